// What was measured, as lines for a terminal and as the one Markdown table that README.md shows, in Vietnamese.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setting.mjs';

const WORDS = { met: 'met', missed: 'NOT met', unmeasured: 'NOT MEASURED' };
const SIGNS = { met: '✓', missed: '✗', unmeasured: 'chưa đo được' };
const BEGIN = '<!-- bench -->';
const END = '<!-- /bench -->';

const decimals = (unit, value) => (unit === 'MB' ? 0 : value < 0.1 ? 3 : 2);
const say = ({ unit, value }) => (Number.isFinite(value) ? value.toFixed(decimals(unit, value)) : '?');

export function terminalLines(rows) {
  const width = Math.max(...rows.map(({ name }) => name.length));
  return rows.flatMap(({ name, failure, missing, median, least, most, runs, verdicts }) => [
    median === undefined
      ? `${name.padEnd(width)}  ${failure === undefined ? `SKIPPED: ${missing}` : `FAILED: ${failure}`}`
      : `${name.padEnd(width)} ${median.toFixed(1).padStart(9)} ms  (${least.toFixed(1)} - ${most.toFixed(1)}, ${runs} runs)`,
    ...verdicts.map((verdict) => `    ${sentence(verdict)}`),
  ]);
}

function sentence(verdict) {
  const { unit, against, most, state } = verdict;
  const measured = unit === 'MB' ? `peak ${say(verdict)} MB` : `${say(verdict)} × ${against}`;
  return `${measured} (bound ${most}) ${WORDS[state]}`;
}

const vietnamese = (text) => text.replace('.', ',');
const milliseconds = (value) =>
  value < 100 ? vietnamese(value.toFixed(1)) : value.toFixed(0).replace(/(\d)(?=(\d{3})+$)/g, '$1.');

/** One row a command; a ratio of medians stands beside its bound and whether it is kept. */
export function markdown(rows) {
  const cells = rows
    .filter(({ median, missing }) => median !== undefined || missing !== undefined)
    .map(({ data, name, median, least, most, verdicts }) => [
      data,
      name.startsWith('kh ') ? `**${name}**` : name,
      median === undefined ? 'không cài được' : milliseconds(median),
      median === undefined ? '' : `${milliseconds(least)}–${milliseconds(most)}`,
      verdicts.map(shown).join('; '),
    ]);
  const head = ['Dữ liệu', 'Lệnh', 'Trung vị (ms)', 'Nhỏ nhất–lớn nhất', 'Tỷ số (cận)'];
  const line = (row) => `| ${row.join(' | ')} |`;
  return [line(head), '|---|---|--:|--:|---|', ...cells.map(line)].join('\n');
}

function shown(verdict) {
  const { unit, against, most, state } = verdict;
  const value = vietnamese(say(verdict));
  const measured = unit === 'MB' ? `${value} MB` : `${value} × ${against}`;
  return `${measured} (≤ ${vietnamese(String(most))}) ${SIGNS[state]}`;
}

/** Replaces what stands between the marks in README.md. */
export function writeReadme(text) {
  const path = join(root, 'README.md');
  const before = readFileSync(path, 'utf8');
  const [begin, end] = [before.indexOf(BEGIN), before.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`README.md has no ${BEGIN} ... ${END}`);
  writeFileSync(path, `${before.slice(0, begin)}${BEGIN}\n\n${text}\n\n${before.slice(end)}`);
}
