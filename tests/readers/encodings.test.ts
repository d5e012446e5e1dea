import { execFileSync } from 'node:child_process';
import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { readHtml } from '../../rules/draft/html.ts';
import { decodeDraft } from '../../rules/draft/legacy.ts';
import { readPlainText } from '../../rules/draft/plain.ts';
import { decodeAs, decodeLegacy, detectEncoding, encodeAs, encodingOfFont } from '../../rules/text/legacy/legacy.ts';
import { TCVN3 } from '../../rules/text/legacy/tables.ts';

const PLAN = [
  'ỦY BAN NHÂN DÂN TỈNH HOÀNG SƠN', 'KẾ HOẠCH', 'Về việc hỗ trợ phụ nữ khởi nghiệp năm 2026',
  'I. MỤC ĐÍCH, YÊU CẦU', '1. Nâng cao nhận thức của cán bộ, hội viên về bình đẳng giới; bảo đảm nữ giới được tham gia đào tạo nghề.',
  'đ) Giao Sở Tài chính chủ trì, phối hợp với Sở Nội vụ thẩm định dự toán kinh phí trước ngày 15 tháng 3 năm 2026.',
  'Giữ vững ổn định; khuyến khích những hộ nghèo ở vùng ngập lũ, huyện miền núi tự nguyện chuyển đổi.', 'ý kiến', '- Lưu: VT, KGVX.',
];

test('TCVN3 letters are those of TCVN 5712:1993 as iconv knows it', () => {
  for (let byte = 0xa1; byte <= 0xff; byte++) {
    if (byte >= 0xb0 && byte <= 0xb4) continue; // combining accents: fonts of this encoding do not show them
    const oracle = execFileSync('iconv', ['-f', 'TCVN5712-1', '-t', 'UTF-8'], { input: Buffer.from([byte]) }).toString('utf8');
    expect(TCVN3.get(String.fromCharCode(byte)), byte.toString(16)).toBe(oracle);
  }
});

test('a TCVN3 text that iconv wrote is read back', () => {
  const small = PLAN.map((line) => line.toLowerCase()).join('\n');
  const bytes = execFileSync('iconv', ['-f', 'UTF-8', '-t', 'TCVN5712-1'], { input: small });
  expect(decodeLegacy(bytes.toString('latin1'))?.text).toBe(small);
});

test.each([
  ['Coäng hoøa Xaõ hoäi Chuû nghóa Vieät Nam', 'Cộng hòa Xã hội Chủ nghĩa Việt Nam'],
  ['Ñoäc laäp - Töï do - Haïnh phuùc', 'Độc lập - Tự do - Hạnh phúc'],
  ['UÛY BAN NHAÂN DAÂN', 'ỦY BAN NHÂN DÂN'],
  ['QUYEÁT ÑÒNH', 'QUYẾT ĐỊNH'],
  ['Kyõ thuaät, huyønh, lyù do, myõ leä, quyû, tî', 'Kỹ thuật, huỳnh, lý do, mỹ lệ, quỷ, tỵ'],
  ['baèng, maét, ñaëc, thaúng, laüng, ngaên', 'bằng, mắt, đặc, thẳng, lẵng, ngăn'],
  ['hôïp, thôøi, lôùn, nôû, môõ, tröôøng, ngöôõng, söûa, thöù, töø', 'hợp, thời, lớn, nở, mỡ, trường, ngưỡng, sửa, thứ, từ'],
  ['khí, gì, chæ, nghó, thò', 'khí, gì, chỉ, nghĩ, thị'],
])('VNI: %s', (vni, unicode) => {
  expect(decodeAs(vni, 'vni').text).toBe(unicode);
});

test.each([['Quye^\'t ddi.nh so^\' 5 cu?a Bo^. tru+o+?ng', 'Quyết định số 5 của Bộ trưởng'], ['Ca(n cu+\' Lua^.t; to^? chu+\'c', 'Căn cứ Luật; tổ chức']])('VIQR: %s', (viqr, unicode) => {
  expect(decodeLegacy(`${viqr} `.repeat(4))?.text).toBe(`${unicode} `.repeat(4));
});

