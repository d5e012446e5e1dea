import type { Language } from '../../rules/checks/rule.ts';
import { wordsOf } from '../messages/index.ts';
import { keep, kept } from '../store/store.ts';

/** A tick and a remark by the item's name: "administrative/budget-missing". */
type Ticks = Record<string, { done: boolean; note: string }>;
const KEY = 'checklist';

interface Item { name: string; element: HTMLElement; tick: HTMLInputElement; note: HTMLTextAreaElement; details: HTMLDetailsElement }

/** Gives the printed list its memory: ticks and remarks kept on this device, a count, a choice of kind, printing one part. */
export function enhanceChecklist(main: HTMLElement): void {
  const t = wordsOf(main.dataset['language'] as Language);
  let ticks: Ticks = {};
  const parts = [...main.querySelectorAll<HTMLElement>('[data-regime]')].map((part) => new Part(part));

  const save = () => keep(KEY, ticks).then((ok) => parts.forEach((part) => part.say(t(ok ? 'checkKept' : 'checkNotKept'))));
  const show = () => parts.forEach((part) => part.show(ticks, (done, total) => t('checkDone', { done, total })));

  for (const part of parts) {
    part.say(t('checkKept'));
    for (const { name, tick, note } of part.items) {
      const change = () => {
        ticks = { ...ticks, [name]: { done: tick.checked, note: note.value } };
        part.count(ticks, (done, total) => t('checkDone', { done, total }));
        void save();
      };
      tick.addEventListener('change', change);
      note.addEventListener('input', change);
    }
    part.onReset((button) => {
      if (button.dataset['undo']) {
        ticks = { ...ticks, ...JSON.parse(button.dataset['undo']) as Ticks };
        delete button.dataset['undo'];
        button.textContent = t('checkReset');
      } else {
        const own = Object.fromEntries(Object.entries(ticks).filter(([name]) => part.items.some((item) => item.name === name)));
        button.dataset['undo'] = JSON.stringify(own);
        button.textContent = t('checkUndo');
        ticks = Object.fromEntries(Object.entries(ticks).filter(([name]) => !(name in own)));
      }
      show();
      void save();
    });
  }
  // What was ticked while the store was still opening stays.
  void kept<Ticks>(KEY).then((before) => { ticks = { ...before, ...ticks }; show(); });
}

class Part {
  readonly items: readonly Item[];
  readonly #element: HTMLElement;

  constructor(element: HTMLElement) {
    this.#element = element;
    this.items = [...element.querySelectorAll<HTMLElement>('[data-item]')].map((item) => ({
      name: item.dataset['item']!, element: item, tick: item.querySelector('input')!, note: item.querySelector('textarea')!, details: item.querySelector('details')!,
    }));
    this.#find<HTMLElement>('.check-tools').hidden = false;
    const kind = this.#find<HTMLSelectElement>('select[data-kind]');
    kind.addEventListener('change', () => this.#narrow(kind.value));
    this.#find('[data-print-part]').addEventListener('click', () => {
      document.documentElement.dataset['printing'] = element.dataset['regime'];
      addEventListener('afterprint', () => { delete document.documentElement.dataset['printing']; }, { once: true });
      print();
    });
  }

  say(words: string): void {
    this.#find('[data-kept]').textContent = words;
  }

  onReset(act: (button: HTMLButtonElement) => void): void {
    const button = this.#find<HTMLButtonElement>('[data-reset]');
    button.addEventListener('click', () => act(button));
  }

  show(ticks: Ticks, words: (done: number, total: number) => string): void {
    for (const { name, tick, note, details } of this.items) {
      const kept = ticks[name];
      tick.checked = kept?.done ?? false;
      if (note.value !== (kept?.note ?? '')) note.value = kept?.note ?? '';
      if (note.value) details.open = true;
    }
    this.count(ticks, words);
  }

  count(ticks: Ticks, words: (done: number, total: number) => string): void {
    const open = this.items.filter(({ element }) => !element.hidden);
    this.#find('[data-count]').textContent = words(open.filter(({ name }) => ticks[name]?.done).length, open.length);
  }

  #narrow(kind: string): void {
    for (const { element } of this.items) {
      const kinds = element.dataset['kinds'] ?? '';
      element.hidden = kind !== '' && kinds !== '' && !kinds.split(' ').includes(kind);
    }
    for (const group of this.#element.querySelectorAll<HTMLElement>('.check-group')) group.hidden = !group.querySelector('[data-item]:not([hidden])');
  }

  #find<Found extends HTMLElement>(selector: string): Found {
    return this.#element.querySelector<Found>(selector)!;
  }
}
