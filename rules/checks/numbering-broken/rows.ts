import type { Section, Structure } from '../../structure/section.ts';
import { numbered, type Numbered } from './order.ts';

/**
 * The rows in which numbers must follow each other: children of one section with one style of number. Articles are counted
 * through the whole act (and anew in each attached document), whatever chapter they stand in.
 */
export function rowsOf(structure: Structure): Numbered[][] {
  const rows: Numbered[][] = [];
  const articles = new Map<Section | undefined, Numbered[]>();
  for (const section of structure.all) {
    if (section.kind !== 'article') continue;
    const entry = numbered(section);
    if (!entry) continue;
    const root = attachmentOf(section);
    const row = articles.get(root);
    if (row) row.push(entry);
    else articles.set(root, [entry]);
  }
  rows.push(...articles.values());
  for (const children of [structure.sections, ...structure.all.map((section) => section.children)]) rows.push(...rowsAmong(children));
  return rows.filter((row) => row.length > 0);
}

function rowsAmong(children: readonly Section[]): Numbered[][] {
  const done: Numbered[][] = [];
  let open = new Map<string, Numbered[]>();
  for (const section of children) {
    // A heading without number, an annex or the recipients begin something new.
    if (section.marker === '') { done.push(...open.values()); open = new Map(); continue; }
    if (section.kind === 'article' || isForm(section) || isTariff(section)) continue;
    const entry = numbered(section);
    if (!entry) continue;
    const key = `${section.kind} ${entry.style} ${punctuation(section)}`;
    const row = open.get(key);
    if (row) row.push(entry);
    else open.set(key, [entry]);
  }
  done.push(...open.values());
  return done;
}

/** Numbers of forms and tables annexed to an act are fields to fill in, and annexes themselves may be only partly at hand. */
function isForm(section: Section): boolean {
  if (section.kind === 'heading' && !/^[IVX]+$/.test(section.marker) || section.role === 'annex' && section.ownRole) return true;
  const { parent } = section;
  if (!parent) return false;
  // Right under the annex plain numbers count the rows of a list or the legend of a drawing.
  return parent.marker === '' && attachmentOf(parent) !== undefined || parent.role === 'annex' && parent.ownRole && section.kind === 'clause';
}

/** Chapters without articles are those of a tariff or of a programme of study: their numbers are taken from elsewhere. */
function isTariff(section: Section): boolean {
  return (section.kind === 'chapter' || section.kind === 'part') && attachmentOf(section) !== undefined && !holdsArticle(section);
}

function holdsArticle(section: Section): boolean {
  return section.children.some((child) => child.kind === 'article' || holdsArticle(child));
}

export function attachmentOf(section: Section): Section | undefined {
  for (let at = section.parent; at; at = at.parent) if (at.role === 'annex' && at.ownRole) return at;
  return undefined;
}

/** "1." and "1)" are two rows. */
function punctuation(section: Section): string {
  const at = section.heading.indexOf(section.marker);
  return /^[.)/:]/.exec(section.heading.slice(at + section.marker.length))?.[0] ?? '';
}
