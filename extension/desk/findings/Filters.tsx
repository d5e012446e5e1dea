import { Search } from 'lucide-react';
import type { RefObject } from 'react';
import { FAMILIES, type Family } from '../../../rules/checks/rule.ts';
import { MARK_CLASSES, type MarkClass } from '../marks.ts';
import { useWords } from '../messages/index.ts';
import { Outcome } from '../parts/Outcome.tsx';
import type { Settled } from '../work/settle.ts';
import type { Verdict } from '../work/work.ts';
import type { Filter } from './filter.ts';

interface Props {
  all: readonly Settled[];
  fresh: ReadonlySet<string>;
  filter: Filter;
  onFilter(filter: Filter): void;
  /** Whether decisions are made on this desk, so that they can be filtered by. */
  deciding: boolean;
  searching: boolean;
  onSearching(searching: boolean): void;
  searchField: RefObject<HTMLInputElement | null>;
}

const VERDICTS: readonly Verdict[] = ['accepted', 'dismissed', 'discuss'];

export function Filters({ all, fresh, filter, onFilter, deciding, searching, onSearching, searchField }: Props) {
  const { t } = useWords();
  const toggle = (mark: MarkClass) => {
    const hidden = new Set(filter.hidden);
    if (!hidden.delete(mark)) hidden.add(mark);
    onFilter({ ...filter, hidden });
  };
  const close = () => {
    onFilter({ ...filter, words: '' });
    onSearching(false);
  };
  const count = (test: (settled: Settled) => boolean) => all.filter(test).length;
  return (
    <div className="filters" data-more={searching}>
      <fieldset className="counts">
        <legend className="sr">{t.filter.byOutcome}</legend>
        {MARK_CLASSES.map((mark) => (
          <button key={mark} type="button" className="count" aria-pressed={!filter.hidden.has(mark)} onClick={() => toggle(mark)}>
            <strong className="num">{count((settled) => settled.mark === mark)}</strong> <Outcome mark={mark} />
          </button>
        ))}
        <button type="button" className="btn btn-icon btn-quiet filter-btn" aria-label={t.filter.more} title={t.filter.more} aria-expanded={searching} onClick={() => (searching ? close() : onSearching(true))}><Search aria-hidden /></button>
      </fieldset>
      <div className="pick">
        <select aria-label={t.filter.family} value={filter.family ?? ''} onChange={(event) => onFilter({ ...filter, family: (event.target.value || null) as Family | null })}>
          <option value="">{t.filter.allFamilies(all.length)}</option>
          {FAMILIES.map((family) => ({ family, found: count((settled) => settled.family === family) })).filter(({ found }) => found > 0).map(({ family, found }) => (
            <option key={family} value={family}>{t.family[family]} ({found})</option>
          ))}
        </select>
        {deciding && (
          <select aria-label={t.decision.filter} value={filter.verdict ?? ''} onChange={(event) => onFilter({ ...filter, verdict: (event.target.value || null) as Filter['verdict'] })}>
            <option value="">{t.decision.all}</option>
            <option value="open">{t.decision.open(count(({ verdict }) => verdict === null))}</option>
            {fresh.size > 0 && <option value="new">{t.compare.newCount(fresh.size)}</option>}
            {VERDICTS.map((verdict) => <option key={verdict} value={verdict}>{t.decision.of(t.decision.state[verdict], count((settled) => settled.verdict === verdict))}</option>)}
          </select>
        )}
      </div>
      {searching && <input ref={searchField} type="search" aria-label={t.filter.search} placeholder={t.filter.search} value={filter.words} onChange={(event) => onFilter({ ...filter, words: event.target.value })} onKeyDown={(event) => { if (event.key === 'Escape') close(); }} />}
    </div>
  );
}
