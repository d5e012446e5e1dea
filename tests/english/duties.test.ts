import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readText } from '../../rules/cli/read.ts';
import { languagesOf } from '../../rules/draft/languages.ts';
import { paragraphs } from '../../rules/draft/tree.ts';
import { isModalPassive, partnersIn, readSentence, roleOfEnglishDuty } from '../../rules/facts/english/clauses.ts';
import { englishDeadlinesIn, englishDueTime } from '../../rules/facts/english/deadlines.ts';
import { isVagueName, namesBody, splitNames } from '../../rules/facts/english/names.ts';
import { sentencesOf } from '../../rules/facts/english/text.ts';
import { roleOfDuty } from '../../rules/language/vietnamese.ts';

const words = (text: string, spans: readonly { start: number; end: number }[]): string[] => spans.map(({ start, end }) => text.slice(start, end));
const read = (text: string): { bodies: string[]; role: string | null; duty: string; agentless: boolean } | null => {
  const reading = readSentence(text, { start: 0, end: text.length });
  return reading && { bodies: words(text, reading.bodies), role: reading.role, duty: text.slice(reading.dutyStart), agentless: reading.agentless };
};

describe('who is charged', () => {
  test.each([
    ['The Department of Justice shall lead the review.', ['Department of Justice']],
    ['By 30 June 2026, the Department of Culture, Sports and Tourism must send its list.', ['Department of Culture, Sports and Tourism']],
    ['In coordination with the Department of Finance, the Department of Health will train nurses.', ['Department of Health']],
    ['The Department of Health, the Provincial Police and the Women’s Union shall operate the network.', ['Department of Health', 'Provincial Police', 'Women’s Union']],
    ['The Office of the People’s Council and People’s Committee advises on funds.', ['Office of the People’s Council and People’s Committee']],
    ['Commune People’s Committees are responsible for the venues.', ['Commune People’s Committees']],
    ['The Provincial People’s Committee assigns the Department of Home Affairs to monitor the work.', ['Department of Home Affairs']],
    ['The Department proposes that the Provincial People’s Committee provide funds.', ['Provincial People’s Committee']],
    ['The Commune Health Station speaks about care of newborns.', ['Commune Health Station']],
    ['Counsellors will be trained by the Women’s Union in May 2026.', ['Women’s Union']],
    ['Monitoring visits are made by the Project Management Unit each quarter.', ['Project Management Unit']],
    ['UN Women and the Red Cross should help survivors.', ['UN Women', 'Red Cross']],
    ['MOLISA shall guide the collection of data.', ['MOLISA']],
  ])('%s', (text, bodies) => expect(read(text)?.bodies).toEqual(bodies));

  test.each(['Women and girls fetch water for two hours a day.', 'The participants shall bring their own documents.', 'Every task has a lead agency.', 'Households with small children receive an allowance.', 'The target group is young workers.', 'The report shall contain data by sex.'])('nobody in “%s”', (text) => {
    expect(read(text)?.bodies ?? []).toEqual([]);
  });

  test('a request charges with less than an order', () => {
    expect(read('The Women’s Union is requested to mobilise its members.')?.role).toBe('requested');
    expect(read('The Ministry requests agencies and localities to send their results.')?.role).toBe('requested');
    expect(read('The Department of Finance is assigned to allocate funds.')?.role).toBeNull();
  });
});

describe('passives that name nobody', () => {
  test.each(['A report shall be submitted.', 'Training materials will be prepared in May 2026.', 'A steering group should be set up.', 'A survey must first be conducted in six communes.'])('%s', (text) => {
    expect(read(text)?.agentless).toBe(true);
  });

  test.each(['This Decision shall be applied from 1 July 2026.', 'Funds shall be allocated from the State budget.', 'The plan shall be implemented in accordance with the law.', 'The Department shall be responsible for the plan.', 'Difficulties should be reported to the Department of Home Affairs.'])('no work in “%s”', (text) => {
    expect(read(text)?.agentless ?? false).toBe(false);
  });
});

