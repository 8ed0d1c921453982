// Several imports at once, and imports that are killed: each plan is there whole or not at all, and so are its agencies in the register.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { MADE_UP } from '../write/import/made-up.ts';
import { runKh, writeFiles } from './run-kh.ts';

const KH = fileURLToPath(new URL('../../bin/kh.js', import.meta.url));

/** How many imports are killed: 25 in a usual run, a hundredth of KH_FUZZ in a long one. */
const KILLS = Math.max(25, Math.round(Number(process.env.KH_FUZZ ?? 0) / 100));

/** A document with an agency of its own. */
const documentOf = (number: number): string =>
  MADE_UP.replaceAll('Công an tỉnh', NAMES[number % NAMES.length] ?? '');

const NAMES = ['Sở Nghề muối', 'Sở Lâm sản', 'Sở Đường thủy', 'Sở Khí hậu', 'Sở Hàng hải', 'Sở Bưu điện'];

interface Ended {
  readonly code: number | null;
  readonly stderr: string;
}

interface Kill {
  /** Milliseconds after its start, or after the first sign of its writing. */
  readonly after: number;
  readonly isWriting: boolean;
}

function importing(root: string, plan: string, kill?: Kill): Promise<Ended> {
  const child = spawn(process.execPath, [KH, 'import', `${plan}.txt`, '--plan', plan], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, KH_TODAY: '2026-03-01' },
  });
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  const timers: NodeJS.Timeout[] = [];
  const killIn = ({ after }: Kill): void => {
    timers.push(setTimeout(() => child.kill('SIGKILL'), after));
  };
  if (kill?.isWriting === false) killIn(kill);
  if (kill?.isWriting === true) {
    // What an earlier kill left is there until this one clears it away.
    const left = new Set(readdirSync(join(root, 'plans')));
    const look = setInterval(() => {
      const names = readdirSync(join(root, 'plans'));
      if (!names.some((name) => name.startsWith('.kh-') && !left.has(name))) return;
      clearInterval(look);
      killIn(kill);
    }, 1);
    timers.push(look);
  }
  return new Promise((resolve) => {
    child.on('close', (code) => {
      for (const timer of timers) clearInterval(timer);
      resolve({ code, stderr });
    });
  });
}

function repository(count: number): { root: string; plans: readonly string[] } {
  const plans = Array.from({ length: count }, (_, number) => `ca-${number}`);
  const texts = Object.fromEntries(plans.map((plan, number) => [`${plan}.txt`, documentOf(number)]));
  return { root: writeFiles({ 'plans/.gitkeep': '', ...texts }), plans };
}

const agenciesIn = (root: string): string[] => {
  const [register = ''] = readdirSync(join(root, 'plans/agencies'));
  const { agencies } = parse(readFileSync(join(root, 'plans/agencies', register), 'utf8')) as {
    agencies: Readonly<Record<string, unknown>>;
  };
  return Object.keys(agencies).sort();
};

const filesOf = (root: string, plan: string): string[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.startsWith(join('plans', plan)) && /\.\w+$/.test(path))
    .sort();

const hiddenIn = (root: string): string[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => path.includes('.kh-'));

/** Agencies of the register that no plan names. */
function orphansIn(root: string): string[] {
  const texts = readdirSync(join(root, 'plans'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml') && !path.startsWith('agencies'))
    .map((path) => readFileSync(join(root, 'plans', path), 'utf8'))
    .join('\n');
  return agenciesIn(root).filter((id) => !new RegExp(`[[ ,]${id}[\\],\\n]`).test(texts));
}

describe('imports into one repository at the same time', () => {
  it('all succeed, though each of them begins with the same missing register', async () => {
    const { root, plans } = repository(4);
    const ended = await Promise.all(plans.map((plan) => importing(root, plan)));
    expect(ended).toEqual(plans.map(() => ({ code: 0, stderr: '' })));
    expect(agenciesIn(root)).toEqual([
      'so-duong-thuy',
      'so-khi-hau',
      'so-lam-san',
      'so-nghe-muoi',
      'so-nnmt',
      'so-tai-chinh',
    ]);
    expect(runKh(root, ['validate']).stdout).toContain('0 lỗi');
  });

  it('of the same plan leave one, and say to the other that it is there', async () => {
    const { root } = repository(1);
    const ended = await Promise.all([importing(root, 'ca-0'), importing(root, 'ca-0')]);
    expect(ended.map(({ code }) => code).sort()).toEqual([0, 2]);
    expect(ended.map(({ stderr }) => stderr).join('')).toBe(
      'kh: Kế hoạch ca-0 đã có. Thêm --update để so với văn bản mới, hoặc chọn mã khác.\n',
    );
  });
});

describe('an import that is killed', () => {
  it('leaves all of its plan or nothing, and the next one needs no help', {
    timeout: 300_000 + KILLS * 5000,
  }, async () => {
    const whole = repository(1);
    const started = Date.now();
    expect((await importing(whole.root, 'ca-0')).code).toBe(0);
    const usual = Date.now() - started;
    const names = filesOf(whole.root, 'ca-0');
    const { root, plans } = repository(KILLS);
    let [midway, finished] = [0, 0];
    for (const [number, plan] of plans.entries()) {
      const isWriting = number % 3 > 0;
      await importing(root, plan, { isWriting, after: Math.random() * (isWriting ? 60 : usual) });
      if (hiddenIn(root).length > 0) midway += 1;
      const found = filesOf(root, plan).map((file) => file.replaceAll(plan, 'ca-0'));
      expect([plan, found]).toEqual([plan, found.length === 0 ? [] : names]);
      if (found.length > 0) finished += 1;
    }
    // Some kills came in the middle of the work.
    expect(midway).toBeGreaterThan(KILLS / 10);
    expect(finished).toBeLessThan(KILLS);
    // The next command that writes takes back what a kill left in the register.
    writeFileSync(join(root, 'cuoi.txt'), documentOf(KILLS));
    expect(await importing(root, 'cuoi')).toEqual({ code: 0, stderr: '' });
    expect(orphansIn(root)).toEqual([]);
    expect(hiddenIn(root)).toEqual([]);
    expect(runKh(root, ['validate']).stdout).toContain('0 lỗi');
  });
});
