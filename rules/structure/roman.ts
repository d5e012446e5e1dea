const DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** 0 for anything that is no Roman number. */
export function romanValue(label: string): number {
  let value = 0;
  for (let i = 0; i < label.length; i++) {
    const digit = DIGITS[label[i]!];
    if (digit === undefined) return 0;
    value += digit < (DIGITS[label[i + 1]!] ?? 0) ? -digit : digit;
  }
  return value;
}
