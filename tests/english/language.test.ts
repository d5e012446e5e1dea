import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readText } from '../../rules/cli/read.ts';
import { languagesOf, versionOf } from '../../rules/draft/languages.ts';
import { readMarkdown } from '../../rules/draft/markdown.ts';
import { paragraphs } from '../../rules/draft/tree.ts';
import { review } from '../../rules/review.ts';
import { languageOfWords, maybeEnglish } from '../../rules/text/language.ts';

const corpus = path.join(import.meta.dirname, '../../corpus');
const files = (folder: string): string[] => readdirSync(path.join(corpus, folder)).filter((file) => file.endsWith('.md')).map((file) => path.join(corpus, folder, file));
const languageOf = (file: string): string => languagesOf(readText(readFileSync(file, 'utf8'))).language;

describe('the language of a paragraph', () => {
  test.each([
    ['Sở Tư pháp chủ trì, phối hợp với Sở Nội vụ', 'vi'], ['The Department of Justice shall lead the review', 'en'], ['BUDGET', 'en'], ['Hà Nội', 'vi'],
    ['Pursuant to the Law on Gender Equality No. 73/2006/QH11;', 'en'], ['Số: 15/KH-UBND', 'vi'], ['60%', null], ['2026', null],
    // Vietnamese without its marks shows no English word of its own.
    ['Uy ban nhan dan tinh giao So Noi vu chu tri', null], ['Hội thảo về “Gender Mainstreaming Toolkit” của UN Women', 'vi'],
    ['The Sở Nội vụ shall report to the Ủy ban nhân dân in March', 'en'],
  ] as const)('%s', (words, language) => expect(languageOfWords(words)).toBe(language));

  test('a Vietnamese draft is told at once', () => {
    expect(files('exercises').filter((file) => maybeEnglish(readFileSync(file, 'utf8')))).toEqual([]);
  });
});

describe('the language of a draft', () => {
  test('every Vietnamese draft of the corpus is Vietnamese, every English one English', () => {
    const wrong = [...files('drafts'), ...files('exercises')].filter((file) => {
      const name = path.basename(file);
      return languageOf(file) !== (name.startsWith('en-bilingual') ? 'bilingual' : name.startsWith('en-') ? 'en' : 'vi');
    });
    expect(wrong).toEqual([]);
  });

  test('a translated title and an English e-mail line make no bilingual draft', () => {
    const draft = readMarkdown('**KẾ HOẠCH**\n\n**Thực hiện dự án “Strengthening the role of women in the community”**\n\nThực hiện Luật Bình đẳng giới, Ủy ban nhân dân xã ban hành kế hoạch như sau:\n\nI. NỘI DUNG\n\n1. Tập huấn cho cán bộ xã, thôn về lồng ghép giới.\n\n2. Truyền thông trên hệ thống truyền thanh cơ sở.\n\nFor details please write to the office of the project.');
    expect(languagesOf(draft).language).toBe('vi');
  });
});

const COLUMNS = '| **KẾ HOẠCH** | **PLAN** |\n|---|---|\n| **Công tác bình đẳng giới năm 2026** | **Gender equality work in 2026** |\n| **I. NHIỆM VỤ** | **I. TASKS** |\n| 1. Khảo sát việc chăm sóc không được trả công. | 1. Conduct a survey of unpaid care work. |\n| 2. Tập huấn cho cán bộ xã. | 2. Train officials of the commune. |\n| **II. TỔ CHỨC THỰC HIỆN** | **II. IMPLEMENTATION ARRANGEMENTS** |\n| 1. Phòng Văn hóa - Xã hội chủ trì tập huấn cho cán bộ xã, báo cáo kết quả. | 1. The Office of Culture and Social Affairs shall lead the training of officials and report the results. |\n| 2. Công an xã bảo vệ nạn nhân. | 2. The Commune Police shall protect victims and keep his or her name secret. Each officer shall sign his report. |';

