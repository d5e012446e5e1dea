import type { Block, Section } from '../../structure/section.ts';
import type { Label } from './labels.ts';
import { within } from './places.ts';

/** Labels that stand together, and the blocks that they speak of. */
export interface LabelGroup {
  /** The last heading and what stands under it, or the few blocks right before the labels. */
  readonly task: readonly Block[];
  readonly labels: readonly { readonly block: Block; readonly label: Label }[];
}

const MAX_TASK_BLOCKS = 6;

/** Labels belong to the blocks before them, back to the last group of labels or to the heading over them. */
export function labelGroups(blocks: readonly Block[], labelled: ReadonlyMap<Block, Label[]>): LabelGroup[] {
  const found: LabelGroup[] = [];
  let task: Block[] = [];
  let labels: { block: Block; label: Label }[] = [];
  let section: Section | undefined;
  const flush = (): void => {
    if (!labels.length) return;
    if (task.length) found.push({ task: nearest(task), labels });
    task = [];
    labels = [];
  };
  for (const block of blocks) {
    const list = labelled.get(block);
    if (list) {
      for (const label of list) labels.push({ block, label });
      continue;
    }
    flush();
    const opens = block.section?.blocks[0] === block;
    if (opens && !within(block.section, section)) task = [];
    if (opens) section = block.section;
    task.push(block);
  }
  flush();
  return found;
}

/** The task is the last heading and what stands under it, not the whole chapter before it. */
function nearest(task: readonly Block[]): readonly Block[] {
  const opener = task.findLastIndex((block) => block.section?.blocks[0] === block);
  return opener >= 0 ? task.slice(opener) : task.slice(-MAX_TASK_BLOCKS);
}
