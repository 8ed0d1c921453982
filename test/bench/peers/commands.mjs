// The peers' commands over the same data, each with the sign that it really looked at all of it.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { itemPaths } from '../corpus.mjs';
import { place, tell } from '../setting.mjs';
import * as format from './formats.mjs';
import { ensurePeers, npmProgram, pythonProgram } from './install.mjs';
import { records } from './records.mjs';
import { schemas } from './schemas.mjs';

const ITEMS = 'plans/*/t*/*.yaml';
const occurrences = (text, pattern) => text.match(pattern)?.length ?? 0;
const expecting = (wanted, found, what) => (found === wanted ? undefined : `${found} ${what}, not ${wanted}`);
const says = (sign) => (out, err) => ((out + err).includes(sign) ? undefined : `does not say "${sign}"`);

/** A peer of that name; `describe` is asked only where it is installed. */
function peer(name, installed, describe) {
  const missing = ensurePeers()[installed];
  return missing === undefined ? { name, isPeer: true, ...describe() } : { name, missing };
}

export const ajv = ({ path, items }, name = 'ajv-cli validate') =>
  peer(name, 'ajv-cli', () => ({
    argv: [
      process.execPath,
      npmProgram('ajv'),
      'validate',
      '--spec=draft2020',
      '--strict=false',
      '-s',
      join(schemas(), 'item.json'),
      '-d',
      ITEMS,
    ],
    cwd: path,
    endsEarly: true,
    check: (out, err) => expecting(items, occurrences(out + err, / valid$/gm), 'valid items'),
  }));

/** Lines that are too long for it are warnings, which it prints. */
export const yamllint = ({ path, files }) =>
  peer('yamllint', 'yamllint', () => ({
    argv: ['yamllint', '-d', 'relaxed', 'plans'],
    cwd: path,
    check: (out) =>
      occurrences(out, /^plans.*\.yaml$/gm) > files / 2 ? undefined : 'hardly anything was looked at',
  }));

export const checkJsonschema = (repository) =>
  peer('check-jsonschema', 'check-jsonschema', () => ({
    argv: [
      pythonProgram('check-jsonschema'),
      '--schemafile',
      join(schemas(), 'item.json'),
      ...itemPaths(repository),
    ],
    cwd: repository.path,
    check: says('ok -- validation done'),
  }));

export const v8r = ({ path, items }) =>
  peer('v8r', 'v8r', () => ({
    argv: [process.execPath, npmProgram('v8r'), '--schema', join(schemas(), 'item.json'), ITEMS],
    cwd: path,
    endsEarly: true,
    check: (out, err) => expecting(items, occurrences(out + err, / is valid$/gm), 'valid items'),
  }));

export const spectral = ({ path }) =>
  peer('spectral lint', '@stoplight/spectral-cli', () => ({
    argv: [
      process.execPath,
      npmProgram('spectral'),
      'lint',
      '-r',
      join(schemas(), 'ruleset.json'),
      '--fail-severity=error',
      ITEMS,
    ],
    cwd: path,
    endsEarly: true,
    check: says("No results with a severity of 'error' found"),
  }));

/** The data of a peer with its own format: made once from the repository, again when the repository or the format changed. */
function dataOf(writeData, repository) {
  const name = `${writeData.name}-${repository.items}`;
  const folder = join(place('peers', 'data'), name);
  const made = `${folder}.made`;
  const sources = ['formats.mjs', 'records.mjs', '../generate.mjs'].map((file) =>
    readFileSync(new URL(file, import.meta.url)),
  );
  const version = createHash('sha256').update(Buffer.concat(sources)).digest('hex');
  if (!existsSync(made) || readFileSync(made, 'utf8') !== version) {
    tell(`making ${name}`);
    rmSync(folder, { recursive: true, force: true });
    writeData(place('peers', 'data', name), records(repository));
    writeFileSync(made, version);
  }
  return folder;
}

export const task = (repository) =>
  peer('task overdue', 'task', () => {
    const folder = dataOf(format.taskwarrior, repository);
    const overdue = occurrences(readFileSync(join(folder, 'import.json'), 'utf8'), /"due":"2025/g);
    return {
      argv: ['task', 'overdue'],
      cwd: folder,
      env: () => format.taskEnvironment(folder),
      check: (out, err) =>
        expecting(overdue, Number(/^(\d+) tasks/m.exec(out + err)?.[1] ?? 0), 'overdue tasks'),
    };
  });

export const hledger = (repository) =>
  peer('hledger bal', 'hledger', () => ({
    argv: ['hledger', '-f', 'plans.journal', 'bal'],
    cwd: dataOf(format.hledger, repository),
    check: (out) =>
      expecting(-repository.items, Number(/(-\d+) viec {2}open/.exec(out)?.[1]), 'units on account "open"'),
  }));

export const taskjuggler = (repository) =>
  peer('tj3', 'tj3', () => {
    const folder = dataOf(format.taskjuggler, repository);
    const report = join(folder, 'items.csv');
    return {
      argv: ['tj3', '--silent', 'plans.tjp'],
      cwd: folder,
      before: () => rmSync(report, { force: true }),
      check: () =>
        expecting(
          repository.items,
          occurrences(readFileSync(report, 'utf8'), /^"t\d+"/gm),
          'tasks in the report',
        ),
    };
  });

export const backlog = (repository) =>
  peer('backlog task list', 'backlog.md', () => ({
    argv: [npmProgram('backlog'), 'task', 'list', '--plain'],
    cwd: dataOf(format.backlog, repository),
    endsEarly: true,
    check: (out) => expecting(repository.items, occurrences(out, /^\s*(?:\[.*\] )?TASK-\d+ - /gm), 'tasks'),
  }));

export const doorstop = (repository) =>
  peer('doorstop', 'doorstop', () => ({
    argv: [pythonProgram('doorstop'), '--no-reformat', '--no-review-check'],
    cwd: dataOf(format.doorstop, repository),
    check: says('validating items...'),
  }));
