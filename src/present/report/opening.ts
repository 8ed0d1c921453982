// The subject line and the first paragraph of a report.
import type { Evaluation } from '../../evaluate/types.ts';
import { fullCitation, issuingBody, shortCitation } from './citation.ts';
import { agencyNames } from './grid.ts';
import type { ReportInput } from './input.ts';
import type { Head } from './model-head.ts';
import { countText, dayText, periodText } from './words.ts';

/** A longer title is cited by its number in the subject line. */
const LONGEST_TITLE = 140;

type Asked = Pick<ReportInput, 'now' | 'period' | 'agencies'>;

/** `Tình hình, kết quả thực hiện Kế hoạch ... quý III năm 2025`; a title that ends with the period does not say it twice. */
export function subjectOf({ now, period, agencies }: Asked): string {
  const when = periodText(period);
  const what = `Tình hình, kết quả thực hiện ${plansText(now)}`;
  const whole = agencies === null ? what : `${what} thuộc trách nhiệm của ${agenciesText(now, agencies)},`;
  if (whole.toLowerCase().endsWith(when)) return whole;
  return `${whole}${/\d$/.test(whole) ? ',' : ''} ${when}`;
}

function plansText({ plans, repository }: Evaluation): string {
  const [first, ...others] = plans;
  if (first === undefined) return 'kế hoạch';
  const body = issuingBody(first.plan, repository);
  if (others.length === 0 && first.plan.title.length <= LONGEST_TITLE) return first.plan.title;
  const isOfOneBody = others.every((each) => issuingBody(each.plan, repository) === body);
  const what = others.length === 0 ? shortCitation(first.plan) : 'các kế hoạch';
  return body === null || !isOfOneBody ? what : `${what} của ${body}`;
}

const agenciesText = (now: Evaluation, keys: readonly string[]): string =>
  keys.map(agencyNames(now.repository, keys)).join(', ');

/** By which papers, for which period, with data up to which day. */
export function openingOf({ now, period, cutOff, agencies }: ReportInput, head: Head): string {
  const cited = now.plans.map(({ plan }) => fullCitation(plan, now.repository));
  const what = cited.length > 1 ? `${countText(cited.length)} kế hoạch nêu trên` : 'Kế hoạch nêu trên';
  const whose =
    agencies === null ? '' : ` đối với nội dung thuộc trách nhiệm của ${agenciesText(now, agencies)}`;
  return `Thực hiện ${cited.join('; ')}, ${head.office_in_text} báo cáo tình hình, kết quả thực hiện ${what}${whose} ${periodText(period)}, số liệu chốt đến ngày ${dayText(cutOff.day)}, như sau:`;
}

/** Plans are cited by kind and number alone after the first time. */
export function closingOf({ now, period }: Asked): string {
  const cited = now.plans.map(({ plan }) => shortCitation(plan)).join(', ');
  return `Trên đây là báo cáo tình hình, kết quả thực hiện ${cited} ${periodText(period)}./.`;
}
