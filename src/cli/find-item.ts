// What a name on the command line means, or why it means nothing, said in one sentence.
import { listAgencies } from '../evaluate/agency-directory.ts';
import { type Found, lookUp } from '../evaluate/item-lookup.ts';
import type { Evaluation } from '../evaluate/types.ts';
import type { Finding } from '../model/finding.ts';
import { leavesFileOut } from '../model/finding-catalogue.ts';
import { type Language, message } from '../model/messages/index.ts';
import type { Indicator } from '../model/repository.ts';
import { describeFinding } from '../present/describe-finding.ts';
import { Refusal } from './refusal.ts';

/** A plan or item by any unambiguous tail of its name. */
export function findItem(evaluation: Evaluation, written: string): Found {
  const answer = lookUp(evaluation, written);
  if ('found' in answer) return answer.found;
  if ('ambiguous' in answer)
    throw new Refusal('refusal.ambiguous_item', { written, known: answer.ambiguous.join(', ') });
  if (isAgency(evaluation, written)) throw new Refusal('refusal.item_is_agency', { written });
  if (answer.unknown.length === 0) throw new Refusal('refusal.unknown_item.none', { written });
  throw new Refusal('refusal.unknown_item', { written, known: answer.unknown.join(', ') });
}

const isAgency = ({ repository }: Evaluation, written: string): boolean =>
  listAgencies(repository).some(({ id, key }) => [id, key].includes(written.toLowerCase()));

export type Writable = Found | { readonly kind: 'indicator'; readonly indicator: Indicator };

export const indicatorRef = ({ issuer, id }: Indicator): string => `indicators/${issuer}/${id}`;

/** What a command writes about: of several items of one tail, only those count. */
type Wanted = 'targets' | 'tasks' | 'items';

/** An item, or an indicator by `indicators/<register>/<id>` or a tail of it; a file that is broken is named as such. */
export function findWritable(
  { evaluation, findings }: { readonly evaluation: Evaluation; readonly findings: readonly Finding[] },
  written: string,
  wanted: Wanted,
  language: Language,
): Writable {
  const answer = lookUp(evaluation, written);
  const isNamed = (ref: string): boolean => `/${ref.toLowerCase()}`.endsWith(`/${tailOf(written)}`);
  const broken = findings.filter(({ code, file }) => leavesFileOut(code) && isNamed(refOf(file)));
  if ('unknown' in answer) return findElsewhere(evaluation, written, isNamed, broken, language);
  const named = 'ambiguous' in answer ? answer.ambiguous : [refOfWritable(answer.found)];
  const meant = wanted === 'items' ? [] : named.filter((ref) => ref.includes(`/${wanted}/`));
  const [only, ...more] = meant.length === 0 ? named : meant;
  // A broken file of the same tail may be the one that is meant.
  const rivals = broken.map(({ file }) => refOf(file)).filter((ref) => ref !== only);
  if (only === undefined || more.length + rivals.length > 0)
    throw new Refusal('refusal.ambiguous_item', { written, known: [only, ...more, ...rivals].join(', ') });
  return findItem(evaluation, only);
}

/** An indicator; else why the name means nothing. */
function findElsewhere(
  evaluation: Evaluation,
  written: string,
  isNamed: (ref: string) => boolean,
  [broken]: readonly Finding[],
  language: Language,
): Writable {
  const indicators = [...evaluation.repository.indicators.values()].filter((each) =>
    isNamed(indicatorRef(each)),
  );
  const [only, ...more] = indicators;
  if (only !== undefined && more.length === 0) return { kind: 'indicator', indicator: only };
  if (only !== undefined)
    throw new Refusal('refusal.ambiguous_item', { written, known: indicators.map(indicatorRef).join(', ') });
  if (broken === undefined) return findItem(evaluation, written);
  const text = describeFinding(language, broken).message;
  throw new Refusal('refusal.write.broken_item', { file: broken.file, message: text });
}

const refOf = (file: string): string => file.replace(/^plans\//, '').replace(/\.yaml$/, '');
const tailOf = (written: string): string => refOf(written.replace(/^\/+|\/+$/g, '')).toLowerCase();

/** The command is not for what was named. */
export function wrongKind(
  found: Writable,
  wanted: 'task' | 'target_or_task' | 'target_or_indicator',
  language: Language,
): Refusal {
  return new Refusal('refusal.write.wrong_kind', {
    ref: refOfWritable(found),
    kind: message(language, `word.kind.${found.kind}`),
    wanted: message(language, `word.kind.${wanted}`),
  });
}

function refOfWritable(found: Writable): string {
  switch (found.kind) {
    case 'plan':
      return found.plan.plan.id;
    case 'target':
      return found.target.target.ref;
    case 'task':
      return found.task.task.ref;
    case 'indicator':
      return indicatorRef(found.indicator);
  }
}
