import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorOf, findAgain, isEmptyWork, listFindings, locateQuote, NO_WORK, settle, type Anchor, type OwnFinding } from '../../extension/desk/index.ts';
import { answer, decide, dismissRule, restoreRule } from '../../extension/desk/work/work.ts';
import { planReview } from './fixture.ts';

const at = '2026-06-01T08:00:00.000Z';
const place = (text: string, words: string, from = 0, rule = 'r', locator = ''): Anchor => {
  const start = text.indexOf(words, from);
  return anchorOf(text, { rule, locator, start, end: start + words.length });
};

describe('the anchor ladder', () => {
  const before = 'Mở đầu. Sở Nội vụ phối hợp. Đoạn giữa dài hơn. Sở Tư pháp phối hợp. Kết thúc.';

  it('follows the words when they move', () => {
    const after = `Câu mới thêm vào. ${before}`;
    const anchor = place(before, 'phối hợp', 30);
    const candidates = [place(after, 'phối hợp'), place(after, 'phối hợp', 60)];
    expect(findAgain(anchor, candidates)).toBe(candidates[1]);
  });

  it('needs the quoted words themselves and the same rule', () => {
    const anchor = place(before, 'Sở Tư pháp');
    expect(findAgain(anchor, [place(before, 'Sở Nội vụ')])).toBeNull();
    expect(findAgain(anchor, [place(before, 'Sở Tư pháp', 0, 'other')])).toBeNull();
  });

  it('never chooses between equals', () => {
    const text = 'phối hợp; phối hợp; phối hợp';
    const anchor = { ...place(before, 'phối hợp'), locator: 'x' };
    expect(findAgain(anchor, [place(text, 'phối hợp'), place(text, 'phối hợp', 5), place(text, 'phối hợp', 15)])).toBeNull();
  });

  it('forgives line breaks, letter case and old tone placement, nothing else', () => {
    const anchor = place('Giao Uỷ ban nhân dân xã.', 'Uỷ ban nhân dân xã');
    expect(findAgain(anchor, [place('Giao Ủy ban\nnhân dân xã.', 'Ủy ban\nnhân dân xã')])).not.toBeNull();
    expect(findAgain(anchor, [place('Giao Ủy ban nhân dân huyện.', 'Ủy ban nhân dân huyện')])).toBeNull();
  });

  it('of any edit answers the words themselves or nothing', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('Sở A ', 'phối hợp ', 'xã ', 'thực hiện ', '. '), { minLength: 1, maxLength: 40 }), fc.nat(40), fc.nat(40), (parts, from, cut) => {
      const text = parts.join('');
      const start = Math.min(from, text.length - 1);
      const anchor = anchorOf(text, { rule: 'r', locator: '', start, end: Math.min(text.length, start + 8) });
      const changed = text.slice(0, cut) + text.slice(cut + 3);
      const found = locateQuote(anchor, changed);
      if (found) expect(changed.slice(found.start, found.end)).toBe(anchor.exact);
    }));
  });
});

describe('work', () => {
  const review = planReview();
  const [first, second] = listFindings(review);
  const anchor = anchorOf(review.draft.text, first!.finding);

  it('decides, changes its mind, and forgets a decision that says nothing', () => {
    const accepted = decide(NO_WORK, anchor, undefined, { verdict: 'accepted' }, at);
    expect(settle(review, accepted).all.find(({ key }) => key === first!.key)?.verdict).toBe('accepted');
    expect(settle(review, accepted).all.find(({ key }) => key === second!.key)?.verdict).toBeNull();
    expect(isEmptyWork(decide(accepted, anchor, accepted.decisions[0], { verdict: null }, at))).toBe(true);
    expect(isEmptyWork(NO_WORK)).toBe(true);
  });

  it('a verdict on a finding goes before the dismissal of its rule', () => {
    const dismissed = dismissRule(NO_WORK, first!.finding.rule, 'không phù hợp', at);
    expect(settle(review, dismissed).all.find(({ key }) => key === first!.key)?.verdict).toBe('dismissed');
    const both = decide(dismissed, anchor, undefined, { verdict: 'accepted' }, at);
    expect(settle(review, both).all.find(({ key }) => key === first!.key)?.verdict).toBe('accepted');
    expect(restoreRule(dismissed, first!.finding.rule).dismissedRules).toEqual([]);
  });

  it('lists as orphans what has no place in another draft', () => {
    const own: OwnFinding = { id: '1', anchor: { ...anchor, rule: 'own', exact: 'câu không có ở đâu' }, mark: 'review', family: 'gender', message: 'x', suggestion: '', at };
    const work = { ...decide(NO_WORK, { ...anchor, exact: 'câu đã bỏ' }, undefined, { verdict: 'accepted' }, at), own: [own] };
    const { all, orphans } = settle(review, work);
    expect(orphans).toHaveLength(2);
    expect(all.every(({ verdict }) => verdict === null)).toBe(true);
  });

  it('answers questions and clears them', () => {
    const answered = answer(NO_WORK, 'q1', { answer: 'no' }, at);
    expect(answered.answers.q1?.answer).toBe('no');
    expect(answer(answered, 'q1', { remark: 'xem thêm' }, at).answers.q1).toMatchObject({ answer: 'no', remark: 'xem thêm' });
    expect(answer(answered, 'q1', { answer: null }, at).answers).toEqual({});
  });
});
