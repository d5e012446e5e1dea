import { useEffect, useState, type FormEvent } from 'react';
import { FAMILIES, type Family } from '../../../rules/checks/rule.ts';
import type { Span } from '../../../rules/draft/tree.ts';
import { locatorAt } from '../../../rules/structure/locate.ts';
import { useWords } from '../messages/index.ts';
import { MARK_CLASSES, type MarkClass } from '../marks.ts';
import type { DeskReview } from '../review.ts';
import { anchorOf } from './anchor.ts';
import { OWN } from './settle.ts';
import type { OwnFinding } from './work.ts';

interface Props {
  review: DeskReview;
  /** The finding to change; a new one when left out. */
  own?: OwnFinding | undefined;
  /** What is selected in the draft beside the desk; null when nothing is, left out where there is no draft. */
  selection?: (() => Promise<Span | null>) | undefined;
  onSave(own: OwnFinding): void;
  onClose(): void;
}

const WHOLE: Span = { start: 0, end: 0 };

/** A finding of the reviewer's own on the selected words. */
export function OwnForm({ review, own, selection, onSave, onClose }: Props) {
  const { t } = useWords();
  const [place, setPlace] = useState<Span>(own ? own.anchor : WHOLE);
  const [mark, setMark] = useState<MarkClass>(own?.mark ?? 'review');
  const [family, setFamily] = useState<Family>(own?.family ?? 'gender');
  const [message, setMessage] = useState(own?.message ?? '');
  const [suggestion, setSuggestion] = useState(own?.suggestion ?? '');
  const take = async () => setPlace((await selection?.()) ?? WHOLE);
  useEffect(() => {
    if (!own) void selection?.().then((found) => found && setPlace(found));
    // Once, when the form is opened.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
  const send = (event: FormEvent) => {
    event.preventDefault();
    const locator = place.end > place.start ? locatorAt(review.structure, place.start) : '';
    onSave({
      id: own?.id ?? crypto.randomUUID(), anchor: anchorOf(review.draft.text, { ...place, rule: OWN, locator }),
      mark, family, message: message.trim(), suggestion: suggestion.trim(), at: new Date().toISOString(),
    });
    onClose();
  };
  const quote = review.draft.text.slice(place.start, place.end);
  return (
    <form className="decide-form own-form" onSubmit={send} aria-label={t.own.add}>
      <h2>{t.own.add}</h2>
      {quote ? <><p className="muted">{t.own.onSelection}</p><blockquote className="quote" lang="vi">“<mark className="active">{quote}</mark>”</blockquote></> : <p className="muted">{t.own.onWhole}</p>}
      {selection && <button type="button" className="btn" onClick={() => void take()}>{t.own.refresh}</button>}
      <label className="field">{t.own.message}
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the form was opened by the reader's own click */}
        <textarea autoFocus required placeholder={t.own.messageHint} value={message} onChange={(event) => setMessage(event.target.value)} />
      </label>
      <div className="pick">
        <label className="field">{t.own.outcome}<select value={mark} onChange={(event) => setMark(event.target.value as MarkClass)}>{MARK_CLASSES.map((each) => <option key={each} value={each}>{t.outcome[each]}</option>)}</select></label>
        <label className="field">{t.own.family}<select value={family} onChange={(event) => setFamily(event.target.value as Family)}>{FAMILIES.map((each) => <option key={each} value={each}>{t.family[each]}</option>)}</select></label>
      </div>
      <label className="field">{t.own.suggestion}<textarea value={suggestion} onChange={(event) => setSuggestion(event.target.value)} /></label>
      <div className="form-buttons">
        <button type="submit" className="btn btn-main">{t.own.save}</button>
        <button type="button" className="btn" onClick={onClose}>{t.decision.cancel}</button>
      </div>
    </form>
  );
}