test.each(['tcvn3', 'vni'] as const)('%s is detected and gives the text back', (encoding) => {
  const coded = PLAN.map((line) => encodeAs(line, encoding)).join('\n');
  const found = decodeLegacy(coded);
  expect(found?.encodings).toEqual([encoding]);
  // Capitals with accents do not exist in TCVN3.
  const fold = (text: string): string => (encoding === 'tcvn3' ? text.toLowerCase() : text);
  expect(fold(found!.text)).toBe(fold(PLAN.join('\n')));
  for (let i = 0; i < found!.text.length; i++) {
    const at = found!.toSource(i);
    const piece = coded.slice(at, found!.toSource(i + 1));
    expect(fold(decodeAs(`n${piece}`, encoding).text.slice(1))).toBe(fold(found!.text[i]!));
  }
});

test.each(['', 'Kế hoạch số 12 của Ủy ban', 'The plan covers São Tomé, “façade” and Bé; 30 °C ± 2 §5 ®', 'Le café à côté de la forêt était fermé', 'Bé', 'hoà', PLAN.join('\n'), PLAN.join('\n').normalize('NFD')])('is Unicode: %s', (text) => {
  expect(decodeLegacy(text)).toBeNull();
});

test('a Unicode title over a TCVN3 body stays; the soft hyphen is a letter in the body only', () => {
  const text = ['QUYẾT ĐỊNH', 'Bé tr\u00adëng Bé X©y dùng', 'Về việc đào\u00ad tạo', 'C¨n cø NghÞ ®Þnh sè 36/2003/N§-CP'].join('\n');
  const draft = decodeDraft(readPlainText(text));
  expect(draft.text).toBe(['QUYẾT ĐỊNH', 'Bộ trưởng Bộ Xây dựng', 'Về việc đào tạo', 'Căn cứ Nghị định số 36/2003/NĐ-CP'].join('\n'));
  expect(draft.notices).toEqual([{ code: 'encoding-tcvn3' }]);
  const at = draft.text.indexOf('tạo');
  expect(text.slice(draft.source.locate(at).offset, draft.source.locateEnd(at + 3).offset)).toBe('tạo');
});

test('TCVN3 capitals get their accents back where plain capitals show them', () => {
  const lines = ['PHỤ LỤC II', 'BỘ NỘI VỤ', 'ỦY BAN NHÂN DÂN TỈNH HÒA BÌNH', 'Giao Bộ Nội vụ và UBND ở xã lập DANH MỤC Ở VÙNG khó khăn', 'Điều 5. Ở nơi khác'];
  expect(decodeAs(encodeAs(lines.join('\n'), 'tcvn3'), 'tcvn3').text.split('\n')).toEqual(['PHỤ LỤC II', 'BỘ NỘI VỤ', 'ỦY BAN NHÂN DÂN TỈNH HÒA BÌNH', 'Giao Bộ Nội vụ và UBND ở xã lập DANH MỤC Ở VÙNG khó khăn', 'Điều 5. ở nơi khác']);
});

test('a page names its capital font', () => {
  const draft = readHtml(`<body><p><b><font face=".VnTimeH">${encodeAs('kế hoạch', 'tcvn3')}</font></b></p><p style="font-family: '.VnTime'"><span style="font-family:.VnTimeH">${encodeAs('số', 'tcvn3')}</span> ${encodeAs('của sở', 'tcvn3')}</p></body>`, { whole: true });
  expect([draft.text, draft.notices]).toEqual(['KẾ HOẠCH\nsố của sở', [{ code: 'encoding-tcvn3' }]]);
});

test('font names decide where words do not', () => {
  expect(detectEncoding('sè', ['.VnTime'])).toBe('tcvn3');
  expect(detectEncoding('soá', ['VNI-Times'])).toBe('vni');
  expect(detectEncoding('sè')).toBeNull();
  expect(encodingOfFont('Times New Roman')).toBeNull();
});

test('any text is decoded without error and its places stay inside the source', () => {
  const unit = oneof(constantFrom(...'aăâeêioôơuưyđ bcdghklmnpqrstvx\n\u00ad®§µ^+(\'`?~.ùøûõïñöôæóòî'), string({ minLength: 1, maxLength: 2 }));
  assert(property(array(unit, { maxLength: 80 }), constantFrom('tcvn3', 'vni', 'viqr'), (units, encoding) => {
    const source = units.join('');
    const decoded = decodeAs(source, encoding as 'vni');
    let last = 0;
    for (let i = 0; i <= decoded.text.length; i++) {
      const at = decoded.toSource(i);
      expect(at).toBeGreaterThanOrEqual(last);
      expect(at).toBeLessThanOrEqual(source.length);
      last = at;
    }
    decodeLegacy(source);
  }));
});
