// One target as the JSON contract has it (docs/design.md, section 5).
import type { AgencyNow, Candidate, NamedAgency, TargetEvaluation } from '../evaluate/types.ts';
import type { Day } from '../model/civil-date.ts';
import type { Language } from '../model/messages/index.ts';
import type { Goal, Value } from '../model/quantity.ts';
import type { TargetFile } from '../model/schema/target.ts';
import { dayOrNull, ExactNumber, type Json, rounded } from './json.ts';
import { reasonSentence, targetStatusLabel } from './labels.ts';

export function targetRow(item: TargetEvaluation, asOf: Day, language: Language) {
  const { target } = item;
  return {
    id: target.id,
    plan: target.plan,
    ref: target.ref,
    name: target.name,
    group: target.group ?? null,
    parent: target.parent ?? null,
    unit: target.unit ?? null,
    goal: goalJson(item.goal),
    by: byText(target, asOf),
    due: dayOrNull(item.due),
    due_implied: item.flags.includes('implied_due'),
    lead: item.lead.map(namedJson),
    lead_now: item.leadNow.map(agencyNowJson),
    status: item.status,
    label: targetStatusLabel(item, language),
    flags: item.flags,
    rule: item.rule,
    reasons: item.reasons.map((reason) => reasonSentence(reason, target.unit, language)),
    result: item.result === null ? null : resultJson(item.result, target.unit),
    progress: rounded(item.pace?.progress),
    pace: rounded(item.pace?.pace),
    forecast: item.forecast && {
      value_at_due: rounded(item.forecast.value_at_due),
      met_on: dayOrNull(item.forecast.met_on),
    },
    last: item.last && {
      period: item.last.period.text,
      due: dayOrNull(item.last.due),
      status: item.last.status,
    },
    children: item.children && { met: item.children.met, total: item.children.total, ids: item.children.ids },
    file: target.file,
  } satisfies Record<string, Json>;
}

export function goalJson(goal: Goal | null): Json {
  if (goal === null) return null;
  if (goal.op !== 'range') return { op: goal.op, value: new ExactNumber(goal.value) };
  return { op: 'range', min: new ExactNumber(goal.min), max: new ExactNumber(goal.max), within: goal.within };
}

export function valueJson(value: Value | undefined): Json {
  if (value === undefined) return null;
  if (value.op === 'range')
    return { op: 'range', min: new ExactNumber(value.min), max: new ExactNumber(value.max) };
  return value.op === '='
    ? new ExactNumber(value.value)
    : { op: value.op, value: new ExactNumber(value.value) };
}

export function resultJson(candidate: Candidate, unit: string | undefined) {
  const { entry } = candidate;
  return {
    date: dayOrNull(candidate.date.last),
    reported: dayOrNull(candidate.reported.last),
    value: valueJson(entry.value),
    text: entry.text ?? null,
    verdict: entry.verdict ?? null,
    stated: entry.stated ?? null,
    quality: candidate.quality,
    scope: candidate.scope,
    unit: candidate.unit ?? unit ?? null,
    source: entry.source ?? null,
  } satisfies Record<string, Json>;
}

/** `by` as in force on the day: the document's, or that of the latest amendment dated on or before it. */
export function byText(target: TargetFile, asOf: Day): string | null {
  const amended = target.amendments.filter((entry) => entry.by !== undefined && entry.date.last <= asOf);
  const latest = [...amended].sort((left, right) => left.date.last - right.date.last).at(-1)?.by ?? target.by;
  if (latest === undefined) return null;
  return latest.kind === 'once' ? latest.period.text : latest.rule.every;
}

export const namedJson = ({ id, name, now }: NamedAgency) => ({ id, name, now: now.map(agencyNowJson) });

export const agencyNowJson = (agency: AgencyNow) => ({
  id: agency.id,
  name: agency.name,
  ...(agency.tentative === true && { tentative: true }),
  ...(agency.ended === true && { ended: true }),
});
