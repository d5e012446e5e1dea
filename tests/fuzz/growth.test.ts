import { Session } from 'node:inspector';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Draft } from '../../rules/draft/tree.ts';
import { longDraft } from '../bench/text.ts';

/**
 * Twice the text may take twice the steps, and little more. Steps are counted by the engine that runs them (every block of code
 * entered, every round of a loop), so the test says the same on a slow machine and a busy one.
 */
const session = new Session();
const post = <T>(method: string, parameters: object = {}): Promise<T> => new Promise((resolve, reject) => session.post(method, parameters, (error, result) => (error ? reject(error) : resolve(result as T))));

interface Coverage { result: { url: string; functions: { ranges: { count: number }[] }[] }[] }

let review: (draft: Draft, options: { today: string }) => unknown;
const read: { plain?: (source: string) => Draft; markdown?: (source: string) => Draft } = {};

// Only what is compiled after counting has begun is counted block by block, so the rules come in afterwards and counting never stops.
beforeAll(async () => {
  session.connect();
  await post('Profiler.enable');
  await post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  ({ review } = await import('../../rules/review.ts'));
  read.plain = (await import('../../rules/draft/plain.ts')).readPlainText;
  read.markdown = (await import('../../rules/draft/markdown.ts')).readMarkdown;
}, 60_000);
afterAll(() => session.disconnect());

async function steps(work: () => void): Promise<number> {
  await post('Profiler.takePreciseCoverage'); // sets the counters to nought
  work();
  const { result } = await post<Coverage>('Profiler.takePreciseCoverage');
  return result.filter(({ url }) => url.includes('/rules/')).reduce((sum, { functions }) => sum + functions.reduce((inner, { ranges }) => inner + ranges.reduce((all, { count }) => all + count, 0), 0), 0);
}

const LEAD = 'KẾ HOẠCH\nI. NHIỆM VỤ\n1. Sở Y tế chủ trì ';
/** The unit again and again, numbered in the place of "#", since what is said twice is read once. */
const repeated = (unit: string, lead = '') => (length: number): string => `${lead}${Array.from({ length: Math.ceil(length / unit.length) }, (_, i) => unit.replace('#', String(i + 1))).join('')} x.`;

/** Drafts of any length: real prose, and what would find a loop inside a loop. */
const KINDS: [string, (length: number) => string][] = [
  ['a plan', (length) => longDraft(length, 11)],
  ['sentences of duties', repeated('Sở Y tế chủ trì, phối hợp với Sở Nội vụ tổ chức # lớp tập huấn trước ngày 30/6/2026; ')],
  ['duties in one paragraph', repeated('Sở Y tế chủ trì khám bệnh tại # xã. ', LEAD)],
  ['bodies without end', repeated('Sở Y tế, Sở Nội vụ, Phòng số #, ', LEAD)],
  ['short lines', repeated('x #\n')],
  ['numbered lines', repeated('#. Tổ chức hội nghị\n', 'KẾ HOẠCH\nII. NHIỆM VỤ\n')],
  ['headings', repeated('I. MỤC TIÊU\n#. Mở lớp\n')],
  ['points', repeated('a) Mở # lớp tập huấn;\n', 'Điều 1. Nhiệm vụ\n1. Như sau:\n')],
  ['citations', repeated('Căn cứ Nghị định số #/2021/NĐ-CP ngày 28/12/2021 của Chính phủ;\n')],
  ['targets', repeated('- Phấn đấu đến năm 2030 đạt 60% nữ cán bộ của # xã được tập huấn.\n', 'KẾ HOẠCH\nII. MỤC TIÊU\n')],
  ['money', repeated('- Kinh phí # triệu đồng từ ngân sách nhà nước.\n', 'KẾ HOẠCH\nIV. KINH PHÍ\n')],
  ['reports', repeated('- Định kỳ 6 tháng báo cáo Ủy ban nhân dân tỉnh lần # trước ngày 15/6.\n', LEAD)],
  ['quotations left open', repeated('“Điều #. Mở\n')],
  ['blanks of forms', repeated('Số: # …… ngày … tháng … năm ……\n')],
];
const SIZE = 15_000;

const MARKDOWN = new Set(['a plan', 'short lines', 'blanks of forms']);

describe.each([['plain', KINDS], ['markdown', KINDS.filter(([kind]) => MARKDOWN.has(kind))]] as const)('%s', (format, kinds) => {
  test.each(kinds)('%s: work grows with the text', { timeout: 120_000 }, async (kind, make) => {
    const work = (length: number): Promise<number> => { const text = make(length); return steps(() => { review(read[format]!(text), { today: '2026-03-01' }); }); };
    await work(1000); // what is made once
    const [one, two] = [await work(SIZE), await work(2 * SIZE)];
    expect(one).toBeGreaterThan(1000);
    expect(two / one, `${kind}: ${one} steps, then ${two}`).toBeLessThan(2.5);
  });
});
