import { indicatorEntries, type Indicator } from '../../law/registry.ts';
import { foldLine, singleBlanks } from '../../text/fold.ts';

/** What a clause has to hold to speak of a national indicator: all patterns, on folded text. Words that only rank or count tell nothing. */
const MARKS: Readonly<Record<string, readonly RegExp[]>> = {
  'nu-lanh-dao': [/lãnh đạo chủ chốt/u, /(?<![A-Za-zÀ-ỹ])nữ(?![A-Za-zÀ-ỹ])/u],
  'lao-dong-lam-cong': [/làm công (?:hưởng|ăn) lương/u],
  'lao-dong-nong-nghiep': [/lao động nữ/u, /nông nghiệp/u],
  'nu-giam-doc': [/(?<![A-Za-zÀ-ỹ])nữ(?![A-Za-zÀ-ỹ])/u, /giám đốc[^.;]{0,20}(?:doanh nghiệp|hợp tác xã)|chủ (?:các )?(?:doanh nghiệp|hợp tác xã)/u],
  'gio-noi-tro': [/nội trợ|việc nhà|chăm sóc/u, /không được trả công/u],
  'nguoi-bi-bao-luc': [/bị bạo lực/u, /tiếp cận|dịch vụ/u],
  'nguoi-gay-bao-luc': [/gây (?:ra )?bạo lực/u, /tư vấn|tham vấn/u],
  'nan-nhan-mua-ban': [/mua bán/u, /hỗ trợ/u],
  'co-so-tro-giup': [/cơ sở trợ giúp xã hội/u, /bạo lực/u],
  'ty-so-gioi-tinh-khi-sinh': [/giới(?: tính)? khi sinh/u],
  'tu-vong-me': [/tử vong (?:bà )?mẹ/u],
  'sinh-o-vi-thanh-nien': [/sinh (?:con )?ở (?:tuổi |lứa tuổi )?vị thành niên/u],
  'dich-vu-lgbt': [/đồng tính|song tính|chuyển giới/u, /cơ sở y tế/u],
  'noi-dung-gioi-giao-duc': [/về giới|bình đẳng giới/u, /giáo dục quốc dân|trường sư phạm/u],
  'hoan-thanh-tieu-hoc': [/dân tộc thiểu số/u, /tiểu học/u],
  'hoan-thanh-thcs': [/dân tộc thiểu số/u, /trung học cơ sở|thcs/u],
  'nu-giao-duc-nghe-nghiep': [/(?<![A-Za-zÀ-ỹ])nữ(?![A-Za-zÀ-ỹ])/u, /tuyển mới|giáo dục nghề nghiệp/u],
  'nu-thac-si': [/(?<![A-Za-zÀ-ỹ])nữ(?![A-Za-zÀ-ỹ])/u, /thạc s[ĩỹ]/u],
  'nu-tien-si': [/(?<![A-Za-zÀ-ỹ])nữ(?![A-Za-zÀ-ỹ])/u, /tiến s[ĩỹ]/u],
  'kien-thuc-co-ban': [/dân số|người dân/u, /kiến thức/u, /bình đẳng giới/u],
  'to-chuc-cam-ket': [/cam kết/u, /bình đẳng giới/u],
  'tin-bai-xa-phuong': [/tin,? bài/u, /quý/u],
  'chuyen-muc-hang-thang': [/chuyên mục/u, /hằng tháng|hàng tháng|mỗi tháng/u],
};

/** The one indicator of the national Strategy that the words speak of, or null when none or several fit. */
export function nationalIndicator(words: string): Indicator | null {
  const folded = singleBlanks(foldLine(words));
  const fits = indicatorEntries().filter(({ id }) => MARKS[id]?.every((mark) => mark.test(folded)));
  return fits.length === 1 ? fits[0]! : null;
}
