import { Check, Copy } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useWords } from '../messages/index.ts';

/** Copies words; says in its own place whether that worked. */
export function CopyButton({ text, label, className = 'btn btn-quiet' }: { text: string; label?: string; className?: string }) {
  const { t } = useWords();
  const [state, setState] = useState<'idle' | 'done' | 'failed'>('idle');
  useEffect(() => {
    if (state !== 'done') return;
    const timer = setTimeout(() => setState('idle'), 2000);
    return () => clearTimeout(timer);
  }, [state]);
  const copy = () => navigator.clipboard.writeText(text).then(() => setState('done'), () => setState('failed'));
  return (
    <>
      <button type="button" className={className} onClick={() => void copy()}>
        {state === 'done' ? <Check aria-hidden /> : <Copy aria-hidden />}{state === 'done' ? t.finding.copied : label ?? t.finding.copy}
      </button>
      <output className="sr">{state === 'done' ? t.finding.copied : ''}</output>
      {state === 'failed' && <span role="alert" className="copy-failed">{t.finding.copyFailed}</span>}
    </>
  );
}
