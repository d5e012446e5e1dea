import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../rules/draft/markdown.ts';
import { readPlainText } from '../../rules/draft/plain.ts';
import { isTable } from '../../rules/draft/tree.ts';
import { review } from '../../rules/review.ts';
import { editableWords } from '../../site/draft/editable.ts';
import { markdownOf } from '../../site/draft/markdown-of.ts';
import { manifest, sitemap } from '../../site/listing.ts';
import { toHtml } from '../../site/markdown.ts';
import { siteMessages } from '../../site/messages/index.ts';
import { FOLDERS, Here } from '../../site/paths.ts';
import { changedPlace } from '../../site/workbench/changed-place.ts';
import { resolvedSince } from '../../site/workbench/changes.ts';
import { work } from '../../site/workbench/work.ts';

describe('words of the site', () => {
  test('both languages have every key, with the same blanks to fill', () => {
    expect(Object.keys(siteMessages.en).sort()).toEqual(Object.keys(siteMessages.vi).sort());
    const blanks = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
    for (const [key, text] of Object.entries(siteMessages.vi)) expect(blanks(siteMessages.en[key as keyof typeof siteMessages.en]), key).toEqual(blanks(text));
  });
  test('no exclamation, no address of the reader', () => {
    for (const [key, text] of Object.entries(siteMessages.vi)) expect(text, key).not.toMatch(/!|(?<!\p{L})bạn(?!\p{L})/iu);
  });
});

describe('addresses', () => {
  test('links are relative at every depth', () => {
    expect(new Here('vi', '', 'en/').to('workbench')).toBe('./ban-ra-soat/');
    expect(new Here('en', 'en/rules/budget-missing/', 'quy-tac/budget-missing/').to('home')).toBe('../../../en/');
  });
  test('the page for what is missing links from the root of the host, or of the sub-path where it is known', () => {
    expect(new Here('vi', '', null).anywhere(null).to('search')).toBe('/tim-kiem/');
    expect(new Here('vi', '', null).anywhere('https://example.org/gioi/').to('search')).toBe('/gioi/tim-kiem/');
  });
  test('no two pages share a folder', () => {
    const all = Object.values(FOLDERS).flatMap(({ vi, en }) => [vi, en]);
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('lists for machines', () => {
  test('the sitemap names pages by whole addresses and leaves out what only this device knows', () => {
    const [map] = sitemap('https://example.org/gioi/', ['index.html', 'en/index.html', 'mau/index.html', '404.html', 'tap-huan/bai-rieng/index.html', 'mau.md']);
    expect(map!.contents.match(/<loc>[^<]+/g)).toEqual(['<loc>https://example.org/gioi/', '<loc>https://example.org/gioi/en/']);
  });
  test('the manifest stays within its own folder', () => {
    const { start_url, scope, icons } = JSON.parse(manifest('en')) as { start_url: string; scope: string; icons: { src: string }[] };
    expect([start_url, scope]).toEqual(['en/', './']);
    expect(icons.every(({ src }) => !src.includes('/'))).toBe(true);
  });
});

describe('words of rule pages', () => {
  test('known acts lead to the registry; longer symbols are not cut', () => {
    const html = toHtml('Luật Bình đẳng giới số 73/2006/QH11, không phải 173/2006/QH11.', { actHref: (act) => `#${act}` });
    expect(html).toContain('<a href="#73/2006/QH11" class="num symbol">73/2006/QH11</a>');
    expect(html.match(/<a /g)).toHaveLength(1);
  });
  test('a quotation becomes a clause with a button that names it', () => {
    const html = toHtml('> Giao Sở A chủ trì.', { clause: { id: 'clause', title: 'Câu chữ', copy: 'Sao chép', copied: 'Xong' } });
    expect(html).toMatch(/data-copy="clause-1"[^>]*hidden/);
    expect(html).toContain('<blockquote id="clause-1"');
  });
  test('markup in a page is words, not code', () => {
    expect(toHtml('a <script>x</script> b')).not.toContain('<script');
  });
});

const TABLE = '**KẾ HOẠCH**\n\n| Nội dung | Chủ trì |\n| --- | --- |\n| Tập huấn \\| kiểm tra | Sở Nội vụ |\n\n1. Sở Y tế *phối hợp*.\n';
describe('drafts of any format as words', () => {
  test('Markdown reads to the same tree', () => {
    const draft = readMarkdown(TABLE);
    const again = readMarkdown(markdownOf(draft));
    expect(again.text).toBe(draft.text);
    expect(again.children.map((child) => (isTable(child) ? child.children.length : child.bold))).toEqual(draft.children.map((child) => (isTable(child) ? child.children.length : child.bold)));
  });
  test('words to type in keep paragraphs and grids', () => {
    const words = editableWords(readMarkdown(TABLE));
    expect(words).toContain('KẾ HOẠCH\n\n| Nội dung | Chủ trì |');
    expect(readMarkdown(words).children.some(isTable)).toBe(true);
    const plain = editableWords(readMarkdown('**I. MỤC TIÊU**\n\n1. Một.\n\n2. Hai.'));
    expect(readPlainText(plain).children).toHaveLength(3);
  });
});

describe('the bench', () => {
  const BEFORE = 'KẾ HOẠCH\nVề bình đẳng giới năm 2026\n\nI. MỤC TIÊU\n\n1. Có 120% cán bộ nữ được tập huấn.\n\nII. TỔ CHỨC THỰC HIỆN\n\n1. Sở Nội vụ chủ trì.\n';
  const reviewed = (words: string) => {
    const answer = work({ words });
    if (!('review' in answer)) throw new Error(JSON.stringify(answer));
    return answer;
  };
  test('every unit of the draft knows where it stands in the typed words', () => {
    const typed = '**KẾ HOẠCH**\n\n1. Có 120% cán bộ.';
    const { review: { draft }, map } = reviewed(typed);
    expect([...draft.text].map((unit, i) => (unit === '\n' ? unit : typed[map![i]!])).join('')).toBe(draft.text);
  });
  test('a repaired clause is told as resolved, with its place', () => {
    const before = reviewed(BEFORE).review;
    const after = reviewed(BEFORE.replace('120%', '100%')).review;
    expect(resolvedSince(before, after).map(({ finding }) => finding.rule)).toContain('target-impossible');
    expect(resolvedSince(before, before)).toEqual([]);
    expect(changedPlace(before, after)).toBe('mục I.1');
    expect(changedPlace(before, before)).toBe('');
  });
  test('nothing to read is said, not thrown', () => {
    expect(work({ words: '   ' })).toEqual({ unreadable: { code: 'empty', values: {} } });
  });
  test('a tree without its source gives the same findings', () => {
    const draft = readPlainText(BEFORE);
    const { source: _, ...plain } = draft;
    const answer = work({ draft: plain });
    expect('review' in answer && answer.review.findings).toEqual(review(draft).findings);
  });
});
