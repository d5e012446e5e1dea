import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DraftBuilder } from '../../rules/draft/builder.ts';
import { readPlainText } from '../../rules/draft/plain.ts';
import type { Citation } from '../../rules/facts/facts.ts';
import { readCitations } from '../../rules/facts/citations.ts';
import { readStructure } from '../../rules/structure/read.ts';

const HEAD = 'ỦY BAN NHÂN DÂN TỈNH AN GIANG\nSố: 15/KH-UBND\nAn Giang, ngày 10 tháng 02 năm 2026\n\nKẾ HOẠCH\nCông tác năm 2026\n\n';

function read(body: string, date = '2026-02-10'): Citation[] {
  const draft = readPlainText(HEAD + body);
  const citations = readCitations(draft, readStructure(draft), date);
  for (const citation of citations) expect(draft.text.slice(citation.start, citation.end)).toBe(citation.quote);
  return citations;
}

describe('every form of symbol', () => {
  test.each([
    ['Nghị định số 78/2025/NĐ-CP ngày 01/4/2025 của Chính phủ', '78/2025/NĐ-CP', '2025-04-01', 'Chính phủ'],
    ['Luật Bình đẳng giới số 73/2006/QH11', '73/2006/QH11', null, null],
    ['Luật Bình đẳng giới số 73/2006/QH 1 1', '73/2006/QH11', null, null],
    ['Nghị quyết số 1314/NQ- UBTVQH15', '1314/NQ-UBTVQH15', null, null],
    ['Quyết định số 412/QĐ-UBND ngày 05 tháng 3 năm 2025 của Ủy ban nhân dân tỉnh Cà Mau', '412/QĐ-UBND', '2025-03-05', 'Ủy ban nhân dân tỉnh Cà Mau'],
    ['Kế hoạch số 47 /KH-UBND ngày 07/06/2019 của UBND tỉnh', '47/KH-UBND', '2019-06-07', 'UBND tỉnh'],
    ['Nghị định số 48/2009/NĐ- CP ngày 19-5-2009', '48/2009/NĐ-CP', '2009-05-19', null],
    ['Nghị định số 48/2009/NĐ‑CP', '48/2009/NĐ-CP', null, null],
    ['Nghị định số 58/2024/NĐ-CР', '58/2024/NĐ-CP', null, null],
    ['Chương trình hành động số 32 -CTr/TU ngày 13/2/2008 của Tỉnh ủy', '32-CTr/TU', '2008-02-13', 'Tỉnh ủy'],
    ['Chỉ thị số 21-CT/TW, ngày 20/01/2018 của Ban Bí thư', '21-CT/TW', '2018-01-20', 'Ban Bí thư'],
    ['Công văn số 171/LĐT BXH-TE&BDG ngày 02/3/2020', '171/LĐTBXH-TE&BDG', '2020-03-02', null],
    ['Công văn số 739/BNV-CTTN&BĐG ngày 28/3/2025 của Bộ Nội vụ', '739/BNV-CTTN&BĐG', '2025-03-28', 'Bộ Nội vụ'],
    ['Thông tư liên tịch số 88/2016/TTLT/BTC-BTNMT', '88/2016/TTLT/BTC-BTNMT', null, null],
    ['Quyết định số 4255/QĐ-BNN-KHCN ngày 04/12/2024 của Bộ Nông nghiệp và Phát triển nông thôn', '4255/QĐ-BNN-KHCN', '2024-12-04', 'Bộ Nông nghiệp và Phát triển nông thôn'],
    ['Quyết định số 35/2025/QĐ-TTgcủa Thủ tướng Chính phủ', '35/2025/QĐ-TTg', null, 'Thủ tướng Chính phủ'],
    ['Nghị định 61/2018 về cơ chế một cửa', '61/2018', null, null],
    ['Nghị định số 63/2010/NĐ-CP ngày 08/6/20210 của Chính phủ', '63/2010/NĐ-CP', null, 'Chính phủ'],
  ] as const)('%s', (words, number, date, issuer) => {
    expect(read(`Căn cứ ${words}; Ủy ban nhân dân tỉnh ban hành Kế hoạch.`)[0]).toMatchObject({ number, date, issuer });
  });

  test('a citation may run over a wrapped line', () => {
    const builder = new DraftBuilder();
    builder.text('Căn cứ Thông tư số\n191/2009/TT-BTC ngày 01/10/2009 của Bộ Tài\nchính hướng dẫn quản lý và sử dụng kinh phí.', 0, 0);
    const draft = builder.build();
    const [first] = readCitations(draft, readStructure(draft), '2026-02-10');
    expect(first).toMatchObject({ number: '191/2009/TT-BTC', date: '2009-10-01', status: 'ok' });
    expect(first!.issuer!.replace(/\s+/g, ' ')).toBe('Bộ Tài chính');
  });

  test('a list has each of its numbers', () => {
    expect(read('Căn cứ các Nghị định số 78/2025/NĐ-CP ngày 01/4/2025, số 187/2025/NĐ-CP ngày 01/7/2025 của Chính phủ.').map(({ number, date }) => [number, date])).toEqual([['78/2025/NĐ-CP', '2025-04-01'], ['187/2025/NĐ-CP', '2025-07-01']]);
  });

  test('the name of an amending law begins with the amending law', () => {
    expect(read('Căn cứ Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15; Luật sửa đổi, bổ sung một số điều của Luật Ban hành văn bản quy phạm pháp luật số 87/2025/QH15;').map(({ quote, status }) => [quote, status])).toEqual([
      ['Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15', 'ok'],
      ['Luật sửa đổi, bổ sung một số điều của Luật Ban hành văn bản quy phạm pháp luật số 87/2025/QH15', 'ok'],
    ]);
  });
});

