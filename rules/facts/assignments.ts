import type { Draft, Span } from '../draft/tree.ts';
import type { Block, Structure } from '../structure/section.ts';
import { blockUpTo } from '../structure/blocks.ts';
import { sectionAt } from '../structure/locate.ts';
import { passageOf } from '../text/passage.ts';
import { clausesOf, readDuty } from './assignments/duties.ts';
import { labelGroups, type LabelGroup } from './assignments/label-groups.ts';
import { labelsBehind, labelsOf, type Label } from './assignments/labels.ts';
import { ownersBehind } from './assignments/owners.ts';
import { leadCell, namesIn, wordsOf } from './assignments/named.ts';
import { depthOf, looksAhead, readable, within } from './assignments/places.ts';
import { receiverDuties } from './assignments/receivers.ts';
import { isVague } from './assignments/vague.ts';
import { readSubject, type Subject } from './assignments/subject.ts';
import { taskRows } from './assignments/tables.ts';
import { firstFrom, markWords, type Marked, type OwnHeads } from './assignments/words.ts';
import type { Assignment, AssignmentRole, DraftKind } from './facts.ts';

/**
 * Every duty that the text gives to a named body, in the five layouts that real drafts use: a sentence with the body as its
 * subject, a heading that names the body and a list under it, labels under a task, rows of a table, and an article on duties.
 */
export function readAssignments(draft: Draft, structure: Structure, kind: DraftKind, ownBodies: OwnHeads = null): { assignments: Assignment[]; unreadLayouts: string[] } {
  const reader = new AssignmentReader(draft, structure, kind, ownBodies);
  return reader.read();
}

/** Bodies named by a heading or by words that end in ":", and how far they reach. */
interface Carried {
  readonly bodies: readonly Span[]; // in the draft's text
  readonly requested: boolean;
  readonly reaches: (block: Block) => boolean;
  readonly heading: Block;
  yielded: boolean;
  readonly numbered: boolean;
}

// "Văn phòng Sở có trách nhiệm:" names the body; what it has to do follows.
const ONLY_CHARGED = /^(?:có trách nhiệm|có nhiệm vụ|chịu trách nhiệm|thực hiện)(?:\s+(?:thực hiện|các|những|nhiệm vụ|công việc|nội dung|sau|sau đây|như sau))*\s*:\s*$/u;
const CLOSING = /^\s*(?:trong quá trình|trên đây là|kế hoạch này|quyết định này|nghị quyết này)/iu;

class AssignmentReader {
  readonly #draft: Draft;
  readonly #structure: Structure;
  readonly #found: Assignment[] = [];
  readonly #carried: Carried[] = [];
  readonly #ownBodies: OwnHeads;
  readonly #tellsOfThePast: boolean;
  #labelled = new Set<Block>();

  constructor(draft: Draft, structure: Structure, kind: DraftKind, ownBodies: OwnHeads) {
    this.#tellsOfThePast = kind === 'bao-cao' || kind === 'to-trinh';
    this.#ownBodies = ownBodies;
    this.#draft = draft;
    this.#structure = structure;
  }

