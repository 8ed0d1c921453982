// kh new: a plan, a target, a task or an agency that was not there.
import { type MessageKey, message } from '../model/messages/index.ts';
import { appendAgency } from '../write/changes.ts';
import type { Fields, Typed } from '../write/entries/entry.ts';
import { missingFields, NEW_KINDS, type NewKind, readNewItem } from '../write/entries/new-item.ts';
import { type NewPlace, type PlaceReading, readNewPlace } from '../write/new-place.ts';
import { documentText, registerText } from '../write/new-text.ts';
import type { Change } from '../write/plan-steps.ts';
import { carryOut } from './carry-out.ts';
import { oneOf } from './choices.ts';
import type { Run } from './commands.ts';
import { WRONG_USE } from './exit-codes.ts';
import type { OptionValues } from './options.ts';
import { Refusal } from './refusal.ts';
import { openSession, type Session } from './session.ts';
import { readWithQuestions } from './typed-entry.ts';
import type { World } from './world.ts';
import { fieldsOf, NEW_OPTIONS, typedFields } from './write-options.ts';

/** Options that say where the new thing stands, not what it holds. */
const OF_PLACE = ['plan', 'issuer_name'];

export const run: Run = async ([what = '', name = ''], options, world) => {
  const kind = oneOf('kh new', what, NEW_KINDS, 'target');
  const session = await openSession({}, world);
  const place = await placeOf(kind, name, options, session, world);
  const typed = typedOf(kind, options);
  const asked = missingFields(kind, typed);
  const unit = typed.unit;
  const read = (each: Typed) => readNewItem(kind, each, session.evaluation.asOf);
  const fields = await readWithQuestions({ typed, read, asked, unit }, world);
  if (fields === undefined) return WRONG_USE;
  const ref = refOf(kind, place);
  const deed = {
    changes: [changeOf(kind, place, fields, options)],
    refs: [ref],
    subject: message(world.language, 'write.commit.new', { ref }),
  };
  return carryOut(deed, session, options, world);
};

/** `--issuer` of an agency names its register. */
function typedOf(kind: NewKind, options: OptionValues): Typed {
  const names = fieldsOf(NEW_OPTIONS).filter((field) => !OF_PLACE.includes(field));
  return typedFields(options, kind === 'agency' ? names.filter((field) => field !== 'issuer') : names);
}

async function placeOf(
  kind: NewKind,
  name: string,
  options: OptionValues,
  { documents }: Session,
  world: World,
): Promise<NewPlace> {
  const typed = typedFields(options, ['plan', 'issuer']);
  const owner = kind === 'agency' ? typed.issuer : typed.plan;
  const written = name === '' ? await world.ask?.(`${message(world.language, 'command.new.name')}: `) : name;
  const reading = readNewPlace(kind, written ?? '', owner, documents, options.issuerName !== undefined);
  if ('place' in reading) return reading.place;
  throw refusalOf(kind, reading);
}

function refusalOf(
  kind: NewKind,
  { fault, written, known }: Exclude<PlaceReading, { place: unknown }>,
): Refusal {
  const params = { written, known };
  if (fault === 'no_owner' && kind !== 'plan') return new Refusal(`refusal.write.no_owner.${kind}`, params);
  if (fault !== 'unknown_owner')
    return new Refusal(`refusal.write.${fault === 'no_owner' ? 'no_id' : fault}`, params);
  const key = `refusal.write.unknown_${kind === 'agency' ? 'register' : 'plan'}` as const;
  const named: MessageKey = known === '' ? `${key}.none` : key;
  return new Refusal(named, params);
}

const refOf = (kind: NewKind, { owner, id }: NewPlace): string =>
  kind === 'plan' ? id : kind === 'agency' ? `agencies/${owner}/${id}` : `${owner}/${kind}s/${id}`;

function changeOf(
  kind: NewKind,
  { file, id, isFirst }: NewPlace,
  fields: Fields,
  options: OptionValues,
): Change {
  if (kind !== 'agency') return { file, text: documentText(file, kind, fields) };
  if (!isFirst) return appendAgency(file, id, fields);
  return { file, text: registerText(file, options.issuerName ?? '', id, fields) };
}
