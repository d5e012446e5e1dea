import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exportReview, importReview } from '../../extension/store/exchange.ts';
import { earlierThan, newSaved, progressOf, worked, type SavedReview } from '../../extension/store/saved.ts';
import { planReview } from './fixture.ts';
import { anchorOf, listFindings } from '../../extension/desk/index.ts';
import { decide, keepUnfinished, NO_WORK } from '../../extension/desk/work/work.ts';

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
    expect(importReview(JSON.stringify({ ...good, version: 3 }))).toEqual({ ok: false, problem: 'newer' });
    expect(importReview(JSON.stringify({ ...good, version: 0 }))).toEqual({ ok: false, problem: 'not-a-review' });
    expect(importReview(JSON.stringify({ ...good, earlier: { draft: good.draft } }))).toEqual({ ok: false, problem: 'damaged' });
    expect(importReview(JSON.stringify({ ...good, work: { ...(good.work as object), letter: { recipient: 1, general: '' } } }))).toEqual({ ok: false, problem: 'damaged' });
  });

  it('of version 1 loads with everything in it', () => {
    const old = readFileSync(new URL('./files/review-version-1.json', import.meta.url), 'utf8');
    const before = JSON.parse(old) as SavedReview & { version: number };
    expect(before.version).toBe(1);
    const result = importReview(old);
    expect(result.ok).toBe(true);
    if (!result.ok) return;
    expect(result.review).toEqual({ ...before, version: 2, earlier: null, id: result.review.id });
  });

  it('keeps the version before, the words of the report and half-written forms', () => {
    const one = saved();
    const work = keepUnfinished({ ...one.work, letter: { recipient: 'Sở Nội vụ', general: 'Đủ các phần.' } }, 'remark x', 'đang viết');
    const review = { ...one, work, earlier: { draft: one.draft, changed: one.changed } };
    const result = importReview(exportReview(review));
    expect(result.ok && result.review).toMatchObject({ earlier: { changed: one.changed }, work: { letter: { general: 'Đủ các phần.' }, unfinished: { 'remark x': 'đang viết' } } });
  });
});

describe('a review worked on in another version', () => {
  it('keeps the version that the decisions stood on, until that is given up', () => {
    const one = saved();
    const second = { ...planReview(), draft: { ...one.draft, text: `${one.draft.text}\nThêm.` } };
    expect(earlierThan(one, planReview())).toBeNull();
    expect(earlierThan(one, second)?.draft).toBe(one.draft);
    const next = worked(one, second, one.work, []);
    expect(next.draft).toBe(second.draft);
    expect(next.earlier?.draft).toBe(one.draft);
    // Further work on the second version leaves the first to compare with.
    expect(worked(next, second, next.work, []).earlier?.draft).toBe(one.draft);
  });
});
