// The same thing said in the body and in an annex: found by the words of the names, so that it is not made twice.
import { fold } from '../../../model/fold.ts';
import type { DraftTarget, DraftTask } from '../draft/types.ts';
import { measuresIn } from '../reading/measure.ts';

/** Words that say nothing about what is measured. */
const EMPTY = new Set(
  'ty le ti trong so luong chi tieu cac cua va cho tren trong ve dat duoc la co tai voi den o muc tang trung binh duy tri'.split(
    ' ',
  ),
);

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    fold(text)
      .replace(/[^a-z0-9]+/g, ' ')
      .split(' ')
      .filter((word) => word.length > 1 && !EMPTY.has(word)),
  );

/** The share of the annex name's words that the sentence has. */
function cover(sentence: ReadonlySet<string>, name: ReadonlySet<string>): number {
  if (name.size === 0) return 0;
  let common = 0;
  for (const word of name) if (sentence.has(word)) common += 1;
  return common / name.size;
}

const SAME = 0.85;
/** A long sentence has the words of any short name. */
const SAME_BACK = 0.25;

/** The row of an annex whose name the sentence says, and whose goal it does not contradict; of several, the one of the same year. */
export function sameTarget(
  sentence: string,
  by: string | undefined,
  targets: readonly DraftTarget[],
): DraftTarget | undefined {
  const words = wordsOf(sentence);
  const near = targets
    .map((target) => ({ target, own: wordsOf(target.name) }))
    .map(({ target, own }) => ({ target, own, share: cover(words, own), back: cover(own, words) }))
    .filter(({ own, share, back }) => share >= SAME && back >= SAME_BACK && own.size >= 3)
    .sort((left, right) => right.share - left.share || right.own.size - left.own.size);
  return (near.find(({ target }) => by !== undefined && target.by === by) ?? near[0])?.target;
}

/** A task of an annex that sets the same figure in nearly the same words. */
export function taskWithFigure(
  sentence: string,
  goal: string,
  tasks: readonly DraftTask[],
): DraftTask | undefined {
  const words = wordsOf(sentence);
  return tasks.find(
    (task) =>
      measuresIn(task.name).some((measure) => measure.goal === goal) &&
      cover(words, wordsOf(task.name)) >= 0.75,
  );
}
