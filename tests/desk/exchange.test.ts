import { describe, expect, it } from 'vitest';
import { exportReview, importReview } from '../../extension/store/exchange.ts';
import { newSaved, progressOf, type SavedReview } from '../../extension/store/saved.ts';
import { planReview } from './fixture.ts';
import { anchorOf, listFindings } from '../../extension/desk/index.ts';
import { decide, NO_WORK } from '../../extension/desk/work/work.ts';

function saved(): SavedReview {
  const { draft: { source: _, ...draft }, ...rest } = planReview() as ReturnType<typeof planReview> & { draft: { source?: unknown } };
  const review = { ...rest, draft };
  const work = decide(NO_WORK, anchorOf(draft.text, listFindings(review)[0]!.finding), undefined, { verdict: 'dismissed', reason: 'đã rõ' }, '2026-06-01T08:00:00.000Z');
  return { ...newSaved('http://127.0.0.1/plan', review, 'Kế hoạch'), work, progress: progressOf(review, work, []) };
}

describe('a review file', () => {
  it('comes back as it went, under an id of its own', () => {
    const review = saved();
    const result = importReview(exportReview(review));
    expect(result.ok).toBe(true);
    if (!result.ok) return;
    expect({ ...result.review, id: review.id }).toEqual(JSON.parse(JSON.stringify(review)));
    expect(result.review.id).not.toBe(review.id);
  });

  it('is refused whole when anything in it is wrong', () => {
    const good = JSON.parse(exportReview(saved())) as Record<string, unknown>;
    const bad: Record<string, unknown>[] = [
      { ...good, name: 5 }, { ...good, changed: 'hôm qua' }, { ...good, address: 7 }, { ...good, work: null }, { ...good, work: { ...(good.work as object), decisions: [{}] } },
      { ...good, work: { ...(good.work as object), assessment: 'half' } }, { ...good, draft: { ...(good.draft as object), text: 'khác' } }, { ...good, draft: { type: 'draft' } }, { ...good, progress: { findings: -1 } },
    ];
    for (const data of bad) expect(importReview(JSON.stringify(data)), JSON.stringify(data).slice(0, 80)).toEqual({ ok: false, problem: 'damaged' });
    expect(importReview('{')).toEqual({ ok: false, problem: 'not-json' });
    expect(importReview('[]')).toEqual({ ok: false, problem: 'not-a-review' });
    expect(importReview(JSON.stringify({ ...good, version: 2 }))).toEqual({ ok: false, problem: 'newer' });
  });
});
