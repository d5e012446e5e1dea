import type { Letter, LetterPart } from './letter.ts';

/** Plain words to paste into the e-office: no table, an item a paragraph. */
export function letterText(letter: Letter): string {
  const parts = [...letter.parts, ...letter.annexes].flatMap(partText);
  return [letter.subject, `Kính gửi: ${letter.recipient}`, letter.opening, ...parts, letter.closing].join('\n\n');
}

function partText({ heading, paragraphs, table }: LetterPart): string[] {
  const rows = (table?.rows ?? []).map((cells) => cells.map((words, i) => (i === 0 ? `${words}.` : words && `${table!.head[i]}: ${words}`)).filter(Boolean).join('\n'));
  return [heading, ...paragraphs, ...rows];
}
