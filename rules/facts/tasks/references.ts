import type { Block, Section } from '../../structure/section.ts';
import { matchesOf } from '../../text/matches.ts';

/** A task named by its number: "khoản 2 mục III" is ["iii", "2"] with `rooted`; "nhiệm vụ 3" is ["3"] without. */
export interface Reference {
  readonly path: readonly string[];
  /** Begins at the top of the numbering ("mục III"); otherwise it is the last number of the task. */
  readonly rooted: boolean;
}

const AND = '\\s*(?:,|;|và|,\\s*và)\\s*';
const PLACE = new RegExp(`(?:(?:khoản|điểm|tiểu mục|ý)\\s+(?<inner>[\\da-zđ]{1,2}(?:${AND}[\\da-zđ]{1,2})*)\\s*,?\\s+)?mục\\s+(?<outer>(?:[ivx]{1,5}|\\d{1,2}|[a-zđ](?=[\\s.,;]|$))(?:\\.(?:\\d{1,2}|[a-zđ]))*(?:${AND}(?:mục\\s+)?[ivx\\d][ivx\\d.]{0,6}(?![A-Za-zÀ-ỹ\\d]))*)`, 'gu');
// "hoạt động 4 tháng cuối năm" counts months: what follows the number must end the reference.
const NUMBER = new RegExp(`(?:nhiệm vụ|hoạt động|giải pháp|nội dung)\\s+(?:số\\s+|thứ\\s+)?(?<numbers>\\d{1,2}(?:\\.\\d{1,2})*(?:${AND}(?:nhiệm vụ\\s+|hoạt động\\s+)?\\d{1,2}(?![\\d/]))*)(?=\\s*(?:$|[.,;):]|(?:và|trước|trong|tại|của|thuộc|nêu|này|xong|hoàn thành|theo|đúng|kế hoạch)(?![A-Za-zÀ-ỹ])))`, 'gu');
const items = (list: string): string[] => list.split(/\s*(?:,|;|và|mục|nhiệm vụ|hoạt động)\s*/u).filter(Boolean);

/** The tasks that a duty names by number; `folded` is the duty with single blanks. */
export function referencesOf(folded: string): Reference[] {
  const found: Reference[] = [];
  for (const { groups } of matchesOf(folded, PLACE)) {
    for (const outer of items(groups!['outer']!)) {
      const path = outer.split('.').filter(Boolean);
      if (groups!['inner']) for (const inner of items(groups!['inner'])) found.push({ path: [...path, inner], rooted: true });
      else found.push({ path, rooted: true });
    }
  }
  for (const { groups } of matchesOf(folded, NUMBER)) for (const number of items(groups!['numbers']!)) found.push({ path: number.split('.'), rooted: false });
  return found;
}

/** Whether the reference names the task in `block` or a part above it. */
export function names(reference: Reference, block: Block): boolean {
  const path = pathOf(block);
  const { path: wanted, rooted } = reference;
  if (!rooted) return path.length <= wanted.length + 2 && wanted.every((sign, i) => path[path.length - wanted.length + i] === sign);
  // A part "C" above the roman numbers is seldom named with them.
  return [0, 1].some((from) => from + wanted.length <= path.length && wanted.every((sign, i) => path[from + i] === sign));
}

/** Signs from the outermost section to the block itself: ["c", "iii", "1"]. */
function pathOf(block: Block): string[] {
  const path: string[] = [];
  for (let at: Section | undefined = block.section; at; at = at.parent) if (at.marker) path.unshift(...own(at));
  if (block.marker && block.section?.blocks[0] !== block) path.push(block.marker.label.toLowerCase());
  return path;
}

/** "1.2" under "1" adds "2". */
function own(section: Section): string[] {
  const sign = section.marker.toLowerCase();
  const up = section.parent?.marker.toLowerCase();
  return up && sign.startsWith(`${up}.`) ? [sign.slice(up.length + 1)] : sign.split('.');
}
