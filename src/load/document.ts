// Reads YAML files into documents: plain data, the digits of its numbers, and positions on demand.
import { type Document, type Place, placeOf, type Stray, strayOf } from '../model/document.ts';
import { type Finding, type FindingCode, findingOnFile } from '../model/finding.ts';
import { ID_PATTERN, suggestId } from '../model/repository.ts';
import type { DocumentMemory } from './cache/document-memory.ts';
import { locator } from './locator.ts';
import { readYaml } from './read-yaml.ts';
import type { SourceFile } from './source-file.ts';

/** Reads the files that kh knows, in the order given; a YAML file that it would pass over becomes a document with that fault. */
export const readDocuments = (files: readonly SourceFile[], memory?: DocumentMemory): Document[] =>
  files.flatMap((file) => {
    const place = documentPlace(file.path, file.problem === 'closed_folder');
    if (place === undefined) return [];
    if (file.problem === 'closed_folder')
      return [brokenDocument(file, place, problemFinding(file.path, 'closed_folder'))];
    const stray = strayOf(file.path);
    return [stray === undefined ? readDocument(file, place, memory) : strayDocument(file, place, stray)];
  });

const NOWHERE: Place = { kind: 'target', owner: '', id: '' };

/** The document that a file becomes, by its path alone; undefined where kh reads none. */
export function documentPlace(path: string, isClosedFolder: boolean): Place | undefined {
  const place = placeOf(path);
  if (place !== undefined) return place;
  if (isClosedFolder) {
    // A folder that may not be looked into counts as the plan that it is, so that a report on that plan is refused.
    const plan = /^plans\/([^/]+)$/.exec(path)?.[1];
    return plan === undefined ? NOWHERE : { kind: 'plan', owner: plan, id: plan };
  }
  // A stray counts as what it was probably meant to be, so that what it would have held is not reported missing too.
  const stray = strayOf(path);
  return stray && (placeOf(stray.meant) ?? NOWHERE);
}

/** Reads one file; a file that does not parse gives exactly one finding, the first, and no data. */
export function readDocument(file: SourceFile, place: Place, memory?: DocumentMemory): Document {
  const fault = faultOf(file, place);
  if (fault !== undefined) return brokenDocument(file, place, fault);
  const known = memory?.find(place, file.text);
  const own = { ...place, file: file.path, text: file.text, locate: locator(file.text) };
  if (known !== undefined) return { ...own, ...known, syntax: null };
  const read = readYaml(file.path, file.text);
  if ('syntax' in read) return brokenDocument(file, place, read.syntax);
  return { ...own, ...read, syntax: null };
}

const PROBLEM_CODES: Readonly<Record<NonNullable<SourceFile['problem']>, FindingCode>> = {
  too_large: 'KH004',
  not_utf8: 'KH005',
  symlink_outside: 'KH006',
  dead_link: 'KH007',
  not_a_file: 'KH007',
  unreadable: 'KH007',
  closed_folder: 'KH007',
};

/** What is wrong before the text is even looked at. */
function faultOf(file: SourceFile, place: Place): Finding | undefined {
  if (file.problem !== undefined) return problemFinding(file.path, file.problem);
  if (place.kind === 'config') return undefined;
  const bad = [place.owner, place.id].find((id) => !ID_PATTERN.test(id));
  return bad === undefined
    ? undefined
    : findingOnFile('KH116', file.path, { id: bad, suggestion: suggestId(bad) });
}

function problemFinding(file: string, problem: NonNullable<SourceFile['problem']>): Finding {
  const code = PROBLEM_CODES[problem];
  return findingOnFile(code, file, code === 'KH007' || code === 'KH004' ? { reason: problem } : {});
}

function strayDocument(file: SourceFile, place: Place, { problem, meant }: Stray): Document {
  const code: FindingCode = problem === 'wrong_ending' ? 'KH118' : 'KH119';
  return brokenDocument(file, place, findingOnFile(code, file.path, { suggestion: meant }));
}

const brokenDocument = (file: SourceFile, place: Place, syntax: Finding): Document => ({
  ...place,
  file: file.path,
  text: file.text,
  locate: locator(file.text),
  data: undefined,
  literals: [],
  syntax,
});
