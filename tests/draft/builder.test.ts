import { array, assert, constantFrom, property, record, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DraftBuilder } from '../../rules/draft/builder.ts';
import { isTable, type Draft } from '../../rules/draft/tree.ts';
import { expectSound, tables, values } from './checks.ts';

function build(write: (builder: DraftBuilder) => void): Draft {
  const builder = new DraftBuilder();
  write(builder);
  const draft = builder.build();
  expectSound(draft);
  return draft;
}

describe('text', () => {
  test('paragraphs are divided by one line break and lose white space at their ends', () => {
    const draft = build((b) => {
      b.text('  Điều 1. ', 0, 0);
      b.break();
      b.break();
      b.text('\u00a0 \n', 1, 0);
      b.break();
      b.text('Nữ, nam', 2, 5);
    });
    expect(draft.text).toContain('Nữ, nam');
    expect(values(draft)).toEqual(['Điều 1.', 'Nữ, nam']);
    expect(draft.source.locate(draft.children[0]!.start)).toEqual({ ref: 0, offset: 2 });
    expect(draft.source.locate(draft.children[1]!.start)).toEqual({ ref: 2, offset: 5 });
  });

  test('decomposed letters are composed and point back to their cluster', () => {
    const source = 'nữ'.normalize('NFD'); // n u horn tilde
    const draft = build((b) => b.text(source, 7, 10));
    expect(draft.text).toBe('nữ');
    expect(draft.source.locate(1)).toEqual({ ref: 7, offset: 11 });
    expect(draft.source.locateEnd(2).ref).toBe(7);
  });

  test('an accent in the next run joins its letter', () => {
    const draft = build((b) => {
      b.text('bi', 0, 0);
      b.text('\u0300nh', 1, 0);
    });
    expect(draft.text).toBe('bình');
    expect(draft.source.locate(0)).toEqual({ ref: 0, offset: 0 });
    expect(draft.source.locate(1)).toEqual({ ref: 0, offset: 1 });
    expect(draft.source.locate(2)).toEqual({ ref: 1, offset: 1 });
  });

  test('blanks of every kind are one blank, also typed twice; wider room between columns stays', () => {
    const draft = build((b) => b.text('Điều\u00a05  của   Luật', 3, 10));
    expect(draft.text).toBe('Điều 5 của   Luật');
    expect(draft.source.locate(draft.text.indexOf('của'))).toEqual({ ref: 3, offset: 18 });
    expect(draft.source.locateEnd(6)).toEqual({ ref: 3, offset: 16 });
  });

  test('where runs are cut changes no blank', () => {
    const words = '  Điều 5  của   Luật  ';
    const whole = build((b) => b.text(words, 0, 0));
    for (let first = 1; first < words.length; first++) for (let second = first; second < words.length; second++) {
      const draft = build((b) => { b.text(words.slice(0, first), 0, 0); b.text(words.slice(first, second), 1, 0); b.text(words.slice(second), 2, 0); });
      expect(draft.text).toBe(whole.text);
      const at = draft.text.indexOf('Luật');
      expect(draft.source.locate(at)).toEqual(second <= 16 ? { ref: 2, offset: 16 - second } : first <= 16 ? { ref: 1, offset: 16 - first } : { ref: 0, offset: 16 });
    }
  });

  test('two accents in two more runs', () => {
    const draft = build((b) => {
      b.text('nu', 0, 0);
      b.text('\u031b', 1, 0);
      b.text('\u0303', 2, 0);
      b.text(' nam', 3, 0);
    });
    expect(draft.text).toBe('nữ nam');
    expect(draft.source.locate(3)).toEqual({ ref: 3, offset: 1 });
  });

  test('white space without end is cut, and what stands behind it is found', () => {
    const draft = build((b) => b.text(`a${' \t'.repeat(200)}b${' '.repeat(100)}c`, 3, 7));
    expect(draft.text).toBe(`a${' \t'.repeat(50)}b${' '.repeat(100)}c`);
    expect(draft.source.locate(101)).toEqual({ ref: 3, offset: 408 });
    expect(draft.source.locate(202)).toEqual({ ref: 3, offset: 509 });
  });

  test('an accent that opens a paragraph has no letter to join', () => {
    expect(build((b) => b.text('\u0301a', 0, 0)).text).toBe('\u0301a');
  });

  test('the end of a range is in the run of its last unit', () => {
    const draft = build((b) => {
      b.text('Sở ', 0, 0);
      b.text('Y tế', 1, 0);
    });
    expect(draft.source.locateEnd(3)).toEqual({ ref: 0, offset: 3 });
    expect(draft.source.locateEnd(7)).toEqual({ ref: 1, offset: 4 });
  });

  test('bold is bold in every letter; signs do not count', () => {
    const bold = (runs: [string, boolean][]): boolean => {
      const draft = build((b) => runs.forEach(([words, isBold], i) => b.text(words, i, 0, isBold)));
      const [first] = draft.children;
      return first !== undefined && !isTable(first) && first.bold;
    };
    expect(bold([['I. ', true], ['MỤC ĐÍCH', true]])).toBe(true);
    expect(bold([['I', true], ['. ', false], ['MỤC ĐÍCH', true]])).toBe(true);
    expect(bold([['Điều 1.', true], [' Phạm vi', false]])).toBe(false);
    expect(bold([['…', true]])).toBe(false);
  });
});

