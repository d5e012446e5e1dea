import { DUTY_VERBS, HEAD_NOUNS, NOUN_WITH_VERB, type HeadKind } from '../../language/lexicon.ts';
import { readOnce, type Passage } from '../../text/passage.ts';
import { PhraseTrie, type PhraseMatch } from '../../text/trie.ts';

const HEADS = new PhraseTrie<HeadKind>();
for (const kind of ['specific', 'generic', 'post', 'guard'] as const) for (const noun of HEAD_NOUNS[kind]) HEADS.add(noun, kind);
const VERBS = new PhraseTrie<'verb' | 'noun'>();
for (const verb of DUTY_VERBS) VERBS.add(verb, 'verb');
for (const noun of NOUN_WITH_VERB) VERBS.add(noun, 'noun');

/** A text with its body heads and duty verbs found once. Offsets are indices into `text`. */
export interface Marked {
  readonly passage: Passage;
  readonly text: string;
  readonly folded: string;
  readonly heads: readonly PhraseMatch<HeadKind>[];
  readonly verbs: readonly PhraseMatch<'verb' | 'noun'>[];
}

/** Names of bodies that only the user's own registry holds. */
export type OwnHeads = PhraseTrie<'specific'> | null;

export function markWords(passage: Passage, ownBodies: OwnHeads = null): Marked {
  const marked = markOurs(passage);
  if (!ownBodies) return marked;
  const own: readonly PhraseMatch<HeadKind>[] = ownBodies.search(marked.text, { folded: marked.folded, words: passage.words });
  if (!own.length) return marked;
  const free = marked.heads.filter(({ start, end }) => own.every((name) => end <= name.start || name.end <= start));
  return { ...marked, heads: [...free, ...own].sort((a, b) => a.start - b.start) };
}

const HEAD_GAP = /^[\s,-]*$/;
const VERB_GAP = /^\s*$/;

// Drafts wrap lines anywhere: in the folded text a line break is a blank to every pattern below.
const markOurs = readOnce((passage): Marked => {
  const { text, folded, words } = passage;
  return {
    passage, text, folded,
    heads: HEADS.search(text, { folded, words, gap: HEAD_GAP }).filter((match) => !guardsMisfired(match, folded)),
    verbs: VERBS.search(text, { folded, words, gap: VERB_GAP }),
  };
});

/** Gaps may hold a comma ("phòng, chống"), but only phrases written with one may cross it. */
function guardsMisfired(match: PhraseMatch<HeadKind>, folded: string): boolean {
  const words = folded.slice(match.start, match.end);
  return words.includes(',') && !/^(?:phòng, ?chống|ban, ngành|tổ chức, cá nhân|xã, phường)$/.test(words.replace(/\s+/g, ' '));
}

const OPENS_SENTENCE = /(?:^|[.;:]\s)(?:\s*(?:[-–+•]|\(?[A-Za-zÀ-ỹ\d.]{1,5}[.)]))?\s*$/u;
const LETTER_BEFORE = /[0-9A-Za-zÀ-ỹ]$/u;

/** Index of the first match that begins at `from` or later; matches stand in order. */
export function firstFrom(matches: readonly { readonly start: number }[], from: number): number {
  let [low, high] = [0, matches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (matches[middle]!.start < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function matchAt<T>(matches: readonly PhraseMatch<T>[], start: number): PhraseMatch<T> | undefined {
  const match = matches[firstFrom(matches, start)];
  return match?.start === start ? match : undefined;
}

/** Whether a body may begin at `at`: its head stands there, with "các", "những" before it or not. Answers the head and where the name begins. */
export function headAt(marked: Marked, at: number): { head: PhraseMatch<HeadKind>; start: number } | undefined {
  const { folded, heads } = marked;
  const lead = /^(?:(?:tất cả |toàn thể )?(?:các|những|mọi|mỗi|từng)\s+)?/u.exec(folded.slice(at, at + 30))![0].length;
  const head = matchAt(heads, at + lead) ?? matchAt(heads, at);
  if (!head || head.value === 'guard') return undefined;
  if (LETTER_BEFORE.test(folded.slice(Math.max(0, at - 1), at))) return undefined;
  // "tổ chức hội nghị" is a verb; "các tổ chức hội" are bodies.
  const plural = lead > 0;
  if (!plural && folded.startsWith('tổ chức', head.start)) return undefined;
  // "Cơ quan, tổ chức, cá nhân có trách nhiệm phân loại rác": whoever it may be, not a body that gets a task.
  if (!plural && OPENS_SENTENCE.test(folded.slice(Math.max(0, at - 12), at)) && /^(?:cơ quan|đơn vị|doanh nghiệp)(?:,|\s+và)\s*(?:tổ chức|cá nhân|doanh nghiệp|hộ)/u.test(folded.slice(at))) return undefined;
  // "tổ", "đội", "hội", "báo", "trường" and the like begin a name only with a capital or after "các".
  const short = !/\s/.test(folded.slice(head.start, head.end));
  if (short && !plural && !/^\p{Lu}/u.test(marked.text.slice(head.start)) && !/^(?:ubnd|hđnd|mttq|ubmttq|sở|stc|vp)$/.test(folded.slice(head.start, head.end))) return undefined;
  return { head, start: at };
}
