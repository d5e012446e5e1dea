import { CATCH_ALL_COVERS, TELLING, type Matter } from '../language/matters.ts';
import type { Draft } from '../draft/tree.ts';
import { headingWords } from '../structure/heading-words.ts';
import type { Block, Section, Structure } from '../structure/section.ts';
import { singleBlanks } from '../text/fold.ts';
import { passageOf } from '../text/passage.ts';
import type { Assignment, BodyMention, Identity, Task } from './facts.ts';
import { labelsOf } from './assignments/labels.ts';
import { dutyPassage } from './duty-passage.ts';
import { rowsWithoutLead, unlabelledSisters } from './tasks/gaps.ts';
import { mattersOf } from './tasks/matter.ts';
import { SharedPhrases } from './tasks/phrases.ts';
import { names, referencesOf } from './tasks/references.ts';
import { ShareOfDuties } from './tasks/share.ts';

/** How far into a bullet its matter is looked for, and into a duty after its partners. */
const TASK_REACH = 140;
const DUTY_REACH = 50;
const MIN_TASK = 25;
const NEAR = 0.2;
const MAX_TASKS = 400;

const CATCH_ALL = /(?:triển khai|thực hiện|tổ chức)[^.;]{0,40}(?:kế hoạch này|các nội dung(?: của)? kế hoạch|kế hoạch trên|các nhiệm vụ (?:được giao|của kế hoạch))|triển khai kế hoạch/u;
const PARTNERS = /^(?:chủ trì,?\s*(?:và\s+)?)?phối hợp(?: chặt chẽ)?\s+(?:với|cùng)\s+[^.;]{0,200}?(?=\s(?:tổ chức|triển khai|thực hiện|xây dựng|tham mưu|hướng dẫn|đẩy mạnh|tăng cường|rà soát|kiểm tra|vận động|thẩm định|tuyên truyền|theo dõi|đánh giá|đề xuất|trình|báo cáo|lồng ghép|hỗ trợ|giám sát)\s)/u;
const TASK_HEADING = /nội dung|nhiệm vụ|giải pháp|hoạt động|lộ trình|biện pháp/u;
const NO_TASK_HEADING = /tiêu chí|thi đua|khen thưởng|thời gian|mục tiêu|mục đích|yêu cầu|kinh phí|đối tượng|phạm vi|tổ chức thực hiện|trách nhiệm/u;
const NO_TASK = /^\s*(?:hình thức|địa điểm|thời gian|đối tượng|thành phần|số lượng|trong quá trình|ghi chú)(?![A-Za-zÀ-ỹ])/iu;

/** The work that a plan's contents part asks for, and whether some duty covers it. Only plans: other kinds give duties article by article. */
export function readTasks(draft: Draft, structure: Structure, identity: Identity, _bodies: readonly BodyMention[], assignments: readonly Assignment[]): Task[] {
  if (identity.kind !== 'ke-hoach') return [];
  const gaps = unlabelledSisters(structure, assignments);
  const bullets = structure.blocks.filter((block) => inGap(block, gaps) ? opensSection(block) && underTasks(block.section!) : isTask(block)).slice(0, MAX_TASKS);
  const rows = rowsWithoutLead(draft, structure).slice(0, MAX_TASKS);
  if (!bullets.length && !rows.length) return [];
  // A duty inside the contents part covers its own bullet, not its neighbours: readers look for the owner where owners are named.
  const duties = distinct(assignments).filter((duty) => !duty.section || !underTasks(duty.section));
  // A duty is about the first thing it names; what comes later is detail.
  const dutyMatters = new Set(duties.map((duty) => mattersOf(core(duty), DUTY_REACH)[0]));
  const catchAll = duties.some((duty) => CATCH_ALL.test(dutyWords(duty)));
  const special = duties.filter((duty) => !CATCH_ALL.test(dutyWords(duty))).length;
  const works = bullets.map((block) => passageOf(block.text.slice(block.bodyStart - block.start)));
  const shares = new ShareOfDuties(structure.blocks, duties.map(dutyPassage), works);
  const phrases = new SharedPhrases(structure.blocks, duties.map(dutyPassage));
  const anyDuty = (matter: Matter): boolean => dutyMatters.has(matter);
  // "Các sở, ngành thực hiện các nhiệm vụ tại mục II" names everybody and so nobody.
  const byNumber = duties.filter((duty) => !EVERYBODY.test(duty.body)).flatMap((duty) => referencesOf(dutyWords(duty)).map((reference) => ({ duty, reference })));

  const tasks = bullets.map((block, i): Task => {
    const work = works[i]!;
    const words = work.text;
    const matter = mattersOf(words, TASK_REACH)[0] ?? null;
    const own = assignments.find((a) => a.start < block.end && block.start < a.end || opensSection(block) && a.layout === 'label' && a.section === block.section);
    const gap = inGap(block, gaps) ? 'label' as const : null;
    const named = byNumber.find(({ reference }) => names(reference, block))?.duty ?? (gap ? undefined : duties[phrases.dutyFor(work)]);
    const nearest = shares.nearest(work);
    const near = named ?? (nearest.index >= 0 ? duties[nearest.index]! : null);
    return {
      quote: words, start: block.bodyStart, end: block.end, block, section: block.section, locator: block.section?.locator ?? '',
      matter, ownBody: own !== undefined, nearest: near, gap: named || own ? null : gap,
      covered: own ? 'own' : named ? 'duty' : gap ? 'no' : coverage(matter, nearest.share, { anyDuty, catchAll, special }),
    };
  });
  for (const { task, block } of rows) {
    const quote = draft.text.slice(task.start, task.end);
    tasks.push({ quote, start: task.start, end: task.end, block, section: block.section, locator: block.section?.locator ?? '', matter: mattersOf(quote, TASK_REACH)[0] ?? null, ownBody: false, nearest: null, gap: 'cell', covered: 'no' });
  }
  return tasks.sort((a, b) => a.start - b.start);
}

