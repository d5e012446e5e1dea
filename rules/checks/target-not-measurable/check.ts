import { nameLikeness } from '../../facts/citations/titles.ts';
import { isGeneralAim } from '../../facts/english/targets.ts';
import type { Target } from '../../facts/facts.ts';
import { foldLine } from '../../text/fold.ts';
import { brief, evidence } from '../place.ts';
import { defineRule, inapplicable } from '../rule.ts';
import { headingWords } from '../../structure/heading-words.ts';

export default defineRule({
  id: 'target-not-measurable',
  family: 'targets',
  requirement: 'automated',
  kinds: ['ke-hoach', 'nghi-quyet'],
  regimes: ['administrative'],
  languages: ['vi', 'en'],
  severity: 'medium',
  outcome: 'needs-review',
  legalBasis: [{ act: '73/2006/QH11', provision: 'Điều 31 khoản 2 điểm a' }],
  messages: {
    vi: {
      title: 'Mục tiêu không đo được',
      summary: 'Mục tiêu muốn tăng, giảm, nâng tỷ lệ hoặc thu hẹp khoảng cách mà không ghi trị số.',
      missing: 'Thiếu trị số tại mục tiêu “{target}”; cần ghi mức đạt, thời hạn và số gốc.',
      noValue: 'Câu nói đến tăng, giảm hoặc tỷ lệ mà không có con số. Nếu trị số ở văn bản khác, cần viện dẫn.',
    },
    en: {
      title: 'Aim that cannot be measured',
      summary: 'An aim wants to raise, lower or close a share or gap and gives no value.',
      missing: 'No value at the aim “{target}”; the level, the date and the baseline should be stated.',
      noValue: 'The sentence speaks of raising, lowering or a share and holds no figure. If the value stands elsewhere, refer to it.',
    },
  },
  check({ draft, structure, facts }) {
    if (!facts.targets.length) return inapplicable('Văn bản không nêu mục tiêu, chỉ tiêu.', 'The document sets no aims.');
    const isGeneral = facts.language === 'en' ? isGeneralAim : isGeneralTarget;
    const measured = facts.targets.some((target) => target.value !== null);
    const vague = facts.targets.filter((target) => target.value === null && target.block.cell === undefined && !(measured && !facts.identity.aboutGender && isGeneral(target)));
    // The same aim is often said again among the tasks: one remark for one wording.
    const groups: Target[][] = [];
    const byWords = new Map<string, Target[]>();
    for (const target of vague) {
      const words = wording(target);
      const known = byWords.get(words) ?? groups.slice(-MAX_LOOK_BACK).find(([first]) => nameLikeness(wording(first!), words, SAME) >= SAME);
      if (known) { known.push(target); continue; }
      const group = [target];
      groups.push(group);
      byWords.set(words, group);
    }
    return {
      applicable: true,
      findings: groups.map(([first, ...again]) => ({
        message: 'missing',
        values: { target: brief(first!.quote, 100) },
        reason: 'noValue',
        place: first!,
        severity: facts.identity.aboutGender && !isGeneral(first!) ? 'medium' as const : 'low' as const,
        evidence: again.map((target) => evidence(draft, structure, 'cause', { vi: 'Mục tiêu này được nhắc lại ở đây.', en: 'The same aim is repeated here.' }, target)),
        suggestion: {
          vi: `${brief(first!.quote, 140)}: từ … (năm …) ${FALLS.test(foldLine(first!.quote)) ? 'xuống' : 'lên'} … vào năm ….`,
          en: `${brief(first!.quote, 140)}: from … (in …) ${ENGLISH_FALLS.test(foldLine(first!.quote)) ? 'down' : 'up'} to … by ….`,
        },
      })),
      seen: facts.targets.filter((target) => target.value !== null).slice(0, 3).map((target) => evidence(draft, structure, 'searched', { vi: 'Chỉ tiêu có trị số.', en: 'Target with a value.' }, target)),
    };
  },
});

/** How alike two aims are (0 to 1) when they are one aim said twice. */
const SAME = 0.8;
const MAX_COMPARED = 120;
const MAX_LOOK_BACK = 30;

const wording = ({ quote }: Target): string => foldLine(quote).slice(0, MAX_COMPARED);

/** A general objective leaves the figures to the specific ones. */
function isGeneralTarget({ section, block }: Target): boolean {
  for (let at = section; at; at = at.parent) if (GENERAL.test(headingWords(at).slice(0, 60))) return true;
  return GENERAL.test(foldLine(block.text.slice(0, 60)));
}

const ENGLISH_FALLS = /^(?:to )?(?:reduc|lower|decreas|narrow|limit|cut)|(?:^|\s)falls?(?:\s|$)/u;
const FALLS = /^(?:hằng năm,? )?(?:giảm|hạn chế|thu hẹp|rút ngắn|kéo giảm|kiềm chế|khống chế)/u;
const GENERAL = /mục tiêu (?:chung|tổng quát)/u;
