// `--format json`: the model itself.
import { type Json, printJson } from '../json.ts';
import type { ReportFormat } from './format.ts';

export const jsonReport: ReportFormat = {
  builtIn: () => null,
  render: (model) => printJson(model as unknown as Json),
};
