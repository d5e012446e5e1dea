import type { Review } from '../../rules/report/review.ts';

const line = (words: string, length: number): string => words.replace(/\s+/g, ' ').trim().slice(0, length);

/** A whole review on one page: who is charged with what, and each finding with its place. */
export function shortReview({ facts, rules, findings }: Review): string {
  const { identity } = facts;
  const silent = (outcome: string): string => rules.filter((rule) => rule.outcome === outcome).map(({ id }) => id).join(' ') || '-';
  return `${[
    `${identity.kind} ${identity.regime} ${identity.aboutGender ? 'about gender' : 'not about gender'} | ${identity.issuer ?? '-'} | ${identity.number ?? '-'} | ${identity.date ?? '-'} | ${identity.period?.join('–') ?? '-'}`,
    '', `ASSIGNMENTS ${facts.assignments.length}`,
    ...facts.assignments.map((a) => `${a.role.padEnd(11)} ${a.locator || '-'} | ${line(a.body, 60)} | ${line(a.duty, 70)} | ${a.deadline ? line(a.deadline, 40) : '-'}${a.with.length ? ` | + ${line(a.with.join('; '), 80)}` : ''}`),
    '', `FINDINGS ${findings.length}`,
    ...findings.map((f) => `${f.outcome === 'fail' ? 'FAIL  ' : 'review'} ${f.severity.padEnd(6)} ${f.rule} | ${f.locator || 'whole'} | ${line(f.message.vi, 160)}`),
    '', `PASS ${silent('pass')}`, `INAPPLICABLE ${silent('inapplicable')}`,
  ].join('\n')}\n`;
}
