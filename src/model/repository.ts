// A plan repository as kh understands it: every notation read, every item knowing its own name and file.
import { fold } from './fold.ts';
import type { Settings } from './schema/config.ts';
import type { PlanFile } from './schema/plan.ts';
import type { AgencyEntry, IndicatorFile, RegisterFile } from './schema/register.ts';
import type { ResultEntry, TargetFile } from './schema/target.ts';
import type { TaskFile } from './schema/task.ts';

/** Where an item stands: its id (the file's stem), its plan, its full name and its file. */
export interface Identity {
  readonly id: string;
  readonly plan: string;
  /** `<plan>/targets/<id>` or `<plan>/tasks/<id>`. */
  readonly ref: string;
  readonly file: string;
}

export type Target = Identity & TargetFile;
export type Task = Identity & TaskFile;

export type Plan = PlanFile & {
  readonly id: string;
  readonly file: string;
  readonly targets: readonly Target[];
  readonly tasks: readonly Task[];
};

export type Register = Omit<RegisterFile, 'agencies'> & {
  readonly id: string;
  readonly file: string;
  readonly agencies: ReadonlyMap<string, AgencyEntry>;
};

export type Indicator = IndicatorFile & {
  readonly id: string;
  readonly issuer: string;
  readonly file: string;
};

export interface Repository {
  readonly settings: Settings;
  /** In natural order of their ids; items too. */
  readonly plans: readonly Plan[];
  readonly registers: ReadonlyMap<string, Register>;
  /** By `<issuer>/<id>`. */
  readonly indicators: ReadonlyMap<string, Indicator>;
}

/** The register of central bodies, whose agencies are named `trung-uong/<id>`. */
export const CENTRAL_REGISTER = 'trung-uong';

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** Natural order: 8.2 before 8.10, 9 before 10; without regard to case. */
export const compareIds = (left: string, right: string): number =>
  collator.compare(left, right) || (left < right ? -1 : left > right ? 1 : 0);

export const ID_PATTERN = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

/** An id for words that are none: `Sở Y tế` → `so-y-te`; empty when nothing is left. */
export function suggestId(words: string): string {
  const id = fold(words)
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/^[^a-z0-9]+|-+$/g, '');
  return ID_PATTERN.test(id) ? id : '';
}

export type { AgencyEntry, ResultEntry, Settings };