describe('what is no citation', () => {
  test('the document’s own number, in the head and over its annex', () => {
    expect(read('Ủy ban nhân dân tỉnh ban hành Kế hoạch.\n\nPHỤ LỤC\n(Kèm theo Kế hoạch số 15/KH-UBND ngày 10/02/2026 của Ủy ban nhân dân tỉnh)')).toEqual([]);
  });
  test.each(['đạt 3/4 chỉ tiêu, ngày 15/11/2025', 'tỷ lệ 1/500, Km 12/QL', 'theo Mẫu số 01/BC-BĐG', 'đạt chuẩn A/B-C', 'giai đoạn 2021-2025/NĐ'])('%s', (words) => {
    expect(read(`1. Nội dung ${words} trong năm.`)).toEqual([]);
  });
  test('another document with the same number but its own date is a citation', () => {
    expect(read('Thực hiện Kế hoạch số 15/KH-UBND ngày 03/01/2025 của Ủy ban nhân dân thành phố.')).toHaveLength(1);
  });
});

describe('compared with the registry', () => {
  const one = (words: string, date?: string): Citation => read(`Căn cứ ${words}; Ủy ban nhân dân tỉnh ban hành Kế hoạch.`, date)[0]!;
  test.each([
    ['digit and year lost', 'Thông tư số 19/TT-BTC ngày 01/10/2009 của Bộ Tài chính', '191/2009/TT-BTC', ['number', 'year-missing']],
    ['two digits exchanged', 'Quyết định số 2322/QĐ-TTg ngày 28/12/2020 về Chương trình phòng ngừa và ứng phó với bạo lực trên cơ sở giới', '2232/QĐ-TTg', ['number']],
    ['wrong issuer', 'Nghị quyết số 28/NQ-CP ngày 03/3/2021 của Thủ tướng Chính phủ', '28/NQ-CP', ['issuer']],
    ['wrong type', 'Quyết định số 28/NQ-CP ngày 03/3/2021 của Chính phủ', '28/NQ-CP', ['type']],
    ['wrong day of the same year', 'Nghị định số 70/2008/NĐ-CP ngày 14/6/2008', '70/2008/NĐ-CP', ['date']],
    ['State form of a Party symbol', 'Chỉ thị số 21/CT-TW ngày 20/01/2018 của Ban Bí thư', '21-CT/TW', ['party-form']],
    ['wrong assembly', 'Luật Bình đẳng giới số 73/2006/QH12', '73/2006/QH11', ['issuer']],
  ] as const)('%s', (_, words, suggestion, problems) => {
    expect(one(words)).toMatchObject({ status: 'mismatch', suggestion, problems });
  });

  test.each([
    ['local symbol', 'Kế hoạch số 702/KH-UBND ngày 18/12/2025 của Ủy ban nhân dân tỉnh'],
    ['same number, another year', 'Quyết định số 178/QĐ-TTg ngày 05/02/2020 của Thủ tướng Chính phủ về phát triển du lịch'],
    ['neighbour of the same day', 'Nghị định số 151/2025/NĐ-CP ngày 12/6/2025 của Chính phủ'],
    ['a decree of the same pattern on another ministry', 'Nghị định số 35/2025/NĐ-CP ngày 25/02/2025 của Chính phủ quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Nông nghiệp và Môi trường'],
    ['same Party number of another term', 'Nghị quyết số 11-NQ/TW ngày 03/6/2017 của Bộ Chính trị về kinh tế'],
    ['bare number without any context', 'Quyết định số 622/QĐ-TTg'],
  ] as const)('unknown, not wrong: %s', (_, words) => {
    expect(one(words)).toMatchObject({ status: 'unknown', act: null, problems: [], suggestion: null });
  });

  test.each([
    ['issuer', 'Quyết định số 512/QĐ-UBND ngày 12/8/2024 của Ủy ban Dân tộc', '512/QĐ-UBDT'],
    ['date', 'Nghị định số 246/2024/NĐ-CP ngày 15/9/2025 của Chính phủ', null],
    ['type', 'Kế hoạch số 44/QĐ-UBND ngày 01/3/2025', null],
    ['party-form', 'Kế hoạch số 124/KH-TU ngày 05/4/2025 của Ban Thường vụ Tỉnh ủy', '124-KH/TU'],
  ] as const)('a contradiction in its own words: %s', (problem, words, suggestion) => {
    expect(one(words)).toMatchObject({ status: 'mismatch', act: null, problems: [problem], suggestion });
  });

  test('the year is missing', () => {
    expect(one('Nghị định số 70/NĐ-CP ngày 04/6/2008 của Chính phủ')).toMatchObject({ status: 'incomplete', suggestion: '70/2008/NĐ-CP', problems: ['year-missing'] });
    expect(one('Thông tư số 62/TT-BTC ngày 08/6/2024')).toMatchObject({ status: 'incomplete', act: null, suggestion: '62/2024/TT-BTC' });
    expect(one('Nghị định số 64/NĐ-CP ngày 27/9/1993')).toMatchObject({ status: 'unknown' });
  });

  test('expired by the draft’s own day', () => {
    const words = 'Quyết định số 2232/QĐ-TTg ngày 28/12/2020 của Thủ tướng Chính phủ';
    expect(one(words, '2025-12-31').status).toBe('ok');
    expect(one(words, '2026-01-01').status).toBe('expired');
    expect(one(words, '2025').status).toBe('ok');
  });

  test('a later bare mention is the act that the draft cites in full', () => {
    expect(read('Căn cứ Quyết định số 178/QĐ-TTg ngày 28/01/2016 của Thủ tướng Chính phủ.\n1. Triển khai Quyết định số 178/QĐ-TTg.').map(({ act }) => act)).toEqual(['178/QĐ-TTg', '178/QĐ-TTg']);
  });
});

