import CFB from 'cfb';
import { strToU8, zipSync } from 'fflate';
import { assert, asyncProperty, uint8Array, nat } from 'fast-check';
import { expect, test } from 'vitest';
import { noticeText, NOTICES, UNREADABLE } from '../../rules/draft/notices.ts';
import { openDraft } from '../../rules/draft/open.ts';
import { nodePdfJs } from '../../rules/draft/pdf/node-pdfjs.ts';
import { UnreadableDraft } from '../../rules/draft/tree.ts';
import { pdfFile } from './pdf-file.ts';
import { encodeAs } from '../../rules/text/legacy/legacy.ts';
import { par, wordFile } from './word-file.ts';

const open = (bytes: Uint8Array, name = 'a.docx'): ReturnType<typeof openDraft> => openDraft(bytes, name, { pdfjs: nodePdfJs });
const word = wordFile({ body: par('Kế hoạch') });
const container = (...streams: string[]): Uint8Array => {
  const file = CFB.utils.cfb_new();
  for (const stream of streams) CFB.utils.cfb_add(file, stream, strToU8('x'.repeat(5000)));
  return Uint8Array.from(CFB.write(file, { type: 'array' }) as number[]);
};
const withDocument = (xml: string): Uint8Array => zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8(xml) });
/** Sizes in an archive's directory are what a reader would set room aside for. */
function claims(bytes: Uint8Array, size: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at < copy.length - 4; at++) if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  return copy;
}
const ZEROS = new Uint8Array(200).fill(0x20);
const words = (text: string): Uint8Array => pdfFile([{ texts: Array.from({ length: 20 }, (_, i) => [60, 780 - 20 * i, text] as const) }]);

