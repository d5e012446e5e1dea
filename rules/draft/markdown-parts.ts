/** A stretch of Markdown that can be parsed by itself. `offset` is where it begins in the source. */
export interface MarkdownPart {
  readonly text: string;
  readonly offset: number;
}

// The parser's cost grows faster than its text (tables are looked for in one list of all events), so long drafts are parsed in parts.
const PART = 16_000;
const BLANK_LINE = /\n[ \t]*\r?\n/g;
const FENCE = /^[ \t]{0,3}(?:`{3,}|~{3,})/gm;

/** Cuts at empty lines, which end every block that drafts hold, but not inside fenced code. */
export function markdownParts(source: string): MarkdownPart[] {
  const parts: MarkdownPart[] = [];
  let start = 0;
  let fences = 0;
  let seen = 0;
  BLANK_LINE.lastIndex = PART;
  for (let blank = BLANK_LINE.exec(source); blank; blank = BLANK_LINE.exec(source)) {
    const end = blank.index + blank[0].length;
    fences += source.slice(seen, end).match(FENCE)?.length ?? 0;
    seen = end;
    if (fences % 2 === 1) continue;
    parts.push({ text: source.slice(start, end), offset: start });
    start = end;
    BLANK_LINE.lastIndex = start + PART;
  }
  parts.push({ text: source.slice(start), offset: start });
  return parts;
}
