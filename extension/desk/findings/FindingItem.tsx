import { useCallback, useEffect, useRef, type ReactNode } from 'react';
import type { Span } from '../../../rules/draft/tree.ts';
import { useWords } from '../messages/index.ts';
import { CopyButton } from '../parts/CopyButton.tsx';
import type { EntryProps } from '../parts/long-list.ts';
import { Outcome } from '../parts/Outcome.tsx';
import { Place } from '../parts/Place.tsx';
import { bringIntoSight } from '../parts/sight.ts';
import { ruleTitle, type Listed } from '../review.ts';
import type { Decision } from '../work/work.ts';
import { OWN } from '../work/settle.ts';
import { basisWords } from './basis.ts';
import { Evidence, shorten } from './Evidence.tsx';

export interface FindingItemProps {
  entry: EntryProps;
  listed: Listed;
  open: boolean;
  /** Not in the earlier version of the draft. */
  fresh?: boolean;
  /** Told while it is open. */
  position: string;
  onOpen(key: string | null): void;
  onShow: ((span: Span) => void) | undefined;
  ruleHref: ((rule: string) => string | undefined) | undefined;
  /** Decision in the top line, and the row of actions of the open finding. */
  state?: ReactNode;
  /** Reason and remark that the reviewer wrote. */
  note?: Decision | undefined;
  actions?: ReactNode;
  settled?: boolean;
}

export function FindingItem({ entry: { ref: measure, ...entry }, listed, open, fresh = false, position, onOpen, onShow, ruleHref, state, note, actions, settled = false }: FindingItemProps) {
  const { t, language } = useWords();
  const { finding, key, mark } = listed;
  const item = useRef<HTMLLIElement>(null);
  const hold = useCallback((element: HTMLLIElement | null) => { item.current = element; measure(element); }, [measure]);
  useEffect(() => {
    if (open) bringIntoSight(item.current);
  }, [open]);
  return (
    <li ref={hold} className={settled ? 'finding settled' : 'finding'} aria-current={open ? 'true' : undefined} data-key={key} {...entry}>
      <div className="finding-top">
        <Outcome mark={mark} />
        <Place locator={finding.locator} span={finding} onShow={onShow} />
        {fresh && <span className="fresh">{t.compare.isNew}</span>}
        <span className="state num">{state ?? (open ? position : null)}</span>
      </div>
      <h3 className="message">
        <button type="button" className="message-button" aria-expanded={open} onClick={() => onOpen(open ? null : key)}>{finding.message[language]}</button>
      </h3>
      {note && (note.reason || note.remark) && <p className="remark">{[note.reason, note.remark].filter(Boolean).join(' · ')}</p>}
      {open && <Detail listed={listed} onShow={onShow} ruleHref={ruleHref} />}
      {open && actions && <div className="actions">{actions}</div>}
    </li>
  );
}

function Detail({ listed, onShow, ruleHref }: Pick<FindingItemProps, 'listed' | 'onShow' | 'ruleHref'>) {
  const { t, language } = useWords();
  const { finding, mark } = listed;
  const title = ruleTitle(finding.rule, language);
  const href = ruleHref?.(finding.rule);
  return (
    <div className="detail">
      {finding.quote && <blockquote className="quote" lang="vi">“<mark className={mark}>{shorten(finding.quote, 420)}</mark>”</blockquote>}
      {finding.reason && <div className="part"><h4>{t.finding.reason}</h4><p>{finding.reason[language]}</p></div>}
      <Evidence evidence={finding.evidence} onShow={onShow} />
      {finding.legalBasis.length > 0 && (
        <div className="part">
          <h4>{t.finding.basis}</h4>
          <ul>
            {finding.legalBasis.map((basis) => {
              const { citation, summary } = basisWords(basis, language);
              return <li key={citation}><span className="citation">{citation}</span>{summary && `: ${summary}`}</li>;
            })}
          </ul>
        </div>
      )}
      {finding.suggestion && (
        <div className="part">
          <div className="clause-head"><h4>{t.finding.suggestion}</h4><CopyButton text={finding.suggestion} /></div>
          <p className="clause" lang="vi">{finding.suggestion}</p>
          <p className="muted after">{t.finding.suggestionRemark}</p>
        </div>
      )}
      {finding.rule !== OWN && <p className="muted rule-line">{t.finding.rule}: {href ? <a href={href}>{title}</a> : title}</p>}
    </div>
  );
}
