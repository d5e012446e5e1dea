/** Which sex a word names; `both` when women and men stand side by side. */
export type Sex = 'female' | 'male' | 'both';

const words = (list: string): readonly string[] => list.split('|').map((word) => word.trim());

/** Words that name a sex, and look-alikes that only share a syllable with them; matched over folded syllables, longest first. */
export const SEX_WORDS: Readonly<Record<Sex | 'none', readonly string[]>> = {
  female: words('phụ nữ|nữ giới|nữ|chị em|chị em phụ nữ|các chị|bà mẹ|các bà mẹ|người mẹ|mẹ|người vợ|vợ|con gái|bé gái|em gái|trẻ em gái|trẻ gái|cháu gái|con dâu|đàn bà|hội viên phụ nữ|cán bộ nữ|nữ cán bộ|lao động nữ|nữ lao động|nữ công nhân|công nhân nữ|nữ thanh niên|thanh niên nữ|nữ sinh|học sinh nữ|sinh viên nữ|nữ học sinh|nữ sinh viên|người lao động nữ|nữ vị thành niên'),
  male: words('nam giới|nam|đàn ông|các ông|người chồng|chồng|người cha|cha|người bố|làm bố|con trai|bé trai|em trai|trẻ em trai|trẻ trai|cháu trai|con rể|lao động nam|nam lao động|nam thanh niên|thanh niên nam|nam sinh'),
  both: words('nam nữ|nữ nam|nam và nữ|nữ và nam|nam hoặc nữ|nữ hoặc nam|nam hay nữ|nam lẫn nữ|nam giới và nữ giới|nữ giới và nam giới|nam giới và phụ nữ|phụ nữ và nam giới|nam giới lẫn nữ giới|nam giới nữ giới|phụ nữ nam giới|hai giới|mỗi giới|cả hai giới tính|vợ chồng|vợ và chồng|vợ hoặc chồng|vợ hay chồng|chồng và vợ|chồng hoặc vợ|cặp vợ chồng|cha mẹ|bố mẹ|cha hoặc mẹ|cha và mẹ|bố và mẹ|bố hoặc mẹ|mẹ và cha|làm cha làm mẹ|con trai con gái|con trai và con gái|trai gái|bé trai và bé gái|trẻ em trai và trẻ em gái|trẻ em trai trẻ em gái|anh chị|anh chị em|các ông các bà|các ông bà'),
  none: words('việt nam|miền nam|phía nam|tây nam|đông nam|nam bộ|nam trung bộ|đông nam bộ|tây nam bộ|đông nam á|nam á|nam phi|nam mỹ|hướng nam|bắc nam|nam định|hà nam|quảng nam|nam đàn|nam sách|nam trực|nam giang|nam châm|nam bắc|chồng con|cho chồng|theo chồng|lấy chồng|nhà chồng|có chồng|gia đình chồng|chồng chéo|chồng lấn|chồng chất|chồng lên|cha đẻ|cha ông|sữa mẹ|tiếng mẹ đẻ|công ty mẹ|mẹ việt nam anh hùng|bà mẹ việt nam anh hùng|ngày phụ nữ|ngày phụ nữ việt nam|ngày quốc tế phụ nữ|quốc tế phụ nữ|hội phụ nữ|chi hội phụ nữ|hội liên hiệp phụ nữ|hội lhpn|báo phụ nữ|ban nữ công|công tác nữ công|tổ nữ công|nữ công gia chánh'),
};
