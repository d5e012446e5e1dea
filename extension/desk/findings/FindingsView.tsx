import { SearchX } from 'lucide-react';
import type { ReactNode, RefObject } from 'react';
import type { Span } from '../../../rules/draft/tree.ts';
import { useWords } from '../messages/index.ts';
import { ScrollList } from '../parts/ScrollList.tsx';
import type { Listed } from '../review.ts';
import { byFamily, NO_FILTER, type Filter } from './filter.ts';
import { Filters } from './Filters.tsx';
import { FindingItem } from './FindingItem.tsx';

export interface FindingsViewProps {
  all: readonly Listed[];
  shown: readonly Listed[];
  /** Number of rules that were applicable, for the words of an empty list. */
  rulesRun: number;
  filter: Filter;
  onFilter(filter: Filter): void;
  active: string | null;
  onOpen(key: string | null): void;
  onShow: ((span: Span) => void) | undefined;
  ruleHref: ((rule: string) => string | undefined) | undefined;
  searchField: RefObject<HTMLInputElement | null>;
  stateOf?: (listed: Listed, open: boolean) => ReactNode;
  actionsOf?: (listed: Listed) => ReactNode;
  settled?: (listed: Listed) => boolean;
}

export function FindingsView({ all, shown, rulesRun, filter, onFilter, active, onOpen, onShow, ruleHref, searchField, stateOf, actionsOf, settled }: FindingsViewProps) {
  const { t } = useWords();
  if (all.length === 0) return <NothingFound rules={rulesRun} />;
  const position = new Map(shown.map((listed, i) => [listed.key, i + 1]));
  return (
    <>
      <Filters all={all} filter={filter} onFilter={onFilter} searchField={searchField} />
      <ScrollList label={t.finding.list}>
        {byFamily(shown).map(({ family, findings }) => (
          <section key={family} aria-labelledby={`family-${family}`}>
            <h2 className="family" id={`family-${family}`}><span>{t.family[family]}</span><span className="num">{findings.length}</span></h2>
            <ol>
              {findings.map((listed) => (
                <FindingItem
                  key={listed.key} listed={listed} open={listed.key === active} position={t.finding.of(position.get(listed.key) ?? 0, shown.length)}
                  onOpen={onOpen} onShow={onShow} ruleHref={ruleHref}
                  state={stateOf?.(listed, listed.key === active)} actions={actionsOf?.(listed)} settled={settled?.(listed) ?? false}
                />
              ))}
            </ol>
          </section>
        ))}
        {shown.length < all.length && (
          <p className="hidden-count"><span className="num">{t.filter.hidden(all.length - shown.length)}</span> <button type="button" className="link" onClick={() => onFilter(NO_FILTER)}>{t.filter.showAll}</button></p>
        )}
      </ScrollList>
    </>
  );
}

function NothingFound({ rules }: { rules: number }) {
  const { t } = useWords();
  return (
    <div className="nothing">
      <p className="nothing-title"><SearchX aria-hidden />{t.nothing.title}</p>
      <p>{t.nothing.text(rules)}</p>
    </div>
  );
}

