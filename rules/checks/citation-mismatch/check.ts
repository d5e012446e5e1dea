import type { Citation } from '../../facts/facts.ts';
import { titleShare } from '../../facts/citations/titles.ts';
import { isCertain, isOwn, programmeEntries, type Act } from '../../law/registry.ts';
import { citingBasis, citationOf, groupCitations, vietnameseDate } from '../cited.ts';
import { brief, evidence } from '../place.ts';
import { plainSymbol } from '../../facts/english/citations/symbols.ts';
import { defineRule, inapplicable, type Localized } from '../rule.ts';

/** How much of the registry's title has to stand behind the number before a slip is called an error. */
const SAME_TITLE = 0.6;
const TITLE_LENGTH = 280;

export default defineRule({
  id: 'citation-mismatch',
  family: 'citations',
  requirement: 'automated',
  kinds: 'all',
  regimes: ['normative', 'administrative'],
  languages: ['vi', 'en'],
  severity: 'medium',
  outcome: 'fail',
  legalBasis: [{ act: '78/2025/NĐ-CP', provision: 'Điều 68' }, { act: '30/2020/NĐ-CP', provision: 'Phụ lục III' }],
  messages: {
    vi: {
      title: 'Viện dẫn không khớp với văn bản được viện dẫn',
      summary: 'Số, ký hiệu, ngày, cơ quan ban hành hoặc tên gọi của văn bản được viện dẫn không khớp với danh mục hoặc tự mâu thuẫn.',
      registry: 'Ghi “{written}”; theo dữ liệu đến {checked} là “{held}”; cần sửa cho khớp.',
      partyForm: 'Ghi “{written}”; ký hiệu văn bản của Đảng có dạng “{held}”; cần sửa ký hiệu.',
      stateForm: 'Ghi “{written}”; ký hiệu văn bản của cơ quan nhà nước có dạng “{held}”; cần sửa ký hiệu.',
      type: 'Ghi “{written}”; tên loại văn bản không khớp với ký hiệu; cần đối chiếu với văn bản gốc.',
      issuer: 'Ghi “{written}”; cơ quan ban hành không khớp với ký hiệu; cần đối chiếu với văn bản gốc.',
      date: 'Ghi “{written}”; năm trong ký hiệu không khớp với ngày ban hành; cần đối chiếu với văn bản gốc.',
      name: 'Ghi “{written}”; theo dữ liệu đến {checked} tên gọi là “{held}”; cần sửa tên gọi.',
      otherTitle: 'Ghi “{written}” với tên gọi của “{held}”; theo dữ liệu đến {checked} hai văn bản khác nhau; cần sửa số hoặc tên gọi.',
      issued: 'Ghi “{written}”; theo dữ liệu đến {checked} đã có “{held}”; cần viện dẫn văn bản này.',
      ownData: 'Văn bản lấy từ dữ liệu riêng do người dùng nạp. Cần đối chiếu với văn bản gốc.',
      unsureAct: 'Danh mục có một văn bản gần giống nhưng chưa đủ chứng cứ rằng đó là văn bản được nói đến. Cần đối chiếu với văn bản gốc.',
      ownWords: 'Các chữ trong chính viện dẫn mâu thuẫn nhau; văn bản này không có trong danh mục nên không biết chữ nào đúng.',
      partyRule: 'Quy tắc ký hiệu văn bản của Đảng trong danh mục có độ tin cậy trung bình. Cần đối chiếu với văn bản gốc.',
      whichMeant: 'Không biết số hay tên gọi là đúng ý người soạn thảo. Cần đối chiếu với văn bản gốc.',
      localName: 'Có thể đây là tên của một văn bản khác, chẳng hạn của địa phương. Cần đối chiếu tên gọi.',
      drafting: 'Có thể dự thảo được viết trước ngày văn bản đó ban hành. Cần xem lại tại ngày ký.',
    },
    en: {
      title: 'Citation does not fit the act cited',
      summary: 'Number, symbol, date, issuer or name of a cited act does not fit the registry or contradicts itself.',
      registry: 'Written: “{written}”; by data up to {checked} it is “{held}”; the citation should be corrected.',
      partyForm: 'Written: “{written}”; symbols of Party documents have the form “{held}”; the symbol should be corrected.',
      stateForm: 'Written: “{written}”; symbols of State documents have the form “{held}”; the symbol should be corrected.',
      type: 'Written: “{written}”; the type of document does not fit the symbol; please compare with the original.',
      issuer: 'Written: “{written}”; the issuer does not fit the symbol; please compare with the original.',
      date: 'Written: “{written}”; the year in the symbol does not fit the date; please compare with the original.',
      name: 'Written: “{written}”; by data up to {checked} the name is “{held}”; the name should be corrected.',
      otherTitle: 'Written: “{written}” with the title of “{held}”; by data up to {checked} these are two acts; the number or the title should be corrected.',
      issued: 'Written: “{written}”; by data up to {checked} there is already “{held}”; it should be cited.',
      ownData: 'The act comes from data of the user’s own. Please compare with the original.',
      unsureAct: 'The registry holds an act much like this one, but there is not enough evidence that it is meant. Please compare with the original.',
      ownWords: 'The words of the citation contradict each other; the act is not in the registry, so which of them is right is not known.',
      partyRule: 'The registry holds the rule on Party symbols with medium confidence. Please compare with the original.',
      whichMeant: 'Whether the number or the title is what the drafter meant cannot be told. Please compare with the original.',
      localName: 'This may be the name of another document, such as a local one. Please compare the name.',
      drafting: 'The draft may have been written before that act was issued. Please look again at the day of signing.',
    },
  },
  check({ draft, structure, facts, date, registry }) {
    if (!facts.citations.length) return inapplicable('Dự thảo không viện dẫn văn bản nào.', 'The draft cites no act.');
    const wrong = facts.citations.filter((citation) => citation.status === 'mismatch');
    const good = facts.citations.filter((citation) => citation.status === 'ok').slice(0, 3);
    return {
      applicable: true,
      findings: groupCitations(wrong).map((group) => {
        const citation = group[0]!;
        const act = citation.act === null ? null : registry.findAct(citation.act) ?? null;
        const verdict = judgement(citation, act, registry.findAct(citation.suggestion ?? '') ?? null, draft.text.slice(citation.end, citation.end + TITLE_LENGTH), date);
        return {
          message: verdict.message,
          values: { written: brief(citation.quote, 140), checked: vietnameseDate(act?.checkedOn ?? date), held: verdict.held },
          place: citation,
          outcome: verdict.reason ? 'needs-review' as const : 'fail' as const,
          ...(verdict.reason ? { reason: verdict.reason } : {}),
          severity: citation.problems.includes('party-form') ? 'low' as const : 'medium' as const,
          legalBasis: citingBasis(facts.identity),
          evidence: group.slice(1).map((other) => evidence(draft, structure, 'cause', { vi: 'Cũng ghi như vậy ở đây.', en: 'Written so here as well.' }, other)),
          suggestion: verdict.replacement,
        };
      }),
      seen: good.map((citation) => evidence(draft, structure, 'searched', { vi: 'Viện dẫn khớp với danh mục.', en: 'The citation fits the registry.' }, citation)),
    };
  },
});