  read(): { assignments: Assignment[]; unreadLayouts: string[] } {
    const blocks = this.#structure.blocks.filter((block) => readable(block) && (!this.#tellsOfThePast || looksAhead(block.section)));
    const labels = new Map<Block, Label[]>();
    for (const block of blocks) {
      const list = labelsOf(block);
      if (list.some((label) => label.kind !== 'content')) labels.set(block, list);
    }
    for (const block of blocks) this.#labelsBehind(block);
    for (const group of labelGroups(blocks, labels)) this.#labelGroup(group);
    let carried: Carried | undefined;
    for (const block of blocks) {
      if (this.#labelled.has(block)) continue;
      if (carried && !carried.reaches(block)) carried = undefined;
      carried = this.#block(block, carried) ?? carried;
    }
    const { rows, unread } = taskRows(this.#draft);
    for (const row of rows) this.#row(row);
    const unreadLayouts = unread > 0 ? ['table'] : [];
    if (this.#carried.filter((c) => c.numbered && !c.yielded).length >= 2) unreadLayouts.push('heading');
    return { assignments: this.#found.sort((a, b) => a.start - b.start || a.bodySpan.start - b.bodySpan.start), unreadLayouts };
  }

  /** Reads one block; answers what it carries to the blocks after it, if anything. */
  #block(block: Block, carried: Carried | undefined): Carried | undefined {
    const opensSection = block.section?.blocks[0] === block;
    const marked = markWords(block.passage, this.#ownBodies);
    const from = block.bodyStart - block.start;
    const opened = readSubject(marked, from, { alone: opensSection }) ?? this.#runIn(block, from);
    // "2. Sở Y tế: … - Chỉ đạo các bệnh viện bố trí nơi tạm lánh" stays a duty of Sở Y tế.
    const subject = carried && opened?.directed ? undefined : opened;
    if (subject?.colon && onlyNames(marked, subject.dutyStart, this.#ownBodies)) return undefined;
    if (subject) {
      const spans = subject.bodies.map((body) => ({ start: block.start + body.start, end: block.start + body.end }));
      const named = subject.dutyStart >= block.text.trimEnd().length || ONLY_CHARGED.test(marked.folded.slice(subject.dutyStart));
      const next = this.#carry(block, spans, subject, opensSection, named);
      if (!named) {
        const before = this.#found.length;
        this.#duties(block, subject.dutyStart, spans, subject.requested, opensSection && subject.colon ? 'heading' : this.#inArticle(block) ? 'article' : 'sentence');
        if (next && this.#found.length > before) next.yielded = true;
      }
      return next;
    }
    if (carried && !CLOSING.test(block.text) && !(opensSection && block.section === carried.heading.section)) {
      carried.yielded = true;
      this.#duties(block, from, carried.bodies, carried.requested, this.#inArticle(block) ? 'article' : 'heading');
      return undefined;
    }
    // Later sentences of a block may have a body of their own.
    this.#duties(block, from, [], false, 'sentence');
    return undefined;
  }

  /** "Kinh phí: Sở Tài chính bố trí …": the subject stands after a short run-in heading. */
  #runIn(block: Block, from: number): Subject | undefined {
    const colon = block.text.indexOf(':', from);
    if (colon < 0 || colon - from > 90 || colon > block.text.length - 12) return undefined;
    const subject = readSubject(markWords(block.passage, this.#ownBodies), colon + 1);
    return subject && subject.dutyStart < block.text.length && !subject.colon ? subject : undefined;
  }

  #carry(block: Block, bodies: readonly Span[], subject: Subject, opensSection: boolean, named: boolean): Carried | undefined {
    const listFollows = /:\s*$/.test(block.text);
    const section = block.section;
    let reaches: ((other: Block) => boolean) | undefined;
    if (opensSection && section && (named || subject.colon || listFollows)) reaches = (other) => within(other.section, section);
    else if (listFollows || named && subject.colon) {
      const depth = depthOf(block);
      reaches = (other) => other.section === section ? depthOf(other) > depth : within(other.section, section) && other.index > block.index && section !== undefined && other.section !== section;
    }
    if (!reaches) return undefined;
    const carried: Carried = { bodies, requested: subject.requested, reaches, heading: block, yielded: false, numbered: opensSection && named };
    this.#carried.push(carried);
    return carried;
  }

  #duties(block: Block, from: number, bodies: readonly Span[], requested: boolean, layout: Assignment['layout'], deadline: Span | null = null): void {
    const marked = markWords(block.passage, this.#ownBodies);
    let current = bodies;
    let asked = requested;
    for (const clause of clausesOf(marked, from)) {
      let start = clause.start;
      if (clause.subject && !(current.length && clause.subject.directed)) {
        current = clause.subject.bodies.map((body) => ({ start: block.start + body.start, end: block.start + body.end }));
        asked = clause.subject.requested;
        start = clause.subject.dutyStart;
      }
      for (const { body, duty } of receiverDuties(marked, start, clause.end)) {
        this.#add(block, [{ start: block.start + body.start, end: block.start + body.end }], { start: block.start + duty.start, end: block.start + duty.end }, false, 'sentence', { role: 'lead' });
      }
      if (!current.length) for (const owner of ownersBehind(marked, start, clause.end)) {
        this.#add(block, owner.bodies.map((body) => ({ start: block.start + body.start, end: block.start + body.end })), { start: block.start + owner.duty.start, end: block.start + owner.duty.end }, false, 'sentence', { role: 'lead' });
      }
      if (current.length && clause.end - start >= 6) this.#add(block, current, { start: block.start + start, end: block.start + clause.end }, asked, layout, { deadline });
    }
  }

  #add(block: Block, bodies: readonly Span[], duty: Span, requested: boolean, layout: Assignment['layout'], given: { with?: string[]; deadline?: Span | null; role?: AssignmentRole } = {}): void {
    const { text } = this.#draft;
    const words = text.slice(duty.start, duty.end);
    const reading = readDuty(passageOf(words), requested, this.#ownBodies);
    const deadlineSpan = given.deadline ?? (reading.deadline && { start: duty.start + reading.deadline.start, end: duty.start + reading.deadline.end });
    for (const span of bodies) {
      const body = text.slice(span.start, span.end);
      this.#found.push({
        body: body.replace(/\s+/g, ' '), bodySpan: span, role: given.role ?? reading.role, duty: words, start: duty.start, end: duty.end,
        with: given.with ?? [...reading.with], deadline: deadlineSpan ? text.slice(deadlineSpan.start, deadlineSpan.end) : null, deadlineSpan: deadlineSpan ?? null,
        locator: (block.section ?? sectionAt(this.#structure, duty.start))?.locator ?? '', section: block.section, block, layout, vague: isVague(body),
      });
    }
  }

  #labelGroup({ task, labels: group }: LabelGroup): void {
    const leads = group.filter(({ label }) => label.kind === 'lead');
    if (!leads.length) return;
    for (const { block } of group) this.#labelled.add(block);
    const { text } = this.#draft;
    const time = group.find(({ label }) => label.kind === 'time')?.label;
    const partners = group.filter(({ label }) => label.kind === 'coordinate').flatMap(({ label }) => wordsOf(this.#draft.text, namesIn(this.#draft.text, label, this.#ownBodies)));
    const first = task[0]!;
    const duty = { start: first.bodyStart, end: task.at(-1)!.end };
    for (const { block, label } of leads) {
      const value = text.slice(label.start, label.end);
      const subject = readSubject(markWords(passageOf(value), this.#ownBodies), 0);
      if (subject && subject.dutyStart < value.length && !subject.colon) { this.#duties(blockUpTo(block, label.end), label.start - block.start, subject.bodies.map((b) => ({ start: label.start + b.start, end: label.start + b.end })), false, 'label', time ?? null); continue; }
      this.#add(first, namesIn(this.#draft.text, label, this.#ownBodies), duty, false, 'label', { with: partners, deadline: time ?? null, role: 'lead' });
    }
  }

  #labelsBehind(block: Block): void {
    const found = labelsBehind(block);
    if (!found) return;
    this.#labelled.add(block);
    const { task, labels } = found;
    const partners = labels.filter(({ kind }) => kind === 'coordinate').flatMap((label) => wordsOf(this.#draft.text, namesIn(this.#draft.text, label, this.#ownBodies)));
    const time = labels.find(({ kind }) => kind === 'time') ?? null;
    for (const label of labels) if (label.kind === 'lead') this.#add(block, namesIn(this.#draft.text, label, this.#ownBodies), task, false, 'label', { with: partners, deadline: time, role: 'lead' });
  }

  #row(row: ReturnType<typeof taskRows>['rows'][number]): void {
    const { blocks } = this.#structure;
    const block = blocks[firstFrom(blocks, row.task.start)];
    if (!block || block.end > row.task.end) return;
    if (!row.lead) {
      if (row.coordinate) this.#add(block, namesIn(this.#draft.text, row.coordinate, this.#ownBodies), row.task, false, 'table', { deadline: row.time, role: 'coordinate' });
      return;
    }
    const { lead, partners } = leadCell(this.#draft.text, row.lead, this.#ownBodies);
    if (row.coordinate) partners.push(...wordsOf(this.#draft.text, namesIn(this.#draft.text, row.coordinate, this.#ownBodies)));
    this.#add(block, lead, row.task, false, 'table', { with: partners, deadline: row.time, role: 'lead' });
  }

  #inArticle(block: Block): boolean {
    for (let at = block.section; at; at = at.parent) if (at.kind === 'article') return true;
    return false;
  }
}

/** "Cơ quan thường trực: Sở Nội vụ": what follows names a body and asks nothing of the one before the colon. */
function onlyNames({ text }: Marked, from: number, ownBodies: OwnHeads): boolean {
  const rest = text.slice(from);
  const subject = rest.trim() ? readSubject(markWords(passageOf(rest), ownBodies), 0, { alone: true }) : undefined;
  return subject !== undefined && !subject.colon && subject.dutyStart >= rest.length;
}
