// The kinds of file as `kh schema` names them: this list drives its argument, its help and the files of `--out`.
import type { DocumentKind } from './document.ts';

export const SCHEMA_KINDS = {
  plan: 'plan',
  target: 'target',
  task: 'task',
  agencies: 'register',
  indicator: 'indicator',
  config: 'config',
} as const satisfies Readonly<Record<string, DocumentKind>>;

export type SchemaName = keyof typeof SCHEMA_KINDS;

export const SCHEMA_NAMES = Object.keys(SCHEMA_KINDS) as readonly SchemaName[];

/** Those of the plan files, and that of the tables that `kh export` writes. */
export const PRINTED_SCHEMAS = [...SCHEMA_NAMES, 'export'] as const;
export type PrintedSchema = (typeof PRINTED_SCHEMAS)[number];

/** Where a kind's schema is committed, from the top of the repository. */
export const schemaFile = (name: SchemaName): string => `docs/schema/${name}.json`;

/** The comment that tells an editor which schema a plan file follows; its first line. */
export function editorComment(file: string, kind: DocumentKind): string {
  const name = SCHEMA_NAMES.find((each) => SCHEMA_KINDS[each] === kind) ?? 'plan';
  const up = '../'.repeat(file.split('/').length - 1);
  return `# yaml-language-server: $schema=${up === '' ? './' : up}${schemaFile(name)}`;
}
