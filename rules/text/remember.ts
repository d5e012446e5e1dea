/** Units that one memory keeps before it forgets everything: what one very long draft holds. */
const LIMIT = 4_000_000;
/** What an answer costs beside the words that it is kept under. */
const ENTRY = 60;

interface Memory {
  held: number;
  forget(): void;
}

const MEMORIES: Memory[] = [];

/**
 * A pure reading of a piece of text, made once. A draft's blocks are asked about again and again by facts and checks, and after
 * an edit nearly all of them are the same. Callers must not change the answer.
 */
export function remember<T extends object | string>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  const memory: Memory = { held: 0, forget() { known.clear(); this.held = 0; } };
  MEMORIES.push(memory);
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const answer = read(text);
    const cost = text.length + ENTRY;
    if (memory.held + cost > LIMIT) memory.forget();
    memory.held += cost;
    known.set(text, answer);
    return answer;
  };
}

/** For runs over many drafts, which have nothing to remember of each other: forgets all readings once they hold more than `most` units. */
export function forget(most = 0): void {
  if (MEMORIES.reduce((sum, { held }) => sum + held, 0) > most) for (const memory of MEMORIES) memory.forget();
}