describe('acts named only', () => {
  test('law with year, law without year, programme without number', () => {
    expect(read('1. Thực hiện Bộ luật Lao động năm 2019, Luật Bình đẳng giới và Chiến lược quốc gia về bình đẳng giới giai đoạn 2021 - 2030.').map(({ number, act, status, date }) => [number, act, status, date])).toEqual([
      [null, '45/2019/QH14', 'ok', '2019'], [null, '73/2006/QH11', 'incomplete', null], [null, '28/NQ-CP', 'incomplete', null],
    ]);
  });
  test('the period tells which strategy', () => {
    expect(read('1. Tổng kết Chiến lược quốc gia về bình đẳng giới giai đoạn 2011-2020.')[0]).toMatchObject({ act: '2351/QĐ-TTg', operative: false });
    expect(read('1. Triển khai Chiến lược quốc gia về bình đẳng giới.', '2015-03-01')[0]).toMatchObject({ act: '2351/QĐ-TTg' });
  });
  test('said to await approval though already issued', () => {
    expect(read('1. Xây dựng kế hoạch thực hiện Chiến lược quốc gia về bình đẳng giới giai đoạn 2021-2030 (sau khi Thủ tướng Chính phủ phê duyệt).', '2021-04-12')[0]).toMatchObject({ status: 'mismatch', problems: ['already-issued', 'issuer', 'number-missing'], suggestion: '28/NQ-CP' });
    expect(read('1. Xây dựng kế hoạch thực hiện Chiến lược quốc gia về bình đẳng giới giai đoạn 2021-2030 (sau khi Chính phủ phê duyệt).', '2021-01-12')[0]).toMatchObject({ problems: ['number-missing'] });
  });
  test('a name that is nearly that of a programme', () => {
    expect(read('1. Tiếp tục Đề án “phòng ngừa bạo lực gia đình trên cơ sở giới” năm 2019.', '2019')[0]).toMatchObject({ status: 'mismatch', act: '1464/QĐ-TTg', problems: ['title', 'number-missing'] });
    expect(read('1. Tiếp tục Đề án “Phòng ngừa và ứng phó với bạo lực trên cơ sở giới tại tỉnh”.', '2019').some(({ status }) => status === 'mismatch')).toBe(false);
  });
  test.each(['quy định của pháp luật bình đẳng giới', 'xây dựng kế hoạch phòng ngừa và ứng phó với bạo lực trên cơ sở giới', 'công tác truyền thông về bình đẳng giới'])('everyday words: %s', (words) => {
    expect(read(`1. Thực hiện ${words} tại cơ sở.`)).toEqual([]);
  });
});

