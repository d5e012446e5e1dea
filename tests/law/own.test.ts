import { expect, test } from 'vitest';
import * as fc from 'fast-check';
import { readOwnRegistry } from '../../rules/law/own.ts';

const act = { symbol: '412/QĐ-UBND', type: 'quyet-dinh', issuer: 'uy-ban-nhan-dan', title: { vi: 'Kế hoạch hành động của tỉnh', en: 'Provincial action plan' }, date: '2026-02-03', checkedOn: '2026-03-01', confidence: 'HIGH' };
const body = { id: 'so-moi', name: { vi: 'Sở Mới', en: 'New Department' }, names: ['Sở Mới'], level: 'province', successors: ['so-noi-vu'], checkedOn: '2026-03-01' };
const problemsOf = (data: unknown): string[] => {
  const result = readOwnRegistry(JSON.stringify(data));
  return result.ok ? [] : result.problems.map(({ path, problem }) => `${path}: ${problem}`);
};

test('a valid file is taken as the user’s own and never as certain', () => {
  const result = readOwnRegistry(JSON.stringify({ acts: [act], bodies: [body] }));
  expect(result.ok && result.registry.acts[0]).toMatchObject({ id: '412/QĐ-UBND', own: true, confidence: 'MEDIUM', source: ['own'], replacedBy: [], status: 'unknown' });
  expect(result.ok && result.registry.bodies[0]).toMatchObject({ id: 'so-moi', own: true, successors: [{ body: 'so-noi-vu', matter: null }] });
});

test('an entry of ours may be replaced by the user’s own', () => {
  expect(problemsOf({ acts: [{ ...act, symbol: '2232/QĐ-TTg', replacedBy: ['412/QĐ-UBND'] }, act] })).toEqual([]);
});

test.each([
  ['no act at all', { acts: [{}] }, 'acts[0].symbol: missing'],
  ['a wrong date', { acts: [{ ...act, date: '2026-13-01' }] }, 'acts[0].date: not-a-date'],
  ['one language only', { acts: [{ ...act, title: { vi: 'Kế hoạch' } }] }, 'acts[0].title: not-text'],
  ['a field we do not know', { acts: [{ ...act, colour: 'red' }] }, 'acts[0].colour: unknown-field'],
  ['a reference that leads nowhere', { acts: [{ ...act, replacedBy: ['9/QĐ-XX'] }] }, 'acts 412/QĐ-UBND → 9/QĐ-XX: unknown-reference'],
  ['the same act twice', { acts: [act, act] }, 'acts 412/QĐ-UBND: duplicate'],
  ['reversed dates', { bodies: [{ ...body, from: '2026-02-01', to: '2025-01-01' }] }, 'bodies so-moi: dates-reversed'],
  ['a list that is none', { acts: 'x' }, 'acts: not-a-list'],
  ['another kind of file', { rules: [] }, 'rules: unknown-field'],
] as const)('%s is refused whole', (_, data, problem) => {
  expect(problemsOf(data)).toContain(problem);
});

test('any text gives a list of problems or a registry, never a throw', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
    const result = readOwnRegistry(text);
    expect(result.ok || result.problems.length > 0).toBe(true);
  }));
});
