// A quick parser for the plain documents that kh and people usually write; whatever it is not sure of goes to `yaml`.
import { PlainReader } from './plain-reader.ts';
import { REFUSED } from './plain-signs.ts';

/**
 * Reads a document of single-line scalars, block mappings and lists, and flow collections that end on their line. Undefined
 * when the text holds anything else (anchors, tags, block scalars, several documents, tabs, unusual escapes, numbers whose
 * digits JavaScript would change) or when it does not parse: `yaml` then decides, and words the error.
 */
export function readQuickly(text: string): object | undefined {
  try {
    return new PlainReader(text).read();
  } catch (error) {
    if (error === REFUSED) return undefined;
    throw error;
  }
}
