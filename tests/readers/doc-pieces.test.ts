import CFB from 'cfb';
import { expect, test } from 'vitest';
import { readDoc } from '../../rules/draft/doc/read.ts';

/** A piece of text as Word stores it: two bytes a letter, or one where its letters allow. */
type PieceSpec = { readonly text: string; readonly bytes?: readonly number[] };

/** A .doc of a FIB, a piece table and nothing else. `stored` says in which order the pieces stand in the stream: a fast save appends. */
function docFile(pieces: readonly PieceSpec[], options: { stored?: readonly number[]; flags?: number; version?: number } = {}): Uint8Array {
  const main = new Uint8Array(8192);
  const view = new DataView(main.buffer);
  const length = pieces.reduce((sum, piece) => sum + piece.text.length, 0);
  view.setUint16(0, 0xa5ec, true);
  view.setUint16(2, options.version ?? 0xc1, true);
  view.setUint16(10, 0x200 | (options.flags ?? 0), true);
  view.setUint32(0x4c, length, true);
  const places: number[] = [];
  let at = 1024;
  for (const index of options.stored ?? pieces.map((_, i) => i)) {
    const { text, bytes } = pieces[index]!;
    places[index] = at;
    if (bytes) { main.set(bytes, at); at += bytes.length; } else { [...text].forEach((letter, i) => view.setUint16(at + 2 * i, letter.charCodeAt(0), true)); at += 2 * text.length; }
  }
  const clx = new Uint8Array(5 + 4 * (pieces.length + 1) + 8 * pieces.length);
  const table = new DataView(clx.buffer);
  clx[0] = 2;
  table.setUint32(1, clx.length - 5, true);
  let character = 0;
  pieces.forEach((piece, i) => {
    table.setUint32(5 + 4 * i, character, true);
    character += piece.text.length;
    table.setUint32(5 + 4 * (pieces.length + 1) + 8 * i + 2, piece.bytes ? places[i]! * 2 | 0x40000000 : places[i]!, true);
  });
  table.setUint32(5 + 4 * pieces.length, character, true);
  const stream = new Uint8Array(8192);
  stream.set(clx, 16);
  view.setUint32(0x1a2, 16, true);
  view.setUint32(0x1a6, clx.length, true);
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, 'WordDocument', main);
  CFB.utils.cfb_add(file, '1Table', stream);
  return Uint8Array.from(CFB.write(file, { type: 'array' }) as number[]);
}

const latin = (text: string): PieceSpec => ({ text, bytes: Array.from(text, (letter) => letter.charCodeAt(0)) });

test('pieces of a fast save are read in the order of the text, not of the file', () => {
  const bytes = docFile([{ text: 'Giao Sở ' }, { text: 'Nội vụ' }, { text: ' chủ trì.\r' }], { stored: [0, 2, 1] });
  const { draft } = readDoc(bytes);
  expect(draft.text).toBe('Giao Sở Nội vụ chủ trì.');
  expect(draft.source.locate(draft.text.indexOf('chủ')).offset).toBe('Giao Sở Nội vụ '.length);
});

test('letters of one byte and of two stand side by side', () => {
  const bytes = docFile([latin('Plan \x93A\x94 \x96 café\r'), { text: 'Kế hoạch\r' }]);
  expect(readDoc(bytes).draft.text).toBe('Plan “A” – café\nKế hoạch');
});

test('one-byte letters of the Vietnamese page are told from Western ones', () => {
  // windows-1258: ê + combining acute, a + combining dot below, ô + combining dot below, đ.
  const coded = 'K\u00ea\u00ec hoa\u00f2ch cu\u00d2a h\u00f4\u00f2i \u00f0\u00f4\u00ccng\r';
  expect(readDoc(docFile([latin(coded)])).draft.text).toBe('Kế hoạch của hội đồng');
});

test('one-byte letters of TCVN3 are decoded from the Western page', () => {
  const { draft } = readDoc(docFile([latin('C\u00a8n c\u00f8 quy\u00d5t \u00ae\u00denh s\u00e8 12 cña \u00a7o\u00b5n\r')]));
  expect(draft.text.startsWith('Căn cứ quyết định số 12')).toBe(true);
  expect(draft.notices).toEqual([{ code: 'encoding-tcvn3' }]);
});

test('field codes, note signs and pictures are not words', () => {
  const text = 'Xem \u0013 HYPERLINK "a" \u0014điều 5\u0015\u0002 và\u001e\u001fhết\u0001\r';
  expect(readDoc(docFile([{ text }])).draft.text).toBe('Xem điều 5 và-hết');
});

test.each([[{ flags: 0x100 }, 'password-protected'], [{ version: 0x65 }, 'word-95']] as const)('%o is refused as %s', (options, code) => {
  expect(() => readDoc(docFile([{ text: 'x\r' }], options))).toThrow(code);
});