describe('versions of a bilingual draft', () => {
  const draft = readMarkdown(COLUMNS);

  test('each holds the paragraphs of its language at their own offsets, and the other is blank', () => {
    expect(languagesOf(draft).language).toBe('bilingual');
    for (const [language, own, other] of [['vi', 'Khảo sát', 'survey'], ['en', 'survey', 'Khảo sát']] as const) {
      const version = versionOf(draft, language);
      expect(version.text.length).toBe(draft.text.length);
      expect(version.text).not.toContain(other);
      expect(version.text.indexOf(own)).toBe(draft.text.indexOf(own));
      for (const { paragraph, table } of paragraphs(version)) {
        expect(version.text.slice(paragraph.start, paragraph.end)).toBe(paragraph.value);
        expect(table).toBeUndefined();
      }
      expect(languagesOf(version).language).toBe(language);
    }
  });

  test('one label in both languages keeps the number with its own half', () => {
    const labelled = readMarkdown(`Số / No.: 12/KH-UBND\n\n${COLUMNS}`);
    expect(versionOf(labelled, 'vi').text).toMatch(/^\s+Số: 12\/KH-UBND/u);
    expect(versionOf(labelled, 'en').text).toMatch(/^\s+No\.: 12\/KH-UBND/u);
    const { facts } = review(labelled, { today: '2026-06-01' });
    expect(facts.identity.number).toBe('12/KH-UBND');
    expect(facts.identity.evidence.find(({ fact }) => fact === 'number')!.quote!.quote).toMatch(/^(?:Số \/ No\.: )?12\/KH-UBND/u);
    // A number among the paragraphs is a citation, and its place takes in the whole label.
    const cited = readMarkdown(`${COLUMNS}\n\nSố / No.: 15/NQ-HĐND\n`);
    for (const { start, end, quote } of review(cited, { today: '2026-06-01' }).facts.citations) expect(cited.text.slice(start, end)).toBe(quote);
    expect(review(cited, { today: '2026-06-01' }).facts.citations.map(({ quote }) => quote)).toContain('Số / No.: 15/NQ-HĐND');
  });

  test('a heading whose lines stand between those of the other language is quoted as it stands', () => {
    const woven = ['**KẾ HOẠCH**', '**PLAN**', 'Chương I', 'Chapter I', '**QUY ĐỊNH CHUNG VỀ CÔNG TÁC GIỚI**', '**GENERAL PROVISIONS ON GENDER WORK**', '1. Sở Y tế chủ trì tập huấn cho cán bộ xã.', '1. The Department of Health shall lead the training of commune officials.', '2. Sở Nội vụ tổng hợp, báo cáo trước ngày 15/12/2026.', '2. The Department of Home Affairs shall report before 15 December 2026.'].join('\n\n');
    const { draft: read, structure, facts } = review(readMarkdown(woven), { today: '2026-06-01' });
    expect(facts.language).toBe('bilingual');
    expect(structure.all.map(({ heading }) => heading)).toContain('Chương I\nChapter I\nQUY ĐỊNH CHUNG VỀ CÔNG TÁC GIỚI');
    for (const { heading, headingSpan } of structure.all) expect(read.text.slice(headingSpan.start, headingSpan.end)).toBe(heading);
    for (const { duty, start, end } of facts.assignments) expect(read.text.slice(start, end)).toBe(duty);
  });

  test('what both versions say wrong is one finding, what one says alone is kept', () => {
    const result = review(draft, { today: '2026-06-01' });
    expect(result.facts.language).toBe('bilingual');
    const quotes = (rule: string): string[] => result.findings.filter((finding) => finding.rule === rule).map(({ quote }) => quote);
    expect(quotes('task-without-owner').filter((quote) => /survey|Khảo sát/u.test(quote))).toEqual(['Khảo sát việc chăm sóc không được trả công.']);
    expect(quotes('budget-missing')).toHaveLength(1);
    expect(quotes('gendered-wording-english')).toEqual(['Each officer shall sign his']);
    for (const finding of result.findings) expect(draft.text.slice(finding.start, finding.end)).toBe(finding.quote);
    expect(result.rules.find(({ id }) => id === 'gendered-wording-english')!.outcome).toBe('needs-review');
  });

  test('paragraph by paragraph, and one whole version behind the other', () => {
    const [vi, en] = ['I. NHIỆM VỤ\n\n1. Khảo sát việc chăm sóc không được trả công.\n\n2. Tập huấn cho cán bộ xã.\n\nII. TỔ CHỨC THỰC HIỆN\n\n1. Phòng Văn hóa - Xã hội chủ trì tập huấn cho cán bộ xã.', 'I. TASKS\n\n1. Conduct a survey of unpaid care work.\n\n2. Train officials of the commune.\n\nII. IMPLEMENTATION\n\n1. The Office of Culture and Social Affairs shall lead the training of officials.'].map((text) => text.split('\n\n'));
    const title = ['**KẾ HOẠCH**\n\n**Bình đẳng giới năm 2026**', '**PLAN**\n\n**Gender equality in 2026**'];
    const woven = [...title, ...vi!.flatMap((paragraph, i) => [paragraph, en![i]!])].join('\n\n');
    const behind = [title[0], ...vi!, title[1], ...en!].join('\n\n');
    for (const text of [woven, behind]) {
      const { findings, facts } = review(readMarkdown(text), { today: '2026-06-01' });
      expect(facts.language).toBe('bilingual');
      expect(findings.filter(({ rule, quote }) => rule === 'task-without-owner' && /survey|Khảo sát/u.test(quote))).toHaveLength(1);
    }
  });
});
