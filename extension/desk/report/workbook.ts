// The package's own entry packs large sheets in a worker made from a blob, which the extension's content policy forbids; this one packs in place.
import { generateXlsxFileSync } from '../../../node_modules/write-excel-file/modules/export/writeXlsxFileUniversal.js';
import type { Language } from '../../../rules/checks/rule.ts';
import { matrixRows } from '../matrix/rows.ts';
import { matrixCells } from '../matrix/table.ts';
import type { Messages } from '../messages/index.ts';
import { stepsFor } from '../questions/list.ts';
import type { DeskReview } from '../review.ts';
import type { Settlement } from '../work/settle.ts';
import type { Work } from '../work/work.ts';
import { summaryOf } from './summary.ts';
import { findingCells } from './table.ts';

type Cell = string | number | { value: string; fontWeight: 'bold'; wrap: true; alignVertical: 'center' } | { value: string; wrap: true; alignVertical: 'top' };
interface Sheet { sheet: string; data: Cell[][]; columns: { width: number }[]; stickyRowsCount: number; orientation: 'landscape' }

/** Findings with decisions, assignments, results by family and answers, a sheet each; every cell is words or a number, never a formula. */
export function reviewWorkbook(review: DeskReview, settlement: Settlement, work: Work, t: Messages, language: Language): Promise<Blob> {
  const { families } = summaryOf(review, settlement, work);
  const questions = stepsFor(review.facts.identity.regime).flatMap((step) => step.questions);
  const sheets: Sheet[] = [
    sheet(t.tabs.findings, findingCells(settlement.all, t, language), [14, 16, 30, 18, 48, 48, 36, 40, 16, 30, 30]),
    sheet(t.tabs.matrix, matrixCells(matrixRows(review), t, language), [16, 60, 30, 40, 30, 20, 24, 24]),
    sheet(t.report.byFamily, [[t.own.family, t.own.outcome, t.decision.state.accepted, t.report.openColumn, t.decision.state.dismissed], ...families.map((each) => [t.family[each.family], t.outcome[each.status], each.accepted, each.open, each.dismissed])], [24, 20, 16, 28, 16]),
    ...(work.assessment === 'full' ? [sheet(t.questions.tab, [[t.report.number, t.questions.tab, t.report.answer, t.decision.remark], ...questions.map((question) => [question.number, question.question[language], answerWords(work, question.id, t), work.answers[question.id]?.remark ?? ''])], [8, 80, 18, 40])] : []),
  ];
  return generateXlsxFileSync(sheets, { fontFamily: 'Times New Roman', fontSize: 12 }, undefined, () => Promise.reject(new Error('no pictures in a workbook')));
}

function answerWords(work: Work, question: string, t: Messages): string {
  const given = work.answers[question]?.answer;
  return given ? t.questions.answers[given] : t.report.unanswered;
}

function sheet(name: string, rows: readonly (readonly (string | number)[])[], widths: readonly number[]): Sheet {
  const [head = [], ...others] = rows;
  return {
    sheet: name.slice(0, 31), stickyRowsCount: 1, orientation: 'landscape', columns: widths.map((width) => ({ width })),
    data: [head.map((words): Cell => ({ value: String(words), fontWeight: 'bold', wrap: true, alignVertical: 'center' })), ...others.map((cells) => cells.map((words): Cell => (typeof words === 'number' ? words : { value: words, wrap: true, alignVertical: 'top' })))],
  };
}
