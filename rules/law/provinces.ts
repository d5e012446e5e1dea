import { foldVietnamese } from '../text/fold.ts';
import { livesAt, type Sourced } from './entry.ts';
import data from './provinces.json' with { type: 'json' };

/** A province or city under the centre, before and after the mergers of 01/7/2025 (202/2025/QH15). */
export interface Province extends Sourced {
  readonly name: string;
  /** Spellings in use, the name first. */
  readonly names: readonly string[];
  readonly from: string | null;
  /** Last day as a province; null while it stands. */
  readonly to: string | null;
  /** Name of the province that it became part of. */
  readonly into: string | null;
  readonly basis: readonly string[];
}

const PROVINCES = data.provinces as unknown as readonly Province[];

export function provinceEntries(): readonly Province[] {
  return PROVINCES;
}

export interface ProvinceAt {
  readonly province: Province;
  readonly alive: boolean;
  /** The province that covers the place on that day. */
  readonly now: string;
}

/** The province of a name ("Kiên Giang", "tỉnh Hoà Bình") on a day; undefined for a name that the registry does not hold. */
export function provinceAt(name: string, date: string): ProvinceAt | undefined {
  const key = provinceKey(name);
  const province = PROVINCES.find((entry) => entry.names.some((spelling) => provinceKey(spelling) === key));
  if (!province) return undefined;
  const alive = livesAt(province, date);
  return { province, alive, now: alive ? province.name : province.into ?? province.name };
}

function provinceKey(name: string): string {
  return foldVietnamese(name.normalize('NFC')).replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim().replace(/^(?:tỉnh|thành phố|tp) /u, '');
}
