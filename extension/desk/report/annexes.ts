import { CATALOGUES } from '../messages/index.ts';
import { answeredOf, stepsFor } from '../questions/list.ts';
import type { DeskReview } from '../review.ts';
import type { Settlement } from '../work/settle.ts';
import type { Work } from '../work/work.ts';
import { placeOf, worstFirst, type Annex, type LetterOptions } from './letter.ts';
import { summaryOf } from './summary.ts';

/** 78/2025/NĐ-CP, whose form it is, is in force from this day. */
const FORM_FROM = '2025-04-01';

/** Whether the part on gender equality of Mẫu số 06 goes with a draft: legal normative ones from the day of that form. */
export function hasGenderForm({ facts, date }: DeskReview): boolean {
  return facts.identity.regime === 'normative' && date.value >= FORM_FROM;
}

export function annexesOf(review: DeskReview, settlement: Settlement, work: Work, { genderForm, summary, dismissed, questions }: LetterOptions): Annex[] {
  return [
    ...(genderForm && hasGenderForm(review) ? [genderFormAnnex(review)] : []),
    ...(summary ? [summaryAnnex(review, settlement, work)] : []),
    ...(dismissed ? dismissedAnnex(settlement) : []),
    ...(questions ? questionsAnnex(review, work) : []),
  ];
}

/**
 * Names the form and the three contents of mainstreaming of Điều 21 khoản 1 Luật Bình đẳng giới, with lines to write on. The words of
 * the form itself are not in the registry, so none are written here.
 */
function genderFormAnnex({ facts }: DeskReview): Annex {
  const commune = facts.identity.level === 'commune';
  return {
    title: 'NỘI DUNG VỀ BẢO ĐẢM BÌNH ĐẲNG GIỚI',
    heading: commune
      ? 'Thể hiện trong Tờ trình của dự thảo cấp xã, theo nội dung của Mẫu số 06 Phụ lục IV Nghị định số 78/2025/NĐ-CP (được sửa đổi, bổ sung bởi Nghị định số 187/2025/NĐ-CP)'
      : 'Phần về bình đẳng giới của Bản đánh giá theo Mẫu số 06 Phụ lục IV Nghị định số 78/2025/NĐ-CP (được sửa đổi, bổ sung bởi Nghị định số 187/2025/NĐ-CP)',
    paragraphs: ['Tiêu đề, thứ tự các mục ghi theo đúng Mẫu số 06. Dưới đây là các nội dung lồng ghép vấn đề bình đẳng giới theo khoản 1 Điều 21 Luật Bình đẳng giới, để trống cho người soạn ghi.'],
    table: {
      head: ['TT', 'Nội dung theo khoản 1 Điều 21 Luật Bình đẳng giới', 'Nội dung đánh giá'], widths: [7, 38, 55],
      rows: [['a', 'Xác định vấn đề giới và các biện pháp giải quyết', FILL], ['b', 'Dự báo tác động đối với nữ và nam', FILL], ['c', 'Xác định trách nhiệm và nguồn lực', FILL]],
    },
  };
}

const FILL = '\n\n\n\n\n';

function summaryAnnex(review: DeskReview, settlement: Settlement, work: Work): Annex {
  const t = CATALOGUES.vi;
  const { families, status, openQuestions } = summaryOf(review, settlement, work);
  const rows = families.map(({ family, status: each, accepted, open, dismissed }, i) => [String(i + 1), t.family[family], t.outcome[each], String(accepted), String(open), String(dismissed)]);
  return {
    title: 'TỔNG HỢP KẾT QUẢ RÀ SOÁT THEO NHÓM NỘI DUNG', heading: '',
    paragraphs: [
      `Kết quả chung: ${t.outcome[status]}.${openQuestions > 0 ? ` ${t.report.notConcluded(openQuestions)}` : ''}`,
      'Kết quả của một nhóm là kết quả nặng nhất trong các phát hiện không bị loại của nhóm. “Không phát hiện” không có nghĩa là dự thảo đã bảo đảm yêu cầu.',
    ],
    table: { head: ['TT', 'Nhóm nội dung', 'Kết quả', 'Đưa vào ý kiến', 'Chưa quyết định, cần trao đổi', 'Không đưa vào'], widths: [7, 25, 23, 15, 16, 14], rows },
  };
}

function dismissedAnnex({ all }: Settlement): Annex[] {
  const items = worstFirst(all.filter(({ verdict }) => verdict === 'dismissed'));
  if (items.length === 0) return [];
  const rows = items.map((settled, i) => [String(i + 1), placeOf(settled), settled.finding.message.vi, (settled.decision?.verdict ? settled.decision.reason : settled.dismissal?.reason) || 'Không ghi']);
  return [{ title: 'PHÁT HIỆN KHÔNG ĐƯA VÀO Ý KIẾN', heading: '', paragraphs: [], table: { head: ['TT', 'Vị trí', 'Phát hiện của phần mềm', 'Lý do không đưa vào'], widths: [6, 16, 45, 33], rows } }];
}

function questionsAnnex(review: DeskReview, work: Work): Annex[] {
  const steps = stepsFor(review.facts.identity.regime);
  const all = steps.flatMap(({ questions }) => questions);
  const answered = answeredOf(all, work);
  if (work.assessment === 'quick' || answered === 0) return [];
  const t = CATALOGUES.vi;
  const rows = all.map((question) => {
    const given = work.answers[question.id];
    return [String(question.number), question.question.vi, given?.answer ? t.questions.answers[given.answer] : 'Chưa trả lời', given?.remark ?? ''];
  });
  return [{ title: 'CÂU HỎI VÀ TRẢ LỜI', heading: '', paragraphs: [`Đã trả lời ${answered}/${all.length} câu.`], table: { head: ['Câu', 'Nội dung', 'Trả lời', 'Ghi chú'], widths: [8, 48, 16, 28], rows } }];
}
