import type { Draft } from '../draft/tree.ts';
import { REGISTRY, type Registry } from '../law/lookup.ts';
import type { Structure } from '../structure/section.ts';
import { singleBlanks } from '../text/fold.ts';
import type { Identity, Quoted } from './facts.ts';
import { dateOf, periodOf, speaksOfYear } from './identity/dates.ts';
import { isGenderSubject } from './identity/gender.ts';
import { issuerOf, levelOf } from './identity/issuer.ts';
import { kindOf, regimeOf } from './identity/kind.ts';

const NUMBER = /^(?:số|luật số|bộ luật số)\s*:?\s*(?<number>[^\s|][^|]*?)?\s*(?:\||$|(?=\p{Lu}[A-Za-zÀ-ỹ]+,\s*ngày))/iu;
const SYMBOL = /^\d[\d\s]*(?:\/|-)\s*[A-Za-zÀ-ỹ\d/&.\s-]+$/u;
const TITLE_BLOCKS = 7;

/** Kind, regime, issuer, number, date, title, period and subject, each with the words that told it. */
export function readIdentity(_draft: Draft, structure: Structure, registry: Registry = REGISTRY): Identity {
  const number = numberOf(structure);
  const { kind, quote: kindQuote } = kindOf(structure, number.number);
  const regime = regimeOf(kind, number.number, structure);
  const date = dateOf(structure);
  const title = titleOf(structure, kindQuote);
  const issuer = issuerOf(structure, title.title, registry);
  const period = title.title ? periodOf(title.title, date.date) : null;
  const subject = title.title ?? purposeOf(structure);
  // A plan without a date of its own still speaks of its year: "năm 2019" dates it, "đến năm 2030" does not.
  const own = date.date ?? (title.title && period && period[0] === period[1] && speaksOfYear(title.title, period[0]) ? String(period[0]) : null);
  return {
    kind, regime: regime.regime, aboutGender: subject !== null && isGenderSubject(subject), issuer: issuer.issuer, level: levelOf(issuer.issuer),
    number: number.number, date: own, title: title.title, period,
    evidence: [
      { fact: 'kind', quote: kindQuote }, { fact: 'regime', quote: regime.quote }, { fact: 'number', quote: number.quote },
      { fact: 'date', quote: date.quote }, { fact: 'issuer', quote: issuer.quote }, { fact: 'title', quote: title.quote },
    ],
  };
}

function numberOf(structure: Structure): { number: string | null; quote: Quoted | null } {
  for (const block of structure.blocks.slice(0, 40)) {
    if (block.start >= structure.headEnd && structure.headEnd > 0) break;
    const whole = NUMBER.exec(block.text.replace(/\s+/g, ' '));
    for (const line of block.text.split('\n')) {
      const match = NUMBER.exec(line.trim()) ?? whole;
      const written = match?.groups?.['number'];
      if (written === undefined) continue;
      const compact = written.replace(/\s+/g, '').replace(/[‐‑–]/g, '-').replace(/[.,;]+$/, '');
      if (!SYMBOL.test(compact) || compact.length > 40) continue;
      const at = block.text.indexOf(written);
      return { number: compact, quote: at < 0 ? null : { quote: written, start: block.start + at, end: block.start + at + written.length } };
    }
  }
  return { number: null, quote: null };
}

/** The kind's line and the lines of its subject, up to the first sentence. */
function titleOf(structure: Structure, kindQuote: Quoted | null): { title: string | null; quote: Quoted | null } {
  if (!kindQuote) return { title: null, quote: null };
  const at = structure.blocks.findIndex((block) => block.start === kindQuote.start);
  const parts = [structure.blocks[at]!];
  for (const block of structure.blocks.slice(at + 1, at + TITLE_BLOCKS)) {
    const words = singleBlanks(block.folded).trim();
    if (block.start >= structure.headEnd && parts.length > 1 || block.marker || block.cell && !block.cell.layout || block.text.length > 500) break;
    if (/^(?:căn cứ|thực hiện (?:kế hoạch|quyết định|nghị quyết|công văn|chỉ thị|chương trình)[^.]* số|theo đề nghị|số\s*:|kính gửi|\(|-{3}|_{3})/u.test(words) && !block.bold || /[.;:]$/.test(words) || /^[-_—–]+$/.test(words)) break;
    if (/^(?:ủy ban nhân dân|hội đồng nhân dân|chủ tịch|bộ trưởng|chính phủ|quốc hội|thủ tướng|giám đốc)/u.test(words) && block.text === block.text.toUpperCase()) break;
    parts.push(block);
  }
  const title = parts.map((part) => part.text.replace(/\s+/g, ' ').trim()).join(' ');
  return { title, quote: { quote: parts[0]!.text, start: parts[0]!.start, end: parts[0]!.end } };
}

function purposeOf(structure: Structure): string | null {
  return structure.blocks.find((block) => block.start >= structure.headEnd && block.text.length > 40)?.text.slice(0, 400) ?? null;
}
