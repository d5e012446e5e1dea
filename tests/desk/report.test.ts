import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { NO_WORK, settle, type DeskReview } from '../../extension/desk/index.ts';
import { anchorOf } from '../../extension/desk/work/anchor.ts';
import { letterHtml } from '../../extension/desk/report/html.ts';
import { letterOf, titleInSentence } from '../../extension/desk/report/letter.ts';
import { findingsCsv } from '../../extension/desk/report/table.ts';
import { letterText } from '../../extension/desk/report/text.ts';
import { letterWord } from '../../extension/desk/report/word.ts';
import { CATALOGUES } from '../../extension/desk/messages/index.ts';
import { answer, decide, type Work } from '../../extension/desk/work/work.ts';
import { finding, planReview } from './fixture.ts';

const at = '2026-06-01T08:00:00.000Z';

function decided(regime: 'administrative' | 'normative' = 'administrative') {
  const plan = planReview();
  const text = plan.draft.text;
  const start = text.indexOf('Sở Tư pháp phối hợp');
  const place = { start, end: start + 19, quote: text.slice(start, start + 19), locator: 'mục II.2' };
  const review: DeskReview = {
    ...plan, facts: { ...plan.facts, identity: { ...plan.facts.identity, regime } },
    findings: [
      finding({ ...place, outcome: 'needs-review', message: { vi: 'Thiếu cơ quan chủ trì <b>', en: 'No lead' }, suggestion: 'Sở Tư pháp chủ trì.', legalBasis: [{ act: '70/2008/NĐ-CP', provision: 'Điều 10 khoản 3' }] }),
      finding({ start: 0, end: 0, quote: '', locator: '', outcome: 'fail', rule: 'budget-missing', message: { vi: 'Thiếu nội dung kinh phí.', en: 'No budget.' } }),
      finding({ start: 1, end: 3, quote: 'ỦY', locator: 'phần đầu', message: { vi: 'Phát hiện bị bỏ.', en: 'Left out.' } }),
      finding({ start: 4, end: 6, locator: 'mục I', message: { vi: 'Phát hiện chưa xem.', en: 'Open.' } }),
    ],
  };
  let work: Work = { ...NO_WORK, assessment: 'full' };
  const verdicts = ['accepted', 'accepted', 'dismissed'] as const;
  verdicts.forEach((verdict, i) => { work = decide(work, anchorOf(text, review.findings[i]!), undefined, { verdict, reason: verdict === 'dismissed' ? 'Đã có ở văn bản khác' : '' }, at); });
  work = answer(work, 'question-26', { answer: 'no', remark: 'Chưa nêu vấn đề của lao động nữ.' }, at);
  return { review, work, settlement: settle(review, work) };
}

const letter = (regime?: 'administrative' | 'normative', options = { dismissed: false, questions: false }) => {
  const { review, work, settlement } = decided(regime);
  return letterOf(review, settlement, work, options);
};

describe('the letter', () => {
  it('holds what was accepted, worst first, and nothing else', () => {
    const table = letter().parts[1]!.table!;
    expect(table.rows.map((row) => row[3])).toEqual(['Thiếu nội dung kinh phí.', 'Thiếu cơ quan chủ trì <b> Căn cứ: Điều 10 khoản 3 Nghị định 70/2008/NĐ-CP.']);
    expect(table.rows.map((row) => row[1])).toEqual(['Toàn văn bản', 'II.2']);
    const words = letterText(letter());
    expect(words).toContain('Kính gửi: Ủy ban nhân dân tỉnh Sông La');
    expect(words).not.toMatch(/Phát hiện bị bỏ|Phát hiện chưa xem/);
    expect(letter().remark).toContain('Còn 1 phát hiện');
  });

  it('a plan gets comments, never an appraisal; a normative draft the four headings of Điều 21 khoản 3', () => {
    expect(letterText(letter())).not.toContain('thẩm định');
    const { parts, opening } = letter('normative');
    expect(parts.map(({ heading }) => heading.slice(0, 2))).toEqual(['1.', '2.', '3.', '4.']);
    expect(opening).toContain('khoản 3 Điều 21 Luật Bình đẳng giới');
    expect(parts[0]!.paragraphs.join(' ')).toContain('Chưa nêu vấn đề của lao động nữ.');
    expect(parts[2]!.table!.rows).toHaveLength(2);
  });

  it('shows what was left out only when asked, with its reason', () => {
    const { annexes } = letter('administrative', { dismissed: true, questions: false });
    expect(annexes).toHaveLength(1);
    expect(annexes[0]!.table!.rows[0]).toEqual(['1', 'phần đầu', 'Phát hiện bị bỏ.', 'Đã có ở văn bản khác']);
  });
});

describe('a title in a sentence', () => {
  it.each([['KẾ HOẠCH Thực hiện công tác bình đẳng giới', 'Kế hoạch thực hiện công tác bình đẳng giới'], ['NGHỊ QUYẾT Hà Nội xanh', 'Nghị quyết Hà Nội xanh'], ['KẾ HOẠCH PHÁT TRIỂN HẠ TẦNG', 'KẾ HOẠCH PHÁT TRIỂN HẠ TẦNG'], ['', '']])('%s', (title, words) => {
    expect(titleInSentence(title)).toBe(words);
  });
});

describe('the HTML report', () => {
  it('is one file without script or network, and takes words as words', () => {
    const html = letterHtml(letter('administrative', { dismissed: true, questions: true }));
    expect(html).toContain('Thiếu cơ quan chủ trì &lt;b&gt;');
    expect(html).not.toMatch(/<script|https?:|src=|<link/);
    expect(html).toContain('@page{size:A4');
  });
});

describe('the CSV of findings', () => {
  it('has a row a finding with decision and reason', () => {
    const { settlement } = decided();
    const lines = findingsCsv(settlement.all, CATALOGUES.vi, 'vi').trim().split('\r\n');
    expect(lines).toHaveLength(5);
    expect(lines.join('\n')).toContain('"Đã có ở văn bản khác"');
  });
});

const soffice = spawnSync('soffice', ['--version']).status === 0;

describe.skipIf(!soffice)('the Word report in LibreOffice', () => {
  it('opens and says the same', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'lkg-word-'));
    try {
      const file = path.join(folder, 'y-kien.docx');
      const made = letter('normative', { dismissed: true, questions: true });
      writeFileSync(file, Buffer.from(await (await letterWord(made)).arrayBuffer()));
      execFileSync('soffice', ['--headless', `-env:UserInstallation=file://${folder}/profile`, '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder, file], { stdio: 'ignore' });
      const words = readFileSync(path.join(folder, 'y-kien.txt'), 'utf8').normalize('NFC').replace(/\s+/g, ' ');
      for (const expected of ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', made.opening, made.closing, 'Thiếu nội dung kinh phí.', 'Đã có ở văn bản khác', 'Nơi nhận:']) expect(words).toContain(expected);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 120_000);
});
