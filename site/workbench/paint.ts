import { MARK_CLASSES, type Listed } from '../../extension/desk/index.ts';
import type { Ranges } from './ranges.ts';

const PRIORITY = { note: 1, review: 2, fail: 3 } as const;
const ACTIVE = 'lkg-active';

/** Paints findings with the CSS Custom Highlight API; nothing in the page's elements changes. Silent where the API is missing: the list says the same. */
export function paint(ranges: Ranges, findings: readonly Listed[], active: string | null): void {
  if (typeof Highlight !== 'function') return;
  for (const mark of MARK_CLASSES) for (const name of [`lkg-${mark}`, `lkg-${mark}-absent`]) CSS.highlights.delete(name);
  CSS.highlights.delete(ACTIVE);
  const sets = new Map<string, Highlight>();
  for (const { finding, key, mark } of findings) {
    const range = ranges.range(finding);
    if (!range) continue;
    const name = `lkg-${mark}${finding.absent ? '-absent' : ''}`;
    const set = sets.get(name) ?? new Highlight();
    set.priority = PRIORITY[mark];
    set.add(range);
    sets.set(name, set);
    if (key === active) {
      const one = new Highlight(range);
      one.priority = 9;
      CSS.highlights.set(ACTIVE, one);
    }
  }
  for (const [name, set] of sets) CSS.highlights.set(name, set);
}
