// The assessment of a report: what people wrote for each plan under the fixed headings, its fields filled in.
import { GAP, type ReportModel } from '../model.ts';
import type { NoteBlock, NoteId, NotePart, NoteSection } from '../model-parts.ts';
import { NOTE_HEADINGS, nearHeading, noteIdOf } from './headings.ts';
import { blockOf, type Heard, type NoteSource } from './note-block.ts';
import type { NoteWarning } from './note-warning.ts';
import { parseNote, placeIn, type RawSection } from './parse-note.ts';

export interface Notes {
  readonly notes: ReportModel['notes'];
  /** Mistakes that leave the report unwritten. */
  readonly faults: readonly NoteWarning[];
  readonly warnings: readonly NoteWarning[];
}

/** One heading of one plan's note with its blocks. */
interface Written {
  readonly id: NoteId | 'other';
  readonly heading: string;
  readonly blocks: readonly NoteBlock[];
}

export function readNotes(sources: readonly NoteSource[]): Notes {
  const heard: Heard = { faults: [], warnings: [] };
  const written = sources.map((source) => ({ source, sections: sectionsOf(source, heard) }));
  const several = sources.length > 1;
  const partsUnder = (test: (section: Written) => boolean): NotePart[] =>
    written.flatMap(({ source, sections }) => {
      const blocks = sections.filter(test).flatMap((section) => section.blocks);
      return [
        { plan_name: several ? source.planName : null, blocks: blocks.length > 0 ? blocks : [gapBlock()] },
      ];
    });
  const fixed = (id: NoteId, heading: string): NoteSection => {
    const missing = written.every(
      ({ sections }) => !sections.some((each) => each.id === id && each.blocks.length > 0),
    );
    const parts = missing
      ? [{ plan_name: null, blocks: [gapBlock()] }]
      : partsUnder((section) => section.id === id);
    return { id, heading, missing, parts };
  };
  const assessed = ASSESSMENT.map((id, index) => fixed(id, `${index + 1}. ${NOTE_HEADINGS[id]}`));
  const others = written.flatMap(({ source, sections }) =>
    sections
      .filter((section) => section.id === 'other' && section.blocks.length > 0)
      .map(
        ({ heading, blocks }): NoteSection => ({
          id: 'other',
          heading,
          missing: false,
          parts: [{ plan_name: several ? source.planName : null, blocks }],
        }),
      ),
  );
  const numbered = others.map((each, index) => ({
    ...each,
    heading: `${ASSESSMENT.length + index + 1}. ${each.heading}`,
  }));
  return {
    notes: {
      assessment: [...assessed, ...numbered],
      directions: fixed('directions', NOTE_HEADINGS.directions),
      proposals: fixed('proposals', NOTE_HEADINGS.proposals),
    },
    ...heard,
  };
}

const ASSESSMENT = ['results', 'shortcomings', 'causes'] as const;

const gapBlock = (): NoteBlock => ({
  kind: 'paragraph',
  level: 0,
  marker: '',
  text: GAP,
  runs: [{ text: GAP, bold: false, italic: false }],
  rows: [],
});

function sectionsOf(source: NoteSource, heard: Heard): Written[] {
  const { note } = source;
  if (note === null) return [];
  return parseNote(note.text).flatMap((section, index) => {
    const isEmptyTitle = section.depth <= 1 && section.blocks.length === 0 && index <= 1;
    const id = section.heading === null ? 'results' : noteIdOf(section.heading);
    if (id === undefined && isEmptyTitle) return [];
    if (section.heading === null && section.blocks.length === 0) return [];
    warnAboutHeading(section, id, note.file, heard);
    const blocks = section.blocks.map((block) => blockOf(block, source, note.file, heard));
    return [{ id: id ?? 'other', heading: section.heading ?? '', blocks }];
  });
}

function warnAboutHeading(section: RawSection, id: NoteId | undefined, file: string, heard: Heard): void {
  const { heading, line } = section;
  if (heading === null) {
    const first = section.blocks[0];
    const place = first === undefined ? { line, column: 1 } : placeIn(first, 0);
    heard.warnings.push({
      file,
      ...place,
      key: 'note.before_heading',
      params: { heading: NOTE_HEADINGS.results },
    });
  } else if (id === undefined) {
    const near = nearHeading(heading);
    heard.warnings.push(
      near === undefined
        ? { file, line, column: 1, key: 'note.own_heading', params: { heading } }
        : { file, line, column: 1, key: 'note.unknown_heading', params: { heading, near } },
    );
  }
}
