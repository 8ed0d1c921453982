// A word of the format as people type it: `done`, `in-progress`, `Đang làm`, `so bo`.
import { fold } from '../../model/fold.ts';
import { isMessageKey, LANGUAGES, message } from '../../model/messages/index.ts';

/** Other words that people use, without diacritics. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  'log.status.done': ['hoan thanh', 'da hoan thanh', 'da xong'],
  'log.status.in_progress': ['dang thuc hien'],
  'log.status.not_started': ['chua thuc hien'],
  'log.status.cancelled': ['dung', 'huy', 'da dung'],
  'quality.estimate': ['uoc tinh', 'uoc thuc hien'],
  'verdict.not_achieved': ['chua dat'],
};

/** The name among `names` that was typed: itself, or what the catalogue calls it (`<family>.<name>`) in either language. */
export function readWord<T extends string>(
  typed: string,
  names: readonly T[],
  family: 'log.status' | 'quality' | 'verdict' | 'better',
): T | undefined {
  const written = fold(typed).replaceAll(/[-_]/g, ' ');
  return names.find((name) => {
    const key = `${family}.${name}`;
    const labels = isMessageKey(key) ? LANGUAGES.map((language) => fold(message(language, key))) : [];
    return [name.replaceAll('_', ' '), ...labels, ...(ALSO[key] ?? [])].includes(written);
  });
}
