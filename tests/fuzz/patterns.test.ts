import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPlainText } from '../../rules/draft/plain.ts';
import { review } from '../../rules/review.ts';
import { patternsOfRules } from './patterns/collect.ts';
import { keyOf, type Verdicts } from './patterns/verdicts.ts';

const verdicts = JSON.parse(readFileSync(path.join(import.meta.dirname, 'patterns/verdicts.json'), 'utf8')) as Verdicts;
/** A few patterns of a new rule may wait for the next `npm run patterns`, which needs the network. */
const KNOWN = 0.97;

test('no regular expression of the rules backtracks without end', { timeout: 120_000 }, async () => {
  const patterns = await patternsOfRules();
  expect(patterns.length).toBeGreaterThan(500);
  const told = patterns.map((pattern) => ({ pattern, verdict: verdicts[keyOf(pattern)] }));
  expect(told.filter(({ verdict }) => verdict === 'exponential').map(({ pattern }) => `${pattern.where}: ${pattern.source}`)).toEqual([]);
  expect(told.filter(({ verdict }) => verdict).length / told.length, 'run npm run patterns').toBeGreaterThan(KNOWN);
});

/** Runs that patterns step over, none of them numbered or ended: what a hostile or broken file would hold. */
const RUNS = [' ', '\t', ' \t', '.', '. ', '…', '_', ',', ', ', ';', '; ', '-', '/', '|', '(', ')', '“', '”', '"', '«', '[', '[tên ', 'a', 'A', 'Aa', 'á', '0', '0,', '0.', '1/', '1.1.', '\u0300', '\u200b', '👩', 'và ', 'các ', 'của ', 'ngày ', 'tháng ', 'số ', 'Sở ', 'luật ', 'Luật ', 'nghị định số ', 'phối hợp với ', 'chủ trì ', 'năm 2020 ', 'đạt ', 'tăng ', 'kinh phí ', 'giao ', 'việc chính là ', 'mục 1, ', 'nam, nữ ', 'vừa '];

describe('endless runs', () => {
  test.each(RUNS)('of %j are read to the end', { timeout: 60_000 }, (unit) => {
    for (const lead of ['', 'KẾ HOẠCH\nI. NHIỆM VỤ\n1. Sở Y tế chủ trì ']) {
      const draft = readPlainText(`${lead}x${unit.repeat(Math.ceil(12_000 / unit.length))}x.`);
      expect(review(draft, { today: '2026-03-01' }).structure.blocks.length).toBeGreaterThan(0);
    }
  });
});
