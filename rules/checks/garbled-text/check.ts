import { defineRule, inapplicable, type CheckContext, type FindingDraft, type LegalBasis } from '../rule.ts';
import { evidence } from '../place.ts';
import { lostCharacters } from './characters.ts';
import { Gathering, type Fault } from './gathering.ts';
import { proven, type Misspelling } from './misspelt.ts';
import { misspelt, readBlock, type BlockFault } from './reading.ts';

const ADMINISTRATIVE: LegalBasis[] = [{ act: '30/2020/NĐ-CP', provision: 'Phụ lục I' }];
const NORMATIVE: LegalBasis[] = [{ act: '64/2025/QH15', provision: 'Điều 7' }, { act: '78/2025/NĐ-CP', provision: 'Điều 9' }];
/** Less than this share of words with Vietnamese marks, and the text is foreign or written without marks. */
const LEAST_MARKED = 0.2;

export default defineRule({
  id: 'garbled-text',
  family: 'form',
  requirement: 'automated',
  kinds: 'all',
  regimes: ['administrative', 'normative'],
  severity: 'low',
  outcome: 'fail',
  legalBasis: [...ADMINISTRATIVE, ...NORMATIVE],
  messages: {
    vi: {
      title: 'Chữ hỏng hoặc sai làm đổi nghĩa',
      summary: 'Lỗi gõ, sao chép, nhận dạng hoặc mã hóa chữ: lặp từ, âm tiết không có trong tiếng Việt, từ bị tách rời, chữ của bảng chữ cái khác, ngày không có thật, câu thiếu từ thành nghĩa khác.',
      character: 'Thiếu chữ đúng tại “{words}”: ký tự bị mất hoặc sai mã; cần gõ lại.',
      script: 'Có chữ cái không phải chữ La-tinh trong “{words}”; cần gõ lại bằng chữ tiếng Việt.',
      impossible: 'Âm tiết “{words}” không có trong tiếng Việt; cần sửa chính tả.',
      typed: 'Còn phím gõ chưa thành chữ tại “{words}”; cần gõ lại.',
      glued: 'Thiếu dấu cách ở {count} chỗ, trước hết tại “{words}”; cần tách thành từng âm tiết.',
      broken: 'Từ bị tách rời tại “{words}”; cần viết liền “{meant}”.',
      doubled: 'Lặp từ tại “{words}”; cần bỏ một từ.',
      repeated: 'Có thể lặp cụm từ tại “{words}”; cần xem có bỏ bớt được không.',
      misspelt: 'Có thể sai chữ tại “{words}”; nếu đúng ý thì cần ghi “{meant}”.',
      date: 'Ngày hoặc năm không có thật tại “{words}”; cần ghi lại.',
      day: 'Thiếu chữ “ngày” tại “{words}”; cần ghi “kể từ ngày ký”.',
      national: 'Có thể thiếu “kế hoạch thực hiện” tại “{words}”; văn bản của địa phương không xây dựng chiến lược, chương trình quốc gia.',
      negation: 'Có thể thiếu từ “không” hoặc “hậu quả của” trước “{words}”; câu đang thành ra phổ biến việc bị nghiêm cấm.',
      promoted: 'Có thể thiếu “phòng, chống” tại “{words}”; câu đang thành ra thúc đẩy việc cần ngăn chặn.',
      into: 'Có thể gõ “vào” thay cho “và” tại “{words}”; cần xem lại vì câu mất nghĩa giao việc báo cáo.',
      many: 'Có {count} chỗ chữ hỏng hoặc sai, bắt đầu từ “{words}”; cần đối chiếu toàn văn với bản gốc.',
      usual: 'Cặp chữ này chỉ khác một dấu hoặc một chữ cái so với từ thường dùng. Nếu là tên riêng hoặc thuật ngữ thì bỏ qua.',
      twice: 'Hai cụm từ giống nhau đứng liền nhau; có khi là hai vế khác nhau của câu.',
      joined: 'Dấu cách có thể mất khi chuyển đổi tệp; cần đối chiếu bản gốc.',
      sense: 'Phần mềm chỉ nhận ra mẫu câu; người rà soát quyết định câu có đúng ý hay không.',
      scan: 'Số lỗi nhiều bất thường, thường do nhận dạng chữ từ bản quét hoặc chép từ tệp hỏng.',
    },
    en: {
      title: 'Garbled words or slips that change the meaning',
      summary: 'Errors of typing, copying, recognition or encoding: doubled words, impossible syllables, broken words, letters of another script, days that do not exist, sentences that lost a word.',
      character: 'Letters are lost or wrongly encoded at “{words}”; type them again.',
      script: 'A letter of another script stands in “{words}”; type it again with Vietnamese letters.',
      impossible: '“{words}” is no Vietnamese syllable; correct the spelling.',
      typed: 'Keys of the input method are left at “{words}”; type the word again.',
      glued: 'A blank is missing in {count} places, the first at “{words}”; write the syllables apart.',
      broken: 'The word is broken at “{words}”; write “{meant}”.',
      doubled: 'A word stands twice at “{words}”; take one out.',
      repeated: 'A phrase may stand twice at “{words}”; see whether one can go.',
      misspelt: 'Possibly a slip at “{words}”; if so, write “{meant}”.',
      date: 'A day or year that does not exist at “{words}”; correct it.',
      day: 'The word “ngày” is missing at “{words}”; write “kể từ ngày ký”.',
      national: '“Kế hoạch thực hiện” may be missing at “{words}”: a local document draws up no national strategy or programme.',
      negation: 'A word such as “không” or “hậu quả của” may be missing before “{words}”; as it stands, a forbidden act is spread.',
      promoted: '“Phòng, chống” may be missing at “{words}”; as it stands, an evil is promoted.',
      into: '“Vào” may stand for “và” at “{words}”; the duty to report is lost.',
      many: '{count} places are garbled or misspelt, the first at “{words}”; compare the whole text with the original.',
      usual: 'The pair differs by one mark or letter from a word in common use. Dismiss it if it is a name or a term.',
      twice: 'Two equal phrases stand side by side; they may belong to two parts of the sentence.',
      joined: 'The blank may have been lost when the file was converted; compare the original.',
      sense: 'The software only knows the pattern; whether the sentence says what it should is for the reviewer.',
      scan: 'So many errors usually come from character recognition or a damaged file.',
    },
  },
  check(context) {
    const { draft, structure, facts } = context;
    const gathering = new Gathering();
    const local = facts.identity.level !== 'central';
    const doubts: (Misspelling & { blockStart: number })[] = [];
    const add = ({ kind, key, meant, start, end }: BlockFault, from: number): void => {
      if (kind !== 'national' || local) gathering.add(kind, key || String(from + start), { start: from + start, end: from + end }, meant);
    };
    let words = 0;
    let marked = 0;
    for (const block of structure.blocks) {
      if (block.quoted) continue;
      const reading = readBlock(block.passage);
      words += reading.words;
      marked += reading.marked;
      for (const fault of reading.faults) add(fault, block.start);
      for (const doubt of reading.doubts) doubts.push({ ...doubt, blockStart: block.start });
    }
    if (marked < words * LEAST_MARKED) return inapplicable('Văn bản không viết bằng tiếng Việt có dấu.', 'The text is not written in Vietnamese with its marks.');
    for (const span of lostCharacters(draft.text)) gathering.add('character', 'all', span);
    let folded: string | undefined;
    const lower = (): string => (folded ??= draft.text.toLowerCase());
    if (doubts.length) for (const slip of proven(doubts, lower())) add(misspelt(slip), slip.blockStart);
    const legalBasis = facts.identity.regime === 'normative' ? NORMATIVE : ADMINISTRATIVE;
    return { applicable: true, findings: gathering.findings().map((fault) => ({ ...finding(fault, context, lower), legalBasis })) };
  },
});

