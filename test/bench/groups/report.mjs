// What a report on 10,000 items costs against listing them, and how much memory it takes. Each run reads and judges everything itself.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { corpus } from '../corpus.mjs';
import { kh, place } from '../setting.mjs';

const ALIKE = ['--as-of', '2026-01-15', '--no-cache'];
const MEMORY = 1024;

export const report = () => {
  const { path, items } = corpus(10_000);
  const run = (name, args, check) => ({
    name,
    argv: [process.execPath, kh, ...args, ...ALIKE],
    cwd: path,
    check,
  });
  const list = (kind, share) =>
    run(`kh list ${kind} --json`, ['list', kind, '--json'], (said) => {
      const found = JSON.parse(said).rows?.length;
      return found === items * share ? undefined : `lists ${found} ${kind}, not ${items * share}`;
    });
  // Every plan, so that the report holds all the items; by itself it would take one issuer's.
  const plans = readdirSync(join(path, 'plans')).filter((name) => name.startsWith('ke-hoach'));
  const write = (format) => {
    const file = join(place('reports'), `all.${format}`);
    const args = ['report', '2025', '--plan', plans.join(','), '--format', format, '--out', file, '--force'];
    return run(`kh report --format ${format}`, args, () =>
      statSync(file).size > items * 10 ? undefined : 'the report is nearly empty',
    );
  };
  const lists = [list('targets', 0.36), list('tasks', 0.64)];
  const [md, html, docx] = ['md', 'html', 'docx'].map(write);
  const both = lists.map(({ name }) => name);
  return {
    data: '10.000 mục, báo cáo',
    commands: [...lists, md, html, docx],
    bounds: [
      [md.name, both, 3],
      [html.name, both, 3],
      [docx.name, both, 8],
    ],
    peaks: [md, html, docx].map(({ name }) => [name, MEMORY]),
  };
};
