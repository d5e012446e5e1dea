import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Desk, listFindings, type DeskReview } from '../../extension/desk/index.ts';
import { finding, planReview } from './fixture.ts';

const render = (review: DeskReview, activeFinding: string | null = null, language: 'vi' | 'en' = 'vi') =>
  renderToStaticMarkup(<Desk review={review} language={language} onLanguage={() => undefined} activeFinding={activeFinding} onActiveFinding={() => undefined} onShow={() => undefined} />);

describe('the desk', () => {
  it('opens a finding with its quotation, reason, evidence, basis and suggestion', () => {
    const open = finding({
      quote: 'phối hợp đánh giá', suggestion: 'Sở Tư pháp chủ trì đánh giá.', legalBasis: [{ act: '73/2006/QH11', provision: 'Điều 21' }],
      evidence: [{ kind: 'searched', text: { vi: 'Không thấy cơ quan chủ trì.', en: 'No lead found.' }, place: { start: 1, end: 9, quote: 'Sở Tư pháp', locator: 'mục II.2' } }],
    });
    const review = { ...planReview(), findings: [open] };
    const html = render(review, listFindings(review)[0]!.key);
    for (const words of ['phối hợp đánh giá', 'Chưa rõ.', 'Đã tìm ở đây', 'Không thấy cơ quan chủ trì.', 'Luật Bình đẳng giới', 'Sở Tư pháp chủ trì đánh giá.', 'aria-current="true"']) expect(html).toContain(words);
  });

  it('says of silence that it is no praise', () => {
    const html = render({ ...planReview(), findings: [] });
    expect(html).toContain('Không phát hiện vấn đề nào');
    expect(html).toContain('không có nghĩa là dự thảo đã bảo đảm yêu cầu');
    expect(html).not.toMatch(/(?<!chưa )(?<!Chưa )(?<!\p{L})đạt(?!\p{L})/iu);
  });

  it('says which date decides the law, and to which day the registry runs', () => {
    const review = planReview();
    const undated = { ...review, date: { value: '2026-06-01', own: false } };
    expect(render(undated)).toContain('Chưa ghi, xét theo ngày 01/06/2026');
    const dated = { ...review, date: { value: '2026-12-31', own: true }, facts: { ...review.facts, identity: { ...review.facts.identity, date: '2026' } } };
    const html = render(dated);
    expect(html).toContain('2026, xét theo pháp luật tại ngày 31/12/2026');
    expect(html).toContain('Dữ liệu văn bản đến');
  });

  it('speaks English when asked; the words of the draft stay as they are', () => {
    const review = { ...planReview(), findings: [finding()] };
    const html = render(review, listFindings(review)[0]!.key, 'en');
    expect(html).toContain('Needs review');
    expect(html).toContain('section II.1');
    expect(html).toContain('truyền thông');
  });

  it('puts the words of a draft on the page as words, never as markup', () => {
    const review = { ...planReview(), findings: [finding({ quote: '<img src=x onerror=alert(1)>' })] };
    expect(render(review, listFindings(review)[0]!.key)).not.toContain('<img');
  });
});
