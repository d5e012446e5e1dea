import type { Facts } from '../../facts/facts.ts';
import type { Block, Section, Structure } from '../../structure/section.ts';
import { foldLine } from '../../text/fold.ts';

/** Who was asked about the draft, as far as the submission tells. */
export interface Consultation {
  /** The passage on those consulted; undefined when there is none. */
  readonly place: Block | undefined;
  /** The gender-equality body or the Women's Union, where they stand as consulted or as drafter. */
  readonly named: { start: number; end: number } | undefined;
  /** Only a group is named that may hold them: "các sở, ban, ngành, đoàn thể". */
  readonly group: boolean;
}

const ASKED = /lấy ý kiến|xin ý kiến|ý kiến (?:tham gia|đóng góp|góp ý|của)|tham vấn|góp ý|tham gia ý kiến|gửi dự thảo|phản biện xã hội|hội thảo|hội nghị lấy ý/u;
/** State bodies for gender equality (before March 2025 those of labour) and the Women's Union: registry ids. */
const PARTIES: ReadonlySet<string> = new Set(['bo-noi-vu', 'so-noi-vu', 'phong-van-hoa-xa-hoi', 'phong-noi-vu', 'bo-lao-dong-thuong-binh-va-xa-hoi', 'so-lao-dong-thuong-binh-va-xa-hoi', 'phong-lao-dong-thuong-binh-va-xa-hoi', 'ban-vi-su-tien-bo-cua-phu-nu', 'uy-ban-quoc-gia-vi-su-tien-bo-cua-phu-nu', 'hoi-lien-hiep-phu-nu']);
const PARTY_WORDS = /sở nội vụ|bộ nội vụ|phòng văn hóa - xã hội|phòng văn hóa và xã hội|hội liên hiệp phụ nữ|hội lhpn|hội phụ nữ|vì sự tiến bộ (?:của )?phụ nữ|(?:sở|bộ|phòng) lao động|lđ-?tb(?:&|)xh/u;
const GROUP = /các sở|các cơ quan|các bộ|ban, ngành|đoàn thể|tổ chức chính trị|các đơn vị|các thành viên/u;
const DRAFTER = /chủ trì (?:xây dựng|soạn thảo)|soạn thảo|giao (?:cho )?(?:sở|phòng|bộ)|đã tham mưu/u;

export function readConsultation(structure: Structure, facts: Facts): Consultation {
  const issuer = foldLine(facts.identity.issuer ?? '');
  const passages = structure.blocks.filter((block) => inBody(structure, block) && ASKED.test(block.folded));
  const scope = new Set(passages.flatMap((block) => around(block)));
  for (const { start, end, body } of facts.bodies) if (body !== null && PARTIES.has(body) && [...scope].some((block) => block.start <= start && end <= block.end)) return { place: passages[0], named: { start, end }, group: false };
  for (const block of scope) {
    const match = PARTY_WORDS.exec(block.folded);
    if (match) return { place: block, named: { start: block.start + match.index, end: block.start + match.index + match[0].length }, group: false };
  }
  const drafted = structure.blocks.find((block) => inBody(structure, block) && DRAFTER.test(block.folded) && PARTY_WORDS.test(block.folded));
  if (drafted || PARTY_WORDS.test(issuer)) return { place: drafted ?? passages[0], named: drafted ? { start: drafted.start, end: drafted.end } : { start: 0, end: 0 }, group: false };
  return { place: passages[0], named: undefined, group: passages.some((block) => GROUP.test(block.folded)) };
}

function inBody(structure: Structure, block: Block): boolean {
  if (block.quoted || block.start < structure.headEnd) return false;
  for (let at: Section | undefined = block.section; at; at = at.parent) if (at.role === 'recipients' || at.role === 'signature' || at.role === 'annex') return false;
  return true;
}

/** The passage and the other paragraphs of its section: answers of those asked stand beside it. */
function around(block: Block): Block[] {
  const { section } = block;
  if (!section) return [block];
  const outer = section.children.length === 0 && section.parent && section.blocks.length === 1 && section.parent.role !== 'other' ? section.parent : section.parent ?? section;
  return [...new Set([block, ...section.blocks, ...outer.blocks, ...outer.children.flatMap((child) => child.blocks)])];
}
