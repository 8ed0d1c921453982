// Tables that only lay text out: the letterhead and the signature of most Word documents are two columns without lines.
import type { SourceBlock, SourceParagraph, SourceTable } from '../../../model/source-document.ts';

const LETTERHEAD = /CỘNG H(?:ÒA|OÀ) XÃ HỘI|^\s*Số\s*:\s*[\d….]*\s*[-/]/imu;
const SIGNATURE = /^\s*Nơi nhận\s*:|^\s*(?:TM|KT|TL|TUQ)\.\s*\p{Lu}/imu;
const MOST_ROWS = 4;
const MOST_COLUMNS = 3;

/** Such tables as the paragraphs that they hold, one column after the other, as people read them. */
export function laidOut(blocks: readonly SourceBlock[]): readonly SourceBlock[] {
  return blocks.flatMap((block): readonly SourceBlock[] =>
    block.kind === 'table' && isLayout(block) ? paragraphsOf(block) : [block],
  );
}

function isLayout({ rows, columns }: SourceTable): boolean {
  if (rows.length > MOST_ROWS || columns > MOST_COLUMNS) return false;
  const texts = rows.flatMap(({ cells }) => cells.map(({ text }) => text));
  return texts.some((text) => LETTERHEAD.test(text) || SIGNATURE.test(text));
}

function paragraphsOf({ rows, columns }: SourceTable): readonly SourceParagraph[] {
  return Array.from({ length: columns }, (_, column) => column).flatMap((column) =>
    rows.flatMap(({ cells }) =>
      cells
        .filter((cell) => cell.column === column)
        .flatMap(({ text, at }) =>
          text
            .split('\n')
            .filter((line) => line.trim() !== '')
            .map((line): SourceParagraph => ({ kind: 'paragraph', text: line, at })),
        ),
    ),
  );
}
