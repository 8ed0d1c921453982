// What people wrote, with their emphasis; under each heading by plan where the report is about several.
import { paragraph, run, section, without } from '../markup.ts';

/** Runs of a block: each stands in the run of its look. */
const runs = (): string[] => [
  run('{{bullet}}{{#runs}}{{#bold}}{{#italic}}'),
  run('{{text}}', { bold: true, italic: true }),
  run('{{/italic}}{{^italic}}'),
  run('{{text}}', { bold: true }),
  run('{{/italic}}{{/bold}}{{^bold}}{{#italic}}'),
  run('{{text}}', { italic: true }),
  run('{{/italic}}{{^italic}}{{text}}{{/italic}}{{/bold}}{{/runs}}'),
];

/** The parts of the note section in whose scope it stands. */
export const noteParts = (field: string): string =>
  section(
    field,
    section('plan_name', paragraph('Heading3', '{{plan_name}}')),
    section(
      'blocks',
      section('table', paragraph('TableText', '{{@table}}')),
      without('table', paragraph('BodyText', runs())),
    ),
  );
