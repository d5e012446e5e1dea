import { Check, MessagesSquare, Minus, NotebookPen, Undo2 } from 'lucide-react';
import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent, type RefObject } from 'react';
import { IconButton } from '../parts/IconButton.tsx';
import { bringIntoSight } from '../parts/sight.ts';
import { useWords } from '../messages/index.ts';
import type { Settled } from './settle.ts';
import type { WorkActions } from './useWork.ts';
import type { Reach } from './work.ts';

/** Which form stands open under the finding; keys open them too. */
export type OpenForm = 'dismiss' | 'remark' | null;

interface Props {
  settled: Settled;
  actions: WorkActions;
  form: OpenForm;
  onForm(form: OpenForm): void;
  /** Whether a rule can be dismissed for every draft: only where there is a place to keep that. */
  always: boolean;
}

export function DecisionActions({ settled, actions, form, onForm, always }: Props) {
  const { t } = useWords();
  if (form === 'dismiss') return <DismissForm key={settled.key} settled={settled} actions={actions} always={always} onClose={() => onForm(null)} />;
  if (form === 'remark') return <RemarkForm key={settled.key} settled={settled} actions={actions} onClose={() => onForm(null)} />;
  const remark = <IconButton icon={NotebookPen} label={t.decision.remark} className="outlined" onClick={() => onForm('remark')} />;
  if (settled.verdict) {
    return (
      <>
        <output className="undo-line">{t.decision.done[settled.verdict]} <button type="button" className="link" onClick={() => actions.reopen(settled)}><Undo2 aria-hidden /> {t.decision.undo}</button></output>
        {remark}
      </>
    );
  }
  return (
    <>
      <button type="button" className="btn btn-main" onClick={() => actions.decide(settled, { verdict: 'accepted' })}>{t.decision.accept}</button>
      <button type="button" className="btn" onClick={() => onForm('dismiss')}>{t.decision.dismiss}</button>
      <IconButton icon={MessagesSquare} label={t.decision.discuss} className="outlined" onClick={() => actions.decide(settled, { verdict: 'discuss' })} />
      {remark}
    </>
  );
}

/** What was decided, at the right of the finding's first line. */
export function DecisionState({ settled }: { settled: Settled }) {
  const { t } = useWords();
  if (settled.own) return <span>{t.decision.state.own}</span>;
  switch (settled.verdict) {
    case 'accepted': return <span className="done"><Check aria-hidden /> {t.decision.state.accepted}</span>;
    case 'dismissed': return <span><Minus aria-hidden /> {t.decision.state.dismissed}{settled.dismissal && !settled.decision?.verdict ? `, ${t.decision.wholeRule}` : ''}</span>;
    case 'discuss': return <span className="note"><MessagesSquare aria-hidden /> {t.decision.state.discuss}</span>;
    default: return null;
  }
}

/** Brings the whole form into sight when it opens; `leave` gives the focus back to its finding, which has moved by then. */
function useInSight(): { form: RefObject<HTMLFormElement | null>; leave(): void } {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => bringIntoSight(form.current), []);
  return {
    form,
    leave() {
      const finding = form.current?.closest('.finding');
      requestAnimationFrame(() => {
        finding?.querySelector<HTMLElement>('.message-button')?.focus({ preventScroll: true });
        bringIntoSight(finding);
      });
    },
  };
}

export function submitKeys(submit: () => void, close: () => void) {
  return (event: KeyboardEvent) => {
    if (event.key === 'Escape') { event.stopPropagation(); event.preventDefault(); close(); }
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) { event.preventDefault(); submit(); }
  };
}

function DismissForm({ settled, actions, always, onClose }: { settled: Settled; actions: WorkActions; always: boolean; onClose(): void }) {
  const { t } = useWords();
  const [reach, setReach] = useState<Reach>('place');
  const kept = `dismiss ${settled.key}`;
  const [reason, setReason] = useState(() => actions.kept(kept) || (settled.decision?.reason ?? settled.dismissal?.reason ?? ''));
  const reaches: readonly Reach[] = always ? ['place', 'draft', 'always'] : ['place', 'draft'];
  const write = (words: string) => { setReason(words); actions.keep(kept, words); };
  const { form, leave } = useInSight();
  const close = () => { actions.keep(kept, null); leave(); onClose(); };
  const submit = () => { actions.dismiss(settled, reach, reason.trim()); close(); };
  const send = (event: FormEvent) => { event.preventDefault(); submit(); };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys that every field of the form shares
    <form ref={form} className="decide-form" onSubmit={send} onKeyDown={submitKeys(submit, close)}>
      <fieldset>
        <legend>{t.decision.reach.title}</legend>
        {reaches.map((each) => <label key={each}><input type="radio" name="reach" checked={reach === each} onChange={() => setReach(each)} /> {t.decision.reach[each]}</label>)}
      </fieldset>
      <label className="field">{t.decision.reason}
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the form was opened by the reader's own key or click */}
        <textarea autoFocus value={reason} onChange={(event) => write(event.target.value)} />
      </label>
      <p className="muted">{t.decision.reasonHint}</p>
      <div className="form-buttons">
        <button type="submit" className="btn btn-main">{t.decision.dismiss}</button>
        <button type="button" className="btn" onClick={close}>{t.decision.cancel}</button>
      </div>
    </form>
  );
}

function RemarkForm({ settled, actions, onClose }: { settled: Settled; actions: WorkActions; onClose(): void }) {
  const { t } = useWords();
  const kept = `remark ${settled.key}`;
  const [remark, setRemark] = useState(() => actions.kept(kept) || (settled.decision?.remark ?? ''));
  const write = (words: string) => { setRemark(words); actions.keep(kept, words); };
  const { form, leave } = useInSight();
  const close = () => { actions.keep(kept, null); leave(); onClose(); };
  const submit = () => { actions.decide(settled, { remark: remark.trim() }); close(); };
  const send = (event: FormEvent) => { event.preventDefault(); submit(); };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys that every field of the form shares
    <form ref={form} className="decide-form" onSubmit={send} onKeyDown={submitKeys(submit, close)}>
      <label className="field">{t.decision.remarkLabel}
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the form was opened by the reader's own key or click */}
        <textarea autoFocus value={remark} onChange={(event) => write(event.target.value)} />
      </label>
      <div className="form-buttons">
        <button type="submit" className="btn btn-main">{t.decision.save}</button>
        <button type="button" className="btn" onClick={close}>{t.decision.cancel}</button>
      </div>
    </form>
  );
}
