import { useEffect, useState, type FormEvent } from 'react';
import { FAMILIES, type Family } from '../../../rules/checks/rule.ts';
import type { Span } from '../../../rules/draft/tree.ts';
import { locatorAt } from '../../../rules/structure/locate.ts';
import { useWords } from '../messages/index.ts';
import { MARK_CLASSES, type MarkClass } from '../marks.ts';
import type { DeskReview } from '../review.ts';
import { anchorOf } from './anchor.ts';
import { submitKeys } from './DecisionActions.tsx';
import { OWN } from './settle.ts';
import type { WorkActions } from './useWork.ts';
import type { OwnFinding } from './work.ts';

interface Props {
  review: DeskReview;
  /** The finding to change; a new one when left out. */
  own?: OwnFinding | undefined;
  /** What is selected in the draft beside the desk; null when nothing is, left out where there is no draft. */
  selection?: (() => Promise<Span | null>) | undefined;
  /** What was selected when the form was asked for: where draft and desk share a page, the form's own focus ends the selection. */
  taken?: Promise<Span | null> | null;
  actions: WorkActions;
  onClose(): void;
}

interface Fields {
  place: Span;
  mark: MarkClass;
  family: Family;
  message: string;
  suggestion: string;
}

const WHOLE: Span = { start: 0, end: 0 };

function fieldsOf(own: OwnFinding | undefined): Fields {
  if (!own) return { place: WHOLE, mark: 'review', family: 'gender', message: '', suggestion: '' };
  const { anchor: { start, end }, mark, family, message, suggestion } = own;
  return { place: { start, end }, mark, family, message, suggestion };
}

/** What a killed browser left of this form; the place only while the draft still has it. */
function keptFields(kept: string, length: number): Fields | null {
  if (!kept) return null;
  const fields = JSON.parse(kept) as Fields;
  return fields.place.end <= length ? fields : { ...fields, place: WHOLE };
}

/** A finding of the reviewer's own on the selected words. */
export function OwnForm({ review, own, selection, taken, actions, onClose }: Props) {
  const { t } = useWords();
  const form = `own ${own?.id ?? 'new'}`;
  const { text } = review.draft;
  const [fields, setFields] = useState<Fields>(() => keptFields(actions.kept(form), text.length) ?? fieldsOf(own));
  const { place, mark, family, message, suggestion } = fields;
  const write = (part: Partial<Fields>) => {
    const next = { ...fields, ...part };
    setFields(next);
    actions.keep(form, next.message || next.suggestion ? JSON.stringify(next) : null);
  };
  useEffect(() => {
    if (!own) void taken?.then((found) => { if (found) setFields((now) => ({ ...now, place: found })); });
    // Once, when the form is opened.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
  const close = () => { actions.keep(form, null); onClose(); };
  const submit = () => {
    if (!message.trim()) return;
    const locator = place.end > place.start ? locatorAt(review.structure, place.start) : '';
    actions.saveOwn({
      id: own?.id ?? crypto.randomUUID(), anchor: anchorOf(text, { ...place, rule: OWN, locator }),
      mark, family, message: message.trim(), suggestion: suggestion.trim(), at: new Date().toISOString(),
    });
    close();
  };
  const send = (event: FormEvent) => { event.preventDefault(); submit(); };
  const quote = text.slice(place.start, place.end);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys that every field of the form shares
    <form className="decide-form own-form" onSubmit={send} onKeyDown={submitKeys(submit, close)} aria-label={t.own.add}>
      <h2>{t.own.add}</h2>
      {quote ? <><p className="muted">{t.own.onSelection}</p><blockquote className="quote" lang="vi">“<mark className="active">{quote}</mark>”</blockquote></> : <p className="muted">{t.own.onWhole}</p>}
      {selection && <button type="button" className="btn" onClick={() => void selection().then((found) => write({ place: found ?? WHOLE }))}>{t.own.refresh}</button>}
      <label className="field">{t.own.message}
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the form was opened by the reader's own click */}
        <textarea autoFocus required placeholder={t.own.messageHint} value={message} onChange={(event) => write({ message: event.target.value })} />
      </label>
      <div className="pick">
        <label className="field">{t.own.outcome}<select value={mark} onChange={(event) => write({ mark: event.target.value as MarkClass })}>{MARK_CLASSES.map((each) => <option key={each} value={each}>{t.outcome[each]}</option>)}</select></label>
        <label className="field">{t.own.family}<select value={family} onChange={(event) => write({ family: event.target.value as Family })}>{FAMILIES.map((each) => <option key={each} value={each}>{t.family[each]}</option>)}</select></label>
      </div>
      <label className="field">{t.own.suggestion}<textarea value={suggestion} onChange={(event) => write({ suggestion: event.target.value })} /></label>
      <div className="form-buttons">
        <button type="submit" className="btn btn-main">{t.own.save}</button>
        <button type="button" className="btn" onClick={close}>{t.decision.cancel}</button>
      </div>
    </form>
  );
}
