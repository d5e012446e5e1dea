import { strToU8, zipSync } from 'fflate';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export interface WordParts {
  body: string;
  styles?: string;
  numbering?: string;
  footnotes?: string;
  comments?: string;
  header?: string;
  extra?: Record<string, Uint8Array>;
}

/** A .docx made of the XML given; what stands around it is the least that Word and LibreOffice ask for. */
export function wordFile(parts: WordParts): Uint8Array {
  const related = (['styles', 'numbering', 'footnotes', 'comments', 'header'] as const).filter((name) => parts[name] !== undefined);
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(`<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/>${related.map((name) => `<Override PartName="/word/${name}.xml" ContentType="${TYPE}.${name}+xml"/>`).join('')}</Types>`),
    '_rels/.rels': strToU8(`<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`),
    'word/_rels/document.xml.rels': strToU8(`<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${related.map((name, i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${name}" Target="${name}.xml"/>`).join('')}</Relationships>`),
    'word/document.xml': strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document ${W}><w:body>${parts.body}<w:sectPr>${parts.header === undefined ? '' : `<w:headerReference w:type="default" r:id="rId${related.indexOf('header') + 1}"/>`}<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>`),
    ...parts.extra,
  };
  const root = { styles: 'styles', numbering: 'numbering', footnotes: 'footnotes', comments: 'comments', header: 'hdr' } as const;
  for (const name of related) files[`word/${name}.xml`] = strToU8(`<?xml version="1.0" encoding="UTF-8"?><w:${root[name]} ${W}>${parts[name]}</w:${root[name]}>`);
  return zipSync(files, { mtime: new Date('2026-01-01T00:00:00Z') });
}

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

export const run = (text: string, look = ''): string => `<w:r>${look && `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${escape(text)}</w:t></w:r>`;
export const par = (content: string, properties = ''): string => `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') ? content : content && run(content)}</w:p>`;
export const numbered = (text: string, list: number, level = 0): string => par(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
export const cell = (content: string, properties = ''): string => `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/>${properties}</w:tcPr>${content.startsWith('<') ? content : par(content)}</w:tc>`;
export const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
const LINES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`).join('');
export const table = (rows: readonly string[], options: { lines?: boolean; columns?: readonly number[] } = {}): string => `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/>${options.lines ?? true ? `<w:tblBorders>${LINES}</w:tblBorders>` : ''}</w:tblPr><w:tblGrid>${(options.columns ?? [3000, 3000, 3000]).map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${rows.join('')}</w:tbl>`;

export interface LevelSpec { format: string; pattern: string; start?: number; extra?: string }

/** numbering.xml of one abstract list per entry, list ids counting from 1; `more` adds w:num elements. */
export function lists(definitions: readonly (readonly LevelSpec[])[], more = ''): string {
  const abstract = definitions.map((levels, id) => `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${levels.map((level, at) => `<w:lvl w:ilvl="${at}"><w:start w:val="${level.start ?? 1}"/><w:numFmt w:val="${level.format}"/>${level.extra ?? ''}<w:lvlText w:val="${level.pattern}"/><w:lvlJc w:val="left"/></w:lvl>`).join('')}</w:abstractNum>`).join('');
  return abstract + definitions.map((_, id) => `<w:num w:numId="${id + 1}"><w:abstractNumId w:val="${id}"/></w:num>`).join('') + more;
}
