import type { Span } from '../../../rules/draft/tree.ts';
import type { Assignment, Task } from '../../../rules/facts/facts.ts';
import type { Block, Section } from '../../../rules/structure/section.ts';
import type { DeskReview } from '../review.ts';

/** A body in a row, with the words of the draft that name it. */
export interface Named {
  readonly name: string;
  readonly span: Span;
  readonly vague: boolean;
}

/** Why nobody can be held to the work: no body at all, a body that is not named, or no lead among those named. */
export type Gap = 'nobody' | 'unsure' | 'vague' | 'onlyWith';

export interface MatrixRow {
  readonly key: string;
  readonly locator: string;
  readonly work: string;
  readonly span: Span;
  readonly lead: readonly Named[];
  readonly with: readonly Named[];
  readonly requested: readonly Named[];
  readonly deadline: Named | null;
  readonly budget: Named | null;
  readonly target: Named | null;
  readonly gap: Gap | null;
  readonly nearest: { readonly locator: string; readonly span: Span } | null;
}

/** One row a duty, and one for every task of the contents part that no duty covers. Reading order. */
export function matrixRows({ facts }: Pick<DeskReview, 'facts'>): MatrixRow[] {
  const duties = new Map<string, Assignment[]>();
  for (const assignment of facts.assignments) {
    const place = `${assignment.start}-${assignment.end}`;
    duties.set(place, [...(duties.get(place) ?? []), assignment]);
  }
  const rows = [...duties].map(([key, list]) => dutyRow(key, list, facts));
  const open = facts.tasks.filter((task) => task.covered === 'no' || task.covered === 'unsure').map((task) => taskRow(task, facts));
  return [...rows, ...open].sort((a, b) => a.span.start - b.span.start);
}

function dutyRow(key: string, list: readonly Assignment[], facts: DeskReview['facts']): MatrixRow {
  const first = list[0]!;
  const named = (roles: readonly Assignment['role'][]) => distinct(list.filter((a) => roles.includes(a.role)).map((a) => ({ name: a.body, span: a.bodySpan, vague: a.vague })));
  const lead = named(['lead']);
  const others = distinct([...named(['coordinate', 'participate']), ...list.flatMap((a) => a.with.map((name) => ({ name: oneLine(name), span: nameIn(a, name), vague: false })))]);
  const requested = named(['requested']);
  const dated = list.find((a) => a.deadline && a.deadlineSpan);
  return {
    key, locator: first.locator, work: first.duty, span: { start: first.start, end: first.end },
    lead, with: others.filter((other) => !lead.some((body) => body.name === other.name)), requested,
    deadline: dated ? { name: oneLine(dated.deadline!), span: dated.deadlineSpan!, vague: false } : null,
    ...beside(first.block, first.section, facts),
    gap: gapOf(lead, requested),
    nearest: null,
  };
}

/** Where a co-ordinating body is named: in the block of the duty, else the duty itself. */
function nameIn(assignment: Assignment, name: string): Span {
  const at = assignment.block.text.indexOf(name);
  return at < 0 ? { start: assignment.start, end: assignment.end } : { start: assignment.block.start + at, end: assignment.block.start + at + name.length };
}

function gapOf(lead: readonly Named[], requested: readonly Named[]): Gap | null {
  if (lead.length > 0) return lead.every((body) => body.vague) ? 'vague' : null;
  return requested.length > 0 ? null : 'onlyWith';
}

function taskRow(task: Task, facts: DeskReview['facts']): MatrixRow {
  return {
    key: `task-${task.start}`, locator: task.locator, work: task.quote, span: task, lead: [], with: [], requested: [], deadline: null,
    ...beside(task.block, task.section, facts),
    gap: task.covered === 'unsure' ? 'unsure' : 'nobody',
    nearest: task.nearest ? { locator: task.nearest.locator, span: { start: task.nearest.start, end: task.nearest.end } } : null,
  };
}

/** Money and targets that stand with the work: in its own block or its own row of a table. What stands elsewhere is not its. */
function beside(block: Block, section: Section | undefined, facts: DeskReview['facts']): Pick<MatrixRow, 'budget' | 'target'> {
  const { cell } = block;
  const here = (span: Span): boolean => {
    if (span.start >= block.start && span.end <= block.end) return true;
    return cell !== undefined && section !== undefined && section.blocks.some((other) => other.cell?.table === cell.table && other.cell.row === cell.row && span.start >= other.start && span.end <= other.end);
  };
  const money = facts.money.passages.find(here);
  const target = facts.targets.find(here);
  return {
    budget: money ? { name: oneLine(money.quote), span: money, vague: false } : null,
    target: target ? { name: oneLine(target.value ?? target.quote), span: target, vague: false } : null,
  };
}

/** What a search in the matrix looks through. */
export function searchText(row: MatrixRow): string {
  return [row.locator, row.work, ...row.lead, ...row.with, ...row.requested].map((part) => (typeof part === 'string' ? part : part.name)).join(' ');
}

function distinct(bodies: readonly Named[]): Named[] {
  const seen = new Set<string>();
  return bodies.map((body) => ({ ...body, name: oneLine(body.name) })).filter((body) => !seen.has(body.name.toLowerCase()) && seen.add(body.name.toLowerCase()));
}

const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();