const REASONS: Partial<Record<Fault['kind'], string>> = { misspelt: 'usual', repeated: 'twice', glued: 'joined', national: 'sense', negation: 'sense', promoted: 'sense', into: 'sense', many: 'scan' };
const SEVERITIES: Partial<Record<Fault['kind'], 'high' | 'medium'>> = { negation: 'high', promoted: 'high', national: 'medium', into: 'medium', day: 'medium', date: 'medium' };

function finding({ kind, places, meant, count }: Fault, { draft, structure }: CheckContext, lower: () => string): FindingDraft {
  const place = places[0]!;
  const reason = REASONS[kind];
  const others = places.slice(1, 11).map((other) => evidence(draft, structure, 'cause', { vi: 'Cùng lỗi ở nơi khác.', en: 'The same elsewhere.' }, other));
  const right = kind === 'misspelt' && meant ? lower().indexOf(meant.toLowerCase()) : -1;
  return {
    message: kind,
    values: { words: draft.text.slice(place.start, place.end).replace(/\s+/g, ' '), meant: meant ?? '', count },
    place,
    ...(reason ? { outcome: 'needs-review' as const, reason } : {}),
    ...(SEVERITIES[kind] ? { severity: SEVERITIES[kind] } : {}),
    evidence: right >= 0 ? [evidence(draft, structure, 'nearest', { vi: 'Nơi khác của văn bản viết đúng.', en: 'Written rightly elsewhere in the document.' }, { start: right, end: right + meant!.length }), ...others] : others,
    suggestion: kind === 'misspelt' || kind === 'broken' ? meant ?? null : null,
  };
}