const CASES: [string, Uint8Array, keyof typeof UNREADABLE][] = [
  ['an empty file', new Uint8Array(), 'empty'],
  ['blanks', ZEROS, 'empty'],
  ['a Word file without words', wordFile({ body: par('') }), 'empty'],
  ['a Word file with pictures only', wordFile({ body: par(''), extra: { 'word/media/image1.png': new Uint8Array(9) } }), 'scan-without-text'],
  ['a cut archive', word.slice(0, word.length - 200), 'damaged'],
  ['an archive cut at its head', word.slice(0, 300), 'damaged'],
  ['a part that is no XML', withDocument('<w:document><w:body></w:document>'), 'damaged'],
  ['a part that is no UTF-8', zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': new Uint8Array([0x3c, 0xff, 0xfe, 0x80]) }), 'damaged'],
  ['entities that expand', withDocument('<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]><w:document xmlns:w="x"><w:body>&c;</w:body></w:document>'), 'damaged'],
  ['a bomb by its size', claims(word, 0x7fffffff), 'too-large'],
  ['a bomb that says less than it holds', claims(withDocument(`<w:document>${' '.repeat(3_000_000)}</w:document>`), 900), 'damaged'],
  ['a bomb of empty tags', withDocument(`<w:document xmlns:w="x"><w:body>${'<w:p/>'.repeat(2_000_001)}</w:body></w:document>`), 'too-large'],
  ['a spreadsheet', zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.xml': strToU8('<workbook/>') }), 'wrong-type'],
  ['an archive of files', zipSync({ 'a.txt': strToU8('a') }), 'wrong-type'],
  ['an OpenDocument text', zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text'), 'content.xml': strToU8('<a/>') }), 'save-as-docx'],
  ['an RTF file', strToU8('{\\rtf1 abc}'), 'save-as-docx'],
  ['an encrypted .docx', container('EncryptedPackage', 'EncryptionInfo'), 'password-protected'],
  ['an old spreadsheet', container('Workbook'), 'wrong-type'],
  ['a container with a broken Word stream', container('WordDocument', '1Table'), 'damaged'],
  ['a cut container', container('WordDocument').slice(0, 1100), 'damaged'],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), 'picture'],
  ['bytes of no text', Uint8Array.from({ length: 400 }, (_, i) => (i * 37) % 32), 'binary'],
  ['a scan', pdfFile([{ rules: [[10, 10, 500, 500]] }, { rules: [[10, 10, 500, 500]] }]), 'scan-without-text'],
  ['a scan with a stamp', pdfFile([{ texts: [[60, 800, 'SIGNED 2025-09-15']] }, {}, {}]), 'scan-without-text'],
  ['a recognised scan without accents', words('can cu luat to chuc chinh phu ngay quyet dinh cua cac nganh theo nghi dinh'), 'broken-text-layer'],
  ['a locked PDF', pdfFile([{ texts: [[60, 800, 'secret']] }], { encrypt: true }), 'password-protected'],
  ['a PDF of noise', strToU8(`%PDF-1.7\n${'noise '.repeat(50)}`), 'damaged'],
];

test.each(CASES)('%s is refused with its reason', async (_, bytes, code) => {
  await expect(open(bytes)).rejects.toMatchObject({ name: 'UnreadableDraft', code });
});

test('every message stands in both languages, complete', () => {
  const both = Object.entries({ ...UNREADABLE, ...NOTICES });
  for (const [code, { vi, en }] of both) {
    expect(vi.length, code).toBeGreaterThan(10);
    expect(en.length, code).toBeGreaterThan(10);
    const names = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();
    expect(names(vi), code).toEqual(names(en));
    expect(vi, code).not.toMatch(/!|(?<!\p{L})bạn(?!\p{L})/u);
  }
  expect(noticeText({ code: 'tracked-changes-original', values: { count: 3 } }, 'vi')).toContain('3 chỗ');
  expect(noticeText({ code: 'no-such-code' }, 'en')).toBeNull();
});

test('a file is read by what it holds, and the name that says otherwise is told', async () => {
  const html = strToU8('<html xmlns:w="urn:schemas-microsoft-com:office:word"><body><p>KẾ HOẠCH</p><p>Nội dung</p></body></html>');
  const opened = await open(html, 'ke-hoach.doc');
  expect([opened.format, opened.text, opened.notices]).toEqual(['html', 'KẾ HOẠCH\nNội dung', [{ code: 'type-differs', values: { named: 'doc', found: 'html' } }]]);
  expect((await open(word, 'a.pdf')).notices[0]?.code).toBe('type-differs');
  expect((await open(word, 'a.docx')).notices).toEqual([]);
});

test('text comes in many encodings', async () => {
  const text = 'KẾ HOẠCH\nGiao Sở Nội vụ chủ trì.';
  const utf16 = (mark: boolean, big: boolean): Uint8Array => {
    const units = [...(mark ? '\ufeff' : ''), ...text].map((letter) => letter.charCodeAt(0));
    return Uint8Array.from(units.flatMap((unit) => (big ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
  };
  // windows-1258 writes ế as ê and a combining acute.
  const ansi = Uint8Array.from('K\u00ea\u00ec HOA\u00f2CH: h\u00f4\u00f2i \u00f0\u00f4\u00cc\u006eg nh\u00e2n d\u00e2n ti\u00d2nh', (letter) => letter.charCodeAt(0));
  const ascii = (await open(strToU8('Plan of work'), 'a.txt')).text;
  expect(ascii).toBe('Plan of work');
  for (const bytes of [strToU8(text), strToU8(`\ufeff${text}`), utf16(true, false), utf16(true, true)]) expect((await open(bytes, 'a.txt')).text).toBe(text);
  for (const big of [false, true]) expect((await open(utf16(false, big), 'a.txt')).text).toBe(text);
  const opened = await open(ansi, 'a.txt');
  expect(opened.text).toBe('Kế HOẠCH: hội đồng nhân dân tỉnh');
  expect(opened.notices).toEqual([{ code: 'encoding-windows-1258' }]);
});

test('what was decoded can be read as it stands', async () => {
  const coded = encodeAs('KẾ HOẠCH\nGiao Sở Nội vụ chủ trì, phối hợp với Sở Tài chính thẩm định dự toán.', 'tcvn3');
  for (const [name, source] of [['a.txt', coded], ['a.md', `**I. A**\n\n${coded}`], ['a.html', `<html><body><p>${coded.replace('\n', '</p><p>')}</p></body></html>`]] as const) {
    const decoded = await openDraft(strToU8(source), name);
    expect(decoded.text, name).toContain('Giao Sở Nội vụ chủ trì');
    expect(decoded.notices, name).toEqual([{ code: 'encoding-tcvn3' }]);
    const raw = await openDraft(strToU8(source), name, { decode: false });
    expect([raw.text.includes('Së Néi vô'), raw.notices], name).toEqual([true, []]);
  }
});

test('a page saved as one file is read', async () => {
  const mime = 'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="=_b"\r\n\r\n--=_b\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<html><body><p>K=E1=BA=BF ho=\r\n=E1=BA=A1ch</p></body></html>\r\n--=_b--';
  const opened = await open(strToU8(mime), 'a.doc');
  expect([opened.format, opened.text]).toEqual(['mhtml', 'Kế hoạch']);
});

test.each(['<a ', '<!--', '<a b="', '<![CDATA[', '<?a '])('a long run of %s, never closed, is refused at once', async (piece) => {
  await expect(open(withDocument(`<w:document xmlns:w="x">${piece.repeat(200_000)}`))).rejects.toBeInstanceOf(UnreadableDraft);
});

test('a PDF of 300 pages is read to its end, and a stop in the middle ends it', async () => {
  const bytes = pdfFile(Array.from({ length: 300 }, (_, page) => ({ texts: Array.from({ length: 12 }, (_line, i) => [60, 720 - 30 * i, `${i + 1}. Section ${page + 1} of the plan of work`] as const) })));
  const seen: number[] = [];
  const opened = await openDraft(bytes, 'a.pdf', { pdfjs: nodePdfJs, onProgress: (done) => seen.push(done) });
  expect([opened.pdf?.pages, seen.length, opened.text.match(/Section 300 /g)?.length]).toEqual([300, 300, 12]);
  const stop = new AbortController();
  const until: number[] = [];
  await expect(openDraft(bytes, 'a.pdf', { pdfjs: nodePdfJs, signal: stop.signal, onProgress: (done) => { until.push(done); if (done === 20) stop.abort(); } })).rejects.toThrow(/abort/i);
  expect(until).toHaveLength(20);
});

test('macros are told and left alone', async () => {
  expect((await open(wordFile({ body: par('Kế hoạch'), extra: { 'word/vbaProject.bin': strToU8('x') } }), 'a.docm')).notices).toEqual([{ code: 'macros-not-run' }]);
});

test('whatever bytes change in a file, it is read or refused, never broken', async () => {
  const files = [word, container('WordDocument', '1Table'), pdfFile([{ texts: [[60, 800, 'Plan']] }]), strToU8('<html><body><p>Kế hoạch</p></body></html>')];
  await assert(asyncProperty(nat(files.length - 1), uint8Array({ minLength: 1, maxLength: 12 }), nat(), async (which, noise, at) => {
    const bytes = files[which]!.slice();
    bytes.set(noise.subarray(0, Math.min(noise.length, bytes.length)), at % Math.max(1, bytes.length - noise.length));
    await open(bytes).catch((error: unknown) => { expect(error).toBeInstanceOf(UnreadableDraft); });
  }), { numRuns: 150 });
});
