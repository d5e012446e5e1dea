/** Time of one piece of work, as milliseconds and as a multiple of a calibration loop on the same text. */
export interface Figure {
  readonly name: string;
  readonly p50: number;
  readonly least: number;
  /** p50 ÷ time of `normalize('NFC').toLowerCase()` of the same text: holds on slow and fast machines alike. */
  readonly ratio: number | null;
  readonly budget?: string;
  readonly within?: boolean;
}

export const sorted = (list: readonly number[]): number[] => list.toSorted((a, b) => a - b);
export const median = (list: readonly number[]): number => sorted(list)[Math.floor(list.length / 2)]!;

/** Milliseconds of the processor that this process has used: what else the machine does meanwhile does not count. */
function used(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

export function time(work: () => unknown): number {
  const started = used();
  work();
  return used() - started;
}

export async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const started = used();
  await work();
  return used() - started;
}

/** The calibration loop, warmed up, on one text. */
export function calibration(text: string): number {
  const rounds: number[] = [];
  for (let i = 0; i < 9; i++) rounds.push(time(() => { for (let j = 0; j < 10; j++) text.normalize('NFC').toLowerCase(); }) / 10);
  return median(rounds.slice(2));
}

export function figure(name: string, times: readonly number[], unit: number | null, budget?: { text: string; met: (p50: number, ratio: number | null) => boolean }): Figure {
  const p50 = median(times);
  const ratio = unit === null ? null : p50 / unit;
  return { name, p50, least: Math.min(...times), ratio, ...(budget && { budget: budget.text, within: budget.met(p50, ratio) }) };
}

const number = (value: number): string => (value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : value.toFixed(0));

export function table(figures: readonly Figure[]): string {
  return ['| | p50 ms | least ms | × calibration | budget |', '|---|---:|---:|---:|---|', ...figures.map(({ name, p50, least, ratio, budget, within }) => `| ${name} | ${number(p50)} | ${number(least)} | ${ratio === null ? '' : number(ratio)} | ${budget === undefined ? '' : `${budget}: ${within ? 'kept' : '**over**'}`} |`)].join('\n');
}
