import type { MarkClass } from '../marks.ts';
import type { Gap } from './rows.ts';

/** A duty that nobody leads is a finding only where a rule says so; here the gap is named with the same lines. */
export const GAP_MARK: Readonly<Record<Gap, MarkClass>> = { nobody: 'review', unsure: 'note', vague: 'review', onlyWith: 'review' };
