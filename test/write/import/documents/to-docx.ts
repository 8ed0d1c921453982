// Builds a Word document as Word itself writes it: grid columns, merged cells, heading rows that repeat, list numbering, runs cut anywhere.
import { packParts } from '../../../../src/present/zip.ts';
import {
  type BuiltBlock,
  type BuiltDocument,
  type BuiltParagraph,
  type BuiltTable,
  escaped,
  type PlacedCell,
  placedRows,
} from './built.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export const toDocx = (document: BuiltDocument): Uint8Array =>
  docxOf(document.blocks.map(blockXml).join(''), {});

/** A Word file around what stands in its body; `parts` replaces or adds parts. */
export function docxOf(body: string, parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return packParts({
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/></Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${RELATIONS}/numbering" Target="numbering.xml"/></Relationships>`,
    'word/styles.xml': `${HEAD}<w:styles ${W}><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>${[1, 2, 3].map((level) => `<w:style w:type="paragraph" w:styleId="u${level}"><w:name w:val="heading ${level}"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="${level - 1}"/></w:pPr></w:style>`).join('')}</w:styles>`,
    'word/numbering.xml': `${HEAD}<w:numbering ${W}>${['-', '+', '•'].map((sign, at) => `<w:abstractNum w:abstractNumId="${at}"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="${sign}"/></w:lvl></w:abstractNum>`).join('')}${[0, 1, 2].map((at) => `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="${at}"/></w:num>`).join('')}</w:numbering>`,
    'word/document.xml': `${HEAD}<w:document ${W}><w:body>${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>`,
    ...parts,
  });
}

const blockXml = (block: BuiltBlock): string =>
  block.kind === 'paragraph' ? paragraphXml(block) : tableXml(block);

function paragraphXml({ text, pageBreakBefore, heading, bullet }: BuiltParagraph): string {
  const list = bullet === undefined ? -1 : ['-', '+', '•'].indexOf(bullet);
  const properties = [
    heading === undefined ? '' : `<w:pStyle w:val="u${heading}"/>`,
    pageBreakBefore === true ? '<w:pageBreakBefore/>' : '',
    list < 0 ? '' : `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list + 1}"/></w:numPr>`,
  ].join('');
  return `<w:p><w:pPr>${properties}</w:pPr>${runs(text)}</w:p>`;
}

/** Word cuts a text into runs at will (spelling marks, edits): here after every forty letters, and where a page ended. */
function runs(text: string): string {
  const lines = text
    .split('\n')
    .map((line) =>
      (line.match(/[\s\S]{1,40}/g) ?? [])
        .map(
          (piece, at) =>
            `<w:r>${at === 1 ? '<w:lastRenderedPageBreak/>' : ''}<w:t xml:space="preserve">${escaped(piece)}</w:t></w:r>`,
        )
        .join('<w:proofErr w:type="spellStart"/>'),
    );
  return lines.join('<w:r><w:br/></w:r>');
}

function tableXml(table: BuiltTable): string {
  const grid = '<w:gridCol w:w="1500"/>'.repeat(table.columns);
  const borders = table.plain === true ? '' : '<w:tblBorders><w:insideH w:val="single"/></w:tblBorders>';
  const rows = placedRows(table).map((cells, index) => {
    const heading = table.rows[index]?.kind === 'heading' ? '<w:trPr><w:tblHeader/></w:trPr>' : '';
    return `<w:tr>${heading}${cells.map(cellXml).join('')}</w:tr>`;
  });
  return `<w:tbl><w:tblPr>${borders}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl><w:p/>`;
}

function cellXml({ text, columnSpan, rowSpan, goesOn }: PlacedCell): string {
  const span = columnSpan > 1 ? `<w:gridSpan w:val="${columnSpan}"/>` : '';
  const merge = goesOn ? '<w:vMerge/>' : rowSpan > 1 ? '<w:vMerge w:val="restart"/>' : '';
  return `<w:tc><w:tcPr>${span}${merge}</w:tcPr><w:p>${runs(text)}</w:p></w:tc>`;
}
