import { VFile } from 'vfile';
import type { Language } from '../checks/rule.ts';
import { markOf } from './messages/index.ts';
import type { Review } from './review.ts';

/**
 * The review as a VFile with one message a finding, so that unified's reporters and editors' adapters work on it.
 * Places are offsets, lines and columns in the NFC text; `fatal` is true for "fail", false for "needs-review", undefined for a note.
 */
export function toVFile(review: Review, path: string, language: Language = 'vi'): VFile {
  const file = new VFile({ path, value: review.draft.text });
  const point = pointer(review.draft.text);
  for (const finding of review.findings) {
    const message = file.message(finding.message[language], {
      place: { start: point(finding.start), end: point(finding.end) },
      ruleId: finding.rule,
      source: 'lang-kinh-gioi',
    });
    const mark = markOf(finding);
    message.fatal = mark === 'fail' ? true : mark === 'needs-review' ? false : undefined;
    if (finding.reason) message.note = finding.reason[language];
    if (finding.suggestion) message.expected = [finding.suggestion];
    message.actual = finding.quote;
  }
  return file;
}

function pointer(text: string): (offset: number) => { line: number; column: number; offset: number } {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low]! + 1, offset };
  };
}
