import { CircleQuestionMark, Info, OctagonAlert } from 'lucide-react';
import { useWords } from '../messages/index.ts';
import type { MarkClass } from '../marks.ts';

const ICONS = { fail: OctagonAlert, review: CircleQuestionMark, note: Info };

/** The outcome word with the line that the words carry on the page. */
export function Outcome({ mark, children }: { mark: MarkClass; children?: React.ReactNode }) {
  const { t } = useWords();
  const Icon = ICONS[mark];
  return <span className={`outcome ${mark}`}><Icon aria-hidden /><b>{children ?? t.outcome[mark]}</b></span>;
}
