import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../rules/draft/markdown.ts';
import { readFacts } from '../../rules/facts/read.ts';
import type { Facts } from '../../rules/facts/facts.ts';
import { review } from '../../rules/review.ts';
import { readStructure } from '../../rules/structure/read.ts';
import { toText } from '../../rules/report/text.ts';
import { locatorIn } from '../../rules/report/locator.ts';
import { provisionIn } from '../../rules/report/provision.ts';

const TODAY = '2026-06-01';
const HEAD = 'PEOPLE’S COMMITTEE OF TAN LOC PROVINCE\n\nNo. 25/KH-UBND\n\nTan Loc, 3 March 2026\n\n**PLAN**\n\n**on gender equality work, 2026-2030**\n\n';
const facts = (source: string): Facts => { const draft = readMarkdown(source); return readFacts(draft, readStructure(draft), TODAY); };
const citations = (sentence: string): Facts['citations'] => facts(`${HEAD}${sentence}\n\n**I. TASKS**\n\n1. Train officials of the communes.`).citations;

describe('identity', () => {
  test('the head of a plan', () => {
    expect(facts(`${HEAD}The Provincial People’s Committee issues this Plan.\n\n**I. TASKS**\n\n1. Train officials.`).identity).toMatchObject({ kind: 'ke-hoach', regime: 'administrative', aboutGender: true, issuer: 'People’s Committee of Tan Loc Province', level: 'province', number: '25/KH-UBND', date: '2026-03-03', period: [2026, 2030] });
  });

  test.each([['DECISION', 'quyet-dinh'], ['RESOLUTION', 'nghi-quyet'], ['DECREE', 'nghi-dinh'], ['CIRCULAR', 'thong-tu'], ['LAW', 'luat'], ['DIRECTIVE', 'khac'], ['SUBMISSION', 'to-trinh'], ['REPORT', 'bao-cao'], ['GENDER EQUALITY ACTION PLAN 2026-2030', 'ke-hoach'], ['WORK PLAN FOR YEAR 2', 'ke-hoach']] as const)('%s', (title, kind) => {
    expect(facts(`**${title}**\n\n**on the work of the communes**\n\nThe following is for all of the communes and the agencies concerned.\n\n1. The Department of Health shall train staff.`).identity.kind).toBe(kind);
  });
});

describe('citations', () => {
  test.each([
    ['Pursuant to Decree No. 48/2009/ND-CP dated 19 May 2009 of the Government on measures to ensure gender equality;', '48/2009/NĐ-CP', 'ok'],
    ['Pursuant to Decision No. 2232/QD-TTg dated 28 December 2020 of the Prime Minister;', '2232/QĐ-TTg', 'expired'],
    ['Pursuant to Resolution 28/NQ-CP on the National Strategy on Gender Equality;', '28/NQ-CP', 'ok'],
    ['Pursuant to the Law on Gender Equality No. 73/2006/QH11;', '73/2006/QH11', 'ok'],
    ['Pursuant to Decree No. 48/2009/ND-CP dated 20 May 2009 of the Government;', '48/2009/NĐ-CP', 'mismatch'],
    ['Pursuant to Decree 145/2020;', '145/2020/NĐ-CP', 'incomplete'],
  ])('%s', (sentence, act, status) => {
    expect(citations(sentence)[0]).toMatchObject({ act, status, operative: true });
  });

  test('an act of another year with the same number stays unknown', () => {
    expect(citations('Pursuant to Decision No. 178/QD-TTg dated 3 February 2016 of the Prime Minister on forest roads;')[0]).toMatchObject({ act: null, status: 'unknown' });
  });

  test('the number of the document itself is no citation', () => {
    expect(citations('The Provincial People’s Committee issues this Plan.')).toEqual([]);
  });
});

test('money, reports, aims and data', () => {
  const read = facts(`${HEAD}The Provincial People’s Committee issues this Plan.\n\n**I. OBJECTIVES**\n\n1. By 2028, at least 35% of division heads are women.\n\n2. To narrow the gap in income.\n\n**II. FUNDING**\n\nThe provincial budget pays VND 300 million under the Law on State Budget.\n\n**III. IMPLEMENTATION**\n\n1. The Department of Home Affairs shall monitor the work and report the results, disaggregated by sex, to the Provincial People’s Committee before 15 December every year.`);
  expect(read.targets.map(({ value, due, sex }) => [value, due, sex])).toEqual([['35%', 'By 2028', 'female'], [null, null, null]]);
  expect([read.money.source, read.money.estimate, read.money.legalBasis].every(Boolean)).toBe(true);
  expect(read.money.section?.heading).toBe('II. FUNDING');
  expect([read.reporting.deadline?.quote, read.reporting.recipient?.quote, read.reporting.monitoring !== null]).toEqual(['before 15 December every year', 'Provincial People’s Committee', true]);
  expect(read.gender.sexDisaggregated).toHaveLength(1);
});

test('every fact quotes the words at its place', () => {
  const draft = readMarkdown(`${HEAD}Pursuant to the Law on Gender Equality No. 73/2006/QH11;\n\n**I. TASKS**\n\n| Task | Lead agency | Deadline |\n|---|---|---|\n| Train officials of communes | Department of Home Affairs | May 2026 |\n| Print leaflets on services | | June 2026 |\n\n**II. IMPLEMENTATION**\n\n1. The Department of Health shall compile data on survivors and shall report to the Department of Home Affairs.`);
  const read = readFacts(draft, readStructure(draft), TODAY);
  for (const { quote, start, end } of [...read.citations, ...read.tasks, ...read.targets, ...read.bodies, ...read.money.passages, ...read.reporting.passages, ...read.gender.terms, ...read.gender.people]) expect(draft.text.slice(start, end)).toBe(quote);
  for (const { duty, start, end, body, bodySpan } of read.assignments) {
    expect(draft.text.slice(start, end)).toBe(duty);
    expect(draft.text.slice(bodySpan.start, bodySpan.end)).toBe(body);
  }
  expect(read.tasks.filter(({ gap }) => gap === 'cell').map(({ quote }) => quote)).toEqual(['Print leaflets on services']);
});

describe('the report', () => {
  const result = review(readMarkdown(`${HEAD}Pursuant to Decree No. 48/2009/ND-CP dated 20 May 2009 of the Government;\n\n**I. TASKS**\n\n1. A survey of unpaid care work will be conducted.\n\n**II. IMPLEMENTATION**\n\n1. The Department of Health shall maintain the hotline.`), { today: TODAY });

  test('speaks English throughout, clauses to insert too', () => {
    const text = toText(result, { language: 'en' });
    expect(text).toContain('section I.1');
    expect(text).toContain('Article 21(1)(c), 73/2006/QH11');
    for (const { suggestion } of result.findings) expect(suggestion ?? '').not.toMatch(/[ăâđêôơư]/iu);
    expect(result.findings.find(({ rule }) => rule === 'citation-mismatch')!.suggestion).toBe('Decree No. 48/2009/ND-CP dated 19 May 2009 of the Government');
  });

  test('rules that read Vietnamese words only say so', () => {
    const { outcome, reason } = result.rules.find(({ id }) => id === 'gender-stereotype')!;
    expect(outcome).toBe('inapplicable');
    expect(reason!.en).toContain('Vietnamese words only');
  });

  test('places and provisions', () => {
    expect(locatorIn('điểm a khoản 2 Điều 5', 'en')).toBe('point a clause 2 Article 5');
    expect(provisionIn('Điều 31 khoản 2 điểm a', 'en')).toBe('Article 31(2)(a)');
    expect(provisionIn('Phụ lục III', 'en')).toBe('Annex III');
  });
});
