import { unzipSync, strFromU8 } from 'fflate';
import { expect, test } from 'vitest';
import { openDraft } from '../../rules/draft/open.ts';
import { findingComments } from '../../rules/report/docx-comments/findings.ts';
import { addWordComments } from '../../rules/report/docx-comments/write.ts';
import { review } from '../../rules/review.ts';
import { toWord } from './one-draft.ts';
import { cell, lists, numbered, par, row, run, table, wordFile, type WordParts } from './word-file.ts';

const AUTHOR = { author: 'Người rà soát', initials: 'RS', date: new Date('2026-03-01T08:00:00Z') };

/** Puts a comment on each phrase and gives the parts of the result. */
async function comment(parts: WordParts, ...phrases: string[]): Promise<{ parts: Record<string, Uint8Array>; before: Record<string, Uint8Array>; document: string; same: boolean }> {
  const bytes = wordFile(parts);
  const draft = await openDraft(bytes, 'a.docx');
  const comments = phrases.map((phrase) => { const start = draft.text.indexOf(phrase); expect(start).toBeGreaterThanOrEqual(0); return { start, end: start + phrase.length, paragraphs: [`Về “${phrase}” <cần> sửa`, 'Căn cứ'] }; });
  const out = addWordComments(bytes, draft, comments, AUTHOR);
  const after = unzipSync(out);
  return { parts: after, before: unzipSync(bytes), document: strFromU8(after['word/document.xml']!), same: (await openDraft(out, 'a.docx')).text === draft.text };
}

/** The words between the marks of a comment. */
function marked(document: string, id: number): string {
  const range = document.slice(document.indexOf(`<w:commentRangeStart w:id="${id}"/>`), document.indexOf(`<w:commentRangeEnd w:id="${id}"/>`));
  return [...range.matchAll(/<w:(?:t|delText)(?: [^>]*)?>([^<]*)</g)].map((match) => match[1]).join('');
}

test('a comment stands on its exact words, also over runs, entities and decomposed letters', async () => {
  const body = par(run('Giao Sở ', '<w:b/>') + '<w:r><w:t>Nội vụ &amp; Sở Tài chính chủ trì</w:t></w:r>' + run(' phô\u0301i hợp.'));
  const result = await comment({ body }, 'Sở Nội vụ & Sở', 'chủ trì phối', 'hợp', 'Giao Sở Nội vụ & Sở Tài chính chủ trì phối hợp.');
  expect([0, 1, 2, 3].map((id) => marked(result.document, id))).toEqual(['Sở Nội vụ &amp; Sở', 'chủ trì phô\u0301i', 'hợp', 'Giao Sở Nội vụ &amp; Sở Tài chính chủ trì phô\u0301i hợp.']);
  expect(result.same).toBe(true);
  const comments = strFromU8(result.parts['word/comments.xml']!);
  expect(comments).toContain('Về “hợp” &lt;cần&gt; sửa');
  expect(comments.match(/<w:comment /g)).toHaveLength(4);
  expect(strFromU8(result.parts['[Content_Types].xml']!)).toContain('/word/comments.xml');
});

test('nothing but the marks is added, and the other parts keep their bytes', async () => {
  const body = par('Một câu, hai câu.') + par('Đoạn không có ghi chú.');
  const result = await comment({ body, styles: '<w:style w:type="paragraph" w:styleId="A"/>', extra: { 'word/media/a.png': new Uint8Array([1, 2, 3]) } }, 'hai câu');
  const stripped = result.document.replace(/<\/w:t><\/w:r>(?:<w:comment[^>]*>|<w:r><w:commentReference[^>]*><\/w:r>)+<w:r><w:t xml:space="preserve">/g, '');
  expect(stripped).toBe(strFromU8(result.before['word/document.xml']!));
  for (const name of ['word/styles.xml', 'word/media/a.png', '_rels/.rels']) expect(result.parts[name], name).toEqual(result.before[name]);
});

