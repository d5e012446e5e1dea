import { ListFilter } from 'lucide-react';
import { useState, type RefObject } from 'react';
import { FAMILIES, type Family } from '../../../rules/checks/rule.ts';
import { useWords } from '../messages/index.ts';
import { Outcome } from '../parts/Outcome.tsx';
import { MARK_CLASSES, type MarkClass } from '../marks.ts';
import type { Listed } from '../review.ts';
import type { Filter } from './filter.ts';

interface Props {
  all: readonly Listed[];
  filter: Filter;
  onFilter(filter: Filter): void;
  searchField: RefObject<HTMLInputElement | null>;
  children?: React.ReactNode;
}

export function Filters({ all, filter, onFilter, searchField, children }: Props) {
  const { t } = useWords();
  const [more, setMore] = useState(false);
  const toggle = (mark: MarkClass) => {
    const hidden = new Set(filter.hidden);
    if (!hidden.delete(mark)) hidden.add(mark);
    onFilter({ ...filter, hidden });
  };
  return (
    <div className="filters" data-more={more}>
      <fieldset className="counts">
        <legend className="sr">{t.filter.byOutcome}</legend>
        {MARK_CLASSES.map((mark) => (
          <button key={mark} type="button" className="count" aria-pressed={!filter.hidden.has(mark)} onClick={() => toggle(mark)}>
            <strong className="num">{all.filter((listed) => listed.mark === mark).length}</strong> <Outcome mark={mark} />
          </button>
        ))}
      </fieldset>
      <button type="button" className="btn btn-icon btn-quiet filter-btn" aria-label={t.filter.more} title={t.filter.more} aria-expanded={more} onClick={() => setMore(!more)}><ListFilter aria-hidden /></button>
      <div className="pick">
        <select aria-label={t.filter.family} value={filter.family ?? ''} onChange={(event) => onFilter({ ...filter, family: (event.target.value || null) as Family | null })}>
          <option value="">{t.filter.allFamilies(all.length)}</option>
          {FAMILIES.map((family) => ({ family, count: all.filter((listed) => listed.family === family).length })).filter(({ count }) => count > 0).map(({ family, count }) => (
            <option key={family} value={family}>{t.family[family]} ({count})</option>
          ))}
        </select>
        {children ?? <input ref={searchField} type="search" aria-label={t.filter.search} placeholder={t.filter.search} value={filter.words} onChange={(event) => onFilter({ ...filter, words: event.target.value })} />}
      </div>
    </div>
  );
}
