import type { Span } from '../../draft/tree.ts';
import { isEnglishAccount, ownEnglishBlocks } from '../../facts/english/own.ts';
import { flat, sentencesOf } from '../../facts/english/text.ts';
import type { Structure } from '../../structure/section.ts';

const COLLECT = '(?:collect|compil|report|provid|publish|analy[sz]|updat|draw|make|set|build|send|establish|includ|stat|record|survey|submit|gather|monitor|develop|conduct|maintain|prepar)(?:e|es|s|ed|ing|ting)?';
const PERSONS = '(?:participants?|workers?|people|persons?|employees?|learners?|students?|pupils?|children|victims?|survivors?|beneficiar(?:y|ies)|members?|users?|clients?|trainees?|officials?|patients?|cases|households?|graduates?|job ?seekers?|residents?|women and men)';
const ANY = new RegExp(`(?<!\\p{L})${COLLECT}(?!\\p{L})[^.;]{0,60}?(?<!\\p{L})(?:data|statistics|figures|data ?base|baseline)(?!\\p{L})|(?<!\\p{L})survey (?:of|on) |data ?base of|(?:assess|analy[sz]e|survey) (?:the )?(?:situation|needs|awareness)`, 'u');
const ABOUT_PEOPLE = new RegExp(`(?<!\\p{L})${COLLECT}(?!\\p{L})[^.;]{0,60}?(?<!\\p{L})(?:list|numbers?|figures on|data on|statistics on|records?|register|data ?base) of (?:the |all |each )?(?:[\\p{L}-]+ ){0,2}?${PERSONS}(?!\\p{L})|(?<!\\p{L})(?:report|provide|send|submit)\\w*(?!\\p{L})[^.;]{0,40}?(?<!\\p{L})(?:enrol?ment|attendance|employment of)`, 'u');
const BY_TRAITS = new RegExp(`(?<!\\p{L})${COLLECT}(?!\\p{L})[^.;]{0,90}?(?<!\\p{L})(?:by|with|including) (?:their |the )?(?:[\\p{L}-]+, )?(?:age|ethnic|education|income|occupation|trade|disability|qualification)|(?<!\\p{L})(?:shows?|states?|records?|contains?|notes?|lists?|gives?) (?:their |the |each )?(?:names?, )?(?:age|ethnic group|occupation)(?!\\p{L})`, 'u');
const REPORTED = new RegExp(`(?<!\\p{L})(?:report|statistics)\\w*(?!\\p{L})[^.;]{0,90}?(?<!\\p{L})(?:numbers?|figures on|data on) of (?:the |all )?${PERSONS}`, 'u');
const DONE = /(?<!\p{L})(?:was|were|has been|have been|had been|have|has) (?:collected|compiled|surveyed|reported|made)(?!\p{L})/u;
const NOT_PEOPLE = /financial statement|water (?:quality|data)|weather|disaster data|data protection|personal data|open data/u;

/** Sentences of an English draft that ask for data, in reading order; as the Vietnamese reading of the rule. */
export function englishAsks(structure: Structure, aboutGender: boolean, normative: boolean): Span[] {
  const patterns = aboutGender ? [ANY, ABOUT_PEOPLE, BY_TRAITS] : normative ? [REPORTED, BY_TRAITS] : [ABOUT_PEOPLE, BY_TRAITS];
  return ownEnglishBlocks(structure).flatMap((block) => {
    if (!block.section || isEnglishAccount(block)) return [];
    return sentencesOf(block.text, block.bodyStart - block.start).flatMap(({ start, end }) => {
      const words = flat(block.text.slice(start, end));
      return patterns.some((pattern) => pattern.test(words)) && !DONE.test(words) && !NOT_PEOPLE.test(words) ? [{ start: block.start + start, end: block.start + end }] : [];
    });
  });
}
