import type { Draft } from '../draft/tree.ts';
import type { Structure } from '../structure/section.ts';
import type { Target } from './facts.ts';

export function readTargets(_draft: Draft, _structure: Structure): Target[] {
  return [];
}
