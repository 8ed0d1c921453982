// What reports that were kept said otherwise: the same period again, or the last one, whose figures stand beside this one's.
import { parsePeriod } from '../../model/period.ts';
import type { KeptReport } from './kept-report.ts';
import type { QualityList, QualityRow } from './model-parts.ts';
import type { TargetGroup, TargetRow } from './model-targets.ts';
import type { TaskGroup, TaskRow } from './model-tasks.ts';
import { countText } from './words.ts';

export interface Reported {
  /** Of the report that is written now. */
  readonly period: string;
  readonly targets: readonly TargetGroup[];
  readonly tasks: readonly TaskGroup[];
}

const HEADING = 'Số liệu đã điều chỉnh so với báo cáo đã gửi';
/** So many are told in the sentence; the list has all. */
const MOST_TOLD = 20;

/** Null when nothing changed, or nothing was kept. */
export function revisedList(kept: readonly KeptReport[], now: Reported): QualityList | null {
  const rows = kept.flatMap((report) => revisedSince(report, now));
  if (rows.length === 0) return null;
  const told = rows.slice(0, MOST_TOLD).map(({ id, name, detail }) => `${id} ${name}: ${detail}`);
  const rest = rows.length - told.length;
  const more = rest > 0 ? `; và ${countText(rest)} mục khác` : '';
  return {
    id: 'revised',
    heading: HEADING,
    count: rows.length,
    rows,
    sentence: `${HEADING}: ${countText(rows.length)} (${told.join('; ')}${more}).`,
  };
}

function revisedSince(kept: KeptReport, { period, targets, tasks }: Reported): QualityRow[] {
  const isSame = kept.period.id === period;
  const targetsNow = byRef(targets);
  const tasksNow = byRef(tasks);
  const fromTargets = rowsIn(kept.targets).flatMap((was) => {
    const row = targetsNow.get(was.ref);
    const said = row && (isSame ? resultChange(was, row) : lastFigureChange(was, row));
    return row !== undefined && said !== undefined
      ? [rowOf(row, `báo cáo ${kept.period.words} ghi ${said}`)]
      : [];
  });
  const fromTasks = rowsIn(kept.tasks).flatMap((was) => {
    const row = isSame ? tasksNow.get(was.ref) : undefined;
    return row !== undefined && row.label !== was.label
      ? [rowOf(row, `báo cáo ${kept.period.words} ghi “${was.label}”, nay “${row.label}”`)]
      : [];
  });
  return [...fromTargets, ...fromTasks];
}

type KeptTarget = ReturnType<typeof rowsIn<KeptReport['targets']['groups'][number]['rows'][number]>>[number];

/** Figure and verdict of the same period, written twice. */
function resultChange({ figure: was, label }: KeptTarget, row: TargetRow): string | undefined {
  const [before, after] = [was?.text ?? '', row.figure?.text ?? ''];
  if (before === after && label === row.label) return undefined;
  return `${withLabel(before, label)}, nay ${withLabel(after, row.label)}`;
}

const withLabel = (figure: string, label: string): string =>
  figure === '' ? `“${label}”` : `${figure} (${label})`;

/** The last period's figure, where both describe one time: an estimate of the 5th gives way to the figure of its month. */
function lastFigureChange({ figure: was }: KeptTarget, { last }: TargetRow): string | undefined {
  if (was === null || last === null || was.text === last.text || !isOfOneTime(was.date, last.date))
    return undefined;
  return `${was.text}, nay ${last.text}`;
}

function isOfOneTime(before: string, after: string): boolean {
  const [was, is] = [parsePeriod(before), parsePeriod(after)];
  return was !== undefined && is !== undefined && is.first <= was.first && was.last <= is.last;
}

const rowsIn = <T>({ groups }: { readonly groups: readonly { readonly rows: readonly T[] }[] }): T[] =>
  groups.flatMap(({ rows }) => rows);

const byRef = <T extends { readonly ref: string }>(
  groups: readonly { readonly rows: readonly T[] }[],
): ReadonlyMap<string, T> => new Map(rowsIn({ groups }).map((row) => [row.ref, row]));

const rowOf = ({ ref, id, name, plan_name, lead }: TargetRow | TaskRow, detail: string): QualityRow => ({
  ref,
  id,
  name,
  plan_name,
  lead,
  detail,
});
