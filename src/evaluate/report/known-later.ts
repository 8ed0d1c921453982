// What a report does not show although it describes the report's time: it became known after the cut-off.
import type { Day } from '../../model/civil-date.ts';
import type { Period } from '../../model/period.ts';
import type { Repository } from '../../model/repository.ts';
import { isParent } from '../roll-up.ts';
import type { Evaluation } from '../types.ts';

export interface KnownLater {
  readonly targets: number;
  readonly tasks: number;
  /** The first cut-off that shows all of it. */
  readonly day: Day;
}

export interface LaterQuestion {
  /** What the report is about, on its cut-off. */
  readonly now: Evaluation;
  /** The same plans with everything that is known today. */
  readonly whole: Repository;
  readonly period: Period;
  /** Nothing that became known after this day counts: today, or the day that is written on the paper. */
  readonly until: Day;
}

interface Entry {
  readonly date?: Period | undefined;
  readonly reported?: Period | undefined;
}

/** Null when nothing is left out. Corrections of figures that the report shows count, too. */
export function knownLater(question: LaterQuestion): KnownLater | null {
  const targets = targetEntries(question).map((entries) => laterIn(entries, question));
  const tasks = taskEntries(question).map((entries) => laterIn(entries, question));
  const days = [...targets, ...tasks].flat();
  const holdsAny = (each: readonly Day[]): boolean => each.length > 0;
  return days.length === 0
    ? null
    : {
        targets: targets.filter(holdsAny).length,
        tasks: tasks.filter(holdsAny).length,
        day: days.reduce((latest, next) => Math.max(latest, next)),
      };
}

/** The days on which entries that describe the report's time became known too late for it. */
const laterIn = (entries: readonly Entry[], { now, period, until }: LaterQuestion): Day[] =>
  entries.flatMap(({ date, reported = date }) => {
    const described = (date ?? reported)?.last;
    const known = reported?.last;
    if (described === undefined || known === undefined || described > period.last) return [];
    return known > now.asOf && known <= until ? [known] : [];
  });

const targetEntries = ({ now, whole }: LaterQuestion): Entry[][] =>
  now.plans.flatMap(({ plan, targets }) => {
    const all = byId(whole.plans.find(({ id }) => id === plan.id)?.targets ?? []);
    return targets
      .filter((item) => !isParent(item))
      .map(({ target: { id, indicator } }) => [
        ...(all.get(id)?.results ?? []),
        ...(whole.indicators.get(`${plan.issuer}/${indicator}`)?.results ?? []),
      ]);
  });

const taskEntries = ({ now, whole }: LaterQuestion): (readonly Entry[])[] =>
  now.plans.flatMap(({ plan, tasks }) => {
    const all = byId(whole.plans.find(({ id }) => id === plan.id)?.tasks ?? []);
    return tasks.map(({ task }) => all.get(task.id)?.log ?? []);
  });

const byId = <T extends { readonly id: string }>(items: readonly T[]): Map<string, T> =>
  new Map(items.map((item) => [item.id, item]));
