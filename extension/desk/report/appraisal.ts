import type { Family } from '../../../rules/checks/rule.ts';
import { CATALOGUES } from '../messages/index.ts';
import { stepsFor } from '../questions/list.ts';
import type { Settled } from '../work/settle.ts';
import type { Work } from '../work/work.ts';
import { tableOf, type LetterPart } from './letter.ts';

/** Which heading of the appraisal a finding belongs to: a) gender issue, b) principles, c) feasibility, d) mainstreaming done. */
const HEADINGS = [
  { heading: '1. Việc xác định vấn đề giới trong dự thảo', question: 26 },
  { heading: '2. Việc bảo đảm các nguyên tắc cơ bản về bình đẳng giới', question: 27 },
  { heading: '3. Tính khả thi của việc giải quyết vấn đề giới', question: 28 },
  { heading: '4. Việc thực hiện lồng ghép vấn đề bình đẳng giới', question: 29 },
] as const;
const OTHER = '5. Ý kiến khác';
const GENDER = 0;
const FEASIBLE = 2;
const ELSEWHERE = 4;
/** Citations and form are no part of what khoản 3 asks; they stand under a heading of their own. */
const BY_FAMILY: Readonly<Record<Family, number>> = { gender: GENDER, responsibility: FEASIBLE, budget: FEASIBLE, targets: FEASIBLE, reporting: FEASIBLE, citations: ELSEWHERE, form: ELSEWHERE };
const PRINCIPLES = new Set(['unequal-treatment', 'gender-stereotype', 'one-sex-only-measure', 'body-without-gender-balance', 'promotion-measure-competence']);
const DONE = new Set(['gender-not-integrated', 'gender-impact-forecast-missing', 'gender-consultation-missing', 'gender-legal-basis-missing', 'sex-disaggregated-data-missing']);

function headingOf({ finding, family }: Settled): number {
  if (PRINCIPLES.has(finding.rule)) return 1;
  return DONE.has(finding.rule) ? 3 : BY_FAMILY[family];
}

/** Each heading holds the answer to its question, the findings, or lines to write on: none is left out, for each is asked by law. */
export function appraisal(included: readonly Settled[], work: Work, general: string): LetterPart[] {
  const t = CATALOGUES.vi;
  const questions = stepsFor('normative').flatMap((step) => step.questions);
  const parts: LetterPart[] = HEADINGS.map(({ heading, question }, i) => {
    const items = included.filter((settled) => headingOf(settled) === i);
    const given = work.answers[`question-${question}`];
    const asked = questions.find(({ number }) => number === question);
    const said = [...(given?.answer && asked ? [`${asked.question.vi} ${t.questions.answers[given.answer]}.`] : []), ...(given?.remark ? [given.remark] : [])];
    return { heading, paragraphs: said, table: items.length > 0 ? tableOf(items) : null, ...(items.length + said.length === 0 ? { blanks: 2 } : {}) };
  });
  const others = included.filter((settled) => headingOf(settled) === ELSEWHERE);
  if (others.length > 0 || general) parts.push({ heading: OTHER, paragraphs: general ? general.split(/\n+/) : [], table: others.length > 0 ? tableOf(others) : null });
  return parts;
}
