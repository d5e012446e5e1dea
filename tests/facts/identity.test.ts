import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../rules/draft/plain.ts';
import { readIdentity } from '../../rules/facts/identity.ts';
import { readStructure } from '../../rules/structure/read.ts';

function dateFrom(title: string): string | null {
  const draft = readPlainText(`ỦY BAN NHÂN DÂN TỈNH SÔNG LA\nKẾ HOẠCH\n${title}\n\nI. NHIỆM VỤ\n1. Tổ chức truyền thông về bình đẳng giới.\n`);
  return readIdentity(draft, readStructure(draft)).date;
}

describe('a plan without a date of its own', () => {
  it.each([
    ['Thực hiện công tác bình đẳng giới năm 2026', '2026'],
    ['Phòng, chống ma túy đến năm 2030 trên địa bàn thành phố', null],
    ['Thực hiện Chiến lược đến hết năm 2030', null],
    ['Năm 2026 thực hiện Chương trình truyền thông về bình đẳng giới đến năm 2030', '2026'],
    ['Thực hiện Chiến lược giai đoạn 2021 - 2030', null],
  ])('%s', (title, date) => {
    expect(dateFrom(title)).toBe(date);
  });
});
