import type { Draft } from '../draft/tree.ts';
import { REGISTRY, type Registry } from '../law/lookup.ts';
import type { Structure } from '../structure/section.ts';
import { readAssignments } from './assignments.ts';
import { readBodies } from './bodies.ts';
import { readCitations } from './citations.ts';
import { readEnglishFacts } from './english/read.ts';
import type { Facts } from './facts.ts';
import { readGender } from './gender.ts';
import { readIdentity } from './identity.ts';
import { readMoney } from './money.ts';
import { readReporting } from './reporting.ts';
import { readTargets } from './targets.ts';
import { readTasks } from './tasks.ts';

/** Reads everything that the rules rest on, once. `today` ("YYYY-MM-DD") stands in where the draft's own date is blank. */
export function readFacts(draft: Draft, structure: Structure, today: string, registry: Registry = REGISTRY): Facts {
  if (structure.language === 'en') return { language: 'en', ...readEnglishFacts(draft, structure, today, registry) };
  const identity = readIdentity(draft, structure, registry);
  const date = identity.date ?? today;
  const citations = readCitations(draft, structure, date, registry);
  const bodies = readBodies(draft, structure, registry);
  const { assignments, unreadLayouts } = readAssignments(draft, structure, identity.kind, registry.ownBodies);
  return {
    language: structure.language, identity, citations, bodies, assignments, unreadLayouts,
    tasks: readTasks(draft, structure, identity, bodies, assignments),
    targets: readTargets(draft, structure),
    money: readMoney(draft, structure, citations, assignments),
    reporting: readReporting(draft, structure, citations),
    gender: readGender(draft, structure, citations),
  };
}
