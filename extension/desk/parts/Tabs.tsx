import { useId, type KeyboardEvent, type ReactNode } from 'react';

export interface Tab<Id extends string> {
  readonly id: Id;
  readonly name: string;
  readonly count?: string | undefined;
}

interface Props<Id extends string> {
  label: string;
  tabs: readonly Tab<Id>[];
  selected: Id;
  onSelect(id: Id): void;
  children: ReactNode;
}

/** Tabs after the ARIA pattern; a select under 300 px, where a row of tabs has no room. */
export function Tabs<Id extends string>({ label, tabs, selected, onSelect, children }: Props<Id>) {
  const base = useId();
  const move = (event: KeyboardEvent<HTMLElement>) => {
    const at = tabs.findIndex((tab) => tab.id === selected);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = tabs[(to + tabs.length) % tabs.length];
    if (!next) return;
    onSelect(next.id);
    event.currentTarget.querySelector<HTMLElement>(`[data-tab="${next.id}"]`)?.focus();
  };
  return (
    <>
      <div className="tabs" role="tablist" aria-label={label} tabIndex={-1} onKeyDown={move}>
        {tabs.map((tab) => (
          <button key={tab.id} type="button" role="tab" className="tab" id={`${base}-${tab.id}`} data-tab={tab.id} aria-selected={tab.id === selected} aria-controls={`${base}-panel`} tabIndex={tab.id === selected ? 0 : -1} onClick={() => onSelect(tab.id)}>
            {tab.name}{tab.count !== undefined && <> <span className="n num">{tab.count}</span></>}
          </button>
        ))}
      </div>
      <div className="tabs-pick">
        <select aria-label={label} value={selected} onChange={(event) => onSelect(event.target.value as Id)}>
          {tabs.map((tab) => <option key={tab.id} value={tab.id}>{tab.name}{tab.count !== undefined ? ` ${tab.count}` : ''}</option>)}
        </select>
      </div>
      <div className="tab-panel" role="tabpanel" id={`${base}-panel`} aria-labelledby={`${base}-${selected}`}>{children}</div>
    </>
  );
}
