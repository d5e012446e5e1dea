/**
 * pdf.js leaves promises behind that nobody waits for, when a damaged file fails in two of its parts at once. The file has been refused by
 * then; without this Node ends the process, and with it the drafts that are under way beside it. Every other stray error still ends it.
 */
export function outliveStrays(): void {
  process.on('unhandledRejection', (error) => {
    if (!isOfPdfJs(error)) throw error;
  });
}

/** Exceptions of pdf.js are made from one prototype, whose stack tells where the library stands. */
export function isOfPdfJs(error: unknown): boolean {
  return error instanceof Error && /[\\/]pdfjs-dist[\\/]/.test(error.stack ?? '');
}
