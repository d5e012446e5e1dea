import type { Span } from '../../draft/tree.ts';
import { PhraseTrie } from '../../text/trie.ts';
import { flat } from './text.ts';

const list = (words: string): string[] => words.split('|');

/** English words of gender, and names and look-alikes that hold them and say nothing of their own. */
const TERMS = list("gender equality|gender equity|gender-based violence|gender based violence|gender mainstreaming|mainstreaming gender|gender-responsive|gender responsive|gender-sensitive|gender sensitive|gender stereotypes|gender stereotype|gender gap|gender gaps|gender issues|gender analysis|gender perspective|gender norms|gender roles|gender|domestic violence|family violence|sexual harassment|sexual violence|women and men|men and women|women and girls|women|woman|girls|girl|boys and girls|girls and boys|men and boys|female|females|male|males|men|wives|husbands|mothers|fathers|maternity|paternity|pregnant|pregnancy|breastfeeding|breastfeed|sex ratio at birth|sex-disaggregated|disaggregated by sex|by sex|sex|advancement of women|equal pay");
const NOT = list("women's union|women union|women's unions|committee for the advancement of women|board for the advancement of women|law on gender equality|decree on gender equality|un women|women's newspaper|law on marriage and family|women's museum|women's academy|male line|division of gender equality|department of gender equality");
const TRIE = new PhraseTrie<string | null>();
for (const term of TERMS) TRIE.add(term, term);
for (const name of NOT) TRIE.add(name, null);

const GAP = /^[\s'’-]*$/;

/** Words of gender in `text`; offsets are indices into it. */
export function genderTermsIn(text: string): (Span & { term: string })[] {
  return TRIE.search(text, { folded: flat(text), gap: GAP }).flatMap(({ start, end, value }) => (value === null || isName(text, start, end) ? [] : [{ start, end, term: value }]));
}

/** A field of a form ("Sex: male / female") says nothing of its own. */
function isName(text: string, start: number, end: number): boolean {
  return /^\s*(?:[:：]|\/|□|☐|_{2,}|\.{3})/u.test(text.slice(end, end + 8)) && /^(?:sex|gender|male|female)$/iu.test(text.slice(start, end));
}

/** Which sex words name. */
export function sexIn(text: string): 'female' | 'male' | 'both' | null {
  const terms = genderTermsIn(text).map(({ term }) => term);
  const female = terms.some((term) => /wom[ae]n|girl|female|wives|mother|pregnan/u.test(term));
  const male = terms.some((term) => /(?<!wo)m[ae]n(?!\w)|boy|(?<!fe)male|husband|father/u.test(term));
  return female && male ? 'both' : female ? 'female' : male ? 'male' : null;
}
