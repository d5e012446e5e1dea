import path from 'node:path';
import { expect, test } from 'vitest';
import { measure } from '../accuracy/folder.ts';

const corpus = path.join(import.meta.dirname, '../../corpus');
const { languages } = measure([path.join(corpus, 'gold')], path.join(corpus, 'drafts'));

test('English drafts: at least 85 of 100 findings are right, facts are read as in Vietnamese', () => {
  const { count, table } = languages.get('en')!;
  expect(count).toBeGreaterThanOrEqual(20);
  const precision = (name: string): number => table.get(name)!.right / table.get(name)!.said;
  const recall = (name: string): number => table.get(name)!.found / table.get(name)!.wanted;
  expect(precision('findings')).toBeGreaterThanOrEqual(0.85);
  expect(recall('findings')).toBeGreaterThanOrEqual(0.8);
  for (const name of ['kind', 'assignments', 'citations', 'targets']) expect(Math.min(precision(name), recall(name)), name).toBeGreaterThanOrEqual(0.9);
});

test('bilingual drafts say nothing twice', () => {
  const { said, wanted } = languages.get('bilingual')!.table.get('findings')!;
  expect(said).toBeLessThanOrEqual(wanted + 1);
});
