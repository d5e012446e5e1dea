/** A word or line at a place on the page: points from the bottom left. A list holds texts and, as in a PDF, thousandths of the size to step back between them. */
export type Placed = readonly [x: number, y: number, text: string | readonly (string | number)[], size?: number, bold?: boolean];

const shown = (text: string): string => `(${text.replace(/[()\\]/g, '\\$&')})`;

/** A PDF of plain Latin lines and drawn rules, written by hand so that each thing stands just where a test puts it. */
export function pdfFile(pages: readonly { texts?: readonly Placed[]; rules?: readonly (readonly [number, number, number, number])[] }[], options: { encrypt?: boolean } = {}): Uint8Array {
  const objects: string[] = ['', ''];
  const fonts = ['Helvetica', 'Helvetica-Bold'].map((name) => objects.push(`<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`));
  const kids = pages.map(({ texts = [], rules = [] }) => {
    const stream = [
      ...texts.map(([x, y, text, size = 12, bold = false]) => `BT /F${bold ? 2 : 1} ${size} Tf ${x} ${y} Td ${typeof text === 'string' ? `${shown(text)} Tj` : `[${text.map((piece) => (typeof piece === 'string' ? shown(piece) : piece)).join(' ')}] TJ`} ET`),
      ...rules.map(([x1, y1, x2, y2]) => `${x1} ${y1} m ${x2} ${y2} l S`),
    ].join('\n');
    const content = objects.push(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
    return objects.push(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${content} 0 R /Resources << /Font << /F1 ${fonts[0]} 0 R /F2 ${fonts[1]} 0 R >> >> >>`);
  });
  objects[0] = '<< /Type /Catalog /Pages 2 0 R >>';
  objects[1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`;
  const locked = options.encrypt ? objects.push(`<< /Filter /Standard /V 1 /R 2 /O <${'28'.repeat(32)}> /U <${'bf'.repeat(32)}> /P -4 >>`) : 0;
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => { const at = file.length; file += `${i + 1} 0 obj\n${object}\nendobj\n`; return at; });
  const xref = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${locked ? ` /Encrypt ${locked} 0 R /ID [<00><00>]` : ''} >>\nstartxref\n${xref}\n%%EOF`;
  return Uint8Array.from(file, (letter) => letter.charCodeAt(0));
}
