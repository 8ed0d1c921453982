// KH620: a target and a task of one plan say the same words and fall due on different days.
import { type Day, formatDay } from '../../model/civil-date.ts';
import type { Plan, Target, Task } from '../../model/repository.ts';
import type { Rule, Spotted } from '../rule.ts';

export const sameWork: Rule = {
  code: 'KH620',
  *find({ repository }) {
    for (const plan of repository.plans) yield* twoDates(plan);
  },
};

/** Letters that "Tỷ lệ" and filler words may add. */
const SLACK = 40;

function* twoDates(plan: Plan): Generator<Spotted> {
  const dated = plan.targets.filter((target) => dueOfTarget(target) !== null);
  if (dated.length === 0) return;
  // Names that say the same begin alike and are about as long; most are told apart without reading their words.
  const beginnings = new Set(dated.map(({ name }) => beginningOf(name)));
  const isLike = ({ name }: Task): boolean =>
    beginnings.has(beginningOf(name)) &&
    dated.some((target) => Math.abs(target.name.length - name.length) <= SLACK);
  let targets: ReadonlyMap<string, Target> | undefined;
  for (const task of plan.tasks) {
    const due = dueOf(task);
    if (due === null || !isLike(task)) continue;
    targets ??= new Map(dated.map((target) => [wordsOf(target.name), target]));
    const target = targets.get(wordsOf(task.name));
    const other = target === undefined ? null : dueOfTarget(target);
    if (target === undefined || other === null || due === other) continue;
    yield {
      file: task.file,
      path: ['deadline'],
      params: { due: formatDay(due), other_due: formatDay(other), ref: target.ref },
    };
  }
}

/** Only what the document itself dates: an implied day contradicts nothing. */
const dueOf = ({ deadline }: Task): Day | null => (deadline?.kind === 'once' ? deadline.due : null);
const dueOfTarget = ({ by }: Target): Day | null => (by?.kind === 'once' ? by.period.last : null);

/** What `wordsOf` begins with: cut before what it changes, and before sigma, whose small form hangs on what follows. */
function beginningOf(name: string): string {
  const end = name.search(/[\s.;Σσς]/);
  return (end < 0 ? name : name.slice(0, end)).toLowerCase();
}

/** The words as printed, but for case, blanks and a full stop. */
const wordsOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[\s.;]+$/, '');
