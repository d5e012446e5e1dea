import type { Draft } from '../draft/tree.ts';
import type { Structure } from '../structure/section.ts';
import type { BodyMention, Reporting } from './facts.ts';

export function readReporting(_draft: Draft, _structure: Structure, _bodies: readonly BodyMention[]): Reporting {
  return { passages: [], present: false, deadline: null, recipient: null, monitoring: null };
}
