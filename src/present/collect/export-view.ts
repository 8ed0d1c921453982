// What `kh collect export` says it made: a line a workbook, and whom nobody can be asked about.
import { message } from '../../model/messages/index.ts';
import type { Period } from '../../model/period.ts';
import { formatPeriod } from '../dates.ts';
import { type Envelope, printJson, withEnvelope } from '../json.ts';
import { renderTable } from '../table.ts';
import { createPainter, type Look } from '../text.ts';
import { wrap } from '../width.ts';
import { type Registers, underRegisters } from './registers.ts';

export interface ExportedForm {
  /** `<register>/<id>`. */
  readonly agency: string;
  readonly name: string;
  readonly file: string;
  readonly refs: readonly string[];
}

export interface ExportView {
  readonly period: Period;
  readonly forms: readonly ExportedForm[];
  /** Full names of items that no agency could be asked about. */
  readonly nobody: readonly string[];
  readonly isTrial: boolean;
  /** The folder, as it was named. */
  readonly out: string;
  /** Names of the registers, by id. */
  readonly registers: Registers;
}

const targetsIn = (refs: readonly string[]): number => refs.filter((ref) => ref.includes('/targets/')).length;

export function exportText(
  { period, forms, nobody, isTrial, out, registers }: ExportView,
  look: Look,
): string {
  const { language } = look;
  const paint = createPainter(look);
  const say = (text: string): string =>
    wrap([text], look.width, 2)
      .map((line) => `${paint(line)}\n`)
      .join('');
  const table = renderTable(
    [
      { title: message(language, 'collect.export.agency'), grow: 2 },
      { title: message(language, 'collect.export.targets'), align: 'right' },
      { title: message(language, 'collect.export.tasks'), align: 'right' },
      { title: message(language, 'collect.export.file'), grow: 2 },
    ],
    underRegisters(
      forms,
      ({ agency }) => agency,
      ({ name, file, refs }) => [
        name,
        String(targetsIn(refs)),
        String(refs.length - targetsIn(refs)),
        file.slice(file.lastIndexOf('/') + 1),
      ],
      registers,
    ),
    look,
  );
  const counts = { count: forms.length, period: formatPeriod(period, language), folder: out };
  return [
    say(message(language, isTrial ? 'collect.export.would' : 'collect.export.done', counts)),
    `${table}\n`,
    nobody.length === 0
      ? ''
      : say(message(language, 'collect.export.nobody', { count: nobody.length, refs: nobody.join(', ') })),
  ].join('');
}

export const exportJson = ({ period, forms, nobody, isTrial }: ExportView, envelope: Envelope): string =>
  printJson(
    withEnvelope(envelope, {
      dry_run: isTrial,
      period: period.text,
      workbooks: forms.map(({ agency, name, file, refs }) => ({
        agency: { id: agency, name },
        file,
        targets: targetsIn(refs),
        tasks: refs.length - targetsIn(refs),
        items: refs,
      })),
      not_asked: nobody,
    }),
  );
