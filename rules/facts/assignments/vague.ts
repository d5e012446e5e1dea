import { foldVietnamese } from '../../text/fold.ts';

const OPEN_GROUP = /^(?:tất cả )?(?:các|những|mọi)\s+(?:sở|ban|ngành|cấp|cơ quan|đơn vị|tổ chức|địa phương|đoàn thể|bên|cá nhân|lực lượng|doanh nghiệp)/u;
const OPEN_END = /liên quan|chức năng|có trách nhiệm|khác$|tương ứng/u;
const ADDRESSED = /cấp tỉnh|thuộc tỉnh|cấp huyện|cấp xã|thuộc sở|trực thuộc|thành phố|tỉnh$|xã$|phường|thành viên|dân nhân|huyện/u;

/** Whether the name leaves open who: "các đơn vị liên quan", "các cấp, các ngành". "Các sở, ban, ngành cấp tỉnh" is a group, yet a known one. */
export function isVague(body: string): boolean {
  const folded = foldVietnamese(body).replace(/\s+/g, ' ').trim();
  if (!OPEN_GROUP.test(folded)) return false;
  return OPEN_END.test(folded) || !ADDRESSED.test(folded) && folded.length < 40;
}
