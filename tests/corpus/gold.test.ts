import { Ajv } from 'ajv';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import schema from '../../corpus/gold.schema.json' with { type: 'json' };
import { CODE_OF_RULE, RULES_WITHOUT_CODE } from '../accuracy/codes.ts';
import { squash } from '../accuracy/score.ts';

const corpus = path.join(import.meta.dirname, '../../corpus');
const names = (folder: string, extension: string): string[] => readdirSync(path.join(corpus, folder)).filter((file) => file.endsWith(extension)).map((file) => path.parse(file).name).sort();
const read = (...parts: string[]): string => readFileSync(path.join(corpus, ...parts), 'utf8');

const RULES = new Set([...Object.keys(CODE_OF_RULE), ...RULES_WITHOUT_CODE]);
const CODES = new Set(Object.values(CODE_OF_RULE));

interface Gold {
  document: string;
  sections: { quote: string }[];
  citations: { quote: string }[];
  assignments: { duty: string; deadline: string | null; with: string[] }[];
  targets: { quote: string; value: string | null; due: string | null }[];
  budget: { quotes: string[] };
  reporting: { deadline: string | null; recipient: string | null };
  findings: { code?: string; rule?: string; quote: string; sure: number }[];
}

const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);

test('every draft has an annotation and every annotation a draft', () => {
  expect(names('gold', '.json')).toEqual(names('drafts', '.md'));
});

test('the corpus holds at least forty drafts, a fourth of them nearly clean', () => {
  const golds = names('gold', '.json').map((name) => JSON.parse(read('gold', `${name}.json`)) as Gold);
  expect(golds.length).toBeGreaterThanOrEqual(40);
  expect(golds.filter((gold) => gold.findings.filter((finding) => finding.sure >= 2).length <= 2).length).toBeGreaterThanOrEqual(Math.floor(golds.length / 4));
});

describe.each(names('gold', '.json'))('%s', (name) => {
  const gold = JSON.parse(read('gold', `${name}.json`)) as Gold;
  const file = path.join(corpus, 'drafts', `${name}.md`);
  const draft = existsSync(file) ? squash(readFileSync(file, 'utf8')) : '';

  test('follows the schema and names its draft', () => {
    expect(validate(gold), JSON.stringify(validate.errors)).toBe(true);
    expect(gold.document).toBe(`${name}.md`);
  });

  test('the draft has words', () => {
    expect(draft.split(' ').length).toBeGreaterThan(150);
  });

  test('every quote stands in the draft', () => {
    const quotes = [
      ...gold.sections.map((section) => section.quote), ...gold.citations.map((citation) => citation.quote),
      ...gold.assignments.flatMap((assignment) => [assignment.duty, assignment.deadline ?? '']),
      ...gold.targets.flatMap((target) => [target.quote, target.value ?? '', target.due ?? '']),
      ...gold.budget.quotes, gold.reporting.deadline ?? '', ...gold.findings.map((finding) => finding.quote),
    ];
    expect(quotes.filter((quote) => !draft.includes(squash(quote)))).toEqual([]);
  });

  test('codes and rules are known and agree', () => {
    for (const { code, rule } of gold.findings) {
      if (code) expect(CODES, `${name}: ${code}`).toContain(code);
      if (rule) expect(RULES, `${name}: ${rule}`).toContain(rule);
      if (code && rule) expect(CODE_OF_RULE[rule]).toBe(code);
      if (!code) expect(RULES_WITHOUT_CODE).toContain(rule);
    }
  });
});
