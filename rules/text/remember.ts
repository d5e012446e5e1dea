/** Units kept before everything is forgotten: one long draft and its clauses. There is one such memory for each kind of reading. */
const LIMIT = 600_000;
/** What an answer costs beside the words that it is kept under. */
const ENTRY = 60;

/**
 * A pure reading of a piece of text, made once. A draft's blocks are asked about again and again by facts and checks, and after
 * an edit nearly all of them are the same. Callers must not change the answer.
 */
export function remember<T extends object | string>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  let held = 0;
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const answer = read(text);
    held += text.length + ENTRY;
    if (held > LIMIT) {
      known.clear();
      held = text.length + ENTRY;
    }
    known.set(text, answer);
    return answer;
  };
}
