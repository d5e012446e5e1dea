import { useWords } from '../messages/index.ts';
import { locatorIn } from '../locator.ts';
import { shorten } from '../findings/Evidence.tsx';
import { ruleTitle } from '../review.ts';
import { OWN } from './settle.ts';
import type { WorkActions } from './useWork.ts';
import type { OwnFinding, PlacedDecision } from './work.ts';

/** Decisions on the earlier version that stand nowhere in this one: listed, never guessed. */
export function Orphans({ orphans, actions }: { orphans: readonly (PlacedDecision | OwnFinding)[]; actions: WorkActions }) {
  const { t, language } = useWords();
  if (orphans.length === 0) return null;
  return (
    <section aria-labelledby="orphans">
      <h2 className="family" id="orphans"><span>{t.orphans.title}</span><span className="num">{orphans.length}</span></h2>
      <p className="hidden-count">{t.orphans.text(orphans.length)}</p>
      <ol>
        {orphans.map((orphan) => (
          <li key={'id' in orphan ? orphan.id : `${orphan.anchor.rule}${orphan.anchor.start}${orphan.at}`} className="finding settled orphan">
            <div className="finding-top">
              <span>{orphan.anchor.locator ? locatorIn(orphan.anchor.locator, language) : t.finding.whole}</span>
              <span className="state">{'message' in orphan ? t.decision.state.own : orphan.verdict ? t.decision.state[orphan.verdict] : t.decision.remark}</span>
            </div>
            <p className="message">{'message' in orphan ? orphan.message : orphan.anchor.rule === OWN ? '' : ruleTitle(orphan.anchor.rule, language)}</p>
            {orphan.anchor.exact && <p className="quote" lang="vi">“{shorten(orphan.anchor.exact)}”</p>}
            {'reason' in orphan && (orphan.reason || orphan.remark) && <p className="muted">{[orphan.reason, orphan.remark].filter(Boolean).join(' · ')}</p>}
            <button type="button" className="link" onClick={() => actions.dropOrphan(orphan)}>{t.orphans.remove}</button>
          </li>
        ))}
      </ol>
    </section>
  );
}
