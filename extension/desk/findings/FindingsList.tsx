import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import { useWords } from '../messages/index.ts';
import { Gap } from '../parts/Gap.tsx';
import { useLongList } from '../parts/long-list.ts';
import { takeFocus } from '../parts/sight.ts';
import { DecisionState } from '../work/DecisionActions.tsx';
import type { Settled } from '../work/settle.ts';
import { byFamily } from './filter.ts';
import { FindingItem, type FindingItemProps } from './FindingItem.tsx';

interface Props extends Pick<FindingItemProps, 'onOpen' | 'onShow' | 'ruleHref'> {
  shown: readonly Settled[];
  fresh: ReadonlySet<string>;
  active: string | null;
  /** Whether decisions are made on this desk, so that they are told. */
  deciding: boolean;
  actionsOf(settled: Settled): ReactNode;
}

/** Height in CSS px of most findings that are closed: two lines of words under the first. */
const CLOSED = 97;

/** The findings by family. Each family is a list of its own under a heading that stays in sight. */
export function FindingsList({ shown, fresh, active, deciding, actionsOf, onOpen, onShow, ruleHref }: Props) {
  const { t } = useWords();
  const families = useMemo(() => byFamily(shown).map(({ family, findings }) => ({ key: family, findings, keys: findings.map(({ key }) => key) })), [shown]);
  const { box, groups, head, item } = useLongList({ groups: families, height: CLOSED, open: active });
  const opened = useRef(active);
  useEffect(() => {
    if (active !== null && active !== opened.current) takeFocus(document.querySelector<HTMLElement>('.finding[aria-current] .message-button'));
    opened.current = active;
  }, [active]);

  return (
    <div ref={box}>
      {families.map(({ key: family, findings }, i) => {
        const { index: heading, entries, after } = groups[i]!;
        return (
          <section key={family} aria-labelledby={`family-${family}`}>
            <h2 {...head(heading)} className="family" id={`family-${family}`}><span>{t.family[family]}</span><span className="num">{findings.length}</span></h2>
            <ol>
              {entries.flatMap((entry) => {
                const settled = findings[entry.at]!;
                const open = settled.key === active;
                return [
                  <Gap key={`before ${settled.key}`} height={entry.before} />,
                  <FindingItem
                    key={settled.key} entry={item(entry, findings.length)}
                    listed={settled} fresh={fresh.has(settled.key)} open={open} position={open ? t.finding.of(entry.index - i, shown.length) : ''}
                    onOpen={onOpen} onShow={onShow} ruleHref={ruleHref}
                    state={deciding && settled.verdict ? <DecisionState settled={settled} /> : undefined} note={settled.decision}
                    actions={open ? actionsOf(settled) : null} settled={settled.verdict === 'dismissed'}
                  />,
                ];
              })}
              <Gap height={after} />
            </ol>
          </section>
        );
      })}
    </div>
  );
}
