/** Whether a text file is written in Markdown: bold spans, # headings or tables of pipes. Whoever asks need not load the parser. */
export function looksLikeMarkdown(source: string): boolean {
  return /\*\*[^\s*][^*]*\*\*/.test(source) || /^#{1,6}\s+\S/m.test(source) || /^\s*\|.*\|\s*$/m.test(source) || /^\|\s*$/m.test(source);
}
