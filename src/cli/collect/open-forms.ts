// Filled workbooks from the disk: each read within bounds, or a sentence on why it was not.
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { LARGEST_FILE } from '../../load/office/reading.ts';
import { readWorkbook } from '../../load/office/workbook/read-workbook.ts';
import { shortHash } from '../../model/collect/source.ts';
import { type Language, type MessageKey, type MessageParams, message } from '../../model/messages/index.ts';
import { columnTitleKey } from '../../present/collect/form-columns.ts';
import type { ReturnedForm } from '../../write/collect/check-forms.ts';
import { readForm } from '../../write/collect/read-form.ts';
import type { World } from '../world.ts';

export interface OpenedFile {
  /** As it was named on the command line. */
  readonly file: string;
  readonly sha256: string | null;
  /** Null with a refusal. */
  readonly form: ReturnedForm | null;
  readonly refusal: string | null;
  readonly notices: readonly string[];
}

/** Of two with the same bytes the second is left aside. */
export async function openForms(files: readonly string[], world: World): Promise<readonly OpenedFile[]> {
  const opened: OpenedFile[] = [];
  for (const file of files) {
    const next = await openForm(file, world);
    const same = opened.find(({ sha256 }) => sha256 !== null && sha256 === next.sha256);
    opened.push(
      same === undefined
        ? next
        : {
            ...next,
            form: null,
            refusal: message(world.language, 'collect.workbook.twice', { file: same.file }),
          },
    );
  }
  return opened;
}

async function openForm(file: string, { cwd, language }: World): Promise<OpenedFile> {
  const refused = (sha256: string | null, key: MessageKey, params: MessageParams = {}): OpenedFile => ({
    file,
    sha256,
    form: null,
    refusal: message(language, key, params),
    notices: [],
  });
  const bytes = readBytes(resolve(cwd, file));
  if ('reason' in bytes)
    return refused(null, UNREAD[bytes.reason] ?? 'collect.workbook.unreadable', {
      ...bytes,
      folder: file.replace(/[/\\]+$/, ''),
    });
  if ('limit' in bytes) return refused(null, 'source.refused.too_large', bytes);
  const sha256 = createHash('sha256').update(bytes.read).digest('hex');
  const reading = await readWorkbook(bytes.read);
  if (!reading.ok) {
    const { reason, params } = reading.refusal;
    return NOT_WORKBOOKS.has(reason)
      ? refused(sha256, 'collect.workbook.not_workbook')
      : refused(sha256, `source.refused.${reason}`, params);
  }
  const { workbook } = reading;
  if (workbook.hasMacros) return refused(sha256, 'collect.workbook.macros');
  const form = readForm(workbook);
  if ('fault' in form)
    return refused(sha256, `collect.workbook.${form.fault}`, { columns: titlesOf(form.missing, language) });
  return {
    file,
    sha256,
    form: {
      name: basename(file).normalize('NFC'),
      hash: shortHash(sha256),
      isFrom1904: workbook.isFrom1904,
      rows: form.rows,
    },
    refusal: null,
    notices: workbook.hasExternalLinks ? [message(language, 'collect.workbook.links')] : [],
  };
}

const titlesOf = (columns: readonly Parameters<typeof columnTitleKey>[1][], language: Language): string =>
  columns.map((column) => message(language, columnTitleKey('target', column))).join(', ');

/** What the system says, in words. */
const UNREAD: Readonly<Record<string, MessageKey>> = {
  ENOENT: 'collect.workbook.missing',
  ENOTDIR: 'collect.workbook.missing',
  ENAMETOOLONG: 'collect.workbook.missing',
  EISDIR: 'collect.workbook.folder',
  EACCES: 'collect.workbook.denied',
  EPERM: 'collect.workbook.denied',
};

/** Documents of other kinds: what to do with them for `kh import` is no advice for a workbook. */
const NOT_WORKBOOKS: ReadonlySet<string> = new Set([
  'open_document',
  'pdf',
  'rtf',
  'picture',
  'web_archive',
  'other_archive',
  'binary',
  'wrong_extension',
  'encoding',
]);

type Bytes = { readonly read: Buffer } | { readonly reason: string } | { readonly limit: number };

/** The size is looked at first: what is too large is not read at all. */
function readBytes(path: string): Bytes {
  try {
    if (statSync(path).size > LARGEST_FILE) return { limit: LARGEST_FILE / 1024 / 1024 };
    return { read: readFileSync(path) };
  } catch (error) {
    return { reason: (error as NodeJS.ErrnoException).code ?? String(error) };
  }
}
