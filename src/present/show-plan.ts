// `kh show` of a plan: the document itself, what it rests on, its report duty and its money.
import Big from 'big.js';
import { countItems } from '../evaluate/roll-up.ts';
import { type Evaluation, type PlanEvaluation, TARGET_STATUSES, TASK_STATUSES } from '../evaluate/types.ts';
import { type Language, message } from '../model/messages/index.ts';
import type { Plan, Repository } from '../model/repository.ts';
import { formatDate, formatPeriod } from './dates.ts';
import { intervalWords } from './deadline-words.ts';
import { formatCount, formatDecimal } from './numbers.ts';
import { field, item, type SheetPart, section, title } from './sheet.ts';
import { type Authorship, agencyNames, fileParts } from './show-common.ts';

export function planSheet(
  { plan, replaced, targets, tasks }: PlanEvaluation,
  { repository }: Evaluation,
  authorship: Authorship | null,
  language: Language,
): SheetPart[] {
  const say = (key: Parameters<typeof message>[1]): string => message(language, key);
  const counts = countItems(targets, tasks);
  return [
    title(plan.title),
    ...field(say('show.plan'), plan.id),
    ...field(say('show.number'), plan.number),
    ...field(say('show.issued'), plan.issued && formatPeriod(plan.issued, language)),
    ...field(say('show.issuer'), repository.registers.get(plan.issuer)?.name ?? plan.issuer),
    ...field(
      say('show.signer'),
      [plan.signer_title, plan.signer].filter((part) => part !== undefined).join(', '),
    ),
    ...field(say('show.period'), plan.period && intervalWords(plan.period.text, language)),
    ...field(say('show.vision'), plan.vision && formatPeriod(plan.vision, language)),
    ...field(
      say('show.standing'),
      agencyNames(plan.standing_agency === undefined ? undefined : [plan.standing_agency], plan, repository),
    ),
    ...field(say('show.replaced'), replacedText(plan, replaced, language)),
    ...field(
      say('show.targets'),
      tally(counts.targets.total, TARGET_STATUSES, counts.targets.by, 'target', language),
    ),
    ...field(say('show.tasks'), tally(counts.tasks.total, TASK_STATUSES, counts.tasks.by, 'task', language)),
    ...section(
      say('show.based_on'),
      (plan.based_on ?? []).map((basis) =>
        item(
          words(
            basis.number,
            basis.date && formatPeriod(basis.date, language),
            basis.issuer,
            basis.title,
            basis.note,
          ),
        ),
      ),
    ),
    ...section(say('show.reporting'), reportingParts(plan, repository, language)),
    ...section(say('show.budget'), budgetParts(plan, language)),
    ...section(
      say('show.unresolved'),
      (plan.unresolved ?? []).map((each) =>
        item(
          words(
            each.place,
            `“${each.text}”`,
            each.agency && agencyNames([each.agency], plan, repository),
            each.note,
          ),
        ),
      ),
    ),
    ...section(
      say('show.recipients'),
      (plan.recipients ?? []).map((recipient) => item(recipient)),
    ),
    ...section(say('show.more'), [
      ...field(say('show.note'), plan.note),
      ...fileParts(plan.file, authorship, language),
    ]),
  ];
}

const words = (...parts: (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join('; ');

function replacedText({ replaced }: Plan, isReplaced: boolean, language: Language): string | undefined {
  if (replaced === undefined || !isReplaced) return undefined;
  return words(formatPeriod(replaced.date, language), replaced.number, replaced.plan, replaced.note);
}

/** `25: Đạt 19, Không đạt 1`; statuses that nothing has are left out. */
function tally<S extends string>(
  total: number,
  statuses: readonly S[],
  by: Readonly<Record<S, number>>,
  kind: 'target' | 'task',
  language: Language,
): string {
  const parts = statuses
    .filter((status) => by[status] > 0)
    .map(
      (status) =>
        `${message(language, `${kind}.status.${status}` as 'target.status.missed')} ${formatCount(by[status], language)}`,
    );
  return parts.length === 0
    ? formatCount(total, language)
    : `${formatCount(total, language)}: ${parts.join(' · ')}`;
}

function reportingParts(plan: Plan, repository: Repository, language: Language): SheetPart[] {
  return (plan.reporting ?? []).flatMap((duty) => [
    item(
      words(
        message(language, `every.${duty.every}`),
        duty.to,
        agencyNames(duty.by, plan, repository),
        duty.text,
        duty.place,
        duty.note,
      ),
    ),
    ...(duty.reports ?? []).map((report) =>
      item(
        words(
          message(language, 'show.report', {
            period: formatPeriod(report.period, language),
            due: formatDate(report.due.last, language),
          }),
          report.cutoff &&
            message(language, 'show.report.cutoff', { day: formatDate(report.cutoff.last, language) }),
          report.text,
          report.note,
        ),
      ),
    ),
  ]);
}

/** The parts with their sum, and how far it is from the total that the document prints. */
function budgetParts(plan: Plan, language: Language): SheetPart[] {
  return (plan.budget ?? []).flatMap((budget) => {
    const amount = (text: string): string => formatDecimal({ text, big: new Big(text) }, language);
    const parts = budget.parts ?? [];
    const sum = parts.reduce((total, part) => total.plus(part.amount.big), new Big(0));
    const places = Math.max(0, ...parts.map((part) => part.amount.text.split('.')[1]?.length ?? 0));
    const gap = budget.total?.big.minus(sum);
    const unit = ` ${budget.unit}`;
    return [
      item(
        words(
          message(language, 'show.budget.year', { year: budget.year }),
          budget.total &&
            message(language, 'show.budget.total', { amount: amount(budget.total.text) + unit }),
          budget.text,
          budget.place,
          budget.note,
        ),
      ),
      ...parts.map((part) => item(words(`${part.name}: ${amount(part.amount.text)}${unit}`, part.note))),
      ...(parts.length === 0
        ? []
        : [item(message(language, 'show.budget.sum', { amount: amount(sum.toFixed(places)) + unit }))]),
      ...(parts.length === 0 || gap === undefined || gap.eq(0)
        ? []
        : [
            item([
              {
                role: 'warn',
                text: message(language, 'show.budget.gap', {
                  amount: amount(gap.abs().toFixed(places)) + unit,
                }),
              },
            ]),
          ]),
    ];
  });
}
