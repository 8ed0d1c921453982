// The review after an update: what a person ticked, wrote into it or took out of it stays so; only what is newly doubtful is added.
import { type Language, message } from '../../../model/messages/index.ts';
import type { Draft } from '../draft/types.ts';
import { doubtSections, reviewText } from '../review.ts';
import { keyOfDoubt, type LastImport } from './record.ts';

export interface KnownReview {
  /** Undefined for a review that is not there: a person who has settled everything deletes it. */
  readonly text: string | undefined;
  /** Undefined where nothing tells what the last import doubted: then every doubt is new. */
  readonly last: LastImport | undefined;
}

/** Undefined when there is nothing to write. */
export function updatedReview(
  draft: Draft,
  { text, last }: KnownReview,
  isText: boolean,
  language: Language,
): string | undefined {
  if (text === undefined && last === undefined) return reviewText(draft, isText, language);
  const doubts = draft.doubts.filter((doubt) => last?.doubts.has(keyOfDoubt(doubt)) !== true);
  if (doubts.length === 0) return undefined;
  const [plan] = draft.plans;
  const file = plan?.document ?? '';
  // The count of cells belongs to the review that was settled: most of what it counts stands there alone.
  if (text === undefined) {
    const head = [
      message(language, 'review.title', { title: plan?.title ?? '' }),
      message(language, 'review.intro', { file }),
    ];
    return `${[...head, ...doubtSections(doubts, isText, language)].join('\n\n')}\n`;
  }
  const parts = [
    text.trimEnd(),
    message(language, 'review.added', { file, count: doubts.length }),
    ...doubtSections(doubts, isText, language),
  ];
  return `${parts.join('\n\n')}\n`;
}
