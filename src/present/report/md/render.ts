// `--format md`: CommonMark with tables, poured into templates/*.md.hbs.
import { COMMON_HELPERS } from '../common-helpers.ts';
import { fillTemplate, type Helper, ready } from '../fill-template.ts';
import type { ReportFormat } from '../format.ts';
import type { NoteBlock, NoteRun } from '../model-parts.ts';
import { SHAPES } from '../shape/model-shape.ts';
import { escapeForReport } from './escape.ts';

const MARKS: Readonly<Record<string, string>> = {
  true_false: '**',
  false_true: '*',
  true_true: '***',
  false_false: '',
};

/** Marks stand close to the text, so blanks at its ends go outside. */
function runText({ text, bold, italic }: NoteRun): string {
  const mark = MARKS[`${bold}_${italic}`] ?? '';
  const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  return inner === '' ? ' ' : `${before}${mark}${escapeForReport(inner)}${mark}${after}`;
}

const helpers: Readonly<Record<string, Helper>> = {
  ...COMMON_HELPERS,
  /** The text of a note's block with its bold and italic. */
  runs: (runs) => ready((runs as readonly NoteRun[]).map(runText).join('')),
  /** A list's mark stays one. */
  marker_of: (block) => ready((block as NoteBlock).marker),
  indent: (level) => ready('  '.repeat(Number(level))),
};

export const markdownReport: ReportFormat = {
  builtIn: (kind) => (kind === 'report' ? 'bao-cao.md.hbs' : 'don-doc.md.hbs'),
  render: (model, template) => {
    if (template === null) throw new Error('Markdown needs a template');
    const filled = fillTemplate(template, model, SHAPES[model.kind], { escape: escapeForReport, helpers });
    return `${filled
      .replace(/[ \t]+$/gm, '')
      .replace(/\n{3,}/g, '\n\n')
      .trim()}\n`;
  },
};
