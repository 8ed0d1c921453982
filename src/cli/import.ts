// kh import: a plan document becomes a draft plan folder, with a list of what a person must check.
import { readFile, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { readSource } from '../load/office/read-source.ts';
import { LARGEST_FILE } from '../load/office/reading.ts';
import { message } from '../model/messages/index.ts';
import { ID_PATTERN } from '../model/repository.ts';
import type { SourceDocument } from '../model/source-document.ts';
import { oneLine } from '../present/printable.ts';
import { changesOf } from '../write/import/changes.ts';
import type { Draft } from '../write/import/draft/types.ts';
import { holdsTooMany, interpret } from '../write/import/interpret.ts';
import { registersIn } from '../write/import/registers.ts';
import { complain, type Ended, tryToCarryOut } from './carry-out.ts';
import type { Run } from './commands.ts';
import { FINE } from './exit-codes.ts';
import { registersRead } from './import-basis.ts';
import { complainOfDraft } from './import-refused.ts';
import { updatePlan } from './import-update.ts';
import type { OptionValues } from './options.ts';
import { Refusal } from './refusal.ts';
import { openSession, type Session } from './session.ts';
import type { World } from './world.ts';

export const run: Run = async ([file = ''], options, world) => {
  const planId = planOf(options);
  for (let attempt = 1; ; attempt += 1) {
    const session = await openSession({}, world);
    refuseWrongPlan(planId, session, options);
    const document = await readDocument(file, world);
    const draft = draftOf(document, planId, session, options);
    const work = { draft, document, session };
    const ended = await (options.update === true ? updatePlan : importPlan)(work, options, world);
    if (typeof ended === 'number') return ended;
    if (ended.kind === 'refused') return complainOfDraft(ended.findings, work, world);
    // Another import was quicker: what it brought into the register is read, and all is worked out anew.
    if (attempt === ATTEMPTS[ended.kind]) return complain(ended, session, world);
  }
};

/** Of imports that start together, each round lets one through; what is there twice over has not come meanwhile. */
const ATTEMPTS = { stale: 50, problem: 2 };

function planOf({ plan = [] }: OptionValues): string {
  const [id, ...others] = plan;
  if (id === undefined || others.length > 0) throw new Refusal('refusal.import.no_plan');
  if (!ID_PATTERN.test(id) || id === 'agencies' || id === 'indicators')
    throw new Refusal('refusal.import.bad_plan', { written: id });
  return id;
}

/** Ids differ by more than case, so that they stay apart on every disk. */
function refuseWrongPlan(id: string, { documents }: Session, { update }: OptionValues): void {
  const owners = new Set(
    documents
      .filter(({ kind }) => kind === 'plan' || kind === 'target' || kind === 'task')
      .map(({ owner }) => owner),
  );
  const same = [...owners].find((each) => each.toLowerCase() === id.toLowerCase());
  if (update !== true && same !== undefined) throw new Refusal('refusal.import.exists', { plan: same });
  if (update === true && same !== id) throw new Refusal('refusal.import.unknown_plan', { plan: id });
}

/** A file that cannot be read is said in one sentence with what to do. */
async function readDocument(file: string, world: World): Promise<SourceDocument> {
  const path = resolve(world.cwd, file);
  const bytes = await readBytes(path).catch(() => undefined);
  if (bytes === 'folder') throw new Refusal('refusal.import.folder', { file: oneLine(file) });
  if (bytes === undefined) throw new Refusal('refusal.import.no_file', { file: oneLine(file) });
  const reading = bytes === 'too_large' ? tooLarge() : await readSource(basename(path), bytes);
  if (reading.ok) return reading.document;
  const why = message(world.language, `source.refused.${reading.refusal.reason}`, reading.refusal.params);
  throw new Refusal('refusal.import.unread', { file: oneLine(file), why });
}

const tooLarge = () =>
  ({ ok: false, refusal: { reason: 'too_large', params: { limit: LARGEST_FILE / (1024 * 1024) } } }) as const;

async function readBytes(path: string): Promise<Uint8Array | 'too_large' | 'folder' | undefined> {
  const found = await stat(path);
  if (found.isDirectory()) return 'folder';
  if (!found.isFile()) return undefined;
  return found.size > LARGEST_FILE ? 'too_large' : readFile(path);
}

function draftOf(
  document: SourceDocument,
  planId: string,
  { documents }: Session,
  { issuer }: OptionValues,
): Draft {
  if (issuer !== undefined && !ID_PATTERN.test(issuer))
    throw new Refusal('refusal.import.bad_issuer', { written: issuer });
  const registers = registersIn(documents);
  const read = interpret({ document, planId, registers, ...(issuer !== undefined && { issuer }) });
  if ('draft' in read && holdsTooMany(read.draft))
    throw new Refusal('refusal.import.too_many', { file: oneLine(document.name) });
  if ('draft' in read) return withReadRegister(read.draft, documents);
  throw new Refusal(`refusal.import.${read.fault}`, { file: oneLine(document.name) });
}

/** A register that is there and yet new could not be read. */
function withReadRegister(draft: Draft, documents: Session['documents']): Draft {
  const { id, isNew } = draft.issuer;
  const broken = isNew ? documents.find((each) => each.kind === 'register' && each.id === id) : undefined;
  if (broken === undefined) return draft;
  throw new Refusal('refusal.import.broken_register', { file: broken.file });
}

export interface Import {
  readonly draft: Draft;
  readonly document: SourceDocument;
  readonly session: Session;
}

async function importPlan(
  { draft, document, session }: Import,
  options: OptionValues,
  world: World,
): Promise<Ended> {
  const [plan] = draft.plans;
  const id = plan?.id ?? '';
  const deed = {
    changes: changesOf(draft, document.format === 'text', world.language),
    refs: [],
    subject: message(world.language, 'import.commit', { plan: id, file: oneLine(document.name) }),
    isTold: false,
    areWarningsTold: false,
    basis: registersRead(draft, session),
  };
  const ended = await tryToCarryOut(deed, session, options, world);
  if (ended === FINE && options.json !== true) tell(draft, options.dryRun === true, world);
  return ended;
}

/** What was made, how the tables add up, and what comes next. */
function tell(draft: Draft, isTrial: boolean, { language, out }: World): void {
  const say = (key: Parameters<typeof message>[1], params: Readonly<Record<string, string | number>>): void =>
    out(`${oneLine(message(language, key, params))}\n`);
  for (const { id, targets, tasks, groups } of draft.plans) {
    const params = { plan: id, targets: targets.length, tasks: tasks.length, groups: groups.length };
    say(isTrial ? 'import.would' : 'import.done', params);
  }
  if (draft.agencies.length > 0)
    say('import.agencies', {
      register: `plans/agencies/${draft.issuer.id}.yaml`,
      count: draft.agencies.length,
    });
  const sum = (of: 'rows' | 'cells' | 'cellsInFiles' | 'cellsInReview'): number =>
    draft.tables.reduce((total, table) => total + table[of], 0);
  if (draft.tables.length > 0)
    say('import.tables', {
      tables: draft.tables.length,
      rows: sum('rows'),
      cells: sum('cells'),
      inFiles: sum('cellsInFiles'),
      inReview: sum('cellsInReview'),
    });
  const plan = draft.plans[0]?.id ?? '';
  say('import.doubts', { count: draft.doubts.length, plan });
  if (!isTrial) say('import.next', { plan });
}