const EVERYBODY = /^(?:các|những|mọi)\s+(?:cơ quan|đơn vị|sở|ban|bộ|ngành|cấp|địa phương)(?![A-Za-zÀ-ỹ])/iu;
const opensSection = (block: Block): boolean => block.section?.blocks[0] === block;

function inGap(block: Block, gaps: ReadonlySet<Section>): boolean {
  for (let at = block.section; at; at = at.parent) if (gaps.has(at)) return !block.cell;
  return false;
}

function coverage(matter: Matter | null, share: number, duties: { anyDuty(matter: Matter): boolean; catchAll: boolean; special: number }): Task['covered'] {
  if (matter === 'communication') return duties.anyDuty('communication') || duties.catchAll ? 'duty' : 'unsure';
  // Hardly any duty of its own kind: nothing but communication can be covered.
  if (duties.special <= 3) return 'no';
  const named = matter !== null && duties.anyDuty(matter);
  if (matter && TELLING.has(matter) && (!named || share < NEAR)) return 'no';
  if (matter && CATCH_ALL_COVERS.has(matter) && duties.catchAll) return 'duty';
  if (matter && !named) return 'unsure';
  return share < NEAR ? 'unsure' : 'duty';
}

function distinct(assignments: readonly Assignment[]): Assignment[] {
  const seen = new Set<number>();
  return assignments.filter((a) => !seen.has(a.start) && seen.add(a.start));
}

/** The duty without the bodies it is shared with, which say nothing of its matter. */
function core(assignment: Assignment): string {
  const { text, folded } = dutyPassage(assignment);
  const partners = PARTNERS.exec(folded);
  return partners ? text.slice(partners[0].length) : text;
}

const dutyWords = (assignment: Assignment): string => singleBlanks(dutyPassage(assignment).folded);

/** A leaf block of a part on contents, tasks or measures; headings with blocks under them are not leaves. */
function isTask(block: Block): boolean {
  const section = block.section;
  if (!section || block.cell || block.quoted || block.end - block.bodyStart < MIN_TASK) return false;
  if (!underTasks(section)) return false;
  const words = block.text.slice(block.bodyStart - block.start);
  if (NO_TASK.test(words) || /:\s*$/.test(words) || isLabel(block)) return false;
  const opens = section.blocks[0] === block;
  if (!opens) return block.marker !== undefined;
  return section.children.length === 0 && section.blocks.every((other) => other === block || labelsOf(other).length > 0);
}

/** "Cơ quan chủ trì: …", "Thời gian: …" speak of the task above them. */
function isLabel(block: Block): boolean {
  const [first] = labelsOf(block);
  return first !== undefined && first.kind !== 'content';
}

/** The nearest heading that speaks of tasks or of something else decides. */
function underTasks(section: Section): boolean {
  let under = known.get(section);
  if (under === undefined) known.set(section, under = standsUnderTasks(section));
  return under;
}

const known = new WeakMap<Section, boolean>();

function standsUnderTasks(section: Section): boolean {
  let tasks = false;
  for (let at: Section | undefined = section; at; at = at.parent) {
    const heading = singleBlanks(headingWords(at).slice(0, 120));
    const isHeading = at.ownRole || at.children.length > 0 || at.blocks.length > 1;
    if (!isHeading) continue;
    if (at.ownRole && (at.role === 'tasks' || at.role === 'solutions') || !at.parent && TASK_HEADING.test(heading) && !NO_TASK_HEADING.test(heading)) tasks = true;
    if (at.ownRole && !['tasks', 'solutions', 'other'].includes(at.role)) return false;
    if (!at.parent && NO_TASK_HEADING.test(heading) && !TASK_HEADING.test(heading)) return false;
  }
  return tasks;
}
