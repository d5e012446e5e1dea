import { isVagueName } from '../../facts/english/names.ts';
import { flat } from '../../facts/english/text.ts';
import type { Assignment } from '../../facts/facts.ts';

const MODAL = '^\\s*(?:(?:shall|must|will|should|is to|are to|is|are|also|requested to|expected to) )*';
/** "Co-operate in …": with whom stays open. "Co-ordinate the work" is leading it. */
const ALONE = new RegExp(`${MODAL}(?:co-?ordinate|co-?operate|collaborate|participate)s? (?:in|on|to)(?!\\p{L})`, 'u');
const WITH = new RegExp(`${MODAL}(?:co-?ordinate|co-?operate|collaborate|work)s? (?:closely )?(?:with|together with)(?!\\p{L})`, 'u');
const TOGETHER = new RegExp(`${MODAL}(?:jointly|together|be jointly|share the|work together|co-?ordinate(?! with)|co-?operate|collaborate)(?!\\p{L})`, 'u');
const LEADS = /(?<!\p{L})(?:lead|leads|leading)(?!\p{L})/u;

export const ENGLISH = {
  isCoordination: (a: Assignment): boolean => a.with.length === 0 && a.role !== 'lead' && ALONE.test(flat(a.duty)) && !LEADS.test(flat(a.duty)),
  isWithGroupsOnly: (a: Assignment): boolean => a.role === 'coordinate' && a.with.length > 0 && WITH.test(flat(a.duty)) && a.with.every(isVagueName),
  isTogether: (duty: string): boolean => TOGETHER.test(flat(duty)) && !LEADS.test(flat(duty)),
  workOf: ({ duty }: Assignment): string => duty.slice(new RegExp(`${MODAL}(?:jointly |together |closely )*(?:(?:co-?ordinate|co-?operate|collaborate|work)s? )?(?:in |on |to )?`, 'u').exec(flat(duty))?.[0].length ?? 0),
};
