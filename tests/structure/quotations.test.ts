import { describe, expect, test } from 'vitest';
import { outline, read } from './drafts.ts';

const HEAD = `
  **NGHỊ ĐỊNH**
  **Sửa đổi, bổ sung một số điều của Nghị định về bình đẳng giới**
  Căn cứ Luật Bình đẳng giới;
`;
const units = (text: string): string[] => outline(read(HEAD + text)).map((line) => line.trim());

describe('quotations of amending acts', () => {
  test('a quoted article opens nothing', () => {
    expect(units(`
      Điều 1. Sửa đổi, bổ sung một số điều
      1. Sửa đổi Điều 7 như sau:
      “Điều 7. Trách nhiệm báo cáo
      1. Sở Nội vụ báo cáo hằng năm.
      2. Báo cáo gồm:
      a) Số liệu;
      b) Kiến nghị.”.
      2. Bãi bỏ Điều 9.
      Điều 2. Hiệu lực thi hành
      Có hiệu lực từ ngày ký.`)).toEqual(['article 1', 'clause 1', 'clause 2', 'article 2']);
  });

  test('straight marks, inner quotations and a mark behind "như sau:"', () => {
    expect(units(`
      Điều 1. Sửa đổi
      1. Sửa đổi khoản 3 như sau:
      "3. Cụm từ bình đẳng được hiểu như sau:
      a) Bình đẳng về quyền;
      b) Bình đẳng về cơ hội."
      2. Sửa đổi khoản 4 như sau: “4. Thay cụm từ “nam” bằng cụm từ “nam, nữ”:
      a) Tại Điều 1;
      b) Tại Điều 2.”
      3. Bãi bỏ khoản 5.`)).toEqual(['article 1', 'clause 1', 'clause 2', 'clause 3']);
  });

  test('a lost closing mark ends before the next amending line', () => {
    expect(units(`
      Điều 1. Sửa đổi khoản 1 Điều 6 như sau:
      “1. Phạt cảnh cáo đối với hành vi:
      a) Cản trở;
      b) Ép buộc.
      Điều 2. Sửa đổi khoản 2 Điều 8 như sau:
      “2. Buộc xin lỗi công khai.”.
      Điều 3. Hiệu lực thi hành
      Có hiệu lực từ ngày ký.`)).toEqual(['article 1', 'article 2', 'article 3']);
  });

  test('a quotation that never closes ends where the numbering of the act goes on', () => {
    expect(units(`
      Điều 1. Sửa đổi Điều 6 như sau:
      “Điều 6. Chế độ họp
      1. Họp hằng quý.
      Điều 2. Hiệu lực thi hành
      Có hiệu lực từ ngày ký.`)).toEqual(['article 1', 'article 2']);
  });

  test('a lost mark inside a sentence does not swallow what follows', () => {
    expect(units(`
      Điều 1. Giải thích từ ngữ
      1. Chương trình “Nâng bước em tới trường được hiểu là chương trình hỗ trợ học sinh nữ.
      2. Mô hình là cách tổ chức.`)).toEqual(['article 1', 'clause 1', 'clause 2']);
  });

  test('quotations that open one after the other without closing swallow nothing', () => {
    expect(units(`
      Điều 1. Sửa đổi
      1. Sửa đổi khoản 1 như sau:
      “1. Mở đầu:
      “2. Nối tiếp:
      “3. Kết thúc.
      2. Bãi bỏ khoản 4.`)).toEqual(['article 1', 'clause 1', 'clause 2']);
  });
});
