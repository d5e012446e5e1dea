import { expect, test } from 'vitest';
import { readMarkdown, review, toVFile } from '../../rules/index.ts';

const PLAN = '**KẾ HOẠCH**\n\n**Thực hiện công tác bình đẳng giới năm 2026**\n\n**I. MỤC TIÊU**\n\n1. 100% trở lên cán bộ được tập huấn trong năm 2026.\n\n**II. TỔ CHỨC THỰC HIỆN**\n\n1. Sở Nội vụ lập danh mục văn bản đã lồng ghép.';

test('each finding is a message with its rule, weight, quote and the place of its words', () => {
  const result = review(readMarkdown(PLAN), { today: '2026-06-01' });
  const file = toVFile(result, 'ke-hoach.md');
  const lines = result.draft.text.split('\n');
  expect(file.path).toBe('ke-hoach.md');
  expect(file.messages).toHaveLength(result.findings.length);
  result.findings.forEach((finding, i) => {
    const message = file.messages[i]!;
    expect(message).toMatchObject({ reason: finding.message.vi, ruleId: finding.rule, source: 'lang-kinh-gioi', actual: finding.quote });
    expect(message.fatal === true).toBe(finding.outcome === 'fail');
    // Lines and columns count from 1.
    if (finding.quote && !finding.quote.includes('\n')) expect(lines[message.line! - 1]!.slice(message.column! - 1, message.column! - 1 + finding.quote.length)).toBe(finding.quote);
  });
  expect(file.messages.find(({ ruleId }) => ruleId === 'target-impossible')).toMatchObject({ fatal: true, actual: '100% trở lên' });
});