type Message = 'otherTitle' | 'registry' | 'partyForm' | 'stateForm' | 'type' | 'issuer' | 'date' | 'name' | 'issued';
type Reason = 'whichMeant' | 'unsureAct' | 'ownData' | 'ownWords' | 'partyRule' | 'localName' | 'drafting';

interface Judgement {
  message: Message;
  held: string | Localized;
  /** Null when the evidence is in the text and the registry is certain: then it is an error. */
  reason: Reason | null;
  replacement: string | Localized | null;
}

function judgement(citation: Citation, act: Act | null, suggested: Act | null, following: string, date: string): Judgement {
  const { problems, suggestion } = citation;
  if (problems.includes('party-form')) {
    const party = suggestion !== null && /^\d+-/.test(suggestion);
    return { message: party ? 'partyForm' : 'stateForm', held: suggestion ?? '', reason: 'partyRule', replacement: suggestion };
  }
  if (act === null) {
    const message = (['issuer', 'type', 'date'] as const).find((problem) => problems.includes(problem)) ?? 'type';
    return { message, held: suggestion ?? '', reason: 'ownWords', replacement: suggestion };
  }
  const held = citationOf(act);
  if (problems.includes('title') && citation.number !== null && suggested) return { message: 'otherTitle', held: citationOf(suggested), reason: 'whichMeant', replacement: null };
  if (problems.includes('already-issued')) return { message: 'issued', held, reason: act.date !== null && act.date > date ? 'unsureAct' : 'drafting', replacement: held };
  if (citation.number === null) {
    const name = programmeEntries().find((programme) => programme.act === act.id)?.name;
    if (!name) return { message: 'registry', held, reason: 'unsureAct', replacement: held };
    return { message: 'name', held: { vi: `${name.vi} (${held.vi})`, en: `${name.en} (${held.en})` }, reason: 'localName', replacement: name };
  }
  return { message: 'registry', held, reason: isOwn(act) ? 'ownData' : isError(citation, act, following) ? null : 'unsureAct', replacement: held };
}

/**
 * An error needs a certain registry entry and certainty that this act is meant: its symbol stands there in full with its year,
 * or the words behind the number are its title.
 */
function isError({ number, problems }: Citation, act: Act, following: string): boolean {
  const fields = problems.map((problem) => (problem === 'number' || problem === 'year-missing' ? 'symbol' : problem));
  if (!isCertain(act, ...fields)) return false;
  const exact = number !== null && act.symbol !== null && plainSymbol(number).toLowerCase() === plainSymbol(act.symbol).toLowerCase() && /\/\d{4}\//.test(number);
  return exact || titleShare(act, following) >= SAME_TITLE;
}
