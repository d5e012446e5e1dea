import { sexesIn } from '../../facts/sexes.ts';
import type { Block, Section, Structure } from '../../structure/section.ts';
import { foldLine } from '../../text/fold.ts';

/** What the text says of the effect on women and men. `attached`: it points to a paper of the dossier that does. */
export interface Forecast {
  readonly kind: 'both' | 'female' | 'male' | 'attached' | 'none';
  /** The passage that tells, or the part on impacts that leaves it out. */
  readonly place: Block | undefined;
}

const IMPACT = /tác động/u;
const IMPACT_HEADING = /(?:dự báo|đánh giá|phân tích|báo cáo)?[^.;]{0,40}tác động|lồng ghép[^.;]{0,20}giới|(?:vấn đề|về|bảo đảm) (?:bình đẳng )?giới/u;
const EACH_SEX = /mỗi giới|hai giới|cả nam (?:và|lẫn) nữ|nam và nữ|nữ và nam|nam, nữ|nam nữ|giới nam|giới nữ/u;
/** "Gửi kèm: Bản đánh giá thủ tục hành chính, … bảo đảm bình đẳng giới". */
const ATTACHED = /(?:bản đánh giá|báo cáo)[^.;]{0,200}(?:bình đẳng giới|tác động (?:về )?giới|tác động giới)|phụ lục[^.;]{0,40}số liệu[^.;]{0,20}giới/u;
const DOSSIER = /gửi kèm|kèm theo|hồ sơ (?:gồm|trình)|tài liệu (?:gửi )?kèm/u;
const GENDER = /(?<![A-Za-zÀ-ỹ])(?:giới|nữ|nam|phụ nữ)(?![A-Za-zÀ-ỹ])/u;

export function readForecast(structure: Structure): Forecast {
  let lacking: Block | undefined;
  let oneSided: Forecast | undefined;
  for (const section of structure.all) {
    if (section.role === 'annex' || !/tác\s+động|giới/iu.test(section.heading)) continue;
    const heading = foldLine(section.heading.slice(0, 200));
    if (!IMPACT_HEADING.test(heading)) continue;
    const blocks = blocksUnder(section);
    const first = blocks[0]!;
    const kind = kindOf(blocks);
    if (kind === 'both') return { kind, place: first };
    if (kind !== 'none' && isForecast(blocks)) oneSided ??= { kind, place: first };
    if (IMPACT.test(heading)) lacking ??= first;
  }
  for (const block of structure.blocks) {
    if (block.quoted || !/giới|nữ|nam/iu.test(block.text)) continue;
    const words = block.folded;
    if (ATTACHED.test(words) && DOSSIER.test(words)) return { kind: 'attached', place: block };
    for (const sentence of words.split(/[.;]\s/)) {
      if (!IMPACT.test(sentence) || !GENDER.test(sentence)) continue;
      if (!/dự báo|đánh giá|phân tích|tác động (?:đến|đối với|tới|về|tích cực|tiêu cực|khác nhau)/u.test(sentence)) continue;
      const kind = kindOf([block]);
      if (kind === 'both') return { kind, place: block };
      if (kind !== 'none') oneSided ??= { kind, place: block };
    }
  }
  return oneSided ?? { kind: 'none', place: lacking };
}

function blocksUnder(section: Section): Block[] {
  return [...section.blocks, ...section.children.flatMap((child) => blocksUnder(child))].sort((a, b) => a.index - b.index);
}

function kindOf(blocks: readonly Block[]): Forecast['kind'] {
  let female = false;
  let male = false;
  for (const { text } of blocks) {
    const folded = foldLine(text);
    if (EACH_SEX.test(folded)) return 'both';
    for (const { sex } of sexesIn(text, folded)) {
      female ||= sex !== 'male';
      male ||= sex !== 'female';
    }
  }
  return female && male ? 'both' : female ? 'female' : male ? 'male' : 'none';
}

/** The words on impacts name a sex as those affected, not in passing. */
function isForecast(blocks: readonly Block[]): boolean {
  return blocks.some(({ text }) => /(?:tác động|ảnh hưởng|đối với|lợi ích|thụ hưởng)[^.;]{0,60}(?:nữ|nam giới)|(?:nữ|nam giới)[^.;]{0,60}(?:được hưởng|hưởng lợi|chịu|tăng|giảm)/iu.test(text));
}
