// Why a draft was not written: its files are nowhere to be looked at, so each error is told with its place in the document.
import type { Finding } from '../model/finding.ts';
import { type MessageKey, message } from '../model/messages/index.ts';
import { findingsText } from '../present/findings-text.ts';
import { oneLine } from '../present/printable.ts';
import type { Draft } from '../write/import/draft/types.ts';
import { sourcePlace } from '../write/import/review.ts';
import { FOUND } from './exit-codes.ts';
import type { Import } from './import.ts';
import type { World } from './world.ts';

/** Gives the exit code. */
export function complainOfDraft(
  findings: readonly Finding[],
  { draft, document, session }: Import,
  world: World,
): number {
  const say = (key: MessageKey, params: Readonly<Record<string, string>> = {}): void =>
    world.err(`${oneLine(message(world.language, key, params))}\n`);
  const errors = findings.filter(({ severity }) => severity === 'error');
  say('write.not_written');
  world.err(findingsText(errors, { ...session.look, colour: world.colourOfErr }));
  say('import.refused.draft', { file: document.name });
  const places = errors.flatMap((finding) => {
    const found = placeOf(finding, draft);
    if (found === undefined) return [];
    const place = sourcePlace(found.at, document.format === 'text', world.language);
    return [{ file: finding.file, place, name: found.name }];
  });
  const told = new Map(places.map((each) => [`${each.file} ${each.place}`, each]));
  for (const each of told.values()) say('import.refused.at', each);
  return FOUND;
}

type Place = Pick<Draft['agencies'][number], 'name' | 'at'>;

/** The item or the agency that an error stands in. */
function placeOf({ file, path }: Finding, { plans, agencies, issuer }: Draft): Place | undefined {
  if (file === `plans/agencies/${issuer.id}.yaml`)
    return agencies.find(({ id }) => path[0] === 'agencies' && path[1] === id);
  const plan = plans.find(({ id }) => file.startsWith(`plans/${id}/`));
  const [, , folder = '', name = ''] = file.split('/');
  const items = folder === 'targets' ? plan?.targets : folder === 'tasks' ? plan?.tasks : undefined;
  return items?.find(({ id }) => `${id}.yaml` === name);
}
