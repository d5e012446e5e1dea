import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { accuracyFile } from './file.ts';
import { measure } from './folder.ts';

const corpus = path.join(import.meta.dirname, '../../corpus');
const measured = measure([path.join(corpus, 'gold')], path.join(corpus, 'drafts'));

test('corpus/accuracy.json holds the figures of this engine (npm run accuracy)', () => {
  expect(readFileSync(path.join(corpus, 'accuracy.json'), 'utf8')).toBe(accuracyFile(measured));
});

test('a rule says “Chưa đạt” only where at least 95 of 100 such findings are right', () => {
  const loose = [...measured.rules].filter(([, { fails }]) => fails.said > 0 && fails.right / fails.said < 0.95).map(([id, { fails }]) => `${id} ${fails.right}/${fails.said}`);
  expect(loose).toEqual([]);
});

test('facts and findings hold their level over the corpus', () => {
  const f1 = (name: string): number => { const c = measured.table.get(name)!; const p = c.right / c.said; const r = c.found / c.wanted; return (2 * p * r) / (p + r); };
  expect(f1('kind')).toBe(1);
  expect(f1('assignments')).toBeGreaterThan(0.9);
  expect(f1('citations')).toBeGreaterThan(0.97);
  expect(measured.table.get('findings')!.right / measured.table.get('findings')!.said).toBeGreaterThan(0.8);
});