describe('names, roles, partners and times', () => {
  test('a list of names is cut between names only', () => {
    const cut = (text: string): string[] => words(text, splitNames(text, { start: 0, end: text.length }));
    expect(cut('the Ministry of Education and Training and the Ministry of Health')).toEqual(['Ministry of Education and Training', 'Ministry of Health']);
    expect(cut('Provincial Radio and Television Station')).toEqual(['Provincial Radio and Television Station']);
    expect(cut('Provincial departments and agencies')).toEqual(['Provincial departments and agencies']);
  });

  test('what names a body and what leaves it open', () => {
    expect(['the Department of Justice', 'village heads', 'each agency', 'DOLISA'].map(namesBody)).toEqual([true, true, true, true]);
    expect(['poor households', 'the target group', 'training courses', 'organisation of the implementation'].map(namesBody)).toEqual([false, false, false, false]);
    expect(['Relevant agencies', 'agencies and units concerned', 'all relevant stakeholders'].map(isVagueName)).toEqual([true, true, true]);
    expect(['Provincial departments', 'Agencies given tasks', 'Department of Health'].map(isVagueName)).toEqual([false, false, false]);
  });

  test('roles', () => {
    expect(roleOfEnglishDuty('shall take the lead in the review')).toBe('lead');
    expect(roleOfEnglishDuty('shall coordinate with the Department of Health in the survey')).toBe('coordinate');
    expect(roleOfEnglishDuty('shall coordinate the implementation')).toBe('lead');
    expect(roleOfEnglishDuty('will participate in the survey')).toBe('participate');
  });

  test('partners end where the work begins', () => {
    const text = 'shall lead, in coordination with the Department of Finance and the Women’s Union, the training of officials';
    expect(words(text, partnersIn(text, { start: 0, end: text.length }))).toEqual(['Department of Finance', 'Women’s Union']);
  });

  test.each([
    ['send the list before 15 December every year', 'before 15 December every year'], ['complete it by the second quarter of 2027', 'by the second quarter of 2027'], ['within 45 days from the date of this Decision', 'within 45 days from the date of this Decision'],
    ['report quarterly', 'quarterly'], ['by the 5th of each month', 'by the 5th of each month'], ['submit a semi-annual report before 15 June', 'before 15 June'], ['no later than 31 December 2027', 'no later than 31 December 2027'], ['twice a year', 'twice a year'],
  ])('the time of “%s”', (text, time) => {
    const due = englishDueTime(text);
    expect(due && text.slice(due.start, due.end)).toBe(time);
  });

  test('the day of an act and “as prescribed” are no times', () => {
    expect(englishDeadlinesIn('under Decree No. 48/2009/ND-CP dated 19 May 2009 of the Government')).toEqual([]);
    expect(englishDeadlinesIn('periodically, as prescribed')).toEqual([]);
  });

  test('“No. 48”, “e.g.” and “Result 1.” end no sentence', () => {
    const text = 'Result 1. By 2026 the plan under Decree No. 48 of 2009, e.g. on data, is ready. It ends there.';
    expect(words(text, sentencesOf(text))).toEqual(['Result 1. By 2026 the plan under Decree No. 48 of 2009, e.g. on data, is ready.', 'It ends there.']);
  });
});

/** compromise's English tagger as an oracle, in a build of its own: its world and the Vietnamese one must not meet. */
test('passives agree with a tagger of English on every sentence of the corpus', async () => {
  const build = path.join(import.meta.dirname, '../../node_modules/compromise/builds/two/compromise-two.mjs');
  const { default: nlp } = await import(build) as { default: (text: string) => { has(pattern: string): boolean } };
  const folder = path.join(import.meta.dirname, '../../corpus/drafts');
  const sentences = readdirSync(folder).filter((file) => file.startsWith('en-')).flatMap((file) => {
    const draft = readText(readFileSync(path.join(folder, file), 'utf8'));
    const languages = languagesOf(draft);
    return paragraphs(draft).filter(({ paragraph }) => languages.of(paragraph) === 'en').flatMap(({ paragraph }) => words(paragraph.value, sentencesOf(paragraph.value)));
  });
  expect(sentences.length).toBeGreaterThan(300);
  const tagged = sentences.filter((sentence) => nlp(sentence).has('(shall|must|will|should) #Adverb? be #Adverb? #PastTense'));
  const ours = sentences.filter(isModalPassive);
  expect(tagged.filter((sentence) => !isModalPassive(sentence))).toEqual([]);
  expect(ours.filter((sentence) => !tagged.includes(sentence)).length).toBeLessThanOrEqual(Math.ceil(ours.length * 0.1));
  expect(ours.length).toBeGreaterThan(8);
  // The Vietnamese world is as it was.
  expect(roleOfDuty('chủ trì, phối hợp với Sở Nội vụ')).toBe('lead');
});
