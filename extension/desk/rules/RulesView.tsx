import { ArrowLeft } from 'lucide-react';
import type { Outcome as RuleOutcome } from '../../../rules/checks/rule.ts';
import type { Span } from '../../../rules/draft/tree.ts';
import { useWords } from '../messages/index.ts';
import { Evidence } from '../findings/Evidence.tsx';
import { ScrollList } from '../parts/ScrollList.tsx';
import { Outcome } from '../parts/Outcome.tsx';
import type { MarkClass } from '../marks.ts';
import { listFindings, ruleTitle, type DeskReview } from '../review.ts';

interface Props {
  review: DeskReview;
  onShow: ((span: Span) => void) | undefined;
  ruleHref: ((rule: string) => string | undefined) | undefined;
  onBack(): void;
}

const GROUPS: readonly { id: 'found' | 'none' | 'inapplicable'; holds: readonly RuleOutcome[] }[] = [
  { id: 'found', holds: ['fail', 'needs-review'] },
  { id: 'none', holds: ['pass'] },
  { id: 'inapplicable', holds: ['inapplicable'] },
];

/** What every rule said, so that silence is never taken for praise: looked and found nothing, or did not apply and why. */
export function RulesView({ review, onShow, ruleHref, onBack }: Props) {
  const { t, language } = useWords();
  const listed = listFindings(review);
  return (
    <ScrollList label={t.rules.link(review.rules.length)}>
      <div className="rules-intro">
        <button type="button" className="btn" onClick={onBack}><ArrowLeft aria-hidden />{t.rules.back}</button>
        <p>{t.rules.intro}</p>
      </div>
      {GROUPS.map(({ id, holds }) => {
        const rules = review.rules.filter((rule) => holds.includes(rule.outcome));
        if (rules.length === 0) return null;
        return (
          <section key={id} aria-labelledby={`rules-${id}`}>
            <h2 className="family" id={`rules-${id}`}><span>{t.rules.groups[id]}</span><span className="num">{rules.length}</span></h2>
            <ul>
              {rules.map((rule) => {
                const marks = new Map<MarkClass, number>();
                for (const { finding, mark } of listed) if (finding.rule === rule.id) marks.set(mark, (marks.get(mark) ?? 0) + 1);
                const href = ruleHref?.(rule.id);
                return (
                  <li key={rule.id} className="finding rule">
                    <h3 className="rule-name">{href ? <a href={href}>{ruleTitle(rule.id, language)}</a> : ruleTitle(rule.id, language)}</h3>
                    {marks.size > 0 && <p className="rule-marks">{[...marks].map(([mark, count]) => <span key={mark}><strong className="num">{count}</strong> <Outcome mark={mark} /></span>)}</p>}
                    {id === 'inapplicable' && rule.reason && <p className="muted">{rule.reason[language]}</p>}
                    {id === 'none' && rule.seen.length > 0 && <Evidence evidence={rule.seen} onShow={onShow} />}
                  </li>
                );
              })}
            </ul>
          </section>
        );
      })}
    </ScrollList>
  );
}
