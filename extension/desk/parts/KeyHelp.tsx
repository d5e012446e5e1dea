import { useEffect, useRef } from 'react';
import { useWords } from '../messages/index.ts';

/** The list of keys, in a modal dialog of the browser's own: focus is kept and given back by it. */
export function KeyHelp({ open, onClose, keys }: { open: boolean; onClose(): void; keys: readonly (readonly [key: string, words: string])[] }) {
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal();
    if (!open) dialog.current?.close();
  }, [open]);
  return (
    <dialog ref={dialog} className="key-help" aria-labelledby="key-help-title" onClose={onClose}>
      <h2 id="key-help-title">{t.keys.title}</h2>
      <dl>{keys.map(([key, words]) => <div key={key}><dt><kbd>{key}</kbd></dt><dd>{words}</dd></div>)}</dl>
      <button type="button" className="btn" onClick={onClose}>{t.keys.close}</button>
    </dialog>
  );
}
