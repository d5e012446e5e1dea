/** How English drafts of Vietnamese bodies, donors and UN agencies name the parts of a document. All patterns read small letters on one line. */

export const lineOf = (text: string): string => text.toLowerCase().replace(/[’ʼ]/g, "'").replace(/\s+/g, ' ').trim();

const KINDS = 'action plan|work ?plan|implementation plan|plan of action|plan|joint resolution|resolution|decision|decree|joint circular|circular|ordinance|code|law|submission|report|directive|action programme|programme|program|project|scheme|strategy|guidelines?|guidance|regulations?|rules|charter|notice|official (?:letter|dispatch)|list';
const KIND_LINE = new RegExp(`^(?:draft\\s+)?(?:the\\s+)?(?:${KINDS})(?![\\p{L}-])`, 'u');
/** "Gender Equality Action Plan 2026–2030", "Provincial Plan for …": words of the title stand before the kind. */
const KIND_WITHIN = new RegExp(`^(?:draft\\s+)?(?:the\\s+)?(?:[\\p{L}][\\p{L}'-]*\\s+(?:(?:and|of|on|for)\\s+)?){1,8}?(?:${KINDS})(?=$|\\s+(?:on|for|of|to|in|period|19|20|\\()|\\s*[,:(–-])`, 'u');

/** The kind of document that the words open with, in small letters. */
export function kindOfDocument(text: string): string | undefined {
  return KIND_LINE.exec(lineOf(text))?.[0];
}

/** The same where the kind stands after other words of a title that is set apart from the text. */
export function kindWithin(text: string): string | undefined {
  return /[.;:]\s*$/u.test(text) ? undefined : KIND_WITHIN.exec(lineOf(text))?.[0];
}

export const RECITAL = /^(?:pursuant to|based on|on the basis of|having regard to|having considered|considering|whereas|in accordance with|in implementation of|to implement|in furtherance of|implementing|at the (?:proposal|request|suggestion) of|upon (?:the )?(?:proposal|request)|to\s*:|dear )/u;
export const ISSUER = /^(?:the )?(?:(?:chair(?:man|woman|person)?|minister|director|prime minister|president) of .*|(?:.* )?people's (?:committee|council)(?: of .*)?|national assembly.*|government.*|ministry of .*|department of .*)$/u;
export const AS_FOLLOWS = /(?:as follows|hereby (?:decides|resolves|decrees)|(?:decides|resolves))\s*:?$/u;

export const RECIPIENTS = /^\W{0,4}(?:recipients?|distribution(?: list)?|copies? to|cc)\s*(?::|$)/u;
export const SIGNED_FOR = /^(?:on behalf of|for and on behalf of|p\.?p\.|by order of|for the )/u;
export const SIGNER = /^(?:(?:vice[- ]|deputy )?(?:chair(?:man|woman|person)?|director(?:[- ]general)?|minister|prime minister|head|president|representative)|signature|signed|\(signed(?: and sealed)?\))\s*:?$/u;
export const ATTACHED = /^\(?\s*(?:issued|promulgated|attached|enclosed|annexed)\s+(?:together\s+)?(?:with|to)\s/u;
export const FORM = /^(?:form|template|model|sample)\s+(?:no\.?\s*)?(?:\d|[ivx]+\b)/u;

/** How the last paragraphs begin: they speak for the whole document. */
export const CLOSING = /^(?:(?:the )?above is|this (?:plan|decision|resolution|programme|directive|report) |(?:during|in the course of) (?:the )?(?:implementation|course)|(?:the )?(?:provincial |commune |ward )?people's committee .{0,60}(?:requests|requires|asks|assigns)|(?:all )?(?:the )?(?:heads|directors) of)/u;
export const PLAN = /^(?:draft )?(?:action plan|work ?plan|implementation plan|plan|programme|program|project|scheme|strategy)(?![\p{L}-])/u;
/** A line that cannot be the end of a heading. */
export const HANGING = /(?:[,–-]|(?<!\p{L})(?:and|of|the|on|in|for|with|to|from|by|at))\s*$/iu;
