import { FileWarning, Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import { useWords } from '../messages/index.ts';

interface Props {
  title: string;
  children?: ReactNode;
  /** Names what failed, over the title. */
  kicker?: string;
  /** What can be done next, most useful first. */
  actions?: ReactNode;
  small?: ReactNode;
}

/** A view without a review: nothing here, not readable, still reading. Says what happened, what was not done, what to do. */
export function Pane({ title, children, kicker, actions, small }: Props) {
  const { t } = useWords();
  return (
    <main className="pane">
      {kicker && <p className="outcome fail kicker"><FileWarning aria-hidden />{kicker}</p>}
      <h1>{title}</h1>
      {children}
      {actions && <div className="stack">{actions}</div>}
      <p className="small">{small ?? <><Lock aria-hidden /> {t.states.private}</>}</p>
    </main>
  );
}
