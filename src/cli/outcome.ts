// How a command that shows statuses ends: its errors on stderr, `--fail-on`, and the exit code.

import { activePlans } from '../evaluate/roll-up.ts';
import { STATUS_NAMES } from '../evaluate/selection-words.ts';
import type { Finding } from '../model/finding.ts';
import { findingsText } from '../present/findings-text.ts';
import { FINE, FOUND } from './exit-codes.ts';
import type { OptionValues } from './options.ts';
import { lookOf, unknownWord } from './session.ts';
import type { World } from './world.ts';

/** Statuses of `--fail-on`, checked before any output. */
export function readFailOn({ failOn = [] }: OptionValues): ReadonlySet<string> {
  const names = failOn.map((written) => ({ written, name: written.toLowerCase().replaceAll('-', '_') }));
  const wrong = names.find(({ name }) => !STATUS_NAMES.includes(name));
  if (wrong !== undefined) throw unknownWord({ what: 'status', written: wrong.written, known: STATUS_NAMES });
  return new Set(names.map(({ name }) => name));
}

/** What was asked about: plans that count, and the statuses in them. */
interface Selected {
  readonly plans: readonly {
    readonly replaced: boolean;
    readonly targets: readonly { readonly status: string }[];
    readonly tasks: readonly { readonly status: string }[];
  }[];
}

/** Prints every error; FOUND when there is one, or when a selected item has a status of `--fail-on`. */
export function conclude(
  selected: Selected,
  findings: readonly Finding[],
  failOn: ReadonlySet<string>,
  world: World,
): number {
  const errors = findings.filter((finding) => finding.severity === 'error' && finding.accepted === undefined);
  if (errors.length > 0) world.err(findingsText(errors, { ...lookOf(world), colour: world.colourOfErr }));
  const items = activePlans(selected).flatMap((each) => [...each.targets, ...each.tasks]);
  return errors.length > 0 || items.some((item) => failOn.has(item.status)) ? FOUND : FINE;
}
