import type { Draft } from '../../draft/tree.ts';
import { IMPERATIVE } from '../../language/english/lexicon.ts';
import { ENGLISH_MATTERS } from '../../language/english/matters.ts';
import { CATCH_ALL_COVERS, TELLING, type Matter } from '../../language/matters.ts';
import type { Block, Section, Structure } from '../../structure/section.ts';
import { passageOf } from '../../text/passage.ts';
import { PhraseTrie } from '../../text/trie.ts';
import { taskRows } from '../assignments/tables.ts';
import { dutyPassage } from '../duty-passage.ts';
import type { Assignment, Identity, Task } from '../facts.ts';
import { SharedPhrases } from '../tasks/phrases.ts';
import { ENGLISH_COLUMNS, type UnassignedDuty } from './assignments.ts';
import { englishLabels } from './labels.ts';
import { hasRole, isEnglishAccount } from './own.ts';
import { flat } from './text.ts';

const MIN_TASK = 20;
const MAX_TASKS = 400;
/** Share of the task's own words that a duty of the same matter, and one of no known matter, has to hold. */
const SAME_MATTER = 0.34;
const NO_MATTER = 0.5;
const WHOLE = 0.6;
/** From here on a duty may well be about the task: it is not put before the reviewer. */
const NEAR = 0.25;
/** A word in at most so many blocks belongs to one piece of work. */
const RARE = 3;

const TRIE = new PhraseTrie<Matter>();
for (const [matter, phrases] of Object.entries(ENGLISH_MATTERS) as [Matter, readonly string[]][]) for (const phrase of phrases) TRIE.add(phrase, matter);
const CATCH_ALL = /(?:implement|carry out|execut|organi[sz])\w*\s(?:the implementation of )?(?:(?:the )?(?:contents|tasks|activities) of )?(?:this|the) (?:plan|programme|project|work plan)/u;
const NO_TASK = /^(?:time|duration|venue|place|participants?|target group|beneficiaries|method|note|form)\s*:/u;
const EMPTY = new Set('the of and for to in on a an with by at from all each every their its this that shall will must be is are which who as under between into other new two three four five six least number'.split(' '));

/** The work that an English plan asks for, and whether some duty covers it: leaf blocks of the parts on tasks, rows without a lead, and passives that name nobody. */
export function readEnglishTasks(draft: Draft, structure: Structure, identity: Identity, assignments: readonly Assignment[], unassigned: readonly UnassignedDuty[]): Task[] {
  if (identity.kind !== 'ke-hoach') return [];
  const bullets = structure.blocks.filter((block) => isTask(block)).slice(0, MAX_TASKS);
  const duties = assignments.filter((duty, i) => assignments.findIndex((other) => other.start === duty.start) === i && (duty.layout === 'table' || !(duty.section && hasRole(duty.block, 'tasks', 'solutions'))));
  const catchAll = duties.some(({ duty, vague }) => !vague && CATCH_ALL.test(flat(duty)));
  const index = new DutyIndex(structure.blocks, duties);
  const passive = new Map(unassigned.map((each) => [each.block, each]));
  const tasks: Task[] = [];
  for (const block of bullets) {
    const own = assignments.find((a) => a.start < block.end && block.start < a.end);
    tasks.push(judged(block, { start: block.bodyStart, end: block.end }, own, index, catchAll, passive.has(block)));
    passive.delete(block);
  }
  // "A mid-term review shall be conducted" outside the part on tasks asks for work all the same.
  for (const each of unassigned) if (passive.get(each.block) && !isEnglishAccount(each.block) && !assignments.some((a) => a.start < each.end && each.start < a.end)) tasks.push(judged(each.block, each, undefined, index, false, true));
  for (const row of taskRows(draft, ENGLISH_COLUMNS).rows) {
    const block = !row.lead && (row.coordinate || row.time) ? structure.blocks.find((b) => b.start >= row.task.start && b.end <= row.task.end) : undefined;
    if (block) tasks.push({ quote: block.text, start: row.task.start, end: row.task.end, block, section: block.section, locator: block.section?.locator ?? '', matter: matterOf(block.text), ownBody: false, nearest: null, gap: 'cell', covered: 'no' });
  }
  return tasks.sort((a, b) => a.start - b.start);
}

