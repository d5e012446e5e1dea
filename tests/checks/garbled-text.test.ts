import { describe, expect, test } from 'vitest';
import { ALLOWED, ALWAYS_ODD, COMPOUNDS, FREE, NEIGHBOURS } from '../../rules/checks/garbled-text/compounds.ts';
import { passageOf } from '../../rules/text/passage.ts';
import { readBlock } from '../../rules/checks/garbled-text/reading.ts';
import { foldDiacritics, foldVietnamese } from '../../rules/text/fold.ts';

const faults = (text: string): string[] => readBlock(passageOf(text)).faults.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

describe('word lists', () => {
  test('hold folded pairs, each in one list, once', () => {
    const all = [...COMPOUNDS, ...ALLOWED, ...NEIGHBOURS];
    for (const pair of all) {
      expect(pair.split(' '), pair).toHaveLength(2);
      expect(foldVietnamese(pair)).toBe(pair);
    }
    expect(all.filter((pair, i) => all.indexOf(pair) !== i)).toEqual([]);
    for (const word of FREE) expect(word).toBe(foldVietnamese(word));
  });

  test('a good word is listed only where a compound is one mark or letter away', () => {
    const bare = new Set(COMPOUNDS.flatMap((pair) => pairKeys(pair)));
    const letterAway = new Set(['tương xứng']);
    expect(ALLOWED.filter((pair) => !letterAway.has(pair) && !pairKeys(pair).some((key) => bare.has(key)))).toEqual([]);
    expect([...ALWAYS_ODD].filter((pair) => !pairKeys(pair).some((key) => bare.has(key)))).toEqual([]);
  });
});

/** One syllable as it stands, the other without its marks. */
function pairKeys(pair: string): string[] {
  const [first, second] = pair.split(' ') as [string, string];
  return [`${first} ${foldDiacritics(second)}`, `${foldDiacritics(first)} ${second}`];
}

test.each([...COMPOUNDS])('“%s” is good in any case and tone placement', (compound) => {
  for (const written of [compound, compound.toUpperCase(), compound.slice(0, 1).toUpperCase() + compound.slice(1)]) expect(faults(`Về ${written} năm nay`)).toEqual([]);
});

test('good words one mark away from a compound, and words that meet, are left alone', () => {
  for (const pair of ALLOWED) expect(faults(`việc ${pair} ở đây`), pair).toEqual([]);
  expect(faults('văn bản hành chính; cơ quan trong tỉnh; ranh giới tỉnh; giải ngân hằng năm; đồng thời ký tên; tâm tư nguyện vọng')).toEqual([]);
});

test.each([
  ['bố trí kính phí', 'misspelt: kính phí'], ['Ủy bân nhân dân', 'misspelt: Ủy bân'], ['PHẠM VI ĐIỀU CHÍNH', 'misspelt: ĐIỀU CHÍNH'], ['nguồn nươc sạch', 'impossible: nươc'], ['các nghành', 'impossible: nghành'],
  ['cơ chế ddawwcj thù', 'typed: ddawwcj'], ['trong thờigian tới', 'glued: thờigian'], ['tỉnh Qu ả ng Ngãi', 'broken: Qu ả ng'], ['được hưởng nướ c sạch', 'broken: nướ c'], ['theo quy định của của pháp luật', 'doubled: của của'],
  ['hồ sơ phổ cập giáo dục giáo dục mầm non', 'repeated: giáo dục giáo dục'], ['Thông tư số 01/2025/TT-BTС', 'script: BTС'], ['từ năm 20210', 'date: năm 20210'], ['trước ngày 31/4/2026', 'date: ngày 31/4/2026'],
])('“%s” is found', (text, found) => expect(faults(text)).toEqual([found]));

test.each([
  'Đắk Lắk, Krông Pắc, Ea H’leo, Cư M’gar, Pleiku, Đăk Hà', 'bê tông, ôxy, axít, magiê, micrô, crôm, vectơ, xăngđan', 'email: bvstbpn.snv@daklak.gov.vn', 'hành vi vi phạm; tuân thủ thủ tục; trường hợp hợp đồng; năm năm; song song; từ từ',
  'công ty mẹ, nhãn hiệu Façade, ông Müller, workshop, online', 'điểm d ưu tiên, nhóm b ăn uống', 'ngày 29/02/2028, ngày 30 tháng 4 năm 2026, 20.210 người', 'đạt 100 100 100', 'một hoặc một số bộ phận',
])('“%s” is left alone', (text) => expect(faults(text)).toEqual([]));
