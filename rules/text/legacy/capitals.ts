/**
 * TCVN3 has no capitals with tones: its capital fonts show "Phô lôc" and "PHô LôC" alike, so "PHỤ LỤC" comes out of the table as "PHụ LụC".
 * Words whose plain letters are capitals get theirs back. The length stays. A first letter alone ("ủy ban") cannot be told and stays small.
 */
export function withCapitals(decoded: string): string {
  return decoded.split('\n').map(lineWithCapitals).join('\n');
}

const WORD = /[\p{L}\p{M}]+/gu;

type Kind = 'raised' | 'open' | 'small';

function lineWithCapitals(line: string): string {
  if (!ACCENTED_SMALL.test(line)) return line;
  const words = [...line.matchAll(WORD)];
  const kinds = words.map(([word]) => kindOf(word));
  if (!kinds.includes('raised')) return line;
  // Without a small plain letter anywhere, a line that holds such a word is set in capitals throughout.
  const throughout = !kinds.includes('small');
  let out = line;
  words.forEach((match, i) => {
    const between = kinds[i] === 'open' && kinds[i - 1] === 'raised' && kinds[i + 1] === 'raised';
    if (kinds[i] !== 'raised' && !between && !(throughout && kinds[i] === 'open')) return;
    const [word] = match;
    const upper = word.toUpperCase();
    if (upper.length === word.length) out = out.slice(0, match.index) + upper + out.slice(match.index + word.length);
  });
  return out;
}

const ACCENTED_SMALL = /(?![a-z])\p{Ll}/u;

/** "HOạCH" is raised; "Bộ" and "ở" may be "BỘ" and "Ở", which the words around tell; "UBND" says nothing of its neighbours, "tỉnh" is small. */
function kindOf(word: string): Kind {
  if (/[a-z]/.test(word)) return 'small';
  const plain = word.match(/[A-ZĂÂÊÔƠƯĐ]/g)?.length ?? 0;
  return ACCENTED_SMALL.test(word) && plain > 1 ? 'raised' : 'open';
}
