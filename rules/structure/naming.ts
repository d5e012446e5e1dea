import { namesEnglishBody, roleOfEnglishHeading } from './english/roles.ts';
import type { HeadingStyle } from './levels.ts';
import { namesBody, roleOfHeading } from './roles.ts';
import type { Section, SectionRole } from './section.ts';
import { isCapitals, isClosed } from './shape.ts';
import type { WrittenLanguage } from '../text/language.ts';
import type { Zone } from './zones.ts';

const MAX_TITLE = 260;
const MAX_RUN_IN = 90;
const TOP: ReadonlySet<HeadingStyle> = new Set(['part', 'chapter', 'section', 'capital', 'roman', 'heading']);
/** Roles that the title of an article can give; its "nội dung", "yêu cầu" or "biện pháp" is the matter of the act, not a part of a plan. */
const OF_ARTICLE: ReadonlySet<SectionRole> = new Set(['scope', 'basis', 'budget', 'organisation', 'reporting', 'effect']);
/** Inside the organisation part "1. Sở Nội vụ: … nội dung …" stays organisation; only money and reports stand out there. */
const WITHIN_ORGANISATION: ReadonlySet<SectionRole> = new Set(['budget', 'reporting', 'organisation']);

/** A role is read from words that are a heading, not from a sentence that happens to open with a sign. */
export function nameRole(section: Section, style: HeadingStyle, zone: Zone, language: WrittenLanguage): void {
  const { parent } = section;
  if (style === 'annex' || zone.part === 'annex' && !parent && style === 'heading') { section.role = 'annex'; section.ownRole = true; return; }
  const title = titleOf(section, style);
  if (title === undefined) return;
  const top = TOP.has(style) && !zone.articles || style === 'number' && !parent && !zone.articles;
  const role = language === 'en' ? roleOfEnglishHeading(title, top) : roleOfHeading(title, top);
  if (!role || style === 'article' && !OF_ARTICLE.has(role)) return;
  if (zone.articles && style !== 'article') return;
  if (parent?.role === 'organisation' && !TOP.has(style) && !WITHIN_ORGANISATION.has(role)) return;
  section.role = role;
  section.ownRole = true;
}

/** The words of the heading without its sign, as far as they are a title. */
function titleOf(section: Section, style: HeadingStyle): string | undefined {
  const own = style === 'heading' ? section.heading.replace(/^\P{L}*/u, '').trim() : stripSign(section);
  const colon = own.indexOf(':');
  if (colon > 0 && colon < MAX_RUN_IN) return own.slice(0, colon);
  if (own.length > MAX_TITLE) return undefined;
  const titled = style === 'roman' || style === 'heading' || isCapitals(own) || !isClosed(own) && own.length < (style === 'article' ? 140 : 120) || own.length < 60;
  return titled ? own : undefined;
}

function stripSign(section: Section): string {
  const at = section.heading.indexOf(section.marker);
  return (at < 0 ? section.heading : section.heading.slice(at + section.marker.length)).replace(/^[\s.):/–-]+/u, '').trim();
}

/** A part whose numbers are bodies assigns work, whatever it is called ("IV. NHIỆM VỤ CỤ THỂ": "1. Sở Tài chính"). */
export function assignRoles(all: readonly Section[]): void {
  for (const section of all) {
    if (section.role !== 'tasks' && section.role !== 'solutions' && section.role !== 'other') continue;
    const named = section.children.filter((child) => child.kind === 'clause' && (child.blocks[0]?.language === 'en' ? namesEnglishBody : namesBody)(stripSign(child)) && titleOf(child, 'number') !== undefined);
    if (named.length < 3 || named.length < section.children.length * 0.6) continue;
    section.role = 'organisation';
    section.ownRole = true;
    inherit(section);
  }
}

function inherit(section: Section): void {
  for (const child of section.children) {
    if (child.ownRole && child.role !== 'tasks' && child.role !== 'solutions') continue;
    child.role = section.role;
    child.ownRole = false;
    inherit(child);
  }
}
