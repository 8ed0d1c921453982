// A finding as sentences: what is wrong and what to do next, in the language of the reader.
import type { Finding } from '../model/finding.ts';
import { isMessageKey, type Language, message } from '../model/messages/index.ts';
import { parseInterval } from '../model/period.ts';
import { intervalWords } from './deadline-words.ts';

export interface Description {
  readonly message: string;
  /** What to do next; null where the catalogue says nothing. */
  readonly hint: string | null;
}

type Described = Pick<Finding, 'code' | 'params'>;

/**
 * Fills in the two sentences of a code. A text names a proposed word either in a ready sentence (`{suggestion}`: "Did you
 * mean ...? ", nothing when no word is near) or bare (`{word}`). A reason may have a sentence of its own (`hint.<reason>`).
 */
export function describeFinding(language: Language, finding: Described): Description {
  const params = {
    suggestion: '',
    ...finding.params,
    ...momentsOf(language, finding.params),
    ...wordsOf(language, finding.params),
  };
  const text = (part: 'message' | 'hint'): string | null => {
    const plain = `finding.${finding.code}.${part}`;
    const special = `${plain}.${finding.params.reason}`;
    const key = isMessageKey(special) ? special : plain;
    return isMessageKey(key) ? message(language, key, params) : null;
  };
  return { message: text('message') ?? finding.code, hint: text('hint') };
}

/** Params that tell a time; what a message quotes from its file stays as the file has it. */
const MOMENTS = [
  'due',
  'other_due',
  'covered',
  'issued',
  'until',
  'day',
  'as_of',
  'period',
  'date',
  'before_date',
  'reported',
  'baseline',
] as const;

/** As days and periods in words: `2025-02` is `tháng 02/2025`. */
function momentsOf(language: Language, params: Finding['params']): Record<string, string> {
  const words: Record<string, string> = {};
  for (const key of MOMENTS) {
    const written = params[key];
    if (typeof written === 'string' && parseInterval(written) !== undefined)
      words[key] = intervalWords(written, language);
  }
  return words;
}

/** Params that are keys of the catalogue, as words: a YAML error code, a kind of value, a near word. */
function wordsOf(language: Language, params: Finding['params']): Record<string, string> {
  const { suggestion, reason, expected, received, every } = params;
  const word = (family: 'syntax' | 'type' | 'every', name: string | number, other: string): string => {
    const key = `${family}.${name}`;
    return isMessageKey(key) ? message(language, key) : other;
  };
  return {
    ...(suggestion !== undefined && {
      word: String(suggestion),
      suggestion: sentenceOf(language, String(suggestion)),
    }),
    ...(reason !== undefined && { reason: word('syntax', reason, message(language, 'syntax.OTHER')) }),
    ...(expected !== undefined && { expected: word('type', expected, String(expected)) }),
    ...(every !== undefined && { every: word('every', every, String(every)) }),
    ...(received !== undefined && { received: word('type', received, String(received)) }),
  };
}

/** The sentence has quotes of its own, so those of a proposed spelling (`"8.1"`) are left out. */
const sentenceOf = (language: Language, word: string): string =>
  word === '' ? '' : message(language, 'word.suggestion', { word: word.replace(/^"(.*)"$/, '$1') });
