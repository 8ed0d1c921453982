// Courses of measured targets, ready to draw.
import { type Course, coursesOf } from '../../evaluate/report/trajectory.ts';
import type { Evaluation } from '../../evaluate/types.ts';
import { formatDay } from '../../model/civil-date.ts';
import { toNumber } from '../../model/decimal.ts';
import { planName, targetStatusWords } from '../labels.ts';
import { formatGoal, formatNumber } from '../numbers.ts';
import { figureOf } from './figure.ts';
import type { Trajectory } from './model-parts.ts';
import { dayText } from './words.ts';

export const trajectoriesOf = (evaluation: Evaluation): Trajectory[] =>
  coursesOf(evaluation).map(trajectoryOf);

function trajectoryOf({ item, due, goal, points, path }: Course): Trajectory {
  const { target } = item;
  return {
    ref: target.ref,
    id: target.id,
    plan_name: planName(item.plan),
    name: target.name,
    unit: target.unit ?? null,
    status: item.status,
    label: targetStatusWords(item, 'vi'),
    points: points.map(({ day, value, candidate }) => ({
      date: formatDay(day),
      value: toNumber(value),
      text: figureOf(candidate, item).text,
      estimate: candidate.quality === 'estimate',
    })),
    path: path.map(({ day, value }) => ({ date: formatDay(day), value })),
    goal: toNumber(goal),
    goal_text: item.goal === null ? '' : formatGoal(item.goal, target.unit, 'vi'),
    due: formatDay(due),
    forecast: forecastOf(item),
  };
}

function forecastOf({ forecast }: Course['item']): Trajectory['forecast'] {
  if (forecast === null) return null;
  const value = formatNumber(forecast.value_at_due, 'vi');
  const met =
    forecast.met_on === null ? 'không đạt trong 20 năm' : `đạt mục tiêu ngày ${dayText(forecast.met_on)}`;
  return {
    value_at_due: forecast.value_at_due,
    met_on: forecast.met_on === null ? null : formatDay(forecast.met_on),
    words: `dự báo đến hạn ${value}; ${met}`,
  };
}
