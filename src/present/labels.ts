// What things are called: statuses, flags, plans, groups, agencies, and reasons as sentences.
import { agencyKeyOf, shortAgencyName } from '../evaluate/agency-directory.ts';
import type { PlanFacts, TaskBrief } from '../evaluate/brief/types.ts';
import type {
  AgencyNow,
  Lead,
  NamedAgency,
  Reason,
  ReasonParam,
  TargetEvaluation,
} from '../evaluate/types.ts';
import { partsOf } from '../model/civil-date.ts';
import {
  isMessageKey,
  type Language,
  type MessageKey,
  type MessageParams,
  message,
} from '../model/messages/index.ts';
import type { Plan, Repository } from '../model/repository.ts';
import { formatDate, formatPeriod } from './dates.ts';
import { formatGoal, formatNumber, formatValue } from './numbers.ts';

/** The text of a key put together at run time; the key itself where the catalogue has none, so that a gap is seen. */
export const textOf = (language: Language, key: string, params: MessageParams = {}): string =>
  isMessageKey(key) ? message(language, key, params) : key;

export const targetStatusLabel = (item: TargetEvaluation, language: Language): string =>
  message(language, `target.status.${item.status}`);

/** The label, or what it is called when an estimate alone meets the goal: "Ước đạt". */
export const targetStatusWords = (item: TargetEvaluation, language: Language): string =>
  item.flags.includes('estimated')
    ? message(language, 'target.status.estimated')
    : targetStatusLabel(item, language);

export const taskStatusLabel = (item: Pick<TaskBrief, 'status'>, language: Language): string =>
  message(language, `task.status.${item.status}`);

export const flagLabel = (flag: string, language: Language): string => textOf(language, `flag.${flag}`);

export function reasonSentence(reason: Reason, unit: string | undefined, language: Language): string {
  const params = Object.entries(reason.params ?? {}).map(([name, value]) => [
    name,
    paramText(value, unit, language),
  ]);
  return textOf(language, `reason.${reason.key}`, Object.fromEntries(params) as Record<string, string>);
}

function paramText(param: ReasonParam, unit: string | undefined, language: Language): string {
  if (typeof param === 'string') return param;
  if (typeof param === 'number') return formatNumber(param, language);
  if ('day' in param) return formatDate(param.day, language);
  if ('value' in param) return formatValue(param.value, unit, language);
  return formatGoal(param.goal, unit, language);
}

/** `KH CĐS 2025`, the number, else the title: what a table calls a plan. */
export const planName = (plan: Pick<PlanFacts, 'short' | 'number' | 'title'>): string =>
  plan.short ?? plan.number ?? plan.title;

/** The number with its year, for one who knows the document: `241/KH-UBND, 18/12/2024`. */
export function planNumber(plan: Plan, language: Language): string | undefined {
  if (plan.number === undefined) return undefined;
  return plan.issued === undefined ? plan.number : `${plan.number}, ${formatPeriod(plan.issued, language)}`;
}

/** The year a plan's period ends in; undefined for an open or unknown end. */
export const planEndYear = (plan: Pick<PlanFacts, 'period'>): number | undefined =>
  plan.period?.last === undefined || plan.period.last === null ? undefined : partsOf(plan.period.last).year;

/** `I. Phát triển hạ tầng`; the id where the plan does not list the group. */
export function groupName(plan: Pick<PlanFacts, 'groups'>, id: string, language: Language): string {
  const group = plan.groups?.find((each) => each.id === id);
  if (group === undefined) return id;
  return group.label === undefined
    ? group.name
    : message(language, 'group.named', { label: group.label, name: group.name });
}

interface Answering {
  readonly lead: readonly NamedAgency[];
  readonly leadNow: readonly AgencyNow[];
}

/** Agencies as the document has them, each followed by who answers for it now where that is somebody else. */
export const agenciesText = (agencies: readonly NamedAgency[], language: Language): string =>
  agencies
    .map((agency) => {
      const now = nowText(agency, language);
      return now === undefined ? agency.name : `${agency.name} (${now})`;
    })
    .join('; ');

/** The leads, and whom an amendment adds to those of the document. */
export function leadText({ lead, leadNow }: Answering, language: Language): string {
  const told = new Set(lead.flatMap(({ now }) => now.map(({ id }) => id)));
  const added = leadNow.filter(({ id }) => !told.has(id)).map(({ name }) => name);
  const names = lead.length === 0 ? message(language, 'lead.none') : agenciesText(lead, language);
  return added.length === 0 ? names : message(language, 'lead.added', { names, added: added.join('; ') });
}

/** The same with short names; nothing where nobody is named. */
export function shortLeadText(
  item: Answering & { readonly plan: Plan },
  repository: Repository,
  language: Language,
): string {
  if (item.lead.length + item.leadNow.length === 0) return '';
  const short = <T extends Lead>(agency: T): T => ({
    ...agency,
    name: shortAgencyName(repository, agencyKeyOf(item.plan, agency.id)),
  });
  const lead = item.lead.map((agency) => ({ ...short(agency), now: agency.now.map(short) }));
  return leadText({ lead, leadNow: item.leadNow.map(short) }, language);
}

/** `nay là Sở A`, `dự kiến`, `chưa có cơ quan kế thừa`; undefined where the named agency still answers. */
function nowText({ id, now }: NamedAgency, language: Language): string | undefined {
  if (now.length === 0) return message(language, 'lead.now.left');
  const changed = now.filter((agency) => agency.ended !== true && agency.id !== id);
  const texts = changed.map((agency) => {
    const key: MessageKey = agency.tentative === true ? 'lead.now.tentative' : 'lead.now';
    return message(language, key, { name: agency.name });
  });
  if (now.some((agency) => agency.ended === true)) texts.push(message(language, 'lead.now.nobody'));
  return texts.length === 0 ? undefined : texts.join('; ');
}
