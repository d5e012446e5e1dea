import { annexHeads, headOf } from './head.ts';
import type { Annex, Letter, LetterPart, LetterTable } from './letter.ts';

const STYLE = `@page{size:A4;margin:20mm 15mm 20mm 30mm;@top-center{content:counter(page);font:13pt "Times New Roman",Tinos,"Liberation Serif",serif}}@page:first{@top-center{content:""}}body{margin:0;background:#e9eef0;color:#000}
main{box-sizing:border-box;max-width:210mm;margin:20px auto;padding:20mm 15mm 20mm 30mm;background:#fff;font:14pt/1.28 "Times New Roman",Tinos,"Liberation Serif",serif}
p{margin:0 0 5pt}.b{text-align:justify;text-indent:1cm}.hd{display:grid;grid-template-columns:41% 59%;text-align:center;font-size:13pt}.hd p{margin:0}.hd hr,.tt hr{border:0;border-top:1px solid #000;margin:2pt auto 3pt}
.sm{font-size:12pt}.kg{margin:14pt 0 10pt;text-align:center}h1{font-size:12pt;font-weight:400;margin:0}.tt{text-align:center;font-weight:700;margin-top:16pt}.tt h1{font-size:14pt;font-weight:700}.tt p{margin:0}h2{font-size:14pt;margin:8pt 0 3pt;text-indent:1cm;break-after:avoid}table{width:100%;border-collapse:collapse;font-size:12pt;margin:6pt 0;table-layout:fixed}
th,td{border:.75pt solid #000;padding:3pt 4pt;vertical-align:top;text-align:left;overflow-wrap:anywhere;white-space:pre-line}th{text-align:center;vertical-align:middle}thead{display:table-header-group}tr{break-inside:avoid}td:first-child{text-align:center}
.w{border-bottom:1px dotted #000;height:18pt;margin:0 0 3pt}.sg{display:grid;grid-template-columns:1fr 1fr;margin-top:12pt;break-inside:avoid}.nn{font-size:11pt}.ky{text-align:center;font-weight:700;padding-bottom:70pt}.annex{break-before:page}.annex h2{text-align:center;text-indent:0;margin:0}.annex .gw{text-align:center;font-style:italic;font-size:13pt}.remark{font:10pt/1.4 sans-serif;color:#3d4954;border-top:1px solid #d3dadf;padding-top:6pt;margin-top:18pt}
@media print{body{background:#fff}main{margin:0;padding:0;max-width:none}}@media(max-width:700px){main{padding:8mm 5mm}.hd{grid-template-columns:1fr}}`;

/** One file that needs nothing else: no script, no network, prints on A4. */
export function letterHtml(letter: Letter): string {
  const heads = annexHeads(letter);
  return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${escape(letter.form === 'letter' ? letter.subject : `${letter.subject}. ${letter.about}`)}</title><style>${STYLE}</style></head><body><main>
${headHtml(letter)}
<p class="kg">Kính gửi: ${escape(letter.recipient)}</p>
<p class="b">${escape(letter.opening)}</p>
${letter.parts.map((part) => `<h2>${escape(part.heading)}</h2>${contentsHtml(part)}`).join('\n')}
${letter.closing ? `<p class="b">${escape(letter.closing)}</p>` : ''}
${footHtml(letter)}
${letter.annexes.map((annex, i) => annexHtml(annex, heads[i]!.name, heads[i]!.goesWith)).join('\n')}
<p class="remark">${escape(letter.remark)}</p>
</main></body></html>
`;
}

function headHtml(letter: Letter): string {
  const { parent, sender, number, subject, place } = headOf(letter);
  const ofLetter = number && subject ? `<p>${escape(number).replace(/ {2,}/g, (blanks) => '&nbsp;'.repeat(blanks.length))}</p><h1>${escape(subject)}</h1>` : '';
  const head = `<div class="hd"><div>${parent.map((each) => `<p class="sm">${escape(each)}</p>`).join('')}<p class="sm"><b>${escape(sender)}</b></p><hr style="width:30%">${ofLetter}</div><div><p class="sm"><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b></p><p><b>Độc lập - Tự do - Hạnh phúc</b></p><hr style="width:52%"><p><i>${escape(place)}</i></p></div></div>`;
  return letter.form === 'letter' ? head : `${head}<div class="tt"><h1>${escape(letter.subject)}</h1><p>${escape(letter.about)}</p><hr style="width:30%"></div>`;
}

function footHtml({ form, office }: Letter): string {
  const signer = office.signer ? office.signer.toUpperCase() : form === 'sheet' ? 'NGƯỜI GÓP Ý' : '…………………';
  return `<div class="sg"><div class="nn">${form === 'letter' ? '<b><i>Nơi nhận:</i></b><br>- Như trên;<br>- Lưu: VT, …' : ''}</div><div class="ky">${escape(signer)}</div></div>`;
}

function annexHtml(annex: Annex, name: string, goesWith: string): string {
  return `<section class="annex"><h2>${escape(name)}</h2><h2>${escape(annex.title)}</h2><p class="gw">${escape(goesWith)}</p>${annex.heading ? `<p class="gw">${escape(annex.heading)}</p>` : ''}${contentsHtml(annex)}</section>`;
}

function contentsHtml({ paragraphs, table, blanks = 0 }: LetterPart): string {
  return `${paragraphs.map((words) => `<p class="b">${escape(words)}</p>`).join('')}${'<div class="w"></div>'.repeat(blanks)}${table ? tableHtml(table) : ''}`;
}

function tableHtml({ head, widths, rows }: LetterTable): string {
  const columns = widths.map((width) => `<col style="width:${width}%">`).join('');
  return `<table><colgroup>${columns}</colgroup><thead><tr>${head.map((words) => `<th scope="col">${escape(words)}</th>`).join('')}</tr></thead><tbody>${rows.map((cells) => `<tr>${cells.map((words) => `<td>${escape(words)}</td>`).join('')}</tr>`).join('')}</tbody></table>`;
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escape(words: string): string {
  return words.replace(/[&<>"']/g, (sign) => SIGNS[sign]!);
}
