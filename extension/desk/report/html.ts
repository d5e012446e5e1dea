import type { Letter, LetterPart, LetterTable } from './letter.ts';

const STYLE = `@page{size:A4;margin:20mm 15mm 20mm 30mm}body{margin:0;background:#e9eef0;color:#000}
main{box-sizing:border-box;max-width:210mm;margin:20px auto;padding:20mm 15mm 20mm 30mm;background:#fff;font:14pt/1.28 "Times New Roman",Tinos,"Liberation Serif",serif}
p{margin:0 0 5pt}.b{text-align:justify;text-indent:1cm}.hd{display:grid;grid-template-columns:41% 59%;text-align:center;font-size:13pt}.hd p{margin:0}.hd hr{border:0;border-top:1px solid #000;margin:2pt auto 3pt}
.sm{font-size:12pt}.kg{margin:14pt 0 10pt;text-align:center}h1{font-size:12pt;font-weight:400;margin:0}h2{font-size:14pt;margin:8pt 0 3pt;text-indent:1cm}table{width:100%;border-collapse:collapse;font-size:12pt;margin:6pt 0;table-layout:fixed}
th,td{border:.75pt solid #000;padding:3pt 4pt;vertical-align:top;text-align:left;overflow-wrap:anywhere}th{text-align:center;vertical-align:middle}thead{display:table-header-group}tr{break-inside:avoid}td:first-child{text-align:center}
.sg{display:grid;grid-template-columns:1fr 1fr;margin-top:12pt;break-inside:avoid}.nn{font-size:11pt}.ky{text-align:center;font-weight:700}.annex{break-before:page}.remark{font:10pt/1.4 sans-serif;color:#3d4954;border-top:1px solid #d3dadf;padding-top:6pt;margin-top:18pt}
@media print{body{background:#fff}main{margin:0;padding:0;max-width:none}}@media(max-width:700px){main{padding:8mm 5mm}}`;

/** One file that needs nothing else: no script, no network, prints on A4. */
export function letterHtml(letter: Letter): string {
  return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${escape(letter.subject)}</title><style>${STYLE}</style></head><body><main>
<div class="hd"><div><p>…………………</p><p><b>…………………</b></p><hr style="width:22%"><p>Số:            /…………</p><h1>${escape(letter.subject)}</h1></div><div><p class="sm"><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b></p><p><b>Độc lập - Tự do - Hạnh phúc</b></p><hr style="width:52%"><p><i>…………, ngày …… tháng …… năm ………</i></p></div></div>
<p class="kg">Kính gửi: ${escape(letter.recipient)}</p>
<p class="b">${escape(letter.opening)}</p>
${letter.parts.map((part) => partHtml(part)).join('\n')}
<p class="b">${escape(letter.closing)}</p>
<div class="sg"><div class="nn"><b><i>Nơi nhận:</i></b><br>- Như trên;<br>- Lưu: VT, …</div><div class="ky">…………………</div></div>
${letter.annexes.map((part) => `<section class="annex">${partHtml(part)}</section>`).join('\n')}
<p class="remark">${escape(letter.remark)}</p>
</main></body></html>
`;
}

function partHtml({ heading, paragraphs, table }: LetterPart): string {
  return `<h2>${escape(heading)}</h2>${paragraphs.map((words) => `<p class="b">${escape(words)}</p>`).join('')}${table ? tableHtml(table) : ''}`;
}

function tableHtml({ head, widths, rows }: LetterTable): string {
  const columns = widths.map((width) => `<col style="width:${width}%">`).join('');
  return `<table><colgroup>${columns}</colgroup><thead><tr>${head.map((words) => `<th scope="col">${escape(words)}</th>`).join('')}</tr></thead><tbody>${rows.map((cells) => `<tr>${cells.map((words) => `<td>${escape(words)}</td>`).join('')}</tr>`).join('')}</tbody></table>`;
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escape(words: string): string {
  return words.replace(/[&<>"']/g, (sign) => SIGNS[sign]!);
}
