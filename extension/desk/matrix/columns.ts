import { foldVietnamese } from '../../../rules/text/fold.ts';
import type { MatrixRow } from './rows.ts';

/** A body as a column: its full name, and a short one for the head. */
export interface BodyColumn {
  readonly key: string;
  readonly name: string;
  readonly short: string;
  readonly duties: number;
}

const SHORT: readonly (readonly [RegExp, string])[] = [
  [/^(?:các\s+)?sở, (?:ban, )?ngành.*/iu, 'Sở, ban, ngành'], [/ủy ban nhân dân/giu, 'UBND'], [/hội đồng nhân dân/giu, 'HĐND'], [/ủy ban mặt trận tổ quốc(?: việt nam)?/giu, 'MTTQ'], [/mặt trận tổ quốc(?: việt nam)?/giu, 'MTTQ'],
  [/hội liên hiệp phụ nữ(?: việt nam)?/giu, 'Hội LHPN'], [/lao động\s*[-–,]\s*thương binh và xã hội/giu, 'LĐTBXH'], [/giáo dục và đào tạo/giu, 'GDĐT'], [/khoa học và công nghệ/giu, 'KHCN'],
  [/văn hóa, thể thao và du lịch/giu, 'VHTTDL'], [/kế hoạch và đầu tư/giu, 'KHĐT'], [/thông tin và truyền thông/giu, 'TTTT'], [/nông nghiệp và (?:môi trường|phát triển nông thôn)/giu, 'Nông nghiệp'], [/tài nguyên và môi trường/giu, 'TNMT'],
  [/phát thanh,? (?:và )?truyền hình/giu, 'PTTH'], [/ban quản lý/giu, 'BQL'], [/^sở\s+/iu, ''],
];
const LONGEST = 26;

/** "UBND xã" and "Ủy ban nhân dân xã", "Sở Y tế" and "Sở Y tế tỉnh" are one column. */
export function bodyKey(name: string): string {
  return foldVietnamese(abbreviate(name)).replace(/^các\s+/u, '').replace(/\s+(?:tỉnh|thành phố)$/u, '');
}

function abbreviate(name: string): string {
  const plain = name.normalize('NFC').replace(/\s+/g, ' ').replace(/Uỷ/g, 'Ủy').replace(/uỷ/g, 'ủy').trim();
  return SHORT.reduce((words, [long, abbreviation]) => words.replace(long, abbreviation), plain).trim() || plain;
}

export function shortName(name: string): string {
  const short = abbreviate(name);
  const cut = short.length <= LONGEST ? short : `${short.slice(0, short.lastIndexOf(' ', LONGEST) > 8 ? short.lastIndexOf(' ', LONGEST) : LONGEST)}…`;
  return cut.charAt(0).toUpperCase() + cut.slice(1);
}

/** Bodies that carry something, those with most duties first. */
export function bodyColumns(rows: readonly MatrixRow[]): BodyColumn[] {
  const columns = new Map<string, { name: string; duties: number }>();
  for (const row of rows) {
    for (const key of new Set([...row.lead, ...row.with, ...row.requested].map(({ name }) => bodyKey(name)))) {
      const name = [...row.lead, ...row.with, ...row.requested].find((body) => bodyKey(body.name) === key)!.name;
      const known = columns.get(key);
      columns.set(key, { name: known?.name ?? name, duties: (known?.duties ?? 0) + 1 });
    }
  }
  return [...columns].map(([key, { name, duties }]) => ({ key, name, duties, short: shortName(name) })).sort((a, b) => b.duties - a.duties);
}
