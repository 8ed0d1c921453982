// `--format pdf`: a program that is installed here makes it, LibreOffice from the Word file, Chromium from the web page.
import { execFile } from 'node:child_process';
import { accessSync, constants, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { RenderedFormatName } from '../../present/report/formats.ts';
import { stablePdf } from '../../present/report/stable-pdf.ts';
import { Refusal } from '../refusal.ts';
import type { World } from '../world.ts';
import type { ReportRequest } from './request.ts';

type Source = 'docx' | 'html';

interface Program {
  readonly from: Source;
  /** As they are called on the path. */
  readonly names: readonly string[];
  /** Where its installer puts it off the path. */
  readonly places: readonly string[];
  /** `folder` is the program's own while it runs; the PDF comes out there as `paper.pdf`. */
  readonly args: (folder: string, file: string) => readonly string[];
}

const WORD_TO_PDF =
  'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"},"ExportBookmarks":{"type":"boolean","value":"true"}}';

const PROGRAMS: readonly Program[] = [
  {
    from: 'docx',
    names: ['soffice', 'libreoffice', 'soffice.exe'],
    places: [
      '/Applications/LibreOffice.app/Contents/MacOS/soffice',
      'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
    ],
    args: (folder, file) => [
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`,
      '--headless',
      '--convert-to',
      WORD_TO_PDF,
      '--outdir',
      folder,
      file,
    ],
  },
  {
    from: 'html',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'chrome.exe', 'msedge.exe'],
    places: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    args: (folder, file) => [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      `--user-data-dir=${join(folder, 'profile')}`,
      '--no-pdf-header-footer',
      `--print-to-pdf=${join(folder, 'paper.pdf')}`,
      pathToFileURL(file).href,
    ],
  },
];

interface PdfMaker {
  readonly from: Source;
  /** `day` is written into the PDF as that of its making. */
  readonly make: (paper: string | Uint8Array, day: string) => Promise<Uint8Array>;
}

/** What is rendered, and what makes a PDF of it when one is asked for. */
export interface Way {
  readonly source: RenderedFormatName;
  readonly pdf: PdfMaker | null;
}

export function wayTo({ format, template }: Pick<ReportRequest, 'format' | 'template'>, world: World): Way {
  if (format !== 'pdf') return { source: format, pdf: null };
  const pdf = findPdfMaker(template, world);
  return { source: pdf.from, pdf };
}

/** The first program here that makes a PDF from what can be rendered; a template can be rendered to its own kind only. */
function findPdfMaker(template: string | null, { env }: World): PdfMaker {
  const wanted: Source | 'any' = template === null ? 'any' : /\.docx$/i.test(template) ? 'docx' : 'html';
  for (const program of PROGRAMS.filter(({ from }) => wanted === 'any' || wanted === from)) {
    const path = locate(program, env.PATH ?? '');
    if (path !== undefined)
      return { from: program.from, make: (paper, day) => convert(path, program, paper, day, env) };
  }
  throw new Refusal(`refusal.no_pdf.${wanted}`);
}

const locate = ({ names, places }: Program, searchPath: string): string | undefined =>
  [
    ...searchPath.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name))),
    ...places,
  ].find(isProgram);

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const run = promisify(execFile);
const LONGEST_MILLISECONDS = 180_000;

async function convert(
  path: string,
  { from, args }: Program,
  paper: string | Uint8Array,
  day: string,
  env: World['env'],
): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'kh-pdf-'));
  try {
    const file = join(folder, `paper.${from}`);
    writeFileSync(file, paper);
    // The zone and the language of whoever runs it leave no trace in the file.
    await run(path, [...args(folder, file)], {
      timeout: LONGEST_MILLISECONDS,
      windowsHide: true,
      env: { ...env, TZ: 'UTC', LC_ALL: 'C.UTF-8' },
    });
    return stablePdf(readFileSync(join(folder, 'paper.pdf')), day);
  } catch (error) {
    const { stderr, message } = error as Error & { readonly stderr?: string };
    throw new Refusal('refusal.pdf_failed', {
      program: path,
      reason: (stderr || message).trim().split('\n').at(-1) ?? '',
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
