// npm run bench -- [startup|status|600|10k|100k|report|all|peers|clean]... [--readme] [--apt]: ratios of medians, measured in
// interleaved rounds on this machine, against bounds. Exit code 1 when a bound is missed or a command failed.
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { loadavg } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { hundredThousand } from './groups/hundred-thousand.mjs';
import { report } from './groups/report.mjs';
import { sixHundred } from './groups/six-hundred.mjs';
import { startup } from './groups/startup.mjs';
import { status } from './groups/status.mjs';
import { tenThousand } from './groups/ten-thousand.mjs';
import { measure } from './measure.mjs';
import { ensurePeers, peerVersions } from './peers/install.mjs';
import { ENOUGH_RUNS, folder, kh, machine, RUNS, tell } from './setting.mjs';
import { markdown, terminalLines, writeReadme } from './table.mjs';
import { judge } from './verdict.mjs';

const program = dirname(dirname(kh));
const groups = { startup, status, 600: sixHundred, '10k': tenThousand, '100k': hundredThousand, report };
const withPeers = ['600', '10k', '100k'];
const out = (line) => process.stdout.write(`${line}\n`);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { readme: { type: 'boolean' }, apt: { type: 'boolean' } },
});
const asked = positionals.length === 0 ? ['all'] : positionals;
const known = [...Object.keys(groups), 'all', 'peers', 'clean'];
const unknown = asked.find((name) => !known.includes(name));
const names = asked.includes('all')
  ? Object.keys(groups)
  : asked.filter((name) => Object.hasOwn(groups, name));

if (unknown !== undefined) refuse(`${unknown}: say one or more of ${known.join(', ')}`);
else if (values.readme && names.length < Object.keys(groups).length)
  refuse('--readme needs all groups: npm run bench -- all --readme');
else if (!existsSync(join(program, 'dist/kh.js'))) refuse(`${program}: kh is not built: npm run build`);
else run();

function refuse(reason) {
  process.stderr.write(`${reason}\n`);
  process.exitCode = 2;
}

function run() {
  if (asked.includes('clean')) rmSync(folder, { recursive: true, force: true });
  if (asked.includes('peers')) {
    for (const [name, missing] of Object.entries(ensurePeers(values)))
      out(`${name}: ${missing ?? 'installed'}`);
  }
  if (names.length > 0) measureAll();
}

function measureAll() {
  const needsPeers = names.some((name) => withPeers.includes(name));
  if (needsPeers) ensurePeers(values);
  out(`${machine()} · ${RUNS} interleaved runs`);
  if (RUNS < ENOUGH_RUNS)
    out(`FEWER THAN ${ENOUGH_RUNS} RUNS: good for trying the benchmark, not for its figures`);
  const build = buildMark();
  const rows = names.flatMap(measureGroup);
  const day = new Date().toLocaleDateString('vi-VN');
  const versions = needsPeers ? peerVersions() : '';
  const peers = versions && `\n\nSo với: ${versions}.`;
  const text = `Đo ngày ${day}, ${machine()}, ${RUNS} lượt xen kẽ.\n\n${markdown(rows)}${peers}`;
  out(`\n${text}\n`);
  const isSteady = build === buildMark();
  if (!isSteady) out('kh WAS BUILT ANEW MEANWHILE: these figures say nothing');
  else if (values.readme) writeReadme(text);
  conclude(rows, isSteady);
}

/** Another build has other answers, and those kept for the one before are not its own. */
function buildMark() {
  const built = ['bin', 'dist'].flatMap((name) =>
    readdirSync(join(program, name)).map((file) => join(program, name, file)),
  );
  return built.map((file) => `${file} ${statSync(file).mtimeMs}`).join('\n');
}

function measureGroup(name) {
  out(`\n${name} (load ${loadavg()[0].toFixed(1)})`);
  tell(`${name}:`);
  const group = groups[name]();
  const rows = judge(group, measure(group.commands, RUNS));
  for (const line of terminalLines(rows)) out(line);
  return rows;
}

function conclude(rows, isSteady) {
  const verdicts = rows.flatMap((row) => row.verdicts.map((verdict) => verdict.state));
  const count = (state) => verdicts.filter((each) => each === state).length;
  const failed = rows.filter(({ failure }) => failure !== undefined).length;
  out(
    `${count('met')} bounds met, ${count('missed')} missed, ${count('unmeasured')} not measured, ${failed} commands failed`,
  );
  process.exitCode = isSteady && count('missed') + failed === 0 ? 0 : 1;
}
