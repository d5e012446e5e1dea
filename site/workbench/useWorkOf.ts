import { useEffect, useState } from 'react';
import { NO_WORK, type Work } from '../../extension/desk/work/work.ts';
import { forget, keep, kept } from '../store/store.ts';

/** What the reviewer decided on the draft of this name, kept on this device; the draft itself is not kept. Null forgets it. */
export function useWorkOf(name: string): [work: Work, change: (work: Work | null) => void, isKept: boolean] {
  const [state, setState] = useState<{ name: string; work: Work }>({ name: '', work: NO_WORK });
  useEffect(() => {
    if (!name) return;
    let left = false;
    void kept<Work>(`bench/${name}`).then((work) => { if (!left) setState((before) => (before.name === name && before.work !== NO_WORK ? before : { name, work: work ?? NO_WORK })); });
    return () => { left = true; };
  }, [name]);
  const work = state.name === name ? state.work : NO_WORK;
  return [work, (next) => {
    setState({ name, work: next ?? NO_WORK });
    void (next ? keep(`bench/${name}`, next) : forget(`bench/${name}`));
  }, work !== NO_WORK];
}
