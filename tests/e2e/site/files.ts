import { Document, Packer, Paragraph, TextRun } from 'docx';
import type { Browser } from 'puppeteer-core';

const linesOf = (words: string): string[] => words.split('\n').filter((line) => line.trim());

/** A Word file with one paragraph a line. */
export async function writeDocx(words: string): Promise<Uint8Array> {
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children: linesOf(words).map((line) => new Paragraph({ children: [new TextRun({ text: line, bold: line === line.toUpperCase() })] })) }] })));
}

/** A PDF with one paragraph a line, printed by the browser. */
export async function writePdf(browser: Browser, words: string): Promise<Uint8Array> {
  const page = await browser.newPage();
  try {
    await page.setContent(`<body style="font:14pt 'Noto Serif',serif">${linesOf(words).map((line) => `<p>${line}</p>`).join('')}</body>`);
    return await page.pdf({ format: 'A4', margin: { top: '20mm', bottom: '20mm', left: '30mm', right: '20mm' } });
  } finally {
    await page.close();
  }
}
