// Deadlines that were moved later, in words.
import { extensionsIn } from '../../evaluate/report/deadlines.ts';
import { formatDay } from '../../model/civil-date.ts';
import { wordsOf } from '../deadline-words.ts';
import { planName } from '../labels.ts';
import type { ReportInput } from './input.ts';
import type { ExtensionRow } from './model-tasks.ts';
import { officialLead } from './target-rows.ts';
import { dayText, nameText } from './words.ts';

export function extensionRows({ now, lastCutOff }: Pick<ReportInput, 'now' | 'lastCutOff'>): ExtensionRow[] {
  const since = lastCutOff?.day ?? null;
  return extensionsIn(now).map(({ item, from, to, date, basis, afterDue }) => ({
    id: item.task.id,
    ref: item.task.ref,
    plan_name: planName(item.plan),
    name: nameText(item.task.name),
    lead: officialLead(item, item.task.lead_doubt !== undefined),
    from: from === undefined ? 'hết kỳ kế hoạch' : wordsOf(from, 'vi'),
    to: wordsOf(to, 'vi'),
    date: formatDay(date.last),
    date_words: dayText(date.last),
    basis,
    in_period: since === null || date.last > since,
    after_due: afterDue,
  }));
}
