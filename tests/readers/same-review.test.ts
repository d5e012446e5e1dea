import { describe, expect, test } from 'vitest';
import { openDraft } from '../../rules/draft/open.ts';
import { nodePdfJs } from '../../rules/draft/pdf/node-pdfjs.ts';
import { review } from '../../rules/review.ts';
import { encodeAs } from '../../rules/text/legacy/legacy.ts';
import { convert, hasOffice } from './office.ts';
import { toHtml, toMarkdown, toWord } from './one-draft.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What the review says and where. TCVN3 has no small and capital forms of every letter, so case does not count there. */
async function findings(file: Uint8Array, name: string): Promise<unknown[]> {
  const draft = await openDraft(file, name, { pdfjs: nodePdfJs });
  const fold = (text: string): string => (draft.notices.some(({ code }) => code === 'encoding-tcvn3') ? plain(text).toLowerCase() : plain(text));
  return review(draft, { today: '2026-03-01' }).findings.map((finding) => [finding.rule, finding.outcome, finding.locator, finding.absent, fold(finding.quote), fold(finding.message.vi)]);
}

const folded = (list: unknown[]): unknown => JSON.parse(JSON.stringify(list).toLowerCase());
const page = await findings(bytes(toHtml()), 'ke-hoach.html');
const letters = (encoding: 'tcvn3' | 'vni') => (text: string): string => encodeAs(text, encoding);
const WAYS: [string, string, Uint8Array][] = [
  ['Markdown', 'a.md', bytes(toMarkdown())],
  ['Word, numbers counted', 'a.docx', toWord({ numbers: 'counted' })],
  ['Word, numbers typed', 'a.docx', toWord({ numbers: 'typed' })],
  ['Word with letters taken apart (NFD)', 'a.docx', toWord({ numbers: 'typed', letters: (text) => text.normalize('NFD') })],
  ['a page with letters taken apart (NFD)', 'a.html', bytes(toHtml().normalize('NFD'))],
  ['Word in VNI fonts', 'a.docx', toWord({ numbers: 'counted', letters: letters('vni'), font: () => 'VNI-Times' })],
];

test('the page itself gives findings of several rules', () => {
  expect(new Set(page.map((finding) => (finding as string[])[0])).size).toBeGreaterThan(2);
});

test.each(WAYS)('%s gives the same review as the page', async (_, name, file) => {
  expect(await findings(file, name)).toEqual(page);
});

test.each([
  ['Word in TCVN3 fonts', 'a.docx', toWord({ numbers: 'typed', letters: letters('tcvn3'), font: (text) => (text === text.toUpperCase() ? '.VnTimeH' : '.VnTime') })],
  ['a page in TCVN3', 'a.html', bytes(encodeAs(toHtml(), 'tcvn3'))],
  ['Markdown in TCVN3', 'a.md', bytes(encodeAs(toMarkdown(), 'tcvn3'))],
])('%s gives the same review as the page', async (_, name, file) => {
  expect(folded(await findings(file, name))).toEqual(folded(page));
});

const typed = (letters: (text: string) => string): Uint8Array => toWord({ numbers: 'typed', letters });
test.each([
  ['half-composed letters', typed((text) => text.normalize('NFD').replace(/([aeo])(\u0323?)\u0302/g, (_, vowel: string, dot: string) => `${vowel}\u0302`.normalize('NFC') + dot))],
  ['Ð of Iceland for Đ', typed((text) => text.replace(/Đ/g, 'Ð').replace(/đ/g, 'ð'))],
  ['blanks that do not break', typed((text) => text.replace(/ /g, '\u00a0'))],
  ['blanks typed twice', typed((text) => text.replace(/ /g, '  '))],
  ['hyphens that do not break', typed((text) => text.replace(/-/g, '\u2011'))],
  ['soft hyphens inside words', typed((text) => text.replace(/([aeiouươăâ])([a-z])/g, '$1\u00ad$2'))],
  ['signs of no width', typed((text) => text.replace(/ /g, ' \u200b').replace(/n/g, 'n\ufeff'))],
])('%s give the same review as the page', async (_, file) => {
  // The quotations show what stands in the file.
  const letters = (list: unknown[]): unknown => JSON.parse(JSON.stringify(list).replace(/Ð/g, 'Đ').replace(/ð/g, 'đ').replace(/\u2011/g, '-'));
  expect(letters(await findings(file, 'a.docx'))).toEqual(page);
});

describe.skipIf(!hasOffice)('written by LibreOffice', () => {
  const files = { 'counted.docx': toWord({ numbers: 'counted' }), 'typed.docx': toWord({ numbers: 'typed' }) };
  test('.html gives the same review as the page', { timeout: 120_000 }, async () => {
    expect(await findings(convert({ 'typed.docx': files['typed.docx'] }, 'html')['typed.html']!, 'a.html')).toEqual(page);
  });

  test.each(['doc', 'pdf', 'docx'])('.%s gives the same review as the page', { timeout: 120_000 }, async (format) => {
    for (const [name, file] of Object.entries(convert(files, format))) expect(await findings(file, name), name).toEqual(page);
  });
});
