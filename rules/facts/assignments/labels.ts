import type { Span } from '../../draft/tree.ts';
import { foldVietnamese } from '../../text/fold.ts';
import { matchesOf } from '../../text/matches.ts';
import { remember } from '../../text/remember.ts';
import type { Block } from '../../structure/section.ts';

/** "Cơ quan chủ trì: Sở Nội vụ": what a label under a task says. */
export type LabelKind = 'lead' | 'coordinate' | 'time' | 'money' | 'content';

export interface Label {
  readonly kind: LabelKind;
  /** The words after the colon; indices into the draft's text. */
  readonly start: number;
  readonly end: number;
}

const WHO = '(?:các\\s+)?(?:cơ quan|đơn vị|sở(?:,? ?(?:ban,? ?)?ngành)?|ngành|bộ phận|phòng|người|tổ chức|cá nhân)(?:,? (?:cơ quan|đơn vị|tổ chức|cá nhân|bộ phận))*';
const LABELS: readonly [LabelKind, string][] = [
  ['coordinate', `(?:${WHO} )?(?:tham gia )?phối hợp(?: thực hiện| tham mưu| triển khai)*`],
  ['lead', `(?:${WHO} )?(?:chủ trì|chịu trách nhiệm|phụ trách|đầu mối)(?: chính| thực hiện|,? ?tham mưu|,? ?triển khai| theo dõi| tổ chức|,? ?soạn thảo)*`],
  ['lead', `(?:${WHO}) (?:thực hiện|triển khai|tham mưu)(?: chính| thực hiện| tổ chức)*`],
  ['lead', '(?:phân công(?: nhiệm vụ| thực hiện| trách nhiệm)?|trách nhiệm(?: thực hiện)?)'],
  ['time', '(?:thời gian|thời hạn|tiến độ|thời điểm|hoàn thành)(?: thực hiện| hoàn thành| triển khai| dự kiến| và địa điểm| tổ chức)*'],
  ['money', '(?:nguồn )?kinh phí(?: thực hiện)?'],
  ['content', '(?:nội dung|nhiệm vụ|mục tiêu|yêu cầu|hình thức|sản phẩm|kết quả|đối tượng|địa điểm|số lượng|thành phần|phạm vi|quy mô)(?: thực hiện| cụ thể| chính| đầu ra| dự kiến| triển khai| tham gia)*'],
];
const ANY = LABELS.map(([kind, source], i) => ({ kind, source: `(?<k${i}>${source.replace(/ /g, '\\s+')})` }));
const OPENING = new RegExp(`(?:^|[;.(\\n]\\s*)(?:[-+•*]\\s*|[a-zđ]\\)\\s*|\\(?\\d{1,2}[.)]\\s*)?(?:${ANY.map((a) => a.source).join('|')})\\s*:\\s*`, 'gu');

/** The labels that a block is made of; empty when it does not open with one. Several may stand in one block. */
export function labelsOf(block: Pick<Block, 'text' | 'start' | 'bodyStart'>): Label[] {
  const { matches, words } = find(block);
  if (!matches.length || matches[0]!.index > 0 || /^[;.(\n]/.test(matches[0]![0])) return [];
  return valued(block, words, matches);
}

/** "Xây dựng mô hình … Chủ trì: Sở Y tế; phối hợp: …": labels that follow the task in its own block. Empty unless one names the lead. */
export function labelsBehind(block: Pick<Block, 'text' | 'start' | 'bodyStart'>): { task: Span; labels: Label[] } | undefined {
  const { matches, words } = find(block);
  const first = matches[0];
  if (!first || first.index < MIN_TASK) return undefined;
  const labels = valued(block, words, matches);
  if (!labels.some(({ kind }) => kind === 'lead')) return undefined;
  return { task: { start: block.bodyStart, end: block.bodyStart + words.slice(0, first.index).trimEnd().length }, labels };
}

const MIN_TASK = 12;

const openings = remember((words: string): readonly RegExpExecArray[] => matchesOf(foldVietnamese(words), OPENING));

function find({ text, start, bodyStart }: Pick<Block, 'text' | 'start' | 'bodyStart'>): { words: string; matches: readonly RegExpExecArray[] } {
  const colon = text.indexOf(':', bodyStart - start);
  if (colon < 0) return { words: '', matches: [] };
  const words = text.slice(bodyStart - start);
  return { words, matches: openings(words) };
}

function valued(block: Pick<Block, 'bodyStart'>, words: string, matches: readonly RegExpExecArray[]): Label[] {
  return matches.map((match, i) => {
    const kind = ANY.find((_, k) => match.groups![`k${k}`] !== undefined)!.kind;
    const start = match.index + match[0].length;
    const end = matches[i + 1]?.index ?? words.length;
    const value = words.slice(start, end).trimEnd().replace(/[;.,]+$/, '').replace(/^([^(]*)\)$/, '$1');
    return { kind, start: block.bodyStart + start, end: block.bodyStart + start + value.length };
  });
}
