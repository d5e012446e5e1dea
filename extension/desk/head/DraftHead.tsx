import { useId, useState, type ReactNode } from 'react';
import { useWords, formatDate, type Messages } from '../messages/index.ts';
import type { Identity } from '../../../rules/facts/facts.ts';
import { noticeText } from '../../../rules/draft/notices.ts';
import type { Span } from '../../../rules/draft/tree.ts';
import type { DeskReview } from '../review.ts';
import { shorten } from '../findings/Evidence.tsx';

interface Props {
  review: DeskReview;
  onShow: ((span: Span) => void) | undefined;
  tools: ReactNode;
}

/** What the draft is, and why we think so: always before any finding. */
export function DraftHead({ review, onShow, tools }: Props) {
  const { t, language } = useWords();
  const [why, setWhy] = useState(false);
  const whyId = useId();
  const { identity } = review.facts;
  const title = titleOf(review) || t.head.untitled;
  return (
    <header className="desk-head">
      <div className="desk-row">
        <span className="regime">{regimeWords(identity, t)}</span>
        <button type="button" className="link why-link" aria-label={t.head.whyLabel} aria-expanded={why} aria-controls={whyId} onClick={() => setWhy(!why)}>{t.head.why}</button>
        <span className="spread">{tools}</span>
      </div>
      <div className="why" id={whyId} hidden={!why}>{why && <Why review={review} onShow={onShow} />}</div>
      <h1 className="desk-title" title={title} lang="vi">{title}</h1>
      <dl className="facts">
        <dt>{t.head.issuer}</dt>
        <dd lang="vi">{identity.issuer ?? t.head.unknown}</dd>
        <dt>{t.head.date}</dt>
        <dd className="num">{dateWords(review, t, language)}</dd>
      </dl>
      {review.engine.own && <p className="own-data muted num">{t.head.ownData(review.engine.own.acts, review.engine.own.bodies, review.engine.own.abbreviations)}</p>}
      {review.draft.notices.map((notice) => ({ code: notice.code, text: noticeText(notice, language) })).filter(({ text }) => text).map(({ code, text }) => <p key={code} className="reading-notice">{text}</p>)}
    </header>
  );
}

function Why({ review, onShow }: Pick<Props, 'review' | 'onShow'>) {
  const { t, language } = useWords();
  const { identity } = review.facts;
  return (
    <>
      <ul>
        {identity.evidence.map((evidence, i) => (
          <li key={i}>
            {t.head.evidence[evidence.fact]}{whyValue(evidence.fact, identity, t)}:{' '}
            {evidence.quote ? <Words quote={evidence.quote} onShow={onShow} /> : evidence.fact === 'regime' && identity.regime === 'administrative' ? t.head.noNormative : t.head.noEvidence}
          </li>
        ))}
        <li>{identity.aboutGender ? t.head.aboutGender : t.head.notAboutGender}.</li>
      </ul>
      <p className="num why-date">{t.head.date}: {dateWords(review, t, language)}. {t.head.lawDate(formatDate(review.engine.lawCheckedOn, language))}</p>
    </>
  );
}

function Words({ quote, onShow }: { quote: Span & { quote: string }; onShow: Props['onShow'] }) {
  const words = `“${shorten(quote.quote, 90)}”`;
  return onShow ? <button type="button" className="link" lang="vi" onClick={() => onShow(quote)}>{words}</button> : <span lang="vi">{words}</span>;
}

function whyValue(fact: Identity['evidence'][number]['fact'], identity: Identity, t: Messages): string {
  if (fact === 'kind') return ` (${t.kind[identity.kind]})`;
  if (fact === 'regime') return ` (${regimeWords(identity, t)})`;
  return '';
}

export function regimeWords(identity: Pick<Identity, 'regime' | 'kind'>, t: Messages): string {
  if (identity.regime === 'normative') return t.regime.normative;
  return identity.kind === 'ke-hoach' ? t.regime.administrative : t.regime['administrative-other'];
}

/** The draft's own title on one line; "" when it has none. */
export function titleOf(review: Pick<DeskReview, 'facts'>): string {
  return review.facts.identity.title?.replace(/\s+/g, ' ').trim() ?? '';
}

function dateWords(review: DeskReview, t: Messages, language: 'vi' | 'en'): string {
  const { date } = review.facts.identity;
  const law = formatDate(review.date.value, language);
  if (!review.date.own || !date) return t.head.todayDate(law);
  return date === review.date.value ? t.head.ownDate(law) : t.head.partialDate(formatDate(date, language), law);
}
