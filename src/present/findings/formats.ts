// The formats of findings by name: this list drives `--format`, the help text and the error for a bad name.
import type { FindingsFormat } from './report.ts';

type Loader = () => Promise<FindingsFormat>;

/** Each is loaded only when it is asked for. */
export const FINDINGS_FORMATS = {
  pretty: async () => (await import('./pretty.ts')).prettyFindings,
  json: async () => (await import('./json.ts')).jsonFindings,
  github: async () => (await import('./github.ts')).githubFindings,
  gitlab: async () => (await import('./gitlab.ts')).gitlabFindings,
  sarif: async () => (await import('./sarif.ts')).sarifFindings,
  junit: async () => (await import('./junit.ts')).junitFindings,
} as const satisfies Readonly<Record<string, Loader>>;

export type FindingsFormatName = keyof typeof FINDINGS_FORMATS;

export const FINDINGS_FORMAT_NAMES = Object.keys(FINDINGS_FORMATS) as readonly FindingsFormatName[];
