/**
 * All matches of a pattern with the flag g, first to last: what `matchAll` finds, which copies the pattern at every call and compiles the
 * copy anew once the engine has forgotten it. Patterns are asked of thousands of blocks, and most hold no match.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff && pattern.unicode ? 2 : 1;
  }
  return found;
}
