import { languageOfWords, maybeEnglish, type WrittenLanguage } from '../text/language.ts';
import { isTable, paragraphs, type Cell, type Draft, type DraftChild, type Paragraph, type Row, type Span, type Table } from './tree.ts';

export type DraftLanguage = WrittenLanguage | 'bilingual';

export interface DraftLanguages {
  readonly language: DraftLanguage;
  /** The language of a paragraph of this draft; one whose words do not tell is of both, null. */
  of(paragraph: Paragraph): WrittenLanguage | null;
}

/** Below these a second language is a quotation, a name or a translated title, not a version of the draft. */
const MIN_SHARE = 0.15;
const MIN_PARAGRAPHS = 3;

const known = new WeakMap<Draft, DraftLanguages>();

/** In which language the draft is written, and each of its paragraphs. */
export function languagesOf(draft: Draft): DraftLanguages {
  let languages = known.get(draft);
  if (!languages) known.set(draft, languages = readLanguages(draft));
  return languages;
}

function readLanguages(draft: Draft): DraftLanguages {
  if (!maybeEnglish(draft.text)) return only('vi');
  const found = new Map<Paragraph, WrittenLanguage | null>();
  const sum = { vi: { letters: 0, count: 0 }, en: { letters: 0, count: 0 } };
  for (const { paragraph } of paragraphs(draft)) {
    const language = languageOfWords(paragraph.value);
    found.set(paragraph, language);
    if (!language) continue;
    sum[language].letters += paragraph.value.length;
    sum[language].count++;
  }
  const letters = sum.vi.letters + sum.en.letters;
  const second = sum.vi.letters < sum.en.letters ? sum.vi : sum.en;
  if (second.letters < letters * MIN_SHARE || second.count < MIN_PARAGRAPHS) return only(sum.en.letters > sum.vi.letters ? 'en' : 'vi');
  return { language: 'bilingual', of: (paragraph) => found.get(paragraph) ?? null };
}

function only(language: WrittenLanguage): DraftLanguages {
  return { language, of: () => language };
}

const BLANK = /[^\n]/g;
const NAMES = { vi: 'Số|Nơi nhận|Kính gửi|Ngày', en: 'No\\.?|Number|Ref\\.?|Recipients?|To|Date' };
/** A label in both languages, and the half of it that a version keeps. */
const LABEL = new RegExp(`^(?:${NAMES.vi})\\s*[/|]\\s*(?=(?:${NAMES.en})\\s*:)`, 'iu');
const SIDES: Readonly<Record<WrittenLanguage, { label: RegExp; kept: RegExp }>> = {
  vi: { label: new RegExp(`^(?:${NAMES.vi})\\s*[/|]\\s*(?:${NAMES.en})(?=\\s*:)`, 'iu'), kept: new RegExp(`^(?:${NAMES.vi})`, 'iu') },
  en: { label: LABEL, kept: /^(?!)/u },
};

/**
 * One version of a bilingual draft: the same text and offsets, the other language blanked out and its paragraphs left away.
 * A table whose columns are the two versions becomes the paragraphs of one of them; other tables keep their cells.
 */
export function versionOf(draft: Draft, language: WrittenLanguage): Draft {
  const languages = languagesOf(draft);
  if (languages.language !== 'bilingual') return draft;
  const keeps = (paragraph: Paragraph): boolean => (languages.of(paragraph) ?? language) === language || LABEL.test(paragraph.value);
  const side = SIDES[language];
  const pieces: string[] = [];
  let at = 0;
  for (const { paragraph } of paragraphs(draft)) {
    const label = keeps(paragraph) ? side.label.exec(paragraph.value) : null;
    if (keeps(paragraph) && !label) continue;
    // "Số / No.: 56" becomes "      Số: 56": the label of the other language goes, its own stands right before the number.
    const [start, end] = label ? [paragraph.start + label.index, paragraph.start + label.index + label[0].length] : [paragraph.start, paragraph.end];
    const words = draft.text.slice(start, end);
    const kept = label ? side.kept.exec(words)?.[0] ?? '' : '';
    pieces.push(draft.text.slice(at, start), words.slice(kept.length).replace(BLANK, ' '), kept);
    at = end;
  }
  const text = pieces.join('') + draft.text.slice(at);
  const version: Draft = { ...draft, text, children: draft.children.flatMap((child) => keptOf(child, keeps, (paragraph) => ({ ...paragraph, value: text.slice(paragraph.start, paragraph.end) }))) };
  known.set(version, only(language));
  return version;
}

/** Where a label stands in both languages ("Số / No."): a version shows only its own half, at another place of the label. */
export function doubleLabels(draft: Draft): Span[] {
  return paragraphs(draft).flatMap(({ paragraph }) => {
    const label = SIDES.vi.label.exec(paragraph.value);
    return label ? [{ start: paragraph.start + label.index, end: paragraph.start + label.index + label[0].length }] : [];
  });
}

function keptOf(child: DraftChild, keeps: (paragraph: Paragraph) => boolean, written: (paragraph: Paragraph) => Paragraph): DraftChild[] {
  if (!isTable(child)) return keeps(child) ? [written(child)] : [];
  const rows = child.children.map((row): Row => ({ ...row, children: row.children.map((cell): Cell => ({ ...cell, children: cell.children.filter(keeps).map(written) })) }));
  const filled = rows.map((row) => row.children.filter((cell) => cell.children.length > 0));
  const side = filled.every((cells) => cells.length <= 1) && child.children.some((row) => row.children.length > 1);
  if (side) return filled.flat().flatMap((cell) => cell.children);
  return rows.length ? [{ ...child, children: rows } satisfies Table] : [];
}
