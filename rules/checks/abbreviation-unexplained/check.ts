import { evidence } from '../place.ts';
import { defineRule, inapplicable, type FindingDraft, type LegalBasis } from '../rule.ts';
import { abbreviationsIn, type Abbreviation } from './abbreviations.ts';
import { Explanations } from './explained.ts';
import { isKnown } from './known.ts';

const ADMINISTRATIVE: LegalBasis[] = [{ act: '30/2020/NĐ-CP', provision: 'Phụ lục I' }];
const NORMATIVE: LegalBasis[] = [{ act: '64/2025/QH15', provision: 'Điều 7' }];
/** A draft full of short forms has a style of its own; one remark says so. */
const MANY = 8;

export default defineRule({
  id: 'abbreviation-unexplained',
  family: 'form',
  requirement: 'assisted',
  kinds: 'all',
  regimes: ['administrative', 'normative'],
  severity: 'low',
  outcome: 'needs-review',
  legalBasis: [...ADMINISTRATIVE, ...NORMATIVE],
  messages: {
    vi: {
      title: 'Chữ viết tắt không được giải thích',
      summary: 'Chữ viết tắt không thông dụng được dùng mà không nơi nào trong văn bản ghi đầy đủ.',
      unexplained: 'Thiếu giải thích chữ viết tắt “{letters}”; cần ghi đầy đủ ở lần dùng đầu tiên.',
      many: 'Thiếu giải thích {count} chữ viết tắt: {list}; cần ghi đầy đủ ở lần dùng đầu tiên hoặc lập danh mục chữ viết tắt.',
      usual: 'Chữ này có thể quen dùng trong ngành hoặc ở địa phương; cần xem người nhận văn bản có hiểu hay không.',
    },
    en: {
      title: 'Abbreviation never explained',
      summary: 'An abbreviation that is not in common use and is spelled out nowhere in the document.',
      unexplained: 'The abbreviation “{letters}” is not explained; spell it out where it is first used.',
      many: '{count} abbreviations are not explained: {list}; spell them out where they are first used, or add a list.',
      usual: 'It may be common in the sector or the place; please see whether every recipient understands it.',
    },
  },
  check({ draft, structure, facts, registry }) {
    const used = new Map<string, Abbreviation[]>();
    for (const abbreviation of abbreviationsIn(structure)) used.set(abbreviation.letters, [...(used.get(abbreviation.letters) ?? []), abbreviation]);
    if (!used.size) return inapplicable('Nội dung văn bản không dùng chữ viết tắt.', 'The text uses no abbreviation.');
    const explanations = new Explanations(draft.text, structure.blocks);
    const own = new Set(registry.abbreviations.map(({ short }) => short));
    const open = [...used].filter(([letters]) => !own.has(letters) && !isKnown(letters) && !explanations.explains(letters));
    const legalBasis = facts.identity.regime === 'normative' ? NORMATIVE : ADMINISTRATIVE;
    const also = (places: readonly Abbreviation[]): FindingDraft['evidence'] => places.slice(0, 8).map((place) => evidence(draft, structure, 'cause', { vi: 'Cũng dùng ở đây.', en: 'Used here too.' }, place));
    if (open.length > MANY) {
      const [first, ...others] = open.map(([, places]) => places[0]!);
      const list = open.slice(0, MANY).map(([letters]) => letters).join(', ');
      return { applicable: true, findings: [{ message: 'many', values: { count: open.length, list: `${list}, …` }, reason: 'usual', place: first!, evidence: also(others)!, legalBasis }] };
    }
    return {
      applicable: true,
      findings: open.map(([letters, [first, ...others]]) => ({ message: 'unexplained' as const, values: { letters }, reason: 'usual', place: { start: first!.start, end: first!.end }, evidence: also(others)!, legalBasis, suggestion: `[tên đầy đủ] (viết tắt là ${letters})` })),
    };
  },
});
