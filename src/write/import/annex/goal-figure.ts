// The figure of a goal's cell against the unit of its column: "1,1 triệu con" under "nghìn con" is 1100, and what is not only a figure
// with its unit is read with a doubt, never silently.
import { fold } from '../../../model/fold.ts';
import { plain } from '../plain.ts';
import { type ReadGoal, readGoalCell } from '../reading/goal.ts';
import { NUMBER } from '../reading/number.ts';
import { goalInUnit } from '../reading/scale.ts';

const FIGURE = new RegExp(
  `^(.*?)(${NUMBER})(?:\\s*%?\\s*(?:-|–|—|÷|\\.\\.|đến|tới)\\s*(${NUMBER}))?(.*)$`,
  'iu',
);
/** Words that say how many times the unit behind them is meant. */
const SCALE = /^(?:nghin|ngan|trieu|ty|ti)(?!\w)/;
/** Digits behind a figure that belong to its unit, or to whom and when it is about. */
const NO_FIGURE =
  /(?<=[\p{L}])[²³23](?![\d\p{L}])|\b(?:co2|so2|nox|pm ?(?:10|2[.,]5)|bod5)\b|(?:\/|tren|trong|tinh tren)\s?[\d.]+ ?(?=\p{L})|(?:nam|thang|ngay|quy|giai doan|nam hoc)\s[\d/. -]+/giu;

/** A goal's cell under a column of units; as `readGoalCell`, in that unit. */
export function goalUnder(cell: string, unit: string): ReadGoal | undefined {
  const goal = readGoalCell(cell, unit);
  if (goal === undefined) return undefined;
  const [, , low = '', high = '', tail = ''] = FIGURE.exec(plain(cell).replace(/[.;]$/, '')) ?? [];
  const behind = tail.replace(/(?<!\p{L})trở (?:lên|xuống)\s*/iu, '').trim();
  const scaled = inUnit(goal, behind, unit);
  if (goal.doubt !== undefined) return scaled ?? goal;
  if (scaled === undefined || saysMore(behind)) return { ...(scaled ?? goal), doubt: 'goal_unread' };
  return [low, high].some(isThousandsInEnglish) ? { ...scaled, doubt: 'goal_two_ways' } : scaled;
}

/** Undefined where the cell names another unit than its column, and nothing tells how one becomes the other. */
function inUnit(goal: ReadGoal, behind: string, unit: string): ReadGoal | undefined {
  const [own, other] = [fold(behind), fold(unit)];
  const isSame = own === '' || own === other || own.startsWith(`${other} `) || own.startsWith(`${other}/`);
  if (isSame || other === '') return goal;
  const scale = SCALE.exec(own)?.[0];
  const bare = other.replace(new RegExp(`${SCALE.source} ?`), '');
  if (scale === undefined && own !== bare) return isOtherMeasure(own, bare) ? undefined : goal;
  // "1,1 triệu" leaves out what its column names.
  const isScaleAlone = own === scale;
  if (isScaleAlone && other.startsWith(`${own} `)) return goal;
  const converted = goalInUnit(goal.goal, isScaleAlone ? `${scale} ${bare}` : own, other);
  return converted === goal.goal ? undefined : { ...goal, goal: converted };
}

const MEASURE = /^(?:kg|ta|tan|g|ha|m2|km2|m3|km|m|usd|dong|gio|phut|ngay|thang|kw|mw|kwh)(?=$|[\s/])/;

const isOtherMeasure = (own: string, other: string): boolean => {
  const [one, two] = [MEASURE.exec(own)?.[0], MEASURE.exec(other)?.[0]];
  return one !== undefined && two !== undefined && one !== two;
};

/** Another figure behind the first: "30 (phấn đấu 35)", "1e5". */
const saysMore = (behind: string): boolean => /\d/.test(fold(behind).replace(NO_FIGURE, ' '));

/** "1,400" in a table that somebody typed the English way is a thousand times as much; "0,795" can only be a fraction. */
const isThousandsInEnglish = (printed: string): boolean => /^[1-9]\d{0,2},\d{3}$/.test(printed);
