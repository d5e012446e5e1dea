import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { review } from '../../rules/review.ts';
import { readMarkdown } from '../../rules/draft/markdown.ts';
import { readExercises } from '../../site/exercises.ts';
import { compare, scoreOf, type Mark } from '../../site/workshop/compare.ts';
import { checkExercise, exerciseFile, readExerciseFile, type Exercise, type PlacedExercise } from '../../site/workshop/exercise.ts';
import { findQuote } from '../../site/workshop/quotes.ts';
import { around } from '../../site/workshop/around.ts';

const words = (text: string) => ({ vi: text, en: text });
const EXERCISE: Exercise = {
  title: words('Kế hoạch mẫu'), level: 1, minutes: 15, intro: words('Tìm lỗi.'),
  draft: '**KẾ HOẠCH**\n\n**Tập huấn năm 2026**\n\n**I. MỤC TIÊU**\n\n1. Có 120% cán bộ nữ được tập huấn.\n\n**II. KINH PHÍ**\n\nKinh phí được bảo đảm.\n\n**III. TỔ CHỨC THỰC HIỆN**\n\n1. Các cơ quan liên quan triển khai Kế hoạch.\n',
  defects: [
    { rule: 'target-impossible', quote: 'Có 120% cán bộ nữ được tập huấn', absent: false, why: words('Quá 100%.'), fix: words('Ghi 100%.') },
    { rule: 'budget-source-missing', quote: 'II. KINH PHÍ', absent: true, why: words('Không có nguồn.'), fix: words('Ghi nguồn.') },
    { rule: 'reporting-missing', quote: '', absent: true, why: words('Không có báo cáo.'), fix: words('Thêm báo cáo.') },
  ],
  sound: [{ quote: 'Tập huấn năm 2026', why: words('Đúng.') }],
};
const RULES = new Set(['target-impossible', 'budget-source-missing', 'reporting-missing', 'vague-assignee']);
const placed = (): PlacedExercise => {
  const result = checkExercise(EXERCISE, RULES);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.exercise;
};
let marks = 0;
const mark = (rule: string, quote: string | null): Mark => ({ id: String(++marks), rule, note: '', place: quote === null ? null : findQuote(placed().read.text, quote) });

describe('quotations', () => {
  test('white space, Markdown signs and letter case do not count', () => {
    expect(findQuote('Sở Nội vụ\nchủ trì thực hiện', '**Sở Nội vụ** chủ trì')).toEqual({ start: 0, end: 17 });
    expect(findQuote('TỔ CHỨC THỰC HIỆN', 'Tổ chức thực hiện')).toEqual({ start: 0, end: 17 });
  });
  test('the second of two equal passages is found from behind the first', () => {
    const text = 'báo cáo quý; báo cáo quý';
    expect(findQuote(text, 'báo cáo quý', 5)).toEqual({ start: 13, end: 24 });
  });
  test('words that are not there, or no words, have no place', () => {
    expect(findQuote('Sở Nội vụ', 'Sở Y tế')).toBeNull();
    expect(findQuote('Sở Nội vụ', '**')).toBeNull();
  });
  test('a slide shows the passage within its own line', () => {
    const draft = readMarkdown('1. Sở Nội vụ chủ trì.\n\n2. Sở Y tế phối hợp thực hiện.');
    expect(around(draft, findQuote(draft.text, 'phối hợp')!)).toEqual({ before: '2. Sở Y tế ', words: 'phối hợp', after: ' thực hiện.' });
  });
});

