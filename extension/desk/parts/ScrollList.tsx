import type { ReactNode } from 'react';

/** The part of the desk that scrolls. It takes the focus, so that arrow keys scroll it where nothing in it can. */
export function ScrollList({ label, children }: { label: string; children: ReactNode }) {
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- WCAG 2.1.1: a box that scrolls is reached by keyboard
  return <section className="list" aria-label={label} tabIndex={0}>{children}</section>;
}
