import { Ajv } from 'ajv';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import schema from '../../corpus/exercise.schema.json' with { type: 'json' };
import { ALL_RULES } from '../../rules/checks/all.ts';
import { readMarkdown } from '../../rules/draft/markdown.ts';
import { toJson } from '../../rules/report/json.ts';
import { review } from '../../rules/review.ts';
import { CODE_OF_RULE, RULES_WITHOUT_CODE } from '../accuracy/codes.ts';
import { figures, score, type Annotation, type Table } from '../accuracy/score.ts';

interface Localized { vi: string; en: string }
interface Exercise {
  title: Localized;
  level: 1 | 2 | 3;
  defects: { rule: string; quote: string; absent: boolean; why: Localized; fix: Localized }[];
  sound: { quote: string; why: Localized }[];
}

const folder = path.join(import.meta.dirname, '../../corpus/exercises');
const names = (extension: string): string[] => readdirSync(folder).filter((file) => file.endsWith(extension)).map((file) => path.parse(file).name).sort();
const NAMES = names('.json');
const keyOf = (name: string): Exercise => JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8')) as Exercise;
const sourceOf = (name: string): string => readFileSync(path.join(folder, `${name}.md`), 'utf8');
const times = (text: string, words: string): number => text.split(words.normalize('NFC')).length - 1;

const KNOWN = new Set([...Object.keys(CODE_OF_RULE), ...RULES_WITHOUT_CODE]);
const DEFECTS_OF_LEVEL = { 1: [3, 4], 2: [5, 6], 3: [6, 9] } as const;
/** Read on this day wherever a draft bears no date. */
const TODAY = '2026-06-01';

/** Share of the planted defects that the engine finds, and of its `fail` findings that the key knows. A trainer shows the two side by side. */
const LEAST_FOUND = 0.6;
const LEAST_KNOWN = 0.9;

const validate = new Ajv({ allErrors: true }).compile(schema);

test('at least ten exercises, each draft with its key, every level there', () => {
  expect(names('.md')).toEqual(NAMES);
  expect(NAMES.length).toBeGreaterThanOrEqual(10);
  expect(new Set(NAMES.map((name) => keyOf(name).level))).toEqual(new Set([1, 2, 3]));
});

describe.each(NAMES)('%s', (name) => {
  const key = keyOf(name);
  const source = sourceOf(name);
  const { text } = readMarkdown(source);

  test('the key follows the schema, the number of defects its level', () => {
    expect(validate(key), JSON.stringify(validate.errors)).toBe(true);
    const [least, most] = DEFECTS_OF_LEVEL[key.level];
    expect(key.defects.length).toBeGreaterThanOrEqual(least);
    expect(key.defects.length).toBeLessThanOrEqual(most);
  });

  test('the draft is short enough for a workshop', () => {
    const lines = source.trimEnd().split('\n').length;
    expect(lines).toBeGreaterThanOrEqual(25);
    expect(lines).toBeLessThanOrEqual(60);
  });

  test('every quote stands exactly once in the draft as it is read', () => {
    const quotes = [...key.defects, ...key.sound].map(({ quote }) => quote);
    expect(quotes.filter((quote) => times(text, quote) !== 1)).toEqual([]);
    expect(new Set(quotes).size).toBe(quotes.length);
  });

  test('rules are known, and no place is both wrong and right', () => {
    expect(key.defects.map(({ rule }) => rule).filter((rule) => !KNOWN.has(rule))).toEqual([]);
    const span = ({ quote }: { quote: string }): [number, number] => { const at = text.indexOf(quote.normalize('NFC')); return [at, at + quote.length]; };
    for (const right of key.sound.map(span)) for (const wrong of key.defects.map(span)) expect(right[0] < wrong[1] && wrong[0] < right[1]).toBe(false);
  });
});

/** One draft held against its key, as the accuracy table counts it; only what the engine is sure of may be a false alarm. */
function compare(table: Table, name: string): void {
  const key = keyOf(name);
  const source = sourceOf(name);
  const json = toJson(review(readMarkdown(source), { today: TODAY }), `${name}.md`, { withText: true });
  const annotation: Annotation = { document: `${name}.md`, kind: json.draft.kind, findings: key.defects.map(({ rule, quote }) => ({ ...(CODE_OF_RULE[rule] ? { code: CODE_OF_RULE[rule] } : {}), rule, quote, sure: 3 })) };
  score(table, [annotation], json, source);
  const sure: Table = new Map();
  score(sure, [annotation], { ...json, findings: json.findings.filter(({ outcome }) => outcome === 'fail') }, source);
  const { right, said } = sure.get('findings') ?? { right: 0, said: 0 };
  const fails = table.get('fail') ?? { right: 0, said: 0, found: 0, wanted: 0 };
  table.set('fail', { ...fails, right: fails.right + right, said: fails.said + said });
}

describe('the engine beside the keys', () => {
  const table: Table = new Map();
  beforeAll(() => { for (const name of NAMES) compare(table, name); });

  test(`it finds at least ${Math.round(LEAST_FOUND * 100)} % of the defects`, () => {
    expect(figures(table.get('findings')!).recall).toBeGreaterThanOrEqual(LEAST_FOUND);
  });

  test(`at least ${LEAST_KNOWN * 100} % of what it calls a defect stands in a key`, () => {
    expect(figures(table.get('fail')!).precision).toBeGreaterThanOrEqual(LEAST_KNOWN);
  });

  test('it calls nothing a defect that the key calls sound', () => {
    const wronged = NAMES.flatMap((name) => {
      const { draft, findings } = review(readMarkdown(sourceOf(name)), { today: TODAY });
      return keyOf(name).sound.flatMap(({ quote }) => {
        const start = draft.text.indexOf(quote.normalize('NFC'));
        return findings.filter((finding) => finding.outcome === 'fail' && !finding.absent && finding.start < start + quote.length && start < finding.end).map((finding) => `${name}: ${finding.rule} at “${finding.quote}”`);
      });
    });
    expect(wronged).toEqual([]);
  });

  test('rules of the engine answer in the exercises', () => {
    const planted = new Set(NAMES.flatMap((name) => keyOf(name).defects.map(({ rule }) => rule)));
    expect(ALL_RULES.filter(({ id }) => planted.has(id)).length).toBeGreaterThanOrEqual(15);
  });
});