describe('operative', () => {
  test.each([
    [true, 'Căn cứ {act}; Ủy ban nhân dân tỉnh ban hành Kế hoạch.'],
    [true, '1. Triển khai thực hiện {act}.'],
    [true, '1. Mức chi theo quy định tại khoản 2 Điều 4 {act}.'],
    [false, '1. Kết quả thực hiện {act} trong giai đoạn trước.'],
    [false, '1. Kế hoạch này thay thế nội dung đã nêu tại {act}.'],
    [false, '1. Thực hiện Kế hoạch số 24/KH-UBND ngày 14/8/2025 của Ủy ban nhân dân tỉnh triển khai {act}.'],
    [false, '1. Tổng kết 05 năm thực hiện {act}.'],
  ] as const)('%s: %s', (operative, sentence) => {
    const act = 'Quyết định số 1464/QĐ-TTg ngày 22/7/2016 của Thủ tướng Chính phủ';
    expect(read(sentence.replace('{act}', act)).find(({ number }) => number === '1464/QĐ-TTg')?.operative).toBe(operative);
  });
});

test('any text: quotes are exact slices, in order, and nothing throws', () => {
  const piece = fc.constantFrom('Nghị định số ', '78/2025/NĐ-CP', ' ngày 01/4/2025', ' của Chính phủ', '28/NQ-CP', '\n', '; ', 'Luật Bình đẳng giới', ' (sau khi Chính phủ phê duyệt)', '12 -CTr/TU', '“', '”', 'Chiến lược quốc gia về bình đẳng giới', ' giai đoạn 2021-2030', 'Điều 1. ', '/', '-', ' ');
  fc.assert(fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 6 })), { maxLength: 30 }), (pieces) => {
    const source = pieces.join('');
    if (!source.trim() || /[\p{Cc}\ufffd]/u.test(source.replaceAll('\n', ''))) return;
    const draft = readPlainText(source);
    let last = 0;
    for (const citation of readCitations(draft, readStructure(draft), '2026-01-01')) {
      expect(draft.text.slice(citation.start, citation.end)).toBe(citation.quote);
      expect(citation.start).toBeGreaterThanOrEqual(last);
      last = citation.start;
    }
  }), { numRuns: 300 });
});
