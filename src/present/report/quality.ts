// Doubts about the data, in words: what is missing, old, contested, contradictory or cannot be compared.
import { opposingCandidate } from '../../evaluate/attention.ts';
import {
  doubtfulTargets,
  silentTasks,
  TARGET_DOUBTS,
  type TargetDoubt,
} from '../../evaluate/report/doubts.ts';
import type { Evaluation, TargetEvaluation, TaskEvaluation } from '../../evaluate/types.ts';
import { placeOf } from '../../model/document.ts';
import type { Finding } from '../../model/finding.ts';
import { describeFinding } from '../describe-finding.ts';
import { planName, reasonSentence } from '../labels.ts';
import { figureOf } from './figure.ts';
import type { QualityList, QualityRow } from './model-parts.ts';
import { officialLead, remarksOf } from './target-rows.ts';
import { countText, idsText, nameText } from './words.ts';

const HEADINGS: Readonly<Record<Exclude<QualityList['id'], 'revised'>, string>> = {
  unread: 'Mục có tệp không đọc được, chưa tính vào mọi con số của báo cáo này',
  missing: 'Chỉ tiêu chưa có số liệu',
  stale: 'Chỉ tiêu lâu không có số liệu mới',
  contested: 'Chỉ tiêu có số liệu trái ngược, đạt hay không tùy số nào đúng',
  contradictory: 'Số liệu không khớp nhau',
  unsupported: 'Chỉ tiêu văn bản ghi đạt nhưng không kèm số liệu',
  disputed: 'Chỉ tiêu văn bản ghi một đằng, số liệu cho thấy một nẻo',
  not_comparable: 'Chỉ tiêu có số liệu không so được với mục tiêu',
  estimated: 'Chỉ tiêu đạt theo số ước',
  silent_tasks: 'Nhiệm vụ chưa khép lại mà chưa có báo cáo nào',
};

/** `unread`: files that are part of no evaluation. */
export function qualityOf(
  evaluation: Evaluation,
  findings: readonly Finding[],
  unread: readonly string[],
): QualityList[] {
  const targets = doubtfulTargets(evaluation);
  const several = evaluation.plans.length > 1;
  const lists: QualityList[] = TARGET_DOUBTS.map((doubt) =>
    listOf(
      doubt,
      targets[doubt].map((item) => targetRow(item, doubt)),
      several,
    ),
  );
  const contradictory = listOf(
    'contradictory',
    findings.map((finding) => findingRow(finding, evaluation)),
    several,
  );
  const silent = listOf('silent_tasks', silentTasks(evaluation).map(taskRow), several);
  const left = listOf(
    'unread',
    unread.map((file) => unreadRow(file, evaluation)),
    several,
  );
  return [left, ...lists, contradictory, silent].filter((list) => list.rows.length > 0);
}

function listOf(id: keyof typeof HEADINGS, rows: readonly QualityRow[], several: boolean): QualityList {
  const heading = HEADINGS[id];
  const count = new Set(rows.map((row) => JSON.stringify([row.plan_name, ownName(row)]))).size;
  return {
    id,
    heading,
    count,
    rows,
    sentence: `${heading}: ${countText(count)} (${whereText(rows, several)}).`,
  };
}

/** A name stands for what has no id. */
const ownName = ({ id, name }: QualityRow): string => (id === '' ? name : id);

/** The ids, by plan where there are several. */
function whereText(rows: readonly QualityRow[], several: boolean): string {
  const byPlan = new Map<string, Set<string>>();
  for (const row of rows) {
    const ids = byPlan.get(row.plan_name) ?? new Set();
    byPlan.set(row.plan_name, ids.add(ownName(row)));
  }
  return [...byPlan]
    .map(([plan, ids]) => (several && plan !== '' ? `${plan}: ${idsText([...ids])}` : idsText([...ids])))
    .join('; ');
}

const targetRow = (item: TargetEvaluation, doubt: TargetDoubt): QualityRow => ({
  ref: item.target.ref,
  plan_name: planName(item.plan),
  id: item.target.id,
  name: nameText(item.target.name),
  lead: officialLead(item, item.target.lead_doubt !== undefined),
  detail: detailOf(item, doubt),
});

function detailOf(item: TargetEvaluation, doubt: TargetDoubt): string {
  const opposing = doubt === 'contested' ? opposingCandidate(item) : null;
  if (opposing !== null && item.result !== null) {
    return `${figureOf(item.result, item).text} hoặc ${figureOf(opposing, item).text}`;
  }
  if (doubt === 'missing' || (doubt === 'not_comparable' && item.status === 'inconclusive')) {
    return item.reasons.map((reason) => reasonSentence(reason, item.target.unit, 'vi')).join(' ');
  }
  return remarksOf(item.flags, ['implied_due']);
}

const taskRow = (item: TaskEvaluation): QualityRow => ({
  ref: item.task.ref,
  plan_name: planName(item.plan),
  id: item.task.id,
  name: nameText(item.task.name),
  lead: officialLead(item, item.task.lead_doubt !== undefined),
  detail: '',
});

function unreadRow(file: string, { plans }: Evaluation): QualityRow {
  const { kind, owner, id } = placeOf(file) ?? { kind: 'target', owner: '', id: file };
  const plan = plans.find((each) => each.plan.id === owner);
  return {
    ref: `${owner}/${kind === 'task' ? 'tasks' : 'targets'}/${id}`,
    plan_name: plan === undefined ? '' : planName(plan.plan),
    id: '',
    name: `${kind === 'task' ? 'nhiệm vụ' : 'chỉ tiêu'} ${id}`,
    lead: '',
    detail: '',
  };
}

function findingRow(finding: Finding, evaluation: Evaluation): QualityRow {
  const place = placeOf(finding.file);
  const plan = evaluation.plans.find((each) => each.plan.id === place?.owner);
  const target = plan?.targets.find((item) => item.target.file === finding.file)?.target;
  const indicator = evaluation.repository.indicators.get(`${place?.owner}/${place?.id}`);
  return {
    ref: target?.ref ?? place?.owner ?? '',
    plan_name: plan === undefined ? '' : planName(plan.plan),
    id: target?.id ?? '',
    name: target?.name ?? indicator?.name ?? 'Kinh phí',
    lead: '',
    detail: describeFinding('vi', finding).message,
  };
}
