// Words of the format as people type them: `done`, `in-progress`, `Đang làm`, `so bo`.
import { fold } from '../../model/fold.ts';
import type { Quality } from '../../model/schema/target.ts';
import type { LogStatus } from '../../model/schema/task.ts';

/** What people call each word, without diacritics. */
type Words<T extends string> = Readonly<Record<T, readonly string[]>>;

export const STATUS_WORDS: Words<LogStatus> = {
  done: ['xong', 'da xong', 'hoan thanh', 'da hoan thanh'],
  in_progress: ['dang lam', 'dang thuc hien'],
  paused: ['tam dung'],
  not_started: ['chua bat dau', 'chua lam', 'chua thuc hien'],
  cancelled: ['dung han', 'dung', 'da dung', 'huy'],
};

export const QUALITY_WORDS: Words<Quality> = {
  estimate: ['uoc', 'uoc tinh', 'uoc thuc hien'],
  preliminary: ['so bo'],
  official: ['chinh thuc'],
};

export const VERDICT_WORDS: Words<'achieved' | 'partly' | 'not_achieved'> = {
  achieved: ['dat'],
  partly: ['dat mot phan', 'mot phan'],
  not_achieved: ['khong dat', 'chua dat'],
};

export const CLAIM_WORDS: Words<'achieved' | 'not_achieved' | 'none'> = {
  achieved: ['dat'],
  not_achieved: ['khong dat', 'chua dat'],
  none: ['khong ket luan', 'khong'],
};

export const BETTER_WORDS: Words<'higher' | 'lower'> = {
  higher: ['cao', 'cao hon'],
  lower: ['thap', 'thap hon'],
};

/** The word itself, or what people call it. */
export function readWord<T extends string>(typed: string, words: Words<T>): T | undefined {
  const written = fold(typed).replaceAll(/[-_]/g, ' ');
  return (Object.keys(words) as T[]).find((name) =>
    [name.replaceAll('_', ' '), ...words[name]].includes(written),
  );
}
