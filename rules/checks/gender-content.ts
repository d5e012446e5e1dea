import type { Span } from '../draft/tree.ts';
import type { Facts } from '../facts/facts.ts';
import { ownWording } from '../facts/own-wording.ts';
import { genderTerms } from '../facts/identity/gender.ts';
import type { Block, Section, Structure } from '../structure/section.ts';

/** Where a normative draft, or the submission of one, has contents related to gender equality (NĐ 48/2009/NĐ-CP Điều 7 khoản 2). */
export interface GenderContent extends Span {
  /** The draft treats women and men each in their own way: another age, share, priority or benefit. */
  readonly ownRule: boolean;
}

/** Words that alone say little: a field of a form, leave, a law by its name. */
const WEAK: ReadonlySet<string> = new Set(['giới tính', 'thai sản', 'mang thai', 'hôn nhân và gia đình', 'bạo lực gia đình', 'phòng, chống bạo lực gia đình', 'về giới', 'trên cơ sở giới', 'theo giới tính']);
/** Kinship is no sex: "người có vợ hoặc chồng dự tuyển". */
const SEX_ITSELF = /(?<![A-Za-zÀ-ỹ])(?:nữ|nam|phụ nữ|nữ giới|nam giới)(?![A-Za-zÀ-ỹ])/u;
const OWN_RULE = /\d+ ?%|tuổi|ưu tiên|chỉ (?:tuyển|nhận)|mức|chỉ tiêu|được hưởng|hỗ trợ|không được|cam kết|điều kiện|tiêu chuẩn|xét (?:trước|tuyển)/u;

/** "người cao tuổi, người khuyết tật, trẻ em, phụ nữ mang thai": one of several groups to be helped, no rule for a sex. */
const AMONG_OTHERS = /người cao tuổi|người già|người khuyết tật|trẻ em(?! gái)/u;

/** The places, first to last; empty for a draft that does not touch gender. Forms in annexes ("Nam / Nữ") do not count. */
export function genderContent(structure: Structure, facts: Facts): GenderContent[] {
  const found: GenderContent[] = [];
  for (const own of ownWording(structure, facts)) {
    const { block } = own;
    if (isForm(block)) continue;
    const sex = own.sexes.find(({ start, end, sex: which }) => which !== 'both' && SEX_ITSELF.test(own.words.slice(start, end)));
    const term = sex ?? genderTerms(own.words).find(({ term: name }) => !WEAK.has(name));
    if (!term) continue;
    const near = own.words.slice(Math.max(0, term.start - 60), term.end + 90);
    found.push({ start: block.start + term.start, end: block.start + term.end, ownRule: sex !== undefined && OWN_RULE.test(near) && !AMONG_OTHERS.test(near) });
  }
  return found;
}

/** The drafter says it himself, or the draft does: about gender, based on the law on it, a rule for one sex, or more than a passing word. */
export function touchesGender(content: readonly GenderContent[], { identity, gender }: Facts): boolean {
  return identity.aboutGender || gender.legalBasis.some(({ act }) => act === '73/2006/QH11') || content.some(({ ownRule }) => ownRule) || content.length >= 2;
}

/** A submission, or a report of its dossier, that brings a legal normative draft before those who decide. */
export function submitsNormativeDraft(structure: Structure, { identity }: Facts): boolean {
  if (identity.kind !== 'to-trinh' && identity.kind !== 'bao-cao') return false;
  const head = `${identity.title ?? ''} ${structure.blocks.slice(0, 20).map(({ text }) => text).join(' ')}`.replace(/\s+/g, ' ');
  if (identity.kind === 'bao-cao' && !/đánh giá tác động|tiếp thu|giải trình|tổng hợp ý kiến|lồng ghép/iu.test(identity.title ?? '')) return false;
  return /(?:dự thảo|ban hành|xây dựng|đề nghị xây dựng)\s+(?:luật|pháp lệnh|nghị quyết|nghị định|quyết định|thông tư)/iu.test(head) && /quy phạm pháp luật|quy định|sửa đổi|bãi bỏ|chính sách|quy chế/iu.test(head);
}

function isForm(block: Block): boolean {
  for (let at: Section | undefined = block.section; at; at = at.parent) if (at.role === 'annex' || /(?:^|\s)(?:mẫu|biểu)\s/iu.test(at.heading.slice(0, 60))) return true;
  return false;
}
