// Opens pages in Chromium without a window and without any network.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const NAMES = [process.env.CHROMIUM ?? '', 'chromium', 'chromium-browser', 'google-chrome'];

/** The command of an installed Chromium; undefined where there is none. */
export const CHROMIUM = NAMES.filter((name) => name !== '').find(
  (name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0,
);

export const WITHOUT = 'skipped: Chromium is not installed (apt-get install chromium)';

const COMMON = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--hide-scrollbars',
  '--allow-file-access-from-files',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--virtual-time-budget=8000',
];

function run(args: readonly string[], file: string): string {
  const { stdout, status } = spawnSync(CHROMIUM ?? '', [...COMMON, ...args, pathToFileURL(file).href], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  if (status !== 0) throw new Error(`${CHROMIUM} ended with ${status}`);
  return stdout;
}

/** The document as it stands after its scripts ran. */
export const dumpPage = (file: string, args: readonly string[] = []): string =>
  run(['--dump-dom', ...args], file);

export const printPdf = (file: string, pdf: string): void => {
  run(['--no-pdf-header-footer', `--print-to-pdf=${pdf}`], file);
};

/** A window cannot be as narrow as a phone, so the page stands in a frame of that width. */
export function takePicture(file: string, picture: string, width: number, height: number): void {
  const frame = join(mkdtempSync(join(tmpdir(), 'kh-frame-')), 'frame.html');
  const source = pathToFileURL(file).href;
  writeFileSync(
    frame,
    `<body style="margin:0"><iframe src="${source}" width="${width}" height="${height}" style="border:0"></iframe>`,
  );
  run([`--window-size=${Math.max(width, 500)},${height}`, `--screenshot=${picture}`], frame);
}

/** What a script finds in a page laid out at a width; the page's own policy would not let it run, so a copy without it is opened. */
export function askPage(html: string, width: number, script: string): unknown {
  const folder = mkdtempSync(join(tmpdir(), 'kh-page-'));
  const page = html
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
    .replace('</body>', () => `<script>${script.replaceAll('</script', '<\\/script')}</script></body>`);
  writeFileSync(join(folder, 'page.html'), page);
  writeFileSync(
    join(folder, 'frame.html'),
    `<body><pre id="answer"></pre><iframe src="page.html" width="${width}" height="4000"></iframe><script>
addEventListener('message', (event) => { document.getElementById('answer').textContent = JSON.stringify(event.data); });
</script>`,
  );
  const answer = /<pre id="answer">([\s\S]*?)<\/pre>/.exec(
    dumpPage(join(folder, 'frame.html'), [`--window-size=${width + 40},4000`]),
  )?.[1];
  if (answer === undefined || answer === '') throw new Error('the page gave no answer');
  const text = answer
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&nbsp;/g, '\u00a0')
    .replace(/&amp;/g, '&');
  return JSON.parse(text);
}
