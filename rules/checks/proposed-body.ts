import type { Identity } from '../facts/facts.ts';
import type { Localized } from './rule.ts';

/**
 * The body whose mandate fits a duty on gender equality, as a proposal, never as a fact
 * (NĐ 25/2025/NĐ-CP, NĐ 150/2025/NĐ-CP: Sở Nội vụ in provinces, Phòng Văn hóa - Xã hội in communes, from 01/7/2025).
 * A blank for the drafter when the level, the date or the subject does not tell.
 */
export function proposedBody(identity: Identity, date: string): string {
  if (!identity.aboutGender || date < '2025-07-01') return '[tên cơ quan]';
  if (identity.level === 'province') return '[đề xuất: Sở Nội vụ]';
  if (identity.level === 'commune') return '[đề xuất: Phòng Văn hóa - Xã hội]';
  if (identity.level === 'central') return '[đề xuất: Bộ Nội vụ]';
  return '[tên cơ quan]';
}

const ENGLISH: Readonly<Record<string, string>> = {
  '[tên cơ quan]': '[name of body]', '[đề xuất: Sở Nội vụ]': '[proposed: Department of Home Affairs]',
  '[đề xuất: Phòng Văn hóa - Xã hội]': '[proposed: Commune Office of Culture and Social Affairs]', '[đề xuất: Bộ Nội vụ]': '[proposed: Ministry of Home Affairs]',
};

/** The same for clauses in either language. */
export function proposedBodies(identity: Identity, date: string): Localized {
  const vi = proposedBody(identity, date);
  return { vi, en: ENGLISH[vi] ?? '[name of body]' };
}
