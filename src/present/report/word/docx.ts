// `--format docx`: the model in the office's own Word form, or in the built-in one.

import type { ReportFormat, TemplateFile } from '../format.ts';
import type { AnyModel } from '../model.ts';
import { fillForm } from './fill.ts';
import { wordData } from './word-data.ts';
import { WORD_SHAPES } from './word-shape.ts';

/** The built-in forms, kept in templates/. */
const FORMS: Readonly<Record<AnyModel['kind'], string>> = {
  report: 'bao-cao.docx',
  reminder: 'don-doc.docx',
};

export const docxReport: ReportFormat = {
  builtIn: (kind) => FORMS[kind],
  render: (model, template) => fillForm(needed(template), wordData(model), WORD_SHAPES[model.kind]),
};

function needed(template: TemplateFile | null): TemplateFile {
  if (template === null) throw new Error('a Word form is needed');
  return template;
}