describe('tables', () => {
  test('cells, spans and columns; empty cells keep their place, a table without words is left out', () => {
    const draft = build((b) => {
      b.text('Trước', 0, 0);
      b.openTable();
      b.openRow();
      b.openCell(2);
      b.text('A', 1, 0);
      b.openCell();
      b.openRow();
      b.openCell(1, 2);
      b.openCell();
      b.text('B', 2, 0);
      b.break();
      b.text('C', 3, 0);
      b.closeTable();
      b.text('Sau', 4, 0);
      b.openTable();
      b.openRow();
      b.openCell();
    });
    expect(tables(draft)).toEqual([[['A', ''], ['', 'B / C']]]);
    const table = draft.children.find(isTable)!;
    expect(table.children[0]!.children.map((cell) => [cell.column, cell.columnSpan])).toEqual([[0, 2], [2, 1]]);
    expect(values(draft)).toEqual(['Trước', 'A', 'B', 'C', 'Sau']);
  });

  test('the two-column head is a table for its form only, a table of tasks is not', () => {
    const layout = (...cells: string[]): boolean => build((b) => {
      b.openRow();
      cells.forEach((cell, i) => { b.openCell(); b.text(cell, i, 0); });
    }).children.filter(isTable)[0]!.layout;
    expect(layout('ỦY BAN NHÂN DÂN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')).toBe(true);
    expect(layout('Nơi nhận: - Như trên;', 'TM. ỦY BAN NHÂN DÂN')).toBe(true);
    expect(layout('Tổ chức tập huấn', 'Sở Nội vụ')).toBe(false);
  });
});

test('a notice is given once', () => {
  expect(build((b) => { b.notice('x'); b.notice('x'); b.text('a', 0, 0); }).notices).toEqual([{ code: 'x' }]);
});

test('any order of calls gives a sound draft whose places lie in the runs they came from', () => {
  const call = record({ kind: constantFrom('text', 'text', 'text', 'break', 'heading', 'table', 'row', 'cell', 'close'), words: string({ unit: constantFrom('a', 'u', '\u031b', '\u0303', 'Đ', ' ', '\n', '.', '😀', '\u00a0'), maxLength: 8 }) });
  assert(property(array(call, { maxLength: 30 }), (calls) => {
    const runs: string[] = [];
    const draft = build((b) => {
      for (const { kind, words } of calls) {
        if (kind === 'text') b.text(words, runs.push(words) - 1, 0);
        else if (kind === 'break') b.break();
        else if (kind === 'heading') b.heading(1);
        else if (kind === 'table') b.openTable();
        else if (kind === 'row') b.openRow();
        else if (kind === 'cell') b.openCell();
        else b.closeTable();
      }
    });
    for (let at = 0; at < draft.text.length; at++) {
      if (!/[\p{L}]/u.test(draft.text[at]!)) continue;
      const place = draft.source.locate(at);
      expect(runs[place.ref]!.slice(place.offset).normalize('NFC')[0] ?? '', JSON.stringify(draft.text)).toMatch(/\p{L}/u);
      expect(draft.source.locateEnd(at + 1).offset).toBeLessThanOrEqual(runs[draft.source.locateEnd(at + 1).ref]!.length);
    }
  }), { numRuns: 500 });
});
