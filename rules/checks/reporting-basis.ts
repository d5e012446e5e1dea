import type { Identity } from '../facts/facts.ts';
import type { LegalBasis } from './rule.ts';

/**
 * Who owes reports on gender equality by law: provinces and communes by NĐ 70/2008/NĐ-CP, any other State body for itself by
 * Luật Bình đẳng giới Điều 31. No law read here asks for reports in plans on other matters.
 */
export function reportingBasis(identity: Identity): LegalBasis[] {
  if (!identity.aboutGender) return [];
  if (identity.level === 'commune') return [{ act: '70/2008/NĐ-CP', provision: 'Điều 7 khoản 4' }];
  if (identity.level === 'province' && COMMITTEE.test(identity.issuer ?? '')) return [{ act: '70/2008/NĐ-CP', provision: 'Điều 5 khoản 7' }];
  return [{ act: '73/2006/QH11', provision: 'Điều 31 khoản 2 điểm a' }];
}

/** The same for checking and inspecting (NĐ 70/2008/NĐ-CP only). */
export function inspectionBasis(identity: Identity): LegalBasis[] {
  if (!identity.aboutGender) return [];
  if (identity.level === 'commune') return [{ act: '70/2008/NĐ-CP', provision: 'Điều 7 khoản 5' }];
  return [{ act: '70/2008/NĐ-CP', provision: 'Điều 5 khoản 8' }];
}

const COMMITTEE = /^\s*(?:ủy\s+ban\s+nhân\s+dân|uỷ\s+ban\s+nhân\s+dân|ubnd)/iu;
