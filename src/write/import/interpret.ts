// From a document as it came to a draft plan: pure, and whatever is doubtful is said.
import type { SourceDocument } from '../../model/source-document.ts';
import { type Directory, directoryOf, type RegisterData } from './agencies/directory.ts';
import { AgencyBook } from './agencies/resolve.ts';
import { annexesOf } from './annex/annexes.ts';
import { recount } from './annex/recount.ts';
import { straysOf } from './annex/strays.ts';
import type { Doubt } from './doubt.ts';
import type { Draft, DraftPlan } from './draft/types.ts';
import { readHead } from './head/head.ts';
import { type Issuer, issuerOf, type KnownRegister } from './head/issuer.ts';
import { timeOfPlan } from './head/period.ts';
import { propertiesOf } from './head/properties.ts';
import { laidOut } from './outline/laid-out.ts';
import { proseOf } from './outline/lines.ts';
import { outlineOf } from './outline/outline.ts';
import { readProse } from './prose/prose.ts';
import { recognizeTables } from './tables/recognize.ts';
import type { RecognizedTables } from './tables/types.ts';

export interface ImportRequest {
  readonly document: SourceDocument;
  readonly planId: string;
  readonly registers: readonly KnownRegister[];
  /** Id of the register, where the person names one. */
  readonly issuer?: string;
}

export type Interpreted = { readonly draft: Draft } | { readonly fault: 'no_issuer' | 'nothing_found' };

/** A plan's items as JSON: what is remembered of an import is up to 1.4 times that, and kh reads files of 1 MiB at most. */
const MOST_BYTES = (1024 * 1024) / 1.4;

/** Whether a plan of the draft would have more items than kh can remember the document of. */
export const holdsTooMany = ({ plans }: Draft): boolean =>
  plans.some(({ targets, tasks }) => Buffer.byteLength(JSON.stringify([targets, tasks])) > MOST_BYTES);

export function interpret({ document, planId, registers, issuer: asked }: ImportRequest): Interpreted {
  const { tables, rest: others } = recognizeTables(document);
  const rest = laidOut(others);
  const prose = proseOf(rest);
  const outline = outlineOf(prose.lines);
  const properties = propertiesOf(rest);
  const texts = textsOf(prose, properties, tables);
  const issuer = issuerOf(texts, registers, asked);
  if (issuer === undefined) return { fault: 'no_issuer' };
  const book = new AgencyBook(directoryFor(issuer, registers));
  const titles = tables.flatMap(({ title }) => title.map(({ text, at }) => ({ text, printed: text, at })));
  const head = readHead({ outline, properties, titles, everything: prose.lines });
  const annexes = annexesOf({ tables, outline, book, issued: head.head.issued, title: head.head.title });
  const read = readProse({ outline, book, annexes, year: yearOf(head.head.title, head.head.issued) });
  const said = annexes.targets.map((target) => ({ ...target, also: read.also.get(target.id) ?? [] }));
  const targets = [...said, ...read.targets];
  const tasks = [...annexes.tasks, ...read.tasks];
  if (targets.length + tasks.length + annexes.past.length === 0) return { fault: 'nothing_found' };
  const time = timeOfPlan(
    head.head.title,
    head.head.issued,
    targets.flatMap(({ by }) => by ?? []),
    texts.join('\n'),
  );
  const plan: DraftPlan = {
    ...head.head,
    id: planId,
    issuer: issuer.id,
    ...(time.period !== undefined && { period: time.period }),
    ...(time.vision !== undefined && { vision: time.vision }),
    ...(read.standing !== undefined && { standing_agency: read.standing }),
    groups: [...read.groups, ...annexes.groups],
    reporting: read.reporting,
    unresolved: read.unresolved,
    targets,
    tasks,
    document: document.name,
  };
  const plans = annexes.past.length === 0 ? [plan] : [plan, annexes.pastPlan(plan)];
  const doubts: readonly Doubt[] = [
    ...head.doubts,
    ...periodDoubts(head, time),
    ...annexes.doubts,
    ...read.doubts,
    ...book.doubts,
    ...issuerDoubts(head, issuer),
    ...remarksOf(document),
    ...repeatedOf(prose),
    ...straysOf({ document, rest: others, prose, outline, plan }),
  ];
  const used = new Set(plans.flatMap(agenciesOf));
  const { counts, lost } = recount({ document, rest: others, tables: annexes.tables, plans, doubts, book });
  return {
    draft: {
      plans,
      issuer: { id: issuer.id, name: issuer.name, isNew: issuer.register === undefined },
      agencies: book.proposed(used),
      doubts: [...doubts, ...lost].filter(
        ({ kind, read: id }) => kind !== 'agency_new' || used.has(id.split(':')[0] ?? ''),
      ),
      tables: counts,
      prose: { lines: prose.lines.length, targets: read.targets.length, tasks: read.tasks.length },
    },
  };
}

