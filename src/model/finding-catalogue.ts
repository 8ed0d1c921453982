// Every finding code once: the family it belongs to, and through it its severity (docs/design.md, section 6).

export type Severity = 'error' | 'warning';

/** By the hundreds of the code. */
export const FINDING_FAMILIES = [
  'syntax',
  'schema',
  'references',
  'arithmetic',
  'dates',
  'history',
  'plausibility',
  'text',
] as const;
export type FindingFamily = (typeof FINDING_FAMILIES)[number];

const FAMILY_SEVERITY: Readonly<Record<FindingFamily, Severity>> = {
  syntax: 'error',
  schema: 'error',
  references: 'error',
  arithmetic: 'warning',
  dates: 'warning',
  history: 'error',
  plausibility: 'warning',
  text: 'warning',
};

/** The codes in order; what each one means stands in the message catalogue and in docs/findings. */
export const FINDING_CODES = [
  // Syntax: the file cannot be read.
  'KH001',
  'KH002',
  'KH003',
  'KH004',
  'KH005',
  'KH006',
  'KH007',
  'KH008',
  // Schema: a key or a value that the format does not know.
  'KH101',
  'KH102',
  'KH103',
  'KH104',
  'KH105',
  'KH106',
  'KH107',
  'KH108',
  'KH109',
  'KH110',
  'KH111',
  'KH112',
  'KH113',
  'KH114',
  'KH115',
  'KH116',
  'KH117',
  'KH118',
  'KH119',
  'KH120',
  'KH121',
  'KH122',
  'KH123',
  // References: something named that is not there.
  'KH201',
  'KH202',
  'KH203',
  'KH204',
  'KH205',
  'KH206',
  'KH207',
  'KH208',
  'KH209',
  'KH210',
  'KH211',
  'KH212',
  'KH213',
  'KH214',
  'KH215',
  'KH216',
  // Arithmetic: numbers that do not give one another.
  'KH301',
  'KH302',
  'KH303',
  'KH304',
  'KH305',
  'KH306',
  'KH307',
  'KH308',
  'KH309',
  'KH310',
  'KH311',
  'KH312',
  // Dates.
  'KH401',
  'KH402',
  'KH403',
  'KH404',
  'KH405',
  'KH406',
  'KH407',
  'KH408',
  'KH409',
  'KH410',
  'KH411',
  'KH412',
  'KH413',
  'KH414',
  'KH415',
  // History: only of a change.
  'KH501',
  'KH502',
  'KH503',
  'KH504',
  'KH505',
  // Plausibility: what is written well and can hardly be so.
  'KH601',
  'KH602',
  'KH603',
  'KH604',
  'KH605',
  'KH606',
  'KH607',
  'KH608',
  'KH609',
  'KH610',
  'KH611',
  'KH612',
  'KH613',
  'KH614',
  'KH615',
  'KH616',
  'KH617',
  'KH618',
  'KH619',
  'KH620',
  'KH621',
  // Text.
  'KH701',
  'KH702',
  'KH703',
  'KH704',
  'KH705',
  'KH706',
  'KH707',
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

/** Codes whose severity is not that of their family. */
const OWN_SEVERITY: Partial<Record<FindingCode, Severity>> = { KH703: 'error' };

const KNOWN: ReadonlySet<string> = new Set(FINDING_CODES);

export const isFindingCode = (code: string): code is FindingCode => KNOWN.has(code);

export function familyOf(code: FindingCode): FindingFamily {
  const family = FINDING_FAMILIES[Number(code.charAt(2))];
  if (family === undefined) throw new Error(`the code ${code} belongs to no family`);
  return family;
}

export const severityOf = (code: FindingCode): Severity =>
  OWN_SEVERITY[code] ?? FAMILY_SEVERITY[familyOf(code)];

/** Whether the file that has it can still be evaluated: syntax and schema faults leave the whole file out. */
export const leavesFileOut = (code: FindingCode): boolean => {
  const family = familyOf(code);
  return family === 'syntax' || family === 'schema';
};
