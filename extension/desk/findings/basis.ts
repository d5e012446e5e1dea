import type { LegalBasis } from '../../../rules/checks/rule.ts';

/** "Điều 21 khoản 1 điểm c, 73/2006/QH11". */
export function basisWords(basis: LegalBasis): string {
  return basis.provision ? `${basis.provision}, ${basis.act}` : basis.act;
}
