// Writes exports of 34 made-up provinces, as `kh export` would, straight to Parquet with DuckDB:
// node test/scale/generate.mjs FOLDER ITEMS [DAYS]. The same arguments give the same rows everywhere.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';
import { issuerOf, PROVINCES, quote, seeds, TABLES } from './made-up.mjs';

const LAST_DAY = '2026-01-15';

const schemaFile = fileURLToPath(new URL('../../docs/schema/export.json', import.meta.url));
const schema = JSON.parse(readFileSync(schemaFile, 'utf8'));

/** Numbers without a pattern that anybody sees: a hash of 32 bits, the same in every version of DuckDB. */
const MACROS = [
  'CREATE MACRO stir(x) AS xor(x, x >> 16) * 73244475 % 4294967296',
  'CREATE MACRO chance(x, salt) AS (stir(stir((x * 64 + salt) % 4294967296)) >> 5)',
];

/** Every column of the schema, in its order and type. */
function selectOf({ name, schema: { fields } }, province) {
  const { columns, from = 'seeds' } = TABLES[name];
  const unknown = Object.keys(columns).filter((column) => !fields.some((field) => field.name === column));
  if (unknown.length > 0) throw new Error(`${name} has no ${unknown.join(', ')}`);
  const value = (field) =>
    field.name === 'schema_version' ? schema.schema_version : (columns[field.name] ?? 'NULL');
  const list = fields.map((field) => `CAST(${value(field)} AS ${field.sql}) AS ${field.name}`).join(', ');
  const text = `SELECT ${list} FROM ${from} AS chosen`;
  return text.replaceAll('ISSUER', issuerOf(province)).replaceAll('PROVINCE', String(province));
}

/** Days of export, the last first, a month apart. */
const daysBack = (count) =>
  Array.from({ length: count }, (_, index) => {
    const day = new Date(`${LAST_DAY}T00:00:00Z`);
    day.setUTCMonth(day.getUTCMonth() - index);
    return day.toISOString().slice(0, 10);
  });

export async function generate(folder, items, days = 1, provinces = PROVINCES) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, '_kh-export.json'),
    `${JSON.stringify({ schema_version: schema.schema_version, format: 'parquet' })}\n`,
  );
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  for (const macro of MACROS) await connection.run(macro);
  for (let province = 1; province <= provinces; province += 1) {
    const share = Math.floor(items / provinces) + (province <= items % provinces ? 1 : 0);
    // One province is a month behind, as happens.
    const isBehind = province === provinces;
    const own = daysBack(days + 1).slice(isBehind ? 1 : 0, isBehind ? days + 1 : days);
    for (const [day, asOf] of own.entries()) {
      await connection.run(`CREATE OR REPLACE TEMP TABLE seeds AS ${seeds(province, share, day)}`);
      for (const resource of schema.resources) {
        const place = join(folder, resource.name, `issuer=${issuerOf(province)}`, `as_of=${asOf}`);
        mkdirSync(place, { recursive: true });
        const file = quote(join(place, 'part-0.parquet'));
        await connection.run(`COPY (${selectOf(resource, province)}) TO ${file} (FORMAT parquet)`);
      }
    }
  }
  connection.closeSync();
  instance.closeSync();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder, items = '3000000', days = '1'] = process.argv.slice(2);
  if (folder === undefined) throw new Error('generate.mjs FOLDER ITEMS [DAYS]');
  await generate(folder, Number(items), Number(days));
}
