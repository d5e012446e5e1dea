import { syllables } from '../../text/syllables.ts';

/** Words that an abbreviation leaves out: "Lao động - Thương binh (và) Xã hội". */
const SKIPPED = new Set(['và', 'của', 'với', 'về', 'cho', 'các', 'trong', 'để', 'theo', 'là']);
/** So many letters make a chance run of initials unlikely; shorter ones must meet the same words twice. */
const SURE_LENGTH = 4;
const INTRODUCED = '(?:viết\\s+tắt|gọi\\s+tắt|sau\\s+đây\\s+gọi|gọi\\s+là|gọi\\s+chung|viết\\s+là|ký\\s+hiệu)[^.;()]{0,40}';

/** Tells whether the draft explains an abbreviation anywhere, or spells its words out so that a reader finds them. */
export class Explanations {
  readonly #text: string;
  #initials: { letters: string; words: string[] } | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  explains(letters: string): boolean {
    const escaped = letters.replace(/[&-]/g, '\\s*$&\\s*');
    // "(SPT)", "(Critically Endangered - CR)", "(viết tắt là KCN)", "KCN (khu công nghiệp)", "KL: kết luận".
    const forms = [`\\((?:[^()]{0,90}[-–:]\\s*|(?!(?:qua|theo|do|của|tại|gửi|trừ|kể)\\s)\\p{L}+\\s+(?:\\p{L}+\\s+)?)?${escaped}\\s*\\)`, `${INTRODUCED}["“(]?\\s*${escaped}(?!\\p{L})`, `(?<!\\p{L})${escaped}\\s*(?:\\(\\s*\\p{L}{2,}|[:=]\\s*\\p{L}{2,}\\s+\\p{L}|là\\s+(?:chữ\\s+)?(?:tên\\s+)?viết\\s+tắt)`];
    return forms.some((form) => new RegExp(form, 'u').test(this.#text)) || this.#spelledOut(letters.replace(/[&-]/g, ''));
  }

  /** The words of the whole draft by their first letters: a run of words that spells the abbreviation. */
  #spelledOut(letters: string): boolean {
    const { letters: initials, words } = (this.#initials ??= initialsOf(this.#text));
    const wanted = letters.toLowerCase();
    const met = new Set<string>();
    for (let at = initials.indexOf(wanted); at >= 0; at = initials.indexOf(wanted, at + 1)) {
      if (wanted.length >= SURE_LENGTH) return true;
      const phrase = words.slice(at, at + wanted.length).join(' ');
      if (met.has(phrase)) return true;
      met.add(phrase);
    }
    return false;
  }
}

function initialsOf(text: string): { letters: string; words: string[] } {
  const lower = text.toLowerCase();
  const found: string[] = [];
  for (const { start, end } of syllables(lower)) {
    const word = lower.slice(start, end);
    // What is written in capitals is the abbreviation itself, not its words.
    const written = text.slice(start, end);
    if (SKIPPED.has(word) || end - start > 1 && end - start < 12 && written === written.toUpperCase() && !/[à-ỹ]/.test(word)) continue;
    found.push(word);
  }
  return { letters: found.map((word) => bareInitial(word)).join(''), words: found };
}

/** "ấ" counts as "a", "đ" stays itself. */
function bareInitial(word: string): string {
  const first = word.normalize('NFD')[0]!;
  return first === 'đ' || /[a-z0-9]/.test(first) ? first : '.';
}