/** Everything that may name the issuer or the period. */
const textsOf = (
  { lines }: ReturnType<typeof proseOf>,
  properties: ReturnType<typeof propertiesOf>,
  tables: RecognizedTables['tables'],
): readonly string[] => [
  ...lines.map(({ text }) => text),
  ...properties.values(),
  ...tables.map(({ title }) => title.map(({ text }) => text).join(' ')),
];

type Head = ReturnType<typeof readHead>;

const periodDoubts = ({ head, titleAt }: Head, time: ReturnType<typeof timeOfPlan>): readonly Doubt[] =>
  time.isGuessed
    ? [
        {
          kind: 'period_guessed',
          at: titleAt,
          text: head.title,
          read: time.period ?? '',
          item: 'plan',
          field: 'period',
        },
      ]
    : [];

const issuerDoubts = ({ titleAt }: Head, { id, name, register }: Issuer): readonly Doubt[] =>
  register === undefined
    ? [
        {
          kind: 'issuer_new',
          at: titleAt,
          text: '',
          read: `${id}: ${name}`,
          item: `agencies/${id}`,
          field: 'name',
        },
      ]
    : [];

const repeatedOf = ({ repeated }: ReturnType<typeof proseOf>): readonly Doubt[] =>
  repeated.map(({ at, text, count }) => ({
    kind: 'printed_twice',
    at,
    text,
    read: String(count),
    item: 'plan',
  }));

function directoryFor(issuer: Issuer, registers: readonly KnownRegister[]): Directory {
  const central: RegisterData | undefined = registers.find(({ id }) => id === 'trung-uong');
  return directoryOf(issuer.register, central, issuer.province);
}

const yearOf = (title: string, issued: string | undefined): number | undefined => {
  const year = /năm\s+(20\d\d)/iu.exec(title)?.[1] ?? issued?.slice(0, 4);
  return year === undefined ? undefined : Number(year);
};

const remarksOf = ({ remarks }: SourceDocument): readonly Doubt[] =>
  remarks.map(({ kind, at, text }) => ({
    kind: 'source_remark',
    at: at ?? { line: 1 },
    text: text ?? '',
    read: kind,
    item: 'plan',
  }));

const agenciesOf = (plan: DraftPlan): readonly string[] => [
  ...plan.targets.flatMap(({ lead, coordinating, lead_doubt }) => [
    ...lead,
    ...coordinating,
    ...(lead_doubt?.suggest ?? []),
  ]),
  ...plan.tasks.flatMap(({ lead, coordinating, implementing, lead_doubt }) => [
    ...lead,
    ...coordinating,
    ...implementing,
    ...(lead_doubt?.suggest ?? []),
  ]),
  ...plan.reporting.flatMap(({ by }) => by),
  ...plan.unresolved.flatMap(({ agency }) => agency ?? []),
  ...(plan.standing_agency === undefined ? [] : [plan.standing_agency]),
];
