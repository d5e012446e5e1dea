import { expect } from 'vitest';
import { isTable, paragraphs, UnreadableDraft, type Draft } from '../../rules/draft/tree.ts';

/** What holds for every draft of every reader: exact slices in reading order, parents that span their children, places inside the source. */
export function expectSound(draft: Draft): void {
  expect(draft.text).toBe(draft.text.normalize('NFC'));
  expect([draft.start, draft.end]).toEqual([0, draft.text.length]);
  let last = 0;
  for (const { paragraph } of paragraphs(draft)) {
    expect(draft.text.slice(paragraph.start, paragraph.end)).toBe(paragraph.value);
    expect(paragraph.value.trim()).toBe(paragraph.value);
    expect(paragraph.value).not.toBe('');
    expect(paragraph.start).toBeGreaterThanOrEqual(last);
    last = paragraph.end;
  }
  for (const child of draft.children) {
    if (!isTable(child)) continue;
    for (const node of [child, ...child.children, ...child.children.flatMap((row) => row.children)]) {
      expect(node.start).toBeLessThanOrEqual(node.end);
      expect(node.end).toBeLessThanOrEqual(draft.text.length);
      for (const kid of node.children) if (kid.end > kid.start) {
        expect(kid.start).toBeGreaterThanOrEqual(node.start);
        expect(kid.end).toBeLessThanOrEqual(node.end);
      }
    }
  }
}

/** For texts: the source at the place of each letter of the draft is that letter, or the cluster that it was composed from. */
export function expectPlaced(draft: Draft, source: string): void {
  for (let at = 0; at < draft.text.length; at++) {
    const unit = draft.text[at]!;
    if (!/[\p{L}\p{N}]/u.test(unit)) continue;
    const { offset } = draft.source.locate(at);
    const end = draft.source.locateEnd(at + 1).offset;
    expect(offset).toBeGreaterThanOrEqual(0);
    expect(end).toBeLessThanOrEqual(source.length);
    expect(source.slice(offset, end).normalize('NFC'), `“${unit}” at ${at}`).toContain(unit);
  }
}

/** The draft, or the code of the refusal. Any other error is a defect and is thrown. */
export function readOrRefuse(read: (source: string) => Draft, source: string): Draft | string {
  try {
    return read(source);
  } catch (error) {
    if (error instanceof UnreadableDraft) return error.code;
    throw error;
  }
}

export const values = (draft: Draft): string[] => paragraphs(draft).map(({ paragraph }) => paragraph.value.replace(/\s+/g, ' '));

/** Tables as rows of cells of joined paragraphs. */
export const tables = (draft: Draft): string[][][] => draft.children.filter(isTable).map((table) => table.children.map((row) => row.children.map((cell) => cell.children.map((p) => p.value.replace(/\s+/g, ' ')).join(' / '))));
