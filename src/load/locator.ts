// Positions of a document's parts, on demand: most documents are never asked for one, and need no parser.
import type { Locate } from '../model/document.ts';
import { locateIn } from './locate.ts';

/** Positions for one text; a path that does not exist gives the nearest parent that does. */
export function locator(text: string): Locate {
  let locate: Locate | undefined;
  return (path, spot) => {
    locate ??= locateIn(text);
    return locate(path, spot);
  };
}