test('comments and tracked changes that were there stay', async () => {
  const ins = (content: string): string => `<w:ins w:id="9" w:author="A" w:date="2026-01-01T00:00:00Z">${content}</w:ins>`;
  const body = par('<w:commentRangeStart w:id="7"/>' + run('Giao ') + ins(run('Sở Nội vụ')) + '<w:del w:id="10" w:author="A" w:date="2026-01-01T00:00:00Z"><w:r><w:delText>Sở Y tế</w:delText></w:r></w:del>' + run(' chủ trì') + '<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>');
  const result = await comment({ body, comments: `<w:comment w:id="7" w:author="B">${par('cũ')}</w:comment>` }, 'Nội vụ', 'vụ chủ');
  const comments = strFromU8(result.parts['word/comments.xml']!);
  expect(comments).toContain('cũ');
  expect([...comments.matchAll(/<w:comment w:id="(\d+)"/g)].map((match) => match[1])).toEqual(['7', '8', '9']);
  expect(marked(result.document, 8)).toBe('Nội vụ');
  expect(result.document).toContain('<w:delText>Sở Y tế</w:delText>');
  // The sign of a comment must outlive the rejection of the change that holds its words.
  expect(result.document).toMatch(/<\/w:ins><w:r><w:commentReference w:id="8"\/>/);
  expect(result.same).toBe(true);
});

test('a counted number, a text box and a cell border: the mark stands where Word allows one', async () => {
  const numbering = lists([[{ format: 'decimal', pattern: 'Điều %1.' }]]);
  const body = numbered('Trách nhiệm', 1) + par(run('Trước') + '<w:r><w:pict><v:textbox><w:txbxContent>' + par('trong khung') + '</w:txbxContent></v:textbox></w:pict></w:r>' + run(' sau')) + table([row(cell('ô một'), cell('ô hai'))]);
  const result = await comment({ body, numbering }, 'Điều 1. Trách', 'trong khung', 'ô một\nô hai', 'Điều 1');
  expect([0, 2].map((id) => marked(result.document, id))).toEqual(['Trách', 'ô một']);
  expect(result.document.slice(result.document.indexOf('<w:txbxContent>'), result.document.indexOf('</w:txbxContent>'))).not.toContain('comment');
  expect(marked(result.document, 3)).toBe('Trách nhiệm');
  expect(result.same).toBe(true);
});

test('what is missing is said at the heading of its part, or at the title; the reviewer’s own words go along', async () => {
  const bytes = toWord({ numbers: 'counted' });
  const draft = await openDraft(bytes, 'a.docx');
  const result = review(draft, { today: '2026-03-01' });
  const absent = result.findings.filter((finding) => finding.absent);
  const [part, whole] = [absent.find((finding) => finding.locator === 'mục III')!, absent.find((finding) => finding.locator === '')!];
  const comments = findingComments(result, 'vi', [{ finding: part, remark: 'Đã trao đổi với Sở.\nChờ trả lời.' }, { finding: whole }, { finding: { ...part, rule: 'own' }, own: true }]);
  const parts = unzipSync(addWordComments(bytes, draft, comments, AUTHOR));
  const document = strFromU8(parts['word/document.xml']!);
  // The number is counted by Word: the words of the heading carry the mark.
  expect([0, 1].map((id) => marked(document, id))).toEqual(['TỔ CHỨC THỰC HIỆN', 'KẾ HOẠCH']);
  expect(comments[0]!.paragraphs.slice(0, 3)).toEqual([part.message.vi, 'Ý kiến của người rà soát: Đã trao đổi với Sở.', 'Chờ trả lời.']);
  expect(comments.map(({ paragraphs }) => paragraphs.at(-1)!.includes(`quy tắc ${part.rule}`))).toEqual([true, false, false]);
  expect(comments[2]!.paragraphs.join()).not.toContain('quy tắc');
});

test('only a .docx takes comments', async () => {
  const draft = await openDraft(new TextEncoder().encode('KẾ HOẠCH'), 'a.txt');
  expect(() => addWordComments(new Uint8Array(), draft, [], AUTHOR)).toThrow(TypeError);
});
