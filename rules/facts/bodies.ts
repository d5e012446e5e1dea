import type { Draft } from '../draft/tree.ts';
import type { Structure } from '../structure/section.ts';
import type { BodyMention } from './facts.ts';

export function readBodies(_draft: Draft, _structure: Structure): BodyMention[] {
  return [];
}
