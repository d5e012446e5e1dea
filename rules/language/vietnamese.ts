import compromise from 'compromise/one';
import { singleBlanks } from '../text/fold.ts';
import { remember } from '../text/remember.ts';
import { PhraseTrie } from '../text/trie.ts';
import { DUTY_VERBS } from './lexicon.ts';

/**
 * compromise as a pattern language over Vietnamese clauses.
 * Its own Unicode table strips half of the Vietnamese marks, its sentence splitter breaks "Điều 5." and its terms are
 * syllables; the plugin turns the first two off and makes dictionary words ("chủ trì", "ủy ban nhân dân") single terms.
 * Give it clauses, not laws: its cost grows faster than the text.
 */

const TAGS: Readonly<Record<string, readonly string[]>> = {
  Lead: ['chủ trì', 'làm đầu mối', 'là đầu mối', 'đầu mối', 'là cơ quan thường trực', 'làm cơ quan thường trực', 'chịu trách nhiệm chính', 'chịu trách nhiệm chủ trì'],
  Coordinate: ['phối hợp', 'phối hợp chặt chẽ', 'phối kết hợp', 'phối hợp đồng bộ', 'cùng phối hợp'],
  Participate: ['tham gia', 'tích cực tham gia', 'cử cán bộ tham gia'],
  Request: ['đề nghị', 'kính đề nghị', 'khuyến khích', 'kêu gọi'],
  Manner: ['chủ động', 'tích cực', 'tiếp tục', 'thường xuyên', 'kịp thời', 'có trách nhiệm', 'có nhiệm vụ', 'nghiêm túc', 'khẩn trương', 'trực tiếp', 'hằng năm', 'hàng năm', 'định kỳ', 'tăng cường', 'quan tâm'],
  With: ['với', 'cùng', 'cùng với'],
  And: ['và', ','],
};

const DICTIONARY = new PhraseTrie<string>();
for (const verb of DUTY_VERBS) DICTIONARY.add(verb, 'Duty');
for (const [tag, list] of Object.entries(TAGS)) for (const word of list) DICTIONARY.add(word, tag);

/** Cuts a clause into terms: dictionary words whole, everything else by blanks. Joined again they are the clause. */
export function splitTerms(clause: string): string[] {
  const terms: string[] = [];
  let at = 0;
  const rest = (until: number): void => {
    for (const piece of clause.slice(at, until).match(/\S+\s*|\s+/g) ?? []) terms.push(piece);
  };
  for (const { start, end } of DICTIONARY.search(clause)) {
    rest(start);
    const blanks = /^\s*/.exec(clause.slice(end))![0].length;
    terms.push(clause.slice(start, end + blanks));
    at = end + blanks;
  }
  rest(clause.length);
  return terms.filter((term) => term.length > 0);
}

interface World {
  model: { one: { unicode: Record<string, string>; lexicon?: Record<string, string> } };
  methods: { one: { killUnicode?: (text: string) => string; tokenize?: { splitSentences: (text: string) => string[]; splitTerms: (text: string) => string[] } } };
}

const lexicon: Record<string, string> = {};
for (const verb of DUTY_VERBS) lexicon[verb] = 'Duty';
for (const [tag, list] of Object.entries(TAGS)) for (const word of list) lexicon[word] = tag;

const plugin = {
  tags: Object.fromEntries([...Object.keys(TAGS), 'Duty'].map((tag) => [tag, {}])),
  words: lexicon,
  mutate(world: World): void {
    world.model.one.unicode = {};
    world.methods.one.killUnicode = (text) => text;
    const tokenize = world.methods.one.tokenize;
    if (tokenize) {
      tokenize.splitSentences = (text) => [text];
      tokenize.splitTerms = splitTerms;
    }
  },
};

// A world of its own: English tags must not land on Vietnamese words.
type Pattern = { found: boolean; text(): string };
interface Nlp { (text: string): { match(pattern: string): Pattern; has(pattern: string): boolean }; plugin(plugin: unknown): unknown }
const nlp = compromise as unknown as Nlp;
nlp.plugin(plugin);

export type DutyRole = 'lead' | 'coordinate' | 'participate' | 'requested';

const OPENING = 90; // units: the role stands in the first words of a duty
const MAX_TERMS = 6; // no pattern below is longer
/** First syllables of the words that a pattern below may begin with. */
const FIRST = new Set(Object.values(TAGS).flat().map((word) => word.split(' ')[0]!));
const BETWEEN = /^[^0-9A-Za-zÀ-ỹ]*$/u;

/** The role that the opening words of a duty (folded) give its body, or null when they give none ("xây dựng …": the body acts alone). */
export function roleOfDuty(folded: string): DutyRole | null {
  const opening = singleBlanks(folded.slice(0, OPENING).trimStart());
  if (!FIRST.has(/[0-9A-Za-zÀ-ỹ]+/u.exec(opening)?.[0] ?? '')) return null;
  // Every pattern is anchored and speaks of dictionary words only: what follows the first other word decides nothing.
  let end = 0;
  for (const [index, word] of DICTIONARY.search(opening, { folded: opening }).entries()) {
    if (index >= MAX_TERMS || !BETWEEN.test(opening.slice(end, word.start))) break;
    end = word.end;
  }
  return end > 0 ? roleOfOpening(opening.slice(0, end)).role : null;
}

const roleOfOpening = remember((opening: string): { readonly role: DutyRole | null } => {
  const clause = nlp(opening);
  if (clause.has('^#Manner? #Manner? #Lead')) return { role: 'lead' };
  if (clause.has('^#Manner? #Manner? #Coordinate #And? #Lead')) return { role: 'lead' };
  if (clause.has('^#Manner? #Manner? #Coordinate')) return { role: 'coordinate' };
  if (clause.has('^#Manner? #Manner? #Participate')) return { role: 'participate' };
  if (clause.has('^#Request')) return { role: 'requested' };
  return { role: null };
});
