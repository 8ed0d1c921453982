// Builds a report from inline files, as the command does: known by the cut-off, internal items left out.
import { findContradictions } from '../../../src/check/contradictions.ts';
import { understand } from '../../../src/check/understand.ts';
import { evaluate } from '../../../src/evaluate/evaluate.ts';
import { decideCutOff } from '../../../src/evaluate/report/cut-off.ts';
import { knownBy, withoutInternal } from '../../../src/evaluate/report/known-by.ts';
import {
  nextPeriod,
  parseReportPeriod,
  previousPeriod,
  type ReportPeriod,
  samePeriodLastYear,
} from '../../../src/evaluate/report/period.ts';
import { EVERYTHING, select } from '../../../src/evaluate/selection.ts';
import { readDocuments } from '../../../src/load/document.ts';
import { type BuiltReport, buildReport } from '../../../src/present/report/build.ts';
import type { ReportInput } from '../../../src/present/report/input.ts';
import type { ReportModel } from '../../../src/present/report/model.ts';
import { day, type Files, filesAround } from '../../builders.ts';

export interface Asked {
  readonly period?: string;
  readonly asOf?: string;
  readonly internal?: boolean;
  readonly agencies?: readonly string[];
  readonly notes?: Readonly<Record<string, string>>;
  readonly plan?: object;
  readonly settings?: object;
  readonly register?: object;
  readonly files?: Files;
  readonly dated?: string;
  readonly stamp?: ReportInput['stamp'];
}

export function periodOf(text: string): ReportPeriod {
  const period = parseReportPeriod(text);
  if (period === undefined) throw new Error(`${text} is no report period`);
  return period;
}

const TODAY = day('2026-12-31');

export function inputOf(items: Files, asked: Asked = {}): ReportInput {
  const files = filesAround(items, asked);
  const documents = readDocuments(
    Object.entries(files).map(([path, content]) => ({
      path,
      text: typeof content === 'string' ? content : JSON.stringify(content),
    })),
  );
  const { repository, findings } = understand(documents);
  if (findings.length > 0) throw new Error(JSON.stringify(findings, null, 1));
  const shown = asked.internal === true ? repository : withoutInternal(repository);
  const period = periodOf(asked.period ?? '2025-Q3');
  const asOf = asked.asOf === undefined ? null : day(asked.asOf);
  const decide = (of: ReportPeriod, wanted: typeof asOf) =>
    decideCutOff({
      period: of,
      plans: shown.plans,
      calendar: shown.settings.calendar,
      asOf: wanted,
      today: TODAY,
      sent: null,
    });
  const cutOff = decide(period, asOf);
  const known = knownBy(shown, cutOff.day);
  const agencies = asked.agencies ?? null;
  const limited = (on: number) => {
    const whole = evaluate(known, on);
    return agencies === null ? whole : select(whole, { ...EVERYTHING, agencies: new Set(agencies) });
  };
  const earlier = (of: ReportPeriod | null) => {
    const found = of === null ? null : decide(of, null);
    return found !== null && found.day < cutOff.day ? found : null;
  };
  const last = earlier(previousPeriod(period));
  return {
    now: limited(cutOff.day),
    before: last && limited(last.day),
    period,
    cutOff,
    lastCutOff: last,
    lastYearCutOff: earlier(samePeriodLastYear(period)),
    until: nextPeriod(period).last,
    agencies,
    notes: Object.entries(asked.notes ?? {}).map(([plan, text]) => ({
      plan,
      file: `plans/${plan}/notes/${period.text}.md`,
      text,
    })),
    unread: [],
    findings: findContradictions(evaluate(known, cutOff.day), documents),
    internal: asked.internal === true,
    dated: asked.dated === undefined ? null : day(asked.dated),
    revision: null,
    stamp: asked.stamp ?? null,
    kept: [],
  };
}

export const builtOf = (items: Files, asked?: Asked): BuiltReport => buildReport(inputOf(items, asked));

export const modelOf = (items: Files, asked?: Asked): ReportModel => builtOf(items, asked).model;

/** The one target of a report by its id. */
export function targetIn(model: ReportModel, id: string) {
  const row = model.targets.groups.flatMap((group) => group.rows).find((each) => each.id === id);
  if (row === undefined) throw new Error(`no target ${id}`);
  return row;
}
