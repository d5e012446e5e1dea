import { foldLine, singleBlanks } from '../../text/fold.ts';

const KIND = '(?:sở|ban|bộ|ngành|cấp|cơ quan|đơn vị|tổ chức|địa phương|đoàn thể|hội|bên|cá nhân|lực lượng|doanh nghiệp|chính quyền)';
/** "Các cơ quan, đơn vị, địa phương", "các cấp, các ngành": kinds of body and nothing that tells which. */
const OPEN_GROUP = new RegExp(`^(?:tất cả |toàn thể )?(?:các|những|mọi) ${KIND}(?:(?:,? và |, ?| )(?:(?:các|những|mọi) )?${KIND})*(?![A-Za-zÀ-ỹ])`, 'u');
const OPEN_END = /liên quan|chức năng|có trách nhiệm|(?:khác|còn lại)$|tương ứng/u;

/** Whether the name leaves open who. "Các sở, ban, ngành cấp tỉnh", "các doanh nghiệp viễn thông" are groups, yet known ones. */
export function isVague(body: string): boolean {
  const folded = singleBlanks(foldLine(body)).trim();
  const group = OPEN_GROUP.exec(folded);
  if (!group || /được (?:giao|phân công)/u.test(folded)) return false;
  return group[0].length === folded.length || OPEN_END.test(folded);
}
