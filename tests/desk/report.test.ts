import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { NO_WORK, settle, type DeskReview } from '../../extension/desk/index.ts';
import { anchorOf } from '../../extension/desk/work/anchor.ts';
import { letterHtml } from '../../extension/desk/report/html.ts';
import { letterOf, type LetterOptions } from '../../extension/desk/report/letter.ts';
import { titleInSentence } from '../../extension/desk/report/title.ts';
import { findingsCsv } from '../../extension/desk/report/table.ts';
import { annexHeads, headOf } from '../../extension/desk/report/head.ts';
import { summaryOf } from '../../extension/desk/report/summary.ts';
import { letterText } from '../../extension/desk/report/text.ts';
import { reviewWorkbook } from '../../extension/desk/report/workbook.ts';
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

const letter = (regime?: 'administrative' | 'normative', options: LetterOptions = { dismissed: false, questions: false }) => {
  const { review, work, settlement } = decided(regime);
  return letterOf(review, settlement, work, options);
};

describe('the letter', () => {
  it('holds what was accepted, worst first, and nothing else', () => {
    const table = letter().parts[1]!.table!;
    expect(table.head).toEqual(['TT', 'Vị trí, nội dung dự thảo', 'Nội dung góp ý', 'Căn cứ', 'Đề nghị']);
    expect(table.rows).toEqual([
      ['1', 'Toàn văn bản', 'Thiếu nội dung kinh phí.', '', ''],
      ['2', 'Mục II.2:\n“Sở Tư pháp phối hợp”', 'Thiếu cơ quan chủ trì <b>', 'Điều 10 khoản 3 Nghị định 70/2008/NĐ-CP', 'Sở Tư pháp chủ trì.'],
    ]);
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
    expect(annexes[0]!.table!.rows[0]).toEqual(['1', 'Phần đầu', 'Phát hiện bị bỏ.', 'Đã có ở văn bản khác']);
  });

  it('leaves blanks for what is not known, and takes sender, recipient and general remark where they are', () => {
    const blank = headOf(letter());
    expect(blank).toMatchObject({ parent: ['…………………'], sender: '…………………', place: '…………, ngày …… tháng …… năm ………' });
    const { review, work, settlement } = decided();
    const office = { parent: 'Ủy ban nhân dân tỉnh Sông La', name: 'Sở Tư pháp', code: 'STP', place: 'Sông La', signer: 'Giám đốc' };
    const made = letterOf(review, settlement, { ...work, letter: { recipient: 'Sở Nội vụ', general: 'Dự thảo có đủ các phần.' } }, { dismissed: false, questions: false, office });
    expect(headOf(made)).toMatchObject({ parent: ['ỦY BAN NHÂN DÂN', 'TỈNH SÔNG LA'], sender: 'SỞ TƯ PHÁP', number: 'Số:            /STP-……', place: 'Sông La, ngày …… tháng …… năm ………' });
    expect(letterText(made)).toContain('Kính gửi: Sở Nội vụ');
    expect(letterText(made)).toContain('Dự thảo có đủ các phần.');
    expect(letterHtml(made)).toContain('GIÁM ĐỐC');
    expect(made.closing).toContain('Đề nghị Sở Nội vụ nghiên cứu');
    expect(annexHeads({ ...made, annexes: [{}, {}] as never }).map(({ name }) => name)).toEqual(['Phụ lục I', 'Phụ lục II']);
  });

  it('as a sheet has a title and no number, and thanks nobody', () => {
    const sheet = letter('administrative', { form: 'sheet', dismissed: false, questions: false });
    expect([sheet.subject, headOf(sheet).number, sheet.closing]).toEqual(['PHIẾU GÓP Ý', null, '']);
    expect(letterHtml(sheet)).toContain('NGƯỜI GÓP Ý');
  });

  it('brings the part on gender equality of Mẫu số 06 with blanks, for normative drafts from the day of that form', () => {
    const options = { dismissed: false, questions: false, genderForm: true };
    const [form] = letter('normative', options).annexes;
    expect(`${form!.title} ${form!.heading}`).toMatch(/BÌNH ĐẲNG GIỚI.*Mẫu số 06 Phụ lục IV Nghị định số 78\/2025\/NĐ-CP/);
    expect(form!.table!.rows.map((row) => row[2]!.trim())).toEqual(['', '', '']);
    expect(letter('administrative', options).annexes).toEqual([]);
    const { review, work, settlement } = decided('normative');
    expect(letterOf({ ...review, date: { value: '2025-03-31', own: true } }, settlement, work, options).annexes).toEqual([]);
  });
});

