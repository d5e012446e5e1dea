import type { Identity } from '../../facts/facts.ts';
import { documentTypes } from '../../law/registry.ts';
import type { Block, Structure } from '../../structure/section.ts';
import { isCapitals, isRule } from '../../structure/shape.ts';
import { foldDiacritics, foldVietnamese, singleBlanks } from '../../text/fold.ts';

/** Parts of the form of an administrative document, without number and date, which a draft may leave open. */
export type Part = 'motto' | 'issuer' | 'type' | 'subject' | 'recipients' | 'signature';

export interface Form {
  readonly present: ReadonlySet<Part>;
  /** The line that names the kind of document. */
  readonly kindLine: Block | undefined;
  /** The line of a deputy who signs without "KT.", if any. */
  readonly deputy: Block | undefined;
  /** Whether anything of a head or foot is there at all; a pasted excerpt has none. */
  readonly looksComplete: boolean;
  /** Something of the table at the head is there: motto, issuer or number. Copies from the web often lose the whole table, and with it mostly the one at the foot. */
  readonly hasHead: boolean;
  /** Why the parts are not asked for, if they are not. */
  readonly otherForm: 'party' | 'assembly' | 'attached' | 'paper' | undefined;
}

const HEAD_BLOCKS = 24;
/** Recipients and signature are short lines, together at most a cell. */
const MAX_LINE = 1200;
/** Squeezed to bare letters, so that lost marks, blanks and line breaks of a scan do not matter. */
const MOTTO = /conghoaxahoi|chunghiavietnam|doclaptudo|tudohanhphuc/;
const PARTY = /dangcongsanvietnam|doantncs|doanthanhniencongsan/;
const PARTY_ISSUER = /^(?:(?:ban thường vụ |ban chấp hành |thường trực )?(?:tỉnh ủy|thành ủy|huyện ủy|đảng ủy|đảng bộ|tỉnh đoàn|thành đoàn|hội(?! đồng)|đoàn|liên đoàn|công đoàn|mặt trận|ủy ban mặt trận))(?![A-Za-zÀ-ỹ])/u;
const ASSEMBLY = /^(?:quốc hội|ủy ban thường vụ quốc hội)(?![A-Za-zÀ-ỹ])/u;
const ASSEMBLY_START = /^(?:quochoi|uybanthuongvuquochoi)/;
const NUMBER = /^(?:.*\|)?\s*số\s*:?\s*[\d….\s_]*[/-]/iu;
const DATE = /(?:^|[|,])\s*ngày[\s\d….…_]*tháng[\s\d….…_]*năm/iu;
const ATTACHED = /^\(?\s*(?:được )?(?:ban hành )?kèm theo/u;
const DRAFT_MARK = /^\s*\(?\s*dự\s+thảo/iu;
/** Papers with a form of their own. */
const PAPER = /^(?:biên bản|hợp đồng|giấy|phiếu|quy chế|quy định|nội quy|điều lệ|danh mục|mẫu|biểu|phụ lục|bản)(?![A-Za-zÀ-ỹ])/u;
const LETTER_SUBJECT = /(?:^|\s)v\/v(?![A-Za-zÀ-ỹ])|^về việc(?![A-Za-zÀ-ỹ])/iu;
const SIGNED_FOR = /^\s*(?:TM|KT|TL|TUQ|Q)\s*[./]\s*\p{Lu}/u;
const POST = /(?:chu tich|giam doc|truong phong|truong ban|truong doan|truong|bo truong|thu truong|thu tuong|chanh van phong|chanh thanh tra|chanh an|bi thu|tong bien tap|thu ky)$/;
const TWO_CAPITALS = /[A-ZÀ-ỸĐƯƠĂÂÊÔ]{2}|T[MQ]|KT|TL/;
const SIGNED = /\(\s*đã ký\s*\)|người ký\s*:/iu;

export function readForm(structure: Structure, { issuer, kind }: Identity): Form {
  const { blocks, headEnd } = structure;
  const head = headEnd > 0 ? blocks.filter((block) => block.start < headEnd).slice(0, HEAD_BLOCKS * 2) : blocks.slice(0, HEAD_BLOCKS);
  const start = squeeze(blocks.slice(0, HEAD_BLOCKS).map(({ text }) => text).join(' '));
  const kindLine = head.find((block) => namesKind(block));
  const present = new Set<Part>();
  if (MOTTO.test(start)) present.add('motto');
  if (hasIssuer(head, kindLine)) present.add('issuer');
  const letter = head.find(({ text }) => text.split('\n').some((line) => LETTER_SUBJECT.test(line.trim())));
  if (kindLine || letter) present.add('type');
  if (letter || kindLine && hasSubject(structure, kindLine)) present.add('subject');
  const behind = blocks.filter((block) => block.start >= headEnd && !block.quoted && block.text.length < MAX_LINE);
  if (behind.some(({ text }) => /n.{1,3}\s*nh/iu.test(text.slice(0, 40)) && /noi\s*nhan\s*:?/.test(foldDiacritics(text.slice(0, 40))))) present.add('recipients');
  const signature = behind.filter((block) => isSignature(block));
  if (signature.length || behind.some(({ text }) => text.length < 200 && SIGNED.test(text))) present.add('signature');
  const ends: readonly Part[] = ['recipients', 'signature'];
  const number = head.some(({ text }) => NUMBER.test(text));
  const numbered = number || head.some(({ text }) => DATE.test(text) && text.length < 120);
  return {
    present, kindLine,
    hasHead: number || present.has('motto') || present.has('issuer'),
    deputy: deputyWithoutSign(signature),
    // Pages of a portal have capitals and headings too: of no known kind, only a number or both ends make a document.
    looksComplete: numbered && (kind !== 'khac' || kindLine !== undefined || present.has('motto')) || (kind === 'khac' ? ends.every((part) => present.has(part)) : [...ends, 'motto' as const, 'issuer' as const].some((part) => present.has(part))),
    otherForm: PARTY.test(start) || issuer !== null && PARTY_ISSUER.test(foldVietnamese(issuer)) ? 'party'
      : issuer !== null && ASSEMBLY.test(foldVietnamese(issuer)) || ASSEMBLY_START.test(start) ? 'assembly'
      : head.some(({ folded }) => ATTACHED.test(folded)) ? 'attached'
        : kindLine && PAPER.test(kindLine.folded) || !kindLine && head.some((block) => (block.bold || isCapitals(block.text)) && PAPER.test(block.folded)) ? 'paper' : undefined,
  };
}

function squeeze(text: string): string {
  return foldDiacritics(text).replace(/[^a-z]/g, '');
}

/** Longer names first: "Chương trình hành động". */
const KIND_NAMES = documentTypes().filter(({ grammar }) => grammar !== 'letter').flatMap(({ names }) => names).map((name) => foldVietnamese(name)).sort((a, b) => b.length - a.length);

function namesKind(block: Block): boolean {
  if (block.cell && !block.cell.layout || block.marker) return false;
  const line = block.text.trim().split('\n')[0]!.replace(DRAFT_MARK, '').trim();
  const folded = foldVietnamese(line).replace(/\s+/g, ' ');
  const kind = KIND_NAMES.find((name) => folded.startsWith(name)) ?? PAPER.exec(folded)?.[0];
  if (!kind) return false;
  return isCapitals(line.slice(0, kind.length)) || block.bold && line.length < 300 || line.length <= kind.length + 4;
}

/** A line of capitals or the left cell of the head before the kind, other than motto, number and mark of a draft. */
function hasIssuer(head: readonly Block[], kindLine: Block | undefined): boolean {
  return head.some((block) => {
    if (kindLine && block.start === kindLine.start) return false;
    return block.text.split(SIDES).some((line) => {
      const bare = squeeze(line);
      if (bare.length < 5 || isRule(line) || MOTTO.test(bare) || NUMBER.test(line) || DATE.test(line) || DRAFT_MARK.test(line) || /^conghoa|^doclap|^kinhgui|^canc[uư]/.test(bare)) return false;
      const before = kindLine === undefined || block.start < kindLine.start;
      return before ? isCapitals(line) || block.cell?.layout === true && line.length < 120 : isCapitals(line) && ISSUER.test(foldVietnamese(line.trim()));
    });
  });
}

/** Lines, and the two sides of a head that blanks or tabs set apart. */
const SIDES = /[\n|\t]|\s{3,}/;
/** Under the kind only a line that names a body is the issuer; the others are the subject. */
const ISSUER = /^(?:chủ tịch|ủy ban|hội đồng|bộ trưởng|giám đốc|thủ tướng|chính phủ)(?![A-Za-zÀ-ỹ])/u;

/** Words behind the kind, on its line or on the lines under it. */
function hasSubject({ blocks }: Structure, kindLine: Block): boolean {
  const first = singleBlanks(kindLine.folded).trim();
  const kind = KIND_NAMES.find((name) => first.replace(/^dự thảo\s*/, '').startsWith(name)) ?? '';
  if (first.replace(/^dự thảo\s*/, '').length > kind.length + 6) return true;
  for (const block of blocks.slice(kindLine.index + 1, kindLine.index + 4)) {
    if (isRule(block.text)) continue;
    const words = singleBlanks(block.folded).trim();
    if (block.marker || /^(?:căn cứ|xét|theo đề nghị|kính gửi)/u.test(words) || ISSUER.test(words) && isCapitals(block.text)) return false;
    return block.bold || isCapitals(block.text) || !/[.;:]$/.test(words) && words.length < 400;
  }
  return false;
}

function isSignature(block: Block): boolean {
  if (block.section?.role === 'signature') return true;
  if (!TWO_CAPITALS.test(block.text)) return false;
  return block.text.split('\n').some((line) => SIGNED_FOR.test(line) || line.trim().length <= 60 && isCapitals(line) && POST.test(foldDiacritics(line).replace(/\s+/g, ' ').trim()));
}

const HEAD_POST = /^(?:chủ tịch|giám đốc|bộ trưởng|trưởng ban|trưởng phòng|thủ tướng)$/u;
const DEPUTY = /^(?:phó chủ tịch|phó giám đốc|thứ trưởng|phó trưởng ban|phó trưởng phòng|phó thủ tướng)$/u;

const ONE_LINE = /^tm\.? ?ủy ban nhân dân (?:chủ tịch )?phó chủ tịch(?![A-Za-zÀ-ỹ])/u;

/** "CHỦ TỊCH" over "PHÓ CHỦ TỊCH": the sign that the deputy signs for the head is gone, so nobody can tell who signs. */
function deputyWithoutSign(signature: readonly Block[]): Block | undefined {
  const lines = signature.flatMap((block) => block.text.split('\n').map((line) => ({ block, words: foldVietnamese(line).replace(/\s+/g, ' ').trim() }))).filter(({ words }) => words !== '');
  return lines.find(({ words }, i) => ONE_LINE.test(words) || DEPUTY.test(words) && i > 0 && (HEAD_POST.test(lines[i - 1]!.words) || /^tm\.? ?ủy ban nhân dân/.test(lines[i - 1]!.words)))?.block;
}
