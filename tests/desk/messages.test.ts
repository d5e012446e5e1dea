import { describe, expect, it } from 'vitest';
import { CATALOGUES, formatDate } from '../../extension/desk/messages/index.ts';
import { FAMILIES } from '../../rules/checks/rule.ts';

type Entry = string | ((...values: never[]) => string) | readonly string[] | { [key: string]: Entry };

function leaves(entry: Entry, path: string[] = []): [path: string, value: Entry][] {
  if (typeof entry === 'object' && !Array.isArray(entry)) return Object.entries(entry).flatMap(([key, value]) => leaves(value, [...path, key]));
  return [[path.join('.'), entry]];
}

const vi = new Map(leaves(CATALOGUES.vi as unknown as Entry));
const en = new Map(leaves(CATALOGUES.en as unknown as Entry));

describe('the catalogues', () => {
  it('hold the same entries of the same kind', () => {
    expect([...en.keys()].sort()).toEqual([...vi.keys()].sort());
    for (const [path, value] of vi) expect(Array.isArray(value) ? 'list' : typeof value, path).toBe(Array.isArray(en.get(path)) ? 'list' : typeof en.get(path));
  });

  it('leave nothing blank and use every value they are given', () => {
    for (const [language, entries] of [['vi', vi], ['en', en]] as const) {
      for (const [path, value] of entries) {
        const where = `${language} ${path}`;
        if (typeof value !== 'function') { expect([value].flat().every((words) => typeof words === 'string' && words.trim() !== ''), where).toBe(true); continue; }
        const given = Array.from({ length: value.length }, (_, i) => 7001 + i);
        const words = value(...(given as never[]));
        for (const each of given) expect(words, where).toContain(String(each));
      }
    }
  });

  it('speak formally: no exclamation, no "bạn", no praise for silence', () => {
    for (const [path, value] of [...vi, ...en]) {
      const words = typeof value === 'function' ? value(...([1, 2, 3] as never[])) : [value].flat().join(' ');
      expect(words, path).not.toMatch(/!|(?<!\p{L})bạn(?!\p{L})/iu);
    }
    expect(CATALOGUES.vi.outcome.none).toBe('Không phát hiện');
    expect(Object.values(CATALOGUES.vi.outcome)).not.toContain('Đạt');
  });

  it('name every family', () => {
    for (const family of FAMILIES) expect(CATALOGUES.vi.family[family] && CATALOGUES.en.family[family]).toBeTruthy();
  });
});

describe('dates', () => {
  it.each([['2021-04-12', '12/04/2021', '12 April 2021'], ['2021-04', '04/2021', 'April 2021'], ['2021', '2021', '2021']])('%s', (date, vietnamese, english) => {
    expect(formatDate(date, 'vi')).toBe(vietnamese);
    expect(formatDate(date, 'en')).toBe(english);
  });
});
