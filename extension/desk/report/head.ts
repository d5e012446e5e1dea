import { BLANK, type Letter } from './letter.ts';

/** The words of the head of an administrative document; the same on the page, in Word and in print. */
export interface LetterHead {
  /** On as many lines as it needs: "ỦY BAN NHÂN DÂN" over "TỈNH …". */
  readonly parent: readonly string[];
  readonly sender: string;
  /** "Số: …/STP-…"; null on a sheet, which goes with a letter and has no number of its own. */
  readonly number: string | null;
  readonly subject: string | null;
  readonly place: string;
}

const LONG_BLANK = '…………………';

export function headOf({ form, office, subject }: Letter): LetterHead {
  return {
    parent: office.parent ? lines(office.parent.toUpperCase()) : [LONG_BLANK], sender: office.name.toUpperCase() || LONG_BLANK,
    number: form === 'letter' ? `Số:            /${office.code ? `${office.code}-……` : BLANK}` : null, subject: form === 'letter' ? subject : null,
    place: `${office.place || BLANK}, ngày …… tháng …… năm ………`,
  };
}

const ONE_LINE = 26;

function lines(name: string): string[] {
  if (name.length <= ONE_LINE) return [name];
  const place = / (?=(?:TỈNH|THÀNH PHỐ|XÃ|PHƯỜNG|ĐẶC KHU) )/u.exec(name);
  return place ? [name.slice(0, place.index), name.slice(place.index + 1)] : [name];
}

export interface AnnexHead {
  readonly name: string;
  /** "(Kèm theo Công văn số … ngày … của …)" */
  readonly goesWith: string;
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI'];

/** "Phụ lục" of a single annex, "Phụ lục I", "Phụ lục II" of several. */
export function annexHeads({ form, office, annexes }: Letter): AnnexHead[] {
  const sender = office.name || BLANK;
  const goesWith = form === 'letter' ? `(Kèm theo Công văn số      /${office.code ? `${office.code}-……` : BLANK} ngày …… tháng …… năm ……… của ${sender})` : `(Kèm theo Phiếu ngày …… tháng …… năm ……… của ${sender})`;
  return annexes.map((_, i) => ({ name: annexes.length > 1 ? `Phụ lục ${ROMAN[i]}` : 'Phụ lục', goesWith }));
}
