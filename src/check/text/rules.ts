// The rules about the text of files (KH7xx), in the order of their codes.
import type { AnyRule } from '../rule.ts';
import { cutByComma } from './cut-by-comma.ts';
import { cutByHash } from './cut-by-hash.ts';
import { edgeBlanks } from './edge-blanks.ts';
import { notComposed } from './not-composed.ts';
import { controlSigns, unseenSigns } from './special-signs.ts';
import { mixedToneMarks } from './tone-marks.ts';

export const TEXT_RULES: readonly AnyRule[] = [
  notComposed,
  mixedToneMarks,
  controlSigns,
  edgeBlanks,
  cutByHash,
  cutByComma,
  unseenSigns,
];
