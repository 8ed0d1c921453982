// In which language to speak, before anything else is known: `--lang`, else kh.yaml, else Vietnamese.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LANGUAGES, type Language } from '../model/messages/index.ts';

const isLanguage = (text: string | undefined): text is Language =>
  LANGUAGES.some((language) => language === text);

/** A wrong `--lang` is refused later, with the other wrong uses. */
export function findLanguage(argv: readonly string[], folder: string): Language {
  const index = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const word = argv[index];
  const asked = word?.includes('=') ? word.slice('--lang='.length) : argv[index + 1];
  if (index >= 0 && isLanguage(asked)) return asked;
  return languageOfSettings(folder) ?? 'vi';
}

/** One line of kh.yaml is enough here; whoever evaluates reads the file properly. */
function languageOfSettings(start: string): Language | undefined {
  for (let folder = start; ; folder = dirname(folder)) {
    try {
      const match = /^language:\s*["']?(\w+)/m.exec(readFileSync(join(folder, 'kh.yaml'), 'utf8'));
      return isLanguage(match?.[1]) ? match[1] : undefined;
    } catch {
      if (dirname(folder) === folder) return undefined;
    }
  }
}
