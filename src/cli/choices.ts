// Options whose value is one of a few names.
import type { OptionValues } from './options.ts';
import { Refusal } from './refusal.ts';

export function oneOf<T extends string>(
  option: string,
  written: string | undefined,
  known: readonly T[],
  usual: T,
): T {
  if (written === undefined) return usual;
  const found = known.find((name) => name === written.toLowerCase());
  if (found === undefined)
    throw new Refusal('refusal.bad_choice', { option, written, known: known.join(', ') });
  return found;
}

export type Format = 'text' | 'json' | 'csv' | 'md';

/** At most one of `--json`, `--csv`, `--md`. */
export function chosenFormat(options: OptionValues): Format {
  const asked = (['json', 'csv', 'md'] as const).filter((format) => options[format] === true);
  if (asked.length > 1)
    throw new Refusal('refusal.formats', { known: asked.map((format) => `--${format}`).join(', ') });
  return asked[0] ?? 'text';
}
