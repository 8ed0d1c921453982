// Period, cut-off, comparison, plans and stamp of a report, in words.
import type { CutOffDecision } from '../../evaluate/report/cut-off.ts';
import {
  dataWindow,
  previousPeriod,
  type ReportPeriod,
  samePeriodLastYear,
} from '../../evaluate/report/period.ts';
import type { Evaluation } from '../../evaluate/types.ts';
import { formatDay } from '../../model/civil-date.ts';
import type { Repository } from '../../model/repository.ts';
import { planName } from '../labels.ts';
import { fullCitation, shortCitation } from './citation.ts';
import type { ReportInput } from './input.ts';
import type { ComparedPeriod, Comparison, CutOff, PeriodWords, PlanHead, Stamp } from './model-head.ts';
import { dayText, periodText, upperText } from './words.ts';

export function periodOf({ period, now }: Pick<ReportInput, 'period' | 'now'>): PeriodWords {
  const { from, to } = dataWindow(period, now.repository.settings.calendar);
  const words = periodText(period);
  return {
    id: period.text,
    words,
    words_upper: upperText(words),
    year: period.year,
    from: formatDay(from),
    to: formatDay(to),
    from_words: `ngày ${dayText(from)}`,
    to_words: `ngày ${dayText(to)}`,
  };
}

export function cutOffOf({ cutOff, now }: Pick<ReportInput, 'cutOff' | 'now'>): CutOff {
  return {
    date: formatDay(cutOff.day),
    words: `ngày ${dayText(cutOff.day)}`,
    origin: cutOff.origin,
    explanation: explanationOf(cutOff, now.repository),
    plan: cutOff.plan,
  };
}

function explanationOf({ origin, plan }: CutOffDecision, { plans, settings }: Repository): string {
  const owner = plans.find((each) => each.id === plan);
  const paper = owner === undefined ? 'kế hoạch' : shortCitation(owner);
  switch (origin) {
    case 'as_of':
      return 'theo ngày được yêu cầu';
    case 'duty':
      return `theo thời gian chốt số liệu của ${paper}`;
    case 'sending':
      if (owner === undefined) return 'theo ngày gửi báo cáo, sớm hơn ngày chốt theo lịch';
      return `theo hạn gửi báo cáo của ${paper}, sớm hơn ngày chốt theo lịch`;
    case 'today':
      return 'theo ngày lập báo cáo, vì chưa đến ngày chốt theo lịch';
    case 'calendar':
      return settings.calendar === 'nd09'
        ? 'theo Nghị định số 09/2019/NĐ-CP về chế độ báo cáo của cơ quan hành chính nhà nước'
        : 'theo ngày cuối kỳ dương lịch';
  }
}

export function comparisonOf({ period, lastCutOff, lastYearCutOff }: ReportInput): Comparison {
  return {
    last: comparedWith(previousPeriod(period), lastCutOff),
    last_year: comparedWith(samePeriodLastYear(period), lastYearCutOff),
  };
}

const comparedWith = (period: ReportPeriod | null, cutOff: CutOffDecision | null): ComparedPeriod | null =>
  period === null || cutOff === null
    ? null
    : {
        id: period.text,
        words: periodText(period),
        date: formatDay(cutOff.day),
        date_words: `ngày ${dayText(cutOff.day)}`,
      };

export const planHeads = ({ plans, repository }: Evaluation): PlanHead[] =>
  plans.map(({ plan, replaced }) => ({
    id: plan.id,
    name: planName(plan),
    title: plan.title,
    number: plan.number ?? null,
    citation: fullCitation(plan, repository),
    short_citation: shortCitation(plan),
    replaced,
  }));

export function stampOf({ stamp, cutOff }: Pick<ReportInput, 'stamp' | 'cutOff'>): Stamp | null {
  if (stamp === null) return null;
  const commit = stamp.commit === null ? 'ngoài git' : `commit ${stamp.commit}`;
  return {
    commit: stamp.commit,
    cut_off: formatDay(cutOff.day),
    version: stamp.version,
    text: `Chốt số liệu ${dayText(cutOff.day)} · ${commit} · kh ${stamp.version}`,
  };
}
