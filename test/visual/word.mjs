// Pictures of every page of the Word files and workbooks, made by LibreOffice, to be looked at.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OUT = resolve(process.argv[2] ?? join(ROOT, 'test/visual/out'));
const say = (text) => process.stdout.write(`${text}\n`);

/** An office as kh.yaml describes it, so that no gap shows. */
const OFFICE = `version: 1
office:
  issuer: thai-nguyen
  superior: UBND tỉnh Thái Nguyên
  name: Sở Khoa học và Công nghệ
  symbol: BC-SKHCN
  letter_symbol: SKHCN-CĐS
  place: Thái Nguyên
  to: [Ủy ban nhân dân tỉnh Thái Nguyên]
  signer: {lines: [KT. GIÁM ĐỐC, PHÓ GIÁM ĐỐC], name: Nguyễn Văn A}
  recipients: [Văn phòng UBND tỉnh, Lãnh đạo Sở]
  archive: VT, CĐS
`;

const PAPERS = [
  {
    name: 'nam-2025',
    args: ['2025', '--plan', 'thai-nguyen-chuyen-doi-so-2025', '--as-of', '2026-01-15', '--stamp'],
  },
  { name: 'quy-3', args: ['2025-Q3', '--plan', 'thai-nguyen-25-kh-ubnd-2025'] },
  { name: 'nhieu-ke-hoach', args: ['2025', '--as-of', '2026-01-15'] },
  {
    name: 'don-doc',
    args: [
      '--template',
      'don-doc',
      '--agency',
      'so-noi-vu',
      '--plan',
      'thai-nguyen-25-kh-ubnd-2025',
      '--as-of',
      '2025-11-15',
    ],
  },
];

function run(command, args, options = {}) {
  const { status, stderr, error } = spawnSync(command, args, { encoding: 'utf8', ...options });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr || error}`);
}

const isThere = (command) => spawnSync(command, ['--version']).error === undefined;
const missing = ['soffice', 'pdftoppm'].filter((command) => !isThere(command));
if (missing.length > 0) {
  say(`Skipped: ${missing.join(', ')} not installed; run test/visual/install.sh.`);
  process.exit(0);
}

run(process.execPath, [join(ROOT, 'bin/build.js')]);
const work = mkdtempSync(join(tmpdir(), 'kh-visual-'));
cpSync(join(ROOT, 'plans'), join(work, 'plans'), { recursive: true });
writeFileSync(join(work, 'kh.yaml'), OFFICE);
rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });

for (const { name, args } of PAPERS) {
  for (const format of name === 'nam-2025' ? ['docx', 'xlsx'] : ['docx']) {
    const file = join(OUT, `${name}.${format}`);
    run(process.execPath, [join(ROOT, 'bin/kh.js'), 'report', ...args, '--out', file], { cwd: work });
    const folder = join(OUT, format);
    run('soffice', [
      `-env:UserInstallation=file://${work}/office`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      file,
    ]);
    run('pdftoppm', ['-r', '75', '-png', join(folder, `${name}.pdf`), join(folder, name)]);
    say(`${basename(file)}: pages in ${folder}`);
  }
}

/** Workbooks for agencies, as they go out. */
const forms = join(OUT, 'collect');
run(
  process.execPath,
  [
    join(ROOT, 'bin/kh.js'),
    'collect',
    'export',
    '--period',
    '2025-Q4',
    '--agency',
    'so-noi-vu',
    '--out',
    forms,
  ],
  { cwd: work, env: { ...process.env, KH_TODAY: '2026-01-15' } },
);
for (const file of readdirSync(forms)) {
  const office = `-env:UserInstallation=file://${work}/office`;
  run('soffice', [office, '--headless', '--convert-to', 'pdf', '--outdir', forms, join(forms, file)]);
  const stem = join(forms, file.replace(/\.xlsx$/, ''));
  run('pdftoppm', ['-r', '100', '-png', `${stem}.pdf`, stem]);
  say(`${file}: pages in ${forms}`);
}
rmSync(work, { recursive: true, force: true });
