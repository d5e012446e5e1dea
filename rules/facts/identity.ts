import type { Draft } from '../draft/tree.ts';
import type { Structure } from '../structure/section.ts';
import type { Identity } from './facts.ts';

export function readIdentity(_draft: Draft, _structure: Structure): Identity {
  return { kind: 'khac', regime: 'administrative', aboutGender: false, issuer: null, level: null, number: null, date: null, title: null, period: null, evidence: [] };
}