function judged(block: Block, { start, end }: { start: number; end: number }, own: Assignment | undefined, index: DutyIndex, catchAll: boolean, passive: boolean): Task {
  const words = block.text.slice(start - block.start, end - block.start);
  const matter = matterOf(words);
  const near = index.nearest(words, matter, passive);
  const covered = own ? 'own' as const : near.covers ? 'duty' as const : matter && CATCH_ALL_COVERS.has(matter) && catchAll ? 'duty' as const : matter && TELLING.has(matter) && near.share < SAME_MATTER ? 'no' as const : !passive && near.share >= NEAR ? 'duty' as const : 'unsure' as const;
  return { quote: words, start, end, block, section: block.section, locator: block.section?.locator ?? '', matter, ownBody: own !== undefined, nearest: near.duty, gap: null, covered };
}

function matterOf(text: string): Matter | null {
  return TRIE.search(text, { folded: flat(text), gap: /^[\s'’-]*$/ }).find(({ start }) => start < 90)?.value ?? null;
}

const stem = (word: string): string => word.replace(/(?:ations?|ings?|ions?|ments?|ers?|ors?|ed|es|s)$/u, '').replace(/(?:e|at|it|y|i)$/u, '').replace(/([^aeiou])\1$/u, '$1');

/** Stems of the words that say something, first to last, each once. */
function contentWords(text: string): Set<string> {
  const found = new Set<string>();
  for (const [word] of flat(text).matchAll(/[\p{L}][\p{L}'-]{2,}/gu)) if (!EMPTY.has(word)) found.add(stem(word.replace(/'s$/u, '')));
  return found;
}

// Verbs that say nothing of the work: "conduct a survey", "carry out a review".
const EMPTY_VERBS = new Set(['conduct', 'carry', 'carri', 'organi', 'organis', 'organiz', 'perform', 'implement', 'do', 'mak', 'made', 'hold', 'held', 'tak', 'undertak', 'provid'].map(stem));
const CORE = 3;
/** A noun in more blocks than this is the subject of the whole document. */
const COMMON = 6;

/** What is done, and to what: the first words of a task; of a passive its participle and the words before it. */
function coreOf(text: string, passive: boolean): { verb: string | null; nouns: string[]; objects: string[] } {
  const words = flat(text);
  const participle = passive ? /(?:shall|must|will|should|is to|are to) be (?:[a-z]+ly )?(?<verb>[a-z-]+)/u.exec(words) : null;
  // "A leaflet on falls", "Two training courses for officials": the nouns before "for" are the work.
  const phrase = words.split(/\s(?:for|on|of|in|at|to|with|from|by|about|and|between)\s|[,(:;]/u)[0]!;
  const nouns = !participle && !opensWithVerb(words.replace(/^\P{L}+/u, '')) ? [...contentWords(phrase)] : [];
  const list = [...contentWords(participle ? words.slice(0, participle.index) : words)];
  const verb = participle ? stem(participle.groups!['verb']!) : list.shift() ?? '';
  return { verb: EMPTY_VERBS.has(verb) ? null : verb, nouns, objects: list.slice(0, CORE) };
}

/** Which duty speaks of the same work as a task: rare words in common, weighed by how seldom the document uses them. */
class DutyIndex {
  readonly #duties: readonly { duty: Assignment; text: string; words: Set<string>; matter: Matter | null }[];
  readonly #seen = new Map<string, number>();
  readonly #count: number;
  readonly #phrases: SharedPhrases;

  constructor(blocks: readonly Block[], duties: readonly Assignment[]) {
    this.#duties = duties.map((duty) => ({ duty, text: flat(duty.duty), words: contentWords(duty.duty), matter: matterOf(duty.duty.replace(/^(?:shall|must|will|should|is|are|be|to|take the lead in|lead(?:s)?|responsible for|\s)+/iu, '')) }));
    this.#count = blocks.length + 1;
    for (const { text } of blocks) for (const word of contentWords(text)) this.#seen.set(word, (this.#seen.get(word) ?? 0) + 1);
    this.#phrases = new SharedPhrases(blocks, duties.map(dutyPassage));
  }

  nearest(text: string, matter: Matter | null, passive: boolean): { duty: Assignment | null; share: number; covers: boolean } {
    const words = contentWords(text);
    const core = coreOf(text, passive);
    core.nouns = core.nouns.filter((noun) => (this.#seen.get(noun) ?? 0) <= COMMON);
    const pairs = this.#rarePairs(text);
    let whole = 0;
    for (const word of words) whole += this.#weight(word);
    let best: { duty: Assignment | null; share: number; covers: boolean } = { duty: null, share: 0, covers: false };
    for (const each of this.#duties) {
      let sum = 0;
      for (const word of words) if (each.words.has(word)) sum += this.#weight(word);
      const share = whole ? sum / whole : 0;
      const named = core.nouns.some((noun) => each.words.has(noun)) || core.verb !== null && each.words.has(core.verb) && core.objects.some((word) => each.words.has(word)) || core.verb === null && core.objects.filter((word) => each.words.has(word)).length >= 2;
      const like = !passive && (share >= (matter !== null && matter === each.matter ? SAME_MATTER : NO_MATTER) || pairs.some((pair) => each.text.includes(pair)));
      const covers = named || like || !passive && share >= WHOLE;
      if (covers && !best.covers || covers === best.covers && share > best.share) best = { duty: each.duty, share, covers };
    }
    const phrase = passive ? -1 : this.#phrases.dutyFor(passageOf(text));
    if (!best.covers && phrase >= 0) return { duty: this.#duties[phrase]!.duty, share: Math.max(best.share, NO_MATTER), covers: true };
    return best;
  }

  /** Two words side by side that the document hardly uses: "travel allowance". */
  #rarePairs(text: string): string[] {
    return [...flat(text).matchAll(/(?<![\p{L}])(?=(?<a>\p{L}{4,}) (?<b>\p{L}{4,}))/gu)].flatMap(({ groups }) => {
      const [a, b] = [groups!['a']!, groups!['b']!];
      return [a, b].every((word) => !EMPTY.has(word) && (this.#seen.get(stem(word)) ?? 0) <= RARE) ? [`${a} ${b}`] : [];
    });
  }

  #weight(word: string): number {
    return Math.max(0.1, Math.log(this.#count / (this.#seen.get(word) ?? 1)));
  }
}

/** A leaf block of a part on contents, tasks or measures. */
function isTask(block: Block): boolean {
  const { section } = block;
  if (!section || block.cell || block.quoted || block.end - block.bodyStart < MIN_TASK || !underTasks(section)) return false;
  const text = block.text.slice(block.bodyStart - block.start);
  const words = flat(text);
  if (NO_TASK.test(words) || /:\s*$/u.test(words) || englishLabels(block).labels.some(({ kind }) => kind !== 'content') && !englishLabels(block).task) return false;
  if (section.blocks[0] !== block) return block.marker !== undefined || opensWithVerb(words);
  const label = (other: Block): boolean => englishLabels(other).labels.length > 0;
  return section.children.length === 0 && section.blocks.every((other) => other === block || label(other));
}

function opensWithVerb(words: string): boolean {
  return IMPERATIVE.has(/^[a-z-]+/u.exec(words)?.[0] ?? '');
}

/** The nearest heading that speaks of tasks or of something else decides. */
function underTasks(section: Section): boolean {
  for (let at: Section | undefined = section; at; at = at.parent) if (at.ownRole) return at.role === 'tasks' || at.role === 'solutions';
  return false;
}
