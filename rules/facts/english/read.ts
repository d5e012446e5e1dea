import type { Draft } from '../../draft/tree.ts';
import { englishBodyTrie, ENGLISH_BODY_GAP } from '../../law/bodies.ts';
import type { Registry } from '../../law/registry.ts';
import type { Structure } from '../../structure/section.ts';
import type { BodyMention, Facts } from '../facts.ts';
import { readEnglishAssignments } from './assignments.ts';
import { readEnglishCitations } from './citations.ts';
import { readEnglishGender } from './gender.ts';
import { readEnglishIdentity } from './identity.ts';
import { readEnglishMoney } from './money.ts';
import { readEnglishReporting } from './reporting.ts';
import { readEnglishTargets } from './targets.ts';
import { readEnglishTasks } from './tasks.ts';
import { flat } from './text.ts';

/** The facts of an English draft, of the same types as those of a Vietnamese one, so that the same rules rest on them. */
export function readEnglishFacts(draft: Draft, structure: Structure, today: string, registry: Registry): Omit<Facts, 'language'> {
  const identity = readEnglishIdentity(structure);
  const date = identity.date ?? today;
  const citations = readEnglishCitations(draft, structure, date, registry);
  const { assignments, unassigned, unreadLayouts } = readEnglishAssignments(draft, structure);
  return {
    identity, citations, bodies: bodiesIn(structure), assignments, unreadLayouts,
    tasks: readEnglishTasks(draft, structure, identity, assignments, unassigned),
    targets: readEnglishTargets(structure),
    money: readEnglishMoney(draft, structure, citations),
    reporting: readEnglishReporting(draft, structure),
    gender: readEnglishGender(draft, structure, citations),
  };
}

function bodiesIn(structure: Structure): BodyMention[] {
  return structure.blocks.flatMap((block) => englishBodyTrie().search(block.text, { folded: flat(block.text), gap: ENGLISH_BODY_GAP }).map(({ start, end, value }) => {
    const quote = block.text.slice(start, end);
    return { quote, start: block.start + start, end: block.start + end, name: flat(quote).replace(/\s+/g, ' '), body: value.id, vague: false };
  }));
}
