// kh schema: the JSON Schema of a kind of file, printed or written to a folder.
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { SCHEMAS } from '../check/schemas.ts';
import { message } from '../model/messages/index.ts';
import { PRINTED_SCHEMAS, type PrintedSchema, SCHEMA_KINDS } from '../model/schema-names.ts';
import { printExportSchema } from '../present/export/schema.ts';
import { jsonSchemaOf, printSchema } from '../present/schema/json-schema.ts';
import type { Run } from './commands.ts';
import { FINE } from './exit-codes.ts';
import { makeFolder } from './make-folder.ts';
import { Refusal } from './refusal.ts';
import type { World } from './world.ts';
import { writeFailure } from './write-failure.ts';

export const run: Run = async ([kind], { out }, world) => {
  const names = kind === undefined ? PRINTED_SCHEMAS : [readName(kind)];
  if (out !== undefined) writeAll(names, out, world);
  else if (kind === undefined) throw new Refusal('refusal.no_schema', { known: PRINTED_SCHEMAS.join(', ') });
  else world.out(names.map(textOf).join(''));
  return FINE;
};

function readName(written: string): PrintedSchema {
  const name = PRINTED_SCHEMAS.find((each) => each === written.toLowerCase());
  if (name === undefined)
    throw new Refusal('refusal.unknown_schema', { written, known: PRINTED_SCHEMAS.join(', ') });
  return name;
}

const textOf = (name: PrintedSchema): string =>
  name === 'export' ? printExportSchema() : printSchema(jsonSchemaOf(name, SCHEMAS[SCHEMA_KINDS[name]]));

function writeAll(names: readonly PrintedSchema[], folder: string, world: World): void {
  for (const name of names) {
    const file = join(folder, `${name}.json`);
    const text = textOf(name);
    try {
      makeFolder(resolve(world.cwd, folder));
      writeFileSync(resolve(world.cwd, file), text);
    } catch (error) {
      throw writeFailure(file, error);
    }
    world.err(`${message(world.language, 'schema.written', { file })}\n`);
  }
}
