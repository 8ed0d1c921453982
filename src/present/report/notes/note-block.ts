// One block of a note as the report prints it: fields filled in, marks read, and what to warn about with its place.
import type { PlanEvaluation } from '../../../evaluate/types.ts';
import type { NoteFile } from '../input.ts';
import type { NoteBlock } from '../model-parts.ts';
import { answerField, type FieldSource } from './field-values.ts';
import { fieldsIn, hideFields, showFields, strayBraces } from './fields.ts';
import { runsOf } from './inline.ts';
import type { NoteWarning } from './note-warning.ts';
import { placeIn, type RawBlock } from './parse-note.ts';
import { typedCounts } from './typed-counts.ts';
import { type Subject, typedValues } from './typed-values.ts';

export interface NoteSource extends FieldSource {
  readonly plan: PlanEvaluation;
  readonly planName: string;
  readonly subjects: readonly Subject[];
  readonly note: NoteFile | null;
}

/** What was noticed so far, in order. */
export interface Heard {
  readonly faults: NoteWarning[];
  readonly warnings: NoteWarning[];
}

export function blockOf(block: RawBlock, source: NoteSource, file: string, heard: Heard): NoteBlock {
  const { kind, level, marker, rows, odd } = block;
  if (odd !== undefined) {
    const { like, ...place } = odd;
    heard.warnings.push({ file, ...place, key: `note.no_${like}`, params: {} });
  }
  if (rows === undefined) return { kind, level, marker, ...wordsOf(block, source, file, heard), rows: [] };
  const filled = rows.map((cells) => ({ cells: cells.map((cell) => wordsOf(cell, source, file, heard)) }));
  const text = filled.map(({ cells }) => cells.map((cell) => cell.text).join(' | ')).join('\n');
  return { kind, level, marker, text, runs: [{ text, bold: false, italic: false }], rows: filled };
}

/** The words of a block or of a cell, its fields filled in. */
function wordsOf(
  block: RawBlock,
  source: NoteSource,
  file: string,
  heard: Heard,
): Pick<NoteBlock, 'text' | 'runs'> {
  const at = (offset: number) => ({ file, ...placeIn(block, offset) });
  const stray = strayBraces(block.text);
  if (stray !== undefined) heard.faults.push({ ...at(stray), key: 'note.stray_braces', params: {} });
  const fields = fieldsIn(block.text);
  const values = fields.map((field) => {
    const answer = answerField(field, source);
    if ('fault' in answer) {
      heard.faults.push({ ...at(field.offset), ...answer.fault });
      return field.written;
    }
    if (answer.gap) {
      const params = { field: field.written, shown: answer.text };
      heard.warnings.push({ ...at(field.offset), key: 'note.no_data', params });
    }
    return answer.text;
  });
  heard.warnings.push(
    ...typedFigures(block, source).map(({ offset, ...rest }) => ({ ...at(offset), ...rest })),
  );
  const runs = runsOf(hideFields(block.text, fields)).map((run) => ({
    ...run,
    text: showFields(run.text, values),
  }));
  return { text: runs.map((run) => run.text).join(''), runs };
}

type Typed = Pick<NoteWarning, 'key' | 'params'> & { readonly offset: number };

/** Fields are no typed figures: blanks of the same length stand for them. */
function typedFigures(block: RawBlock, source: NoteSource): Typed[] {
  const text = block.text.replace(/\{\{[^{}]*\}\}/g, (field) => ' '.repeat(field.length));
  const values = typedValues(text, source.subjects).map(({ written, offset, row }): Typed => {
    const params = { written, id: row.id, value: row.figure?.text ?? '' };
    return { offset, key: 'note.typed_value', params };
  });
  const counts = typedCounts(text, source).map(({ offset, ...params }): Typed => {
    return { offset, key: 'note.typed_count', params };
  });
  return [...values, ...counts];
}
