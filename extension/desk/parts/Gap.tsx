/** The room of list entries that are left out of the page. */
export function Gap({ height }: { height: number }) {
  return height > 0 ? <li className="gap" aria-hidden style={{ height }} /> : null;
}

/** The same in a table. */
export function GapRow({ height }: { height: number }) {
  return height > 0 ? <tr className="gap" aria-hidden style={{ height }} /> : null;
}
