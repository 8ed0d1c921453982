// The formats of `kh diff` by name: this list drives `--format`, the help text and the error for a bad name.
import type { Look } from '../text.ts';
import type { DiffAnswer } from './diff-view.ts';

type DiffFormat = (answer: DiffAnswer, look: Look) => string;

/** Each is loaded only when it is asked for. */
export const DIFF_FORMATS = {
  pretty: async () => (await import('./diff-text.ts')).diffText,
  md: async () => (await import('./diff-markdown.ts')).diffMarkdown,
  json: async () => (await import('./diff-json.ts')).diffJson,
} as const satisfies Readonly<Record<string, () => Promise<DiffFormat>>>;

export type DiffFormatName = keyof typeof DIFF_FORMATS;

export const DIFF_FORMAT_NAMES = Object.keys(DIFF_FORMATS) as readonly DiffFormatName[];
