// A reported figure in words: `ước 68%`, `khoảng 85%`, `8/34`, or what the source says instead of a number.
import type { Candidate, TargetEvaluation } from '../../evaluate/types.ts';
import { formatDay } from '../../model/civil-date.ts';
import { toNumber } from '../../model/decimal.ts';
import { message } from '../../model/messages/index.ts';
import { pointOf, type Value } from '../../model/quantity.ts';
import { formatPeriod } from '../dates.ts';
import { formatValue } from '../numbers.ts';
import type { Figure } from './model-targets.ts';

/** Longer words than these describe; they do not stand where a number would. */
export const LONGEST_FIGURE_WORDS = 30;

/** `mean`: the value to print instead of the candidate's own, of a target judged on a mean. */
export function figureOf(candidate: Candidate, item: TargetEvaluation, mean: Value | null = null): Figure {
  const { entry } = candidate;
  const value = mean ?? entry.value;
  const point = value === undefined ? undefined : pointOf(value);
  const isOfOtherUnit = candidate.unit !== undefined && candidate.unit !== item.target.unit;
  return {
    text: valueText(candidate, value, candidate.unit ?? item.target.unit),
    bare: valueText(candidate, value, isOfOtherUnit ? candidate.unit : undefined),
    number: point === undefined ? null : toNumber(point),
    date: candidate.date.text,
    date_words: formatPeriod(candidate.date, 'vi'),
    reported: formatDay(candidate.reported.last),
    quality: candidate.quality,
    source: entry.source ?? null,
    decides: candidate === item.result,
  };
}

function valueText(candidate: Candidate, value: Value | undefined, unit: string | undefined): string {
  const { entry, quality } = candidate;
  if (value === undefined) {
    if (entry.verdict !== undefined) return message('vi', `verdict.${entry.verdict}`);
    return entry.text ?? '';
  }
  const about = value.op === '~' ? 'khoảng ' : '';
  const ranked = entry.of !== undefined;
  const plain = formatValue(
    value.op === '~' ? { ...value, op: '=' } : value,
    ranked ? undefined : unit,
    'vi',
  );
  const rank = ranked ? `${plain}/${entry.of}` : plain;
  const text = about + (ranked && unit !== undefined ? `hạng ${rank}` : rank);
  if (quality === 'estimate') return `ước ${text}`;
  return quality === 'preliminary' ? `${text} (sơ bộ)` : text;
}
