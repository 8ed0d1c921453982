// The hidden identification of one row of a collection workbook: which item, for which period, asked of whom, as of which state.
// One cell holds all of it, so that sorting, copying a row or leaving out a column never parts what belongs together.
import { type Period, parsePeriod } from '../period.ts';
import { ID_PATTERN } from '../repository.ts';
import { type FormKind, LOCKED, ROLES, type Role } from './columns.ts';

export interface RowMark {
  /** `<plan>/targets/<id>` or `<plan>/tasks/<id>`. */
  readonly ref: string;
  readonly period: Period;
  /** Of a task that returns, the occurrence asked about; null otherwise. */
  readonly turn: Period | null;
  /** `<register>/<id>` of the agency asked. */
  readonly agency: string;
  readonly role: Role;
  /** Of what the item said when the workbook was made (see `content-hash.ts`). */
  readonly content: string;
  /** The texts of the locked cells, as checks. */
  readonly locked: readonly string[];
}

const VERSION = 'kh1';
const NOTHING = '-';

/** Words apart by blanks, the last one a check of all others. */
export function printMark(mark: Omit<RowMark, 'locked'>, lockedTexts: readonly string[]): string {
  const words = [
    VERSION,
    mark.ref,
    mark.period.text,
    mark.turn?.text ?? NOTHING,
    mark.agency,
    mark.role,
    mark.content,
    lockedTexts.map(checkOf).join('.'),
  ];
  return [...words, checkOf(words.join(' '))].join(' ');
}

/** `broken` for what began as a mark and no longer is one; undefined for any other text. */
export function readMark(text: string): RowMark | 'broken' | undefined {
  const words = text.trim().split(/\s+/);
  if (words[0] !== VERSION) return undefined;
  const [, ref = '', period = '', turn = '', agency = '', role = '', content = '', locked = ''] = words;
  const [asked, returns] = [parsePeriod(period), parsePeriod(turn)];
  const found = ROLES.find((each) => each === role);
  const isWhole = words.length === 9 && words[8] === checkOf(words.slice(0, 8).join(' '));
  const isNamed = isRef(ref) && agency.split('/').every((part) => ID_PATTERN.test(part));
  if (!isWhole || !isNamed || asked === undefined || found === undefined) return 'broken';
  return {
    ref,
    period: asked,
    turn: returns ?? null,
    agency,
    role: found,
    content,
    locked: locked.split('.'),
  };
}

const isRef = (ref: string): boolean => {
  const [plan = '', folder, id = '', ...more] = ref.split('/');
  return (
    more.length === 0 &&
    ID_PATTERN.test(plan) &&
    ID_PATTERN.test(id) &&
    (folder === 'targets' || folder === 'tasks')
  );
};

export const kindOfRef = (ref: string): FormKind => (ref.includes('/targets/') ? 'target' : 'task');

/** Which locked columns no longer hold what they held; a mark of another version of kh may have fewer checks. */
export function changedColumns(
  mark: RowMark,
  textOf: (column: (typeof LOCKED)[FormKind][number]) => string,
): readonly (typeof LOCKED)[FormKind][number][] {
  return LOCKED[kindOfRef(mark.ref)].filter(
    (column, index) => checkOf(textOf(column)) !== mark.locked[index],
  );
}

/**
 * FNV-1a over UTF-16, in four letters: enough to notice a slip. It is no seal, whoever wants to can compute it. Blanks and
 * the two ways to write an accented letter count for nothing, because programs change them on saving.
 */
export function checkOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const letter of text.normalize('NFC').replace(/\s+/g, ' ').trim()) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return (hash % 36 ** 4).toString(36).padStart(4, '0');
}
