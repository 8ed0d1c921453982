// The formats of the report by name: this list drives `--format`, the help text and the error for a bad name.
import type { ReportFormat } from './format.ts';

type Loader = () => Promise<ReportFormat>;

/** Each is loaded only when it is asked for. */
export const REPORT_FORMATS = {
  md: async () => (await import('./md/render.ts')).markdownReport,
  html: async () => (await import('./html/render.ts')).htmlReport,
  docx: async () => (await import('./word/docx.ts')).docxReport,
  xlsx: async () => (await import('./xlsx.ts')).xlsxReport,
  json: async () => (await import('./json.ts')).jsonReport,
} as const satisfies Readonly<Record<string, Loader>>;

export type RenderedFormatName = keyof typeof REPORT_FORMATS;

/** What a program of the machine makes from one of the others. */
const CONVERTED = ['pdf'] as const;

export type ReportFormatName = RenderedFormatName | (typeof CONVERTED)[number];

export const REPORT_FORMAT_NAMES: readonly ReportFormatName[] = [
  ...(Object.keys(REPORT_FORMATS) as readonly RenderedFormatName[]),
  ...CONVERTED,
];
