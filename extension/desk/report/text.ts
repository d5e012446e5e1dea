import { BLANK, type Annex, type Letter, type LetterPart } from './letter.ts';

/** Plain words to paste into the e-office: no table, an item a paragraph. */
export function letterText(letter: Letter): string {
  const title = letter.form === 'letter' ? [letter.subject] : [letter.subject, letter.about];
  return [...title, `Kính gửi: ${letter.recipient}`, letter.opening, ...letter.parts.flatMap(partText), ...(letter.closing ? [letter.closing] : []), ...letter.annexes.flatMap(annexText)].join('\n\n');
}

function annexText({ title, ...part }: Annex): string[] {
  return [`PHỤ LỤC. ${title}`, ...partText(part)];
}

function partText({ heading, paragraphs, table, blanks }: LetterPart): string[] {
  const rows = (table?.rows ?? []).map((cells) => cells.map((words, i) => (i === 0 ? `${words}.` : words.trim() && `${table!.head[i]}: ${words.replace(/\s*\n\s*/g, ' ')}`)).filter(Boolean).join('\n'));
  return [...(heading ? [heading] : []), ...paragraphs, ...(blanks ? [BLANK] : []), ...rows];
}
