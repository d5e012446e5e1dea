import type { SectionRole } from '../section.ts';
import { lineOf } from './words.ts';

const list = (words: string): string => words.split('|').map((word) => word.trim()).join('|');

// The word that stands first decides. "Implementation arrangements", "Implementation of objectives": the longer names stand in front.
const WORDS: readonly [SectionRole, RegExp][] = [
  ['organisation', new RegExp(list("organi[sz]ation of (?:the )?implementation|organi[sz]ing (?:the )?implementation|implementation (?:arrangements?|mechanism|responsibilit(?:y|ies)|modalit(?:y|ies)|provisions?)|arrangements? for implementation|implementing (?:arrangements?|responsibilit(?:y|ies))|institutional arrangements?|management arrangements?|(?:roles|tasks|duties) and responsibilit(?:y|ies)|responsibilit(?:y|ies)|assignment of (?:tasks|duties|responsibilit(?:y|ies)|work)|division of (?:tasks|work|responsibilit(?:y|ies))|implementing bodies|governance|steering|co-?ordination|management(?: structure)?|who does what|roles|co-?ordination mechanism|^implementation$"))],
  ['purpose', /purposes?|requirements?|rationale|guiding (?:principles|viewpoints)|viewpoints|background|context|introduction/],
  ['scope', /scope|subjects? of application|target groups?|beneficiaries|duration|time and (?:place|venue)|venue/],
  ['basis', /(?:legal|policy|normative)[\p{L} ,&]{0,24} (?:basis|bases|grounds?|framework)|basis for|^basis$/u],
  ['targets', /objectives?|aims?|targets?|goals?|results? to be achieved|expected results|indicators?|outcomes?/],
  ['budget', /budget|money|fund(?:ing|s)|financ(?:ing|e|ial (?:plan|resources|arrangements?))|costs?|resources|expenditure/],
  ['reporting', /reporting|reports?|follow-up|monitoring|evaluation|review and evaluation|supervision/],
  ['tasks', /contents?|(?:main |key |specific )?tasks|activities|work ?plan|components?|outputs?|schedule|roadmap|action matrix/],
  ['solutions', /solutions?|measures|interventions?/],
  ['effect', /effect(?:iveness)?|entry into force|effective date|commencement|final provisions/],
  ['recipients', /^recipients?/],
];
const MAX_OFFSET = 60;

const LEAD = "^(?:(?:the|main|key|major|specific|general|overall|detailed|proposed|expected|on) )*";
const END = '(?=\\s*(?:and |for |of |to |in |[,;:.(&]|$))';
/** Further down only a heading that is nothing but the name of the part counts. */
const NAMES: readonly [SectionRole, RegExp][] = [
  ['organisation', new RegExp(`${LEAD}(?:organi[sz]ation of (?:the )?implementation|implementation (?:arrangements?|mechanism|responsibilit(?:y|ies))|(?:roles and |tasks and )?responsibilit(?:y|ies)|assignment of (?:tasks|duties|responsibilit(?:y|ies)))${END}|${LEAD}implementation(?=\\s*[,;:.(]|$)`)],
  ['purpose', new RegExp(`${LEAD}(?:purposes?|requirements?)${END}`)],
  ['scope', new RegExp(`${LEAD}(?:scope|subjects? of application|beneficiaries|target groups?|duration|venue)${END}`)],
  ['basis', new RegExp(`${LEAD}legal (?:basis|bases|grounds?)`)],
  ['targets', new RegExp(`${LEAD}(?:objectives?|aims?|targets?|goals?|indicators?)${END}`)],
  ['budget', new RegExp(`${LEAD}(?:budget|money|funding|funds|financing|financial (?:resources|arrangements?)|sources? of (?:funds|funding|finance)|costs?)${END}`)],
  ['reporting', new RegExp(`${LEAD}(?:reporting|reports?|follow-up|monitoring|evaluation|supervision)${END}`)],
  ['tasks', new RegExp(`${LEAD}(?:tasks|activities|contents?)${END}`)],
  ['solutions', new RegExp(`${LEAD}(?:solutions?|measures)${END}`)],
  ['effect', new RegExp(`${LEAD}(?:effect(?:iveness)?|entry into force|effective date)${END}`)],
];

/** The role that the words of an English heading give, if any; as `roleOfHeading` for Vietnamese ones. */
export function roleOfEnglishHeading(heading: string, top: boolean): SectionRole | undefined {
  const words = lineOf(heading);
  if (!top) return NAMES.find(([, pattern]) => pattern.test(words))?.[0];
  let best: { role: SectionRole; at: number } | undefined;
  for (const [role, pattern] of WORDS) {
    const at = words.search(new RegExp(`(?<![\\p{L}])(?:${pattern.source})(?![\\p{L}])`, 'u'));
    if (at >= 0 && (!best || at < best.at)) best = { role, at };
  }
  return best && best.at <= MAX_OFFSET ? best.role : undefined;
}

const BODY = /^(?:assign(?:ing|ed)?(?: to)?|request(?:ing|ed)?(?: that)?|the|all|provincial|commune|ward|district|relevant|line|other|\s)*\s*(?:(?:[\p{L}'-]+ ){0,3}(?:department|ministry|committee|council|office|division|union|front|inspectorate|police|board|centre|center|station|federation|association|agency|treasury|institute|court|procuracy|secretariat|team|group|unit)s?(?: of | for | and |\s*[:(,]|$)|(?:departments|agencies|organi[sz]ations|localities|enterprises|schools|communes|heads? of|directors? of|chair\w* of|undp|un women|unfpa|unicef|ilo|who)(?![\p{L}]))/u;

/** Whether a heading names a body, as those under "Implementation arrangements" do. */
export function namesEnglishBody(heading: string): boolean {
  return BODY.test(lineOf(heading));
}
