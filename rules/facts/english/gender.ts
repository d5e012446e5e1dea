import type { Draft, Span } from '../../draft/tree.ts';
import type { Structure } from '../../structure/section.ts';
import { PhraseTrie } from '../../text/trie.ts';
import type { Citation, GenderFacts, Quoted } from '../facts.ts';
import { GENDER_ACTS } from '../gender.ts';
import { genderTermsIn } from './gender-words.ts';
import { ownEnglishBlocks } from './own.ts';
import { flat } from './text.ts';

const list = (words: string): string[] => words.split('|');

/** Groups of people that a subject may touch, under the names that the Vietnamese reading gives them. */
const PEOPLE: Readonly<Record<string, readonly string[]>> = {
  children: list('children|child|pupils|pupil|adolescents|kindergarten|preschool|schoolchildren'),
  workers: list('workers|worker|employees|employee|labourers|labour|employment|jobs|job seekers|job|civil servants|recruitment|wages|working conditions|carers|carer'),
  students: list('students|student|trainees|teachers|learners'),
  poor: list('poor households|poor people|the poor|poverty reduction|near-poor|social protection|social assistance|social welfare'),
  minorities: list('ethnic minorities|ethnic minority|ethnic groups'),
  elderly: list('older persons|older people|the elderly|elderly people|elderly|persons with disabilities|people with disabilities'),
  households: list('households|household|families|family'),
  patients: list('patients|patient|health care|healthcare|health insurance|population|reproductive health'),
  residents: list('residents|citizens|the people|villagers|communities|community'),
};
const NOT_PEOPLE = list("people's committee|people's committees|people's council|people's councils|people's court|people's procuracy|federation of labour|labour code|ministry of labour|department of labour|population development|poor quality|labour federation|students' association|job description|farmers' association");
const TRIE = new PhraseTrie<string>();
for (const [group, phrases] of Object.entries(PEOPLE)) for (const phrase of phrases) TRIE.add(phrase, group);
for (const phrase of NOT_PEOPLE) TRIE.add(phrase, '');

const SPLIT = /sex[- ]disaggregated|gender[- ]disaggregated|disaggregat\w+ (?:\w+ ){0,4}?by (?:[\w, ]{0,30}?)?(?:sex|gender)|(?:broken down|divided|separated?|classified|split|counted|recorded|reported|figures|statistics|data|numbers?)(?: [^.;]{0,60}?)?,? by (?:[a-z, ]{0,30}? and )?(?:sex|gender)(?!-)|by sex(?: and| of|,|\.|$)|separate(?:ly)?(?: figures)? for (?:women and men|men and women|each sex|both sexes)|number of (?:women|female|girls)|(?:figures|data|statistics) (?:on|about) (?:women|girls)|of whom \d[\d,.]* (?:are|were) women|(?:women and men|men and women) separately|share of women among/gu;
const COLUMN = /^\s*(?:sex|gender|(?:of whom:?\s*)?(?:women|female)|(?:men|male)\s*\/\s*(?:women|female)|(?:women|female)\s*\/\s*(?:men|male))(?:\s*\(.{0,20}\))?\s*$/iu;

/** Gender words, people and data split by sex that an English draft itself speaks of. */
export function readEnglishGender(draft: Draft, structure: Structure, citations: readonly Citation[]): GenderFacts {
  const facts: GenderFacts = { terms: [], people: [], sexDisaggregated: [], legalBasis: citations.filter(({ act }) => act !== null && GENDER_ACTS.has(act)) };
  for (const block of ownEnglishBlocks(structure, { basis: true })) {
    const at = ({ start, end }: Span): Quoted => ({ quote: draft.text.slice(block.start + start, block.start + end), start: block.start + start, end: block.start + end });
    for (const found of genderTermsIn(block.text)) facts.terms.push({ ...at(found), term: found.term });
    for (const { start, end, value } of TRIE.search(block.text, { folded: flat(block.text), gap: /^[\s'’-]*$/ })) if (value) facts.people.push({ ...at({ start, end }), group: value });
    if (block.cell && COLUMN.test(block.text)) facts.sexDisaggregated.push(at({ start: 0, end: block.text.length }));
    else for (const match of flat(block.text).matchAll(SPLIT)) facts.sexDisaggregated.push(at({ start: match.index, end: match.index + match[0].length }));
  }
  return facts;
}
