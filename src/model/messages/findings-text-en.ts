// English: findings about the text of files (KH7xx).
import type { findingsTextVi } from './findings-text-vi.ts';

export const findingsTextEn: Readonly<Record<keyof typeof findingsTextVi, string>> = {
  'finding.KH701.message':
    'Letters are not in composed Unicode (NFC): {count} places, the first is "{sign}".',
  'finding.KH701.hint':
    'Composed and decomposed letters look alike and do not find each other. Type it again, or save the file as NFC.',
  'finding.KH702.message':
    'Tone marks are placed in two ways: "{written}" ({count} places), "{other}" ({other_count} places).',
  'finding.KH702.hint': 'Write "{right}", as elsewhere; leave the words of a document as they are, in “...”.',
  'finding.KH703.message':
    'There is an invisible control or bidirectional character ({sign}): {count} places.',
  'finding.KH703.hint': 'Delete it and type the place again; it makes text look other than it is.',
  'finding.KH704.message': 'The value "{written}" begins or ends with blanks.',
  'finding.KH704.hint': 'Write "{right}".',
  'finding.KH705.message': 'A # cut the value of "{key}": "{rest}" is taken for a comment.',
  'finding.KH705.hint': 'Quote the whole value. If it is a comment, write two blanks before the #.',
  'finding.KH706.message': 'A comma cut a name in two: "{kept}" and "{rest}".',
  'finding.KH706.hint': 'If it is one name, write "{whole}" in quotes; if there are two, quote each.',
  'finding.KH707.message': 'There is a special blank or an invisible character ({sign}): {count} places.',
  'finding.KH707.hint': 'Replace it by a plain blank, or delete it; it makes searches and comparisons fail.',
};
