// LibreOffice without a screen: opens a workbook, does to its cells what a person would, and saves it the way it saves.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runOffice, whyWithout } from '../../office-programs.ts';

/** Null where it is there. */
export const WITHOUT_OFFICE = whyWithout(['soffice']);

/** One thing done to a sheet, in LibreOffice Basic; `s` is the sheet. */
export type Step = readonly [sheet: string, basic: string];

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const cell = (place: string): string => `s.getCellRangeByName(${quoted(place)})`;

export const typeNumber = (sheet: string, place: string, value: number): Step => [
  sheet,
  `${cell(place)}.Value = ${value}`,
];
export const typeText = (sheet: string, place: string, text: string): Step => [
  sheet,
  `${cell(place)}.String = ${quoted(text)}`,
];
export const typeFormula = (sheet: string, place: string, formula: string): Step => [
  sheet,
  `${cell(place)}.Formula = ${quoted(formula)}`,
];
export const liftProtection = (sheet: string): Step => [sheet, 's.unprotect("")'];
export const merge = (sheet: string, range: string): Step => [sheet, `${cell(range)}.merge(True)`];
export const formatAs = (sheet: string, place: string, format: string): Step => [
  sheet,
  `${cell(place)}.NumberFormat = numberFormat(doc, ${quoted(format)})`,
];
/** By a column of the range, counted from 0. */
export const sortRange = (sheet: string, range: string, column: number, isAscending: boolean): Step => [
  sheet,
  `sortBy(${cell(range)}, ${column}, ${isAscending ? 'True' : 'False'})`,
];
/** Rows counted from 1; the copy is put in below the last row that is used. */
export const copyRow = (sheet: string, from: number, to: number): Step => [
  sheet,
  `copyRow(s, ${from - 1}, ${to - 1})`,
];

const ROUTINES = `
Function numberFormat(doc, code As String) As Long
  Dim locale As New com.sun.star.lang.Locale
  numberFormat = doc.NumberFormats.queryKey(code, locale, False)
  If numberFormat = -1 Then numberFormat = doc.NumberFormats.addNew(code, locale)
End Function
Sub sortBy(area, column As Long, ascending As Boolean)
  Dim field(0) As New com.sun.star.table.TableSortField
  field(0).Field = column
  field(0).IsAscending = ascending
  Dim how(1) As New com.sun.star.beans.PropertyValue
  how(0).Name = "SortFields"
  how(0).Value = field()
  how(1).Name = "ContainsHeader"
  how(1).Value = False
  area.sort(how())
End Sub
Sub copyRow(s, from As Long, dest As Long)
  Dim target As New com.sun.star.table.CellAddress
  target.Sheet = s.RangeAddress.Sheet
  target.Column = 0
  target.Row = dest
  s.copyRange(target, s.getCellRangeByPosition(0, from, 30, from).RangeAddress)
End Sub
`;

const url = (path: string): string => quoted(pathToFileURL(path).href);

export interface Job {
  readonly from: string;
  readonly to: string;
  readonly steps: readonly Step[];
}

const stepsOf = ({ from, to, steps }: Job): string => `
  doc = StarDesktop.loadComponentFromURL(${url(from)}, "_blank", 0, hidden())
${steps.map(([sheet, basic]) => `  s = doc.Sheets.getByName(${quoted(sheet)})\n  ${basic}`).join('\n')}
  doc.storeToURL(${url(to)}, how())
  doc.close(True)`;

/** All in one start. Throws with LibreOffice's own words when a step fails. */
export function fillAll(jobs: readonly Job[]): void {
  const profile = officeProfile();
  const trouble = join(profile, 'trouble.txt');
  const source = `${ROUTINES}
Sub Main
  On Error Goto failed
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  Dim how(0) As New com.sun.star.beans.PropertyValue
  how(0).Name = "FilterName"
  how(0).Value = "Calc MS Excel 2007 XML"
${jobs.map(stepsOf).join('\n')}
  StarDesktop.terminate()
  Exit Sub
failed:
  n = FreeFile
  Open ${quoted(trouble)} For Output As #n
  Print #n, Error$ & " (" & Erl & ")"
  Close #n
  StarDesktop.terminate()
End Sub
`;
  rmSync(trouble, { force: true });
  writeMacro(profile, source);
  runOffice(profile, ['macro:///Standard.Module1.Main']);
  if (existsSync(trouble)) throw new Error(readFileSync(trouble, 'utf8'));
  const unsaved = jobs.find(({ to }) => !existsSync(to));
  if (unsaved !== undefined) throw new Error(`LibreOffice did not save ${unsaved.to}`);
}

export const fillIn = (from: string, to: string, steps: readonly Step[]): void =>
  fillAll([{ from, to, steps }]);

let own: string | undefined;

/** LibreOffice makes the folders of a new user on its first start, and only then takes a macro of theirs. */
function officeProfile(): string {
  if (own !== undefined) return own;
  own = mkdtempSync(join(tmpdir(), 'kh-office-'));
  runOffice(own, ['--terminate_after_init']);
  return own;
}

/** Macros of the user's own library run without asking. */
function writeMacro(profile: string, source: string): void {
  const escaped = source.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const text = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${escaped}</script:module>`;
  writeFileSync(join(profile, 'user', 'basic', 'Standard', 'Module1.xba'), text);
}