describe('comparing', () => {
  test('right place and right problem is found; another problem there is told apart; nothing is missed', () => {
    const { defects, falseAlarms } = compare(placed(), [mark('target-impossible', '120% cán bộ nữ'), mark('vague-assignee', 'II. KINH PHÍ')], []);
    expect(defects.map(({ caught }) => caught)).toEqual(['found', 'place-only', 'missed']);
    expect(falseAlarms).toEqual([]);
  });
  test('what is absent is found wherever the problem is named', () => {
    const { defects } = compare(placed(), [mark('reporting-missing', null), mark('budget-source-missing', 'Kinh phí được bảo đảm')], []);
    expect(defects.map(({ caught }) => caught)).toEqual(['missed', 'found', 'found']);
  });
  test('a mark where the key sees nothing is a false alarm, with the reason where the passage is known to be sound', () => {
    const { falseAlarms } = compare(placed(), [mark('target-impossible', 'Tập huấn năm 2026'), mark('vague-assignee', 'Các cơ quan liên quan')], []);
    expect(falseAlarms.map(({ sound }) => sound?.why.vi ?? null)).toEqual(['Đúng.', null]);
  });
  test('the software is compared with the same key, and what it says beyond it is kept apart', () => {
    const exercise = placed();
    const comparison = compare(exercise, [], review(exercise.read, { today: '2026-01-01' }).findings);
    const impossible = comparison.defects.find(({ defect }) => defect.rule === 'target-impossible')!;
    expect(impossible.engine?.quote).toContain('120%');
    expect(comparison.engineOnly.some(({ rule }) => rule === 'vague-assignee')).toBe(true);
    expect(comparison.engineOnly.some((finding) => finding === impossible.engine)).toBe(false);
  });
  test('the score counts each defect once', () => {
    expect(scoreOf(compare(placed(), [mark('target-impossible', '120%'), mark('target-impossible', 'cán bộ nữ')], []))).toMatchObject({ found: 1, placeOnly: 0, missed: 2, falseAlarms: 0, total: 3 });
  });
});

describe('the file of an exercise', () => {
  test('what is written is read again', () => {
    const result = readExerciseFile(exerciseFile(EXERCISE), RULES);
    expect(result.ok && { title: result.exercise.title, defects: result.exercise.defects.length, draft: result.exercise.draft }).toEqual({ title: EXERCISE.title, defects: 3, draft: EXERCISE.draft });
  });
  const changed = (change: object) => JSON.stringify({ ...JSON.parse(exerciseFile(EXERCISE)) as object, ...change });
  test.each([
    ['no JSON', 'x', 'not-json'],
    ['another format', '{"format":"lang-kinh-gioi/review"}', 'not-an-exercise'],
    ['a later version', changed({ version: 2 }), 'newer'],
    ['a level that does not exist', changed({ level: 4 }), 'field'],
    ['minutes that are no number', changed({ minutes: '15' }), 'field'],
    ['one language only', changed({ title: { vi: 'A' } }), 'field'],
    ['an unknown rule', changed({ defects: [{ ...EXERCISE.defects[0], rule: 'no-such-rule' }] }), 'unknown-rule'],
    ['a quotation that the draft does not hold', changed({ defects: [{ ...EXERCISE.defects[0], quote: 'Sở Xây dựng' }] }), 'quote-missing'],
    ['an empty key', changed({ defects: [] }), 'no-defects'],
    ['no draft', changed({ draft: '  ' }), 'field'],
  ])('%s is refused', (_, json, code) => {
    const result = readExerciseFile(json, RULES);
    expect(result.ok ? [] : result.problems.map((problem) => problem.code)).toContain(code);
  });
});

test('every exercise of the corpus fits its draft', () => {
  const folder = path.join(import.meta.dirname, '../../corpus/exercises');
  const files = readdirSync(folder).map((name) => ({ name, contents: readFileSync(path.join(folder, name), 'utf8') }));
  const named = new Set(files.filter(({ name }) => name.endsWith('.json')).flatMap(({ contents }) => (JSON.parse(contents) as Exercise).defects.map(({ rule }) => rule)));
  const exercises = readExercises(files, named);
  expect(exercises.length).toBe(files.length / 2);
  expect(exercises.map(({ exercise }) => exercise.level)).toEqual(exercises.map(({ exercise }) => exercise.level).sort());
});

test('a key that does not fit its draft stops the build', () => {
  const { draft, ...key } = EXERCISE;
  expect(() => readExercises([{ name: 'a.md', contents: draft.replace('120%', '90%') }, { name: 'a.json', contents: JSON.stringify(key) }], RULES)).toThrow('quote-missing');
});