describe('the summary by family', () => {
  it('takes the worst that was not left out, upward, and never praises', () => {
    const { review, work, settlement } = decided();
    const summary = summaryOf(review, settlement, work);
    const of = (family: string) => summary.families.find((each) => each.family === family)!;
    expect(summary.status).toBe('fail');
    expect(of('budget')).toMatchObject({ status: 'fail', accepted: 1, open: 0, dismissed: 0 });
    expect(of('responsibility')).toMatchObject({ status: 'review', accepted: 1, open: 1, dismissed: 1 });
    expect(summary.openQuestions).toBeGreaterThan(0);
    const dismissed = settlement.all.map((settled) => ({ ...settled, verdict: 'dismissed' as const }));
    expect(summaryOf(review, { ...settlement, all: dismissed }, work).status).toBe('none');
    const annex = letter('administrative', { dismissed: false, questions: false, summary: true }).annexes[0]!;
    expect(annex.paragraphs[0]).toMatch(/^Kết quả chung: Chưa đạt\. Chưa kết luận: còn \d+ câu hỏi/);
    expect(JSON.stringify(annex)).not.toMatch(/%|(?<!Chưa )(?<!\p{L})đạt(?!\p{L})/u);
  });
});

describe('the workbook', () => {
  it('holds findings, assignments and results as words and numbers, never as formulas', async () => {
    const { review, work, settlement } = decided();
    const risky = { ...settlement, all: settlement.all.map((settled) => ({ ...settled, finding: { ...settled.finding, quote: '=HYPERLINK("http://x")' } })) };
    const blob = await reviewWorkbook(review, risky, work, CATALOGUES.vi, 'vi');
    const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
    const all = Object.entries(files).map(([name, bytes]) => `${name} ${strFromU8(bytes)}`).join('\n');
    expect(Object.keys(files).filter((name) => /worksheets\/sheet\d/.test(name))).toHaveLength(4);
    for (const words of ['Phát hiện', 'Phân công', 'Kết quả theo nhóm', 'Câu hỏi', 'Thiếu nội dung kinh phí.', 'Đã có ở văn bản khác', '=HYPERLINK']) expect(all).toContain(words);
    expect(all).not.toMatch(/<f>|<f /);
  });
});

describe('a title in a sentence', () => {
  it.each([['KẾ HOẠCH Thực hiện công tác bình đẳng giới', 'Kế hoạch thực hiện công tác bình đẳng giới'], ['NGHỊ QUYẾT Hà Nội xanh', 'Nghị quyết Hà Nội xanh'], ['KẾ HOẠCH PHÁT TRIỂN HẠ TẦNG', 'Kế hoạch phát triển hạ tầng'],
    ['KẾ HOẠCH TRIỂN KHAI THI HÀNH LUẬT VIỆC LÀM TRÊN ĐỊA BÀN THÀNH PHỐ HỒ CHÍ MINH', 'Kế hoạch triển khai thi hành Luật Việc làm trên địa bàn thành phố Hồ Chí Minh'],
    ['QUYẾT ĐỊNH SỬA ĐỔI QUYẾT ĐỊNH SỐ 12/2024/QĐ-UBND CỦA UBND TỈNH ĐỒNG THÁP VỀ PHỔ BIẾN PHÁP LUẬT', 'Quyết định sửa đổi Quyết định số 12/2024/QĐ-UBND của UBND tỉnh Đồng Tháp về phổ biến pháp luật'],
    ['NGHỊ QUYẾT CỦA HĐND TỈNH THỪA THIÊN HUẾ', 'Nghị quyết của HĐND tỉnh Thừa Thiên Huế'],
    ['KẾ HOẠCH VÌ SỰ TIẾN BỘ CỦA PHỤ NỮ XÃ SONG AN NĂM 2026', 'Kế hoạch vì sự tiến bộ của phụ nữ xã Song An năm 2026'],
    ['', '']])('%s', (title, words) => {
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
