import { useEffect, useRef } from 'react';
import type { Settled } from './settle.ts';
import { addOwn, decide, dismissRule, keepUnfinished, removeOwn, restoreRule, type Decision, type OwnFinding, type PlacedDecision, type Reach, type Work } from './work.ts';

/** The owner keeps the work; the desk changes it only through these, so that every step can be undone. */
export interface WorkActions {
  decide(settled: Settled, change: Partial<Omit<Decision, 'at'>>): void;
  dismiss(settled: Settled, reach: Reach, reason: string): void;
  /** Takes back what was said of this finding, by itself or by its rule. */
  reopen(settled: Settled): void;
  dropOrphan(orphan: PlacedDecision | OwnFinding): void;
  saveOwn(own: OwnFinding): void;
  removeOwn(id: string): void;
  /** Changes with the same `merge` in a row, such as keystrokes in one field, are one step to undo. */
  change(next: Work, merge?: string): void;
  /** The words of a form not sent yet; null when there are none any more. No step to undo. */
  keep(form: string, words: string | null): void;
  /** What was kept for the form, "" when nothing was. */
  kept(form: string): string;
  undo(): void;
}

export interface AlwaysDismissal {
  onDismissAlways?: ((rule: string, reason: string) => void) | undefined;
  onRestoreAlways?: ((rule: string) => void) | undefined;
}

const STEPS_BACK = 100;

export function useWorkActions(work: Work, onWork: (work: Work) => void, { onDismissAlways, onRestoreAlways }: AlwaysDismissal): WorkActions {
  const past = useRef<Work[]>([]);
  const latest = useRef(work);
  useEffect(() => { latest.current = work; }, [work]);
  const now = () => new Date().toISOString();
  const merging = useRef<string | undefined>(undefined);
  const change = (next: Work, merge?: string) => {
    if (merge === undefined || merge !== merging.current) past.current = [...past.current.slice(1 - STEPS_BACK), latest.current];
    merging.current = merge;
    latest.current = next;
    onWork(next);
  };
  const say = (settled: Settled, what: Partial<Omit<Decision, 'at'>>) => change(decide(latest.current, settled.anchor, settled.decision, what, now()));
  return {
    decide: say,
    change,
    dismiss(settled, reach, reason) {
      if (reach === 'place') { say(settled, { verdict: 'dismissed', reason }); return; }
      // The rule speaks for the finding now: an older verdict on the finding itself would go before it.
      const cleared = settled.decision?.verdict ? decide(latest.current, settled.anchor, settled.decision, { verdict: null, reason: '' }, now()) : latest.current;
      if (reach === 'draft') { change(dismissRule(cleared, settled.finding.rule, reason, now())); return; }
      if (cleared !== latest.current) change(cleared);
      onDismissAlways?.(settled.finding.rule, reason);
    },
    reopen(settled) {
      if (settled.decision?.verdict) { say(settled, { verdict: null, reason: '' }); return; }
      const { rule } = settled.finding;
      if (latest.current.dismissedRules.some((other) => other.rule === rule)) change(restoreRule(latest.current, rule));
      else onRestoreAlways?.(rule);
    },
    keep(form, words) {
      const next = keepUnfinished(latest.current, form, words);
      if (next.unfinished === latest.current.unfinished) return;
      latest.current = next;
      onWork(next);
    },
    kept: (form) => latest.current.unfinished?.[form] ?? '',
    dropOrphan(orphan) {
      if ('id' in orphan) change(removeOwn(latest.current, orphan.id));
      else change({ ...latest.current, decisions: latest.current.decisions.filter((other) => other !== orphan) });
    },
    saveOwn: (own) => change(addOwn(latest.current, own)),
    removeOwn: (id) => change(removeOwn(latest.current, id)),
    undo() {
      const before = past.current.pop();
      if (!before) return;
      merging.current = undefined;
      latest.current = before;
      onWork(before);
    },
  };
}
