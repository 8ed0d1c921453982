// What a report is made from: evaluations of what it is about, and what was asked for.
import type { CutOffDecision } from '../../evaluate/report/cut-off.ts';
import type { ReportPeriod } from '../../evaluate/report/period.ts';
import type { Evaluation } from '../../evaluate/types.ts';
import type { Day } from '../../model/civil-date.ts';
import type { Finding } from '../../model/finding.ts';
import type { KeptReport } from './kept-report.ts';

export interface ReportInput {
  /** On the cut-off day, limited to the plans and agencies of the report, without internal items unless asked for. */
  readonly now: Evaluation;
  /** The same on the last period's cut-off; null where there is nothing to compare with. */
  readonly before: Evaluation | null;
  readonly period: ReportPeriod;
  readonly cutOff: CutOffDecision;
  readonly lastCutOff: CutOffDecision | null;
  readonly lastYearCutOff: CutOffDecision | null;
  /** The last day of the next period: what falls due by then is ahead. */
  readonly until: Day;
  /** `<register>/<id>` of the agencies asked for; null for all. */
  readonly agencies: readonly string[] | null;
  readonly notes: readonly NoteFile[];
  /** Reports on these plans that were kept, of this period and the last. */
  readonly kept: readonly KeptReport[];
  /** Files of targets and tasks that could not be understood: what they hold is in no count. */
  readonly unread: readonly string[];
  /** Of the plans reported on. */
  readonly findings: readonly Finding[];
  readonly internal: boolean;
  /** The day to print above the title; null leaves it blank. */
  readonly dated: Day | null;
  readonly revision: string | null;
  /** Commit and version for the foot; null prints none. */
  readonly stamp: { readonly commit: string | null; readonly version: string } | null;
}

export interface NoteFile {
  readonly plan: string;
  readonly file: string;
  readonly text: string;
}
