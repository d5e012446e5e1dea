import { ownWording } from '../../facts/own-wording.ts';
import { brief, evidence } from '../place.ts';
import { defineRule, inapplicable, type FindingDraft } from '../rule.ts';
import { FIELDS, type Field } from './fields.ts';
import { issuesIn, type Issue } from './issues.ts';
import { answerTo, measuresOf } from './measures.ts';

export default defineRule({
  id: 'gender-issue-without-measure',
  family: 'gender',
  requirement: 'automated',
  kinds: 'all',
  regimes: ['administrative', 'normative'],
  severity: 'medium',
  outcome: 'needs-review',
  legalBasis: [{ act: '73/2006/QH11', provision: 'Điều 21 khoản 1 điểm a' }],
  messages: {
    vi: {
      title: 'Nêu vấn đề giới nhưng không có biện pháp',
      summary: 'Văn bản tự nêu chênh lệch giữa nữ và nam mà không có nhiệm vụ, biện pháp hoặc chỉ tiêu nào về cùng nội dung.',
      unanswered: 'Thiếu biện pháp giải quyết chênh lệch giới nêu tại “{words}”; cần có nhiệm vụ hoặc chỉ tiêu về {field}.',
      none: 'Thiếu biện pháp giải quyết chênh lệch giới nêu tại “{words}”: phần nhiệm vụ không có nội dung nào dành cho nữ hoặc nam; cần bổ sung nhiệm vụ hoặc chỉ tiêu về {field}.',
      elsewhere: 'Biện pháp có thể nằm trong văn bản khác hoặc được viết bằng từ khác; khi đó nên viện dẫn.',
    },
    en: {
      title: 'Gender issue told, no measure',
      summary: 'The document itself tells of a gap between women and men and holds no duty, measure or target on the same matter.',
      unanswered: 'Nothing answers the gap told at “{words}”; a duty or target on {field} is needed.',
      none: 'Nothing answers the gap told at “{words}”: the duties hold nothing for women or men; a duty or target on {field} should be added.',
      elsewhere: 'The measure may stand in another document or be worded differently; it should then be referred to.',
    },
  },
  check({ draft, structure, facts }) {
    const wording = ownWording(structure, facts);
    const issues = wording.flatMap((own) => issuesIn(own));
    if (!issues.length) return inapplicable('Văn bản không nêu chênh lệch nào giữa nữ và nam.', 'The document tells of no gap between women and men.');
    const measures = measuresOf(wording, issues);
    const answers = issues.map((issue) => ({ issue, answer: answerTo(issue, measures, facts.identity.aboutGender) }));
    const open = inOneBlock(answers.filter(({ answer }) => !answer).map(({ issue }) => issue));
    const barren = !facts.identity.aboutGender && measures.length > 0 && !measures.some(({ female, male, gender }) => female || male || gender);
    return {
      applicable: true,
      findings: open.map((issue): FindingDraft => ({
        message: barren ? 'none' : 'unanswered',
        values: { words: brief(draft.text.slice(issue.start, issue.end), 120), field: nameOf(issue.fields) },
        ...(barren ? { outcome: 'fail' as const } : { reason: 'elsewhere' }),
        place: { start: issue.start, end: issue.end },
        evidence: measures.filter((measure) => [...issue.fields].some((field) => measure.fields.has(field))).slice(0, 3)
          .map(({ block }) => evidence(draft, structure, 'nearest', { vi: 'Nội dung gần nhất, không nhắc đến giới này.', en: 'The nearest text, without this sex.' }, { start: block.bodyStart, end: block.end })),
      })),
      seen: answers.flatMap(({ answer }) => (answer ? [evidence(draft, structure, 'searched', { vi: 'Biện pháp cùng nội dung.', en: 'A measure on the same matter.' }, { start: answer.block.bodyStart, end: answer.block.end })] : [])),
    };
  },
});

/** Gaps told in one paragraph are one remark. */
function inOneBlock(issues: readonly Issue[]): Issue[] {
  const joined: Issue[] = [];
  for (const issue of issues) {
    const last = joined.at(-1);
    if (last?.block === issue.block) joined[joined.length - 1] = { ...last, end: issue.end, fields: new Set([...last.fields, ...issue.fields]), words: `${last.words} ${issue.words}` };
    else joined.push(issue);
  }
  return joined;
}

function nameOf(fields: ReadonlySet<Field>): { vi: string; en: string } {
  const names = [...fields].slice(0, 3).map((field) => FIELDS[field]);
  return { vi: names.map(({ vi }) => vi).join('; ') || 'cùng nội dung', en: names.map(({ en }) => en).join('; ') || 'the same matter' };
}
