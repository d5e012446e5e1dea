import { Plus, SearchX } from 'lucide-react';
import { useState, type ReactNode, type RefObject } from 'react';
import type { Span } from '../../../rules/draft/tree.ts';
import { useWords } from '../messages/index.ts';
import { ScrollList } from '../parts/ScrollList.tsx';
import type { DeskReview } from '../review.ts';
import { DecisionActions, type OpenForm } from '../work/DecisionActions.tsx';
import { Orphans } from '../work/Orphans.tsx';
import { OwnForm } from '../work/OwnForm.tsx';
import type { Settled, Settlement } from '../work/settle.ts';
import type { WorkActions } from '../work/useWork.ts';
import { NO_FILTER, type Filter } from './filter.ts';
import { Filters } from './Filters.tsx';
import { FindingsList } from './FindingsList.tsx';

export interface FindingsViewProps {
  review: DeskReview;
  settlement: Settlement;
  /** Keys of findings that the earlier version did not have. */
  fresh: ReadonlySet<string>;
  shown: readonly Settled[];
  /** Number of rules that were applicable, for the words of an empty list. */
  rulesRun: number;
  onRules(): void;
  filter: Filter;
  onFilter(filter: Filter): void;
  active: string | null;
  onOpen(key: string | null): void;
  onShow: ((span: Span) => void) | undefined;
  ruleHref: ((rule: string) => string | undefined) | undefined;
  searching: boolean;
  onSearching(searching: boolean): void;
  searchField: RefObject<HTMLInputElement | null>;
  /** Left out where nothing is decided. */
  actions: WorkActions | undefined;
  always: boolean;
  form: OpenForm;
  onForm(form: OpenForm): void;
  selection: (() => Promise<Span | null>) | undefined;
}

export function FindingsView(props: FindingsViewProps) {
  const { t } = useWords();
  const { review, settlement, shown, filter, onFilter, actions, active } = props;
  const { all, orphans } = settlement;
  const [editing, setEditing] = useState<Settled | { taken: Promise<Span | null> | null } | null>(null);

  const actionsOf = (settled: Settled): ReactNode => {
    if (!actions) return null;
    if (settled.own) return <OwnActions settled={settled} actions={actions} onEdit={() => setEditing(settled)} />;
    return <DecisionActions settled={settled} actions={actions} form={props.form} onForm={props.onForm} always={props.always} />;
  };

  if (editing && actions) {
    return <div className="list"><OwnForm review={review} own={'taken' in editing ? undefined : editing.own} taken={'taken' in editing ? editing.taken : null} selection={props.selection} actions={actions} onClose={() => setEditing(null)} /></div>;
  }
  return (
    <>
      {all.length > 0 && <Filters all={all} fresh={props.fresh} filter={filter} onFilter={onFilter} deciding={actions !== undefined} searching={props.searching} onSearching={props.onSearching} searchField={props.searchField} />}
      <ScrollList label={t.finding.list}>
        {all.length === 0 && <NothingFound rules={props.rulesRun} />}
        <FindingsList shown={shown} fresh={props.fresh} active={active} deciding={actions !== undefined} actionsOf={actionsOf} onOpen={props.onOpen} onShow={props.onShow} ruleHref={props.ruleHref} />
        {shown.length < all.length && (
          <p className="hidden-count"><span className="num">{t.filter.hidden(all.length - shown.length)}</span> <button type="button" className="link" onClick={() => onFilter(NO_FILTER)}>{t.filter.showAll}</button></p>
        )}
        {actions && <p className="hidden-count"><button type="button" className="btn" onClick={() => setEditing({ taken: props.selection?.() ?? null })}><Plus aria-hidden />{t.own.add}</button></p>}
        <p className="hidden-count"><button type="button" className="link" onClick={props.onRules}>{t.rules.link(review.rules.length)}</button></p>
        {actions && <Orphans orphans={orphans} actions={actions} />}
      </ScrollList>
    </>
  );
}

function OwnActions({ settled, actions, onEdit }: { settled: Settled; actions: WorkActions; onEdit(): void }) {
  const { t } = useWords();
  return (
    <>
      <button type="button" className="btn" onClick={onEdit}>{t.own.edit}</button>
      <button type="button" className="btn" onClick={() => actions.removeOwn(settled.own!.id)}>{t.own.remove}</button>
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
