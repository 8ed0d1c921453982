// English: kh collect, which sends workbooks out, takes the filled ones in and says who has answered.
import type { collectVi } from './collect-vi.ts';

export const collectEn: Readonly<Record<keyof typeof collectVi, string>> = {
  'command.collect': 'Collect figures: a workbook to each agency, the filled ones back in, who has answered',
  'command.collect.what': 'export: workbooks out; import: filled ones in; status: who has answered',
  'command.collect.files': 'With import: the filled .xlsx files',
  'command.collect.examples':
    'Examples:\n  kh collect export --period 2025-Q4 --out forms/\n  kh collect import back/*.xlsx                    look, ask, then write\n  kh collect import so-y-te.xlsx --yes --commit    in scripts; a commit an agency\n  kh collect status --period 2025-Q4',
  'placeholder.files': 'files',
  'option.collect.period': 'The period asked about: 2025-Q4, "Quý IV/2025", 2025-11, 2025',
  'option.collect.out': 'Folder for the workbooks; with import: for those to be sent back',
  'option.collect.yes': 'Write the rows that can be used without asking',
  'option.collect.commit': 'Commit what was written, a commit an agency',
  'refusal.collect.what': 'There is no kh collect {written}; use export, import or status.',
  'refusal.collect.option': '{option} is not for kh collect {what}.',
  'refusal.collect.no_period': 'No --period: figures of which period? For example --period 2025-Q4.',
  'refusal.collect.future_period': 'The period "{written}" has not begun; there is nothing to collect yet.',
  'refusal.collect.no_out': 'No --out: in which folder? For example --out forms/.',
  'refusal.collect.taken':
    'There are files of these names that hold something else, perhaps forms being filled in: {files}. Nothing is written over; choose another folder for --out, or remove the old files yourself.',
  'refusal.collect.nothing': 'No target and no task is asked about in this period under these conditions.',
  'refusal.collect.no_files': 'No files: kh collect import takes at least one filled workbook (.xlsx).',
  'refusal.collect.extra_files': 'kh collect {what} takes no files; leave out {written}.',
  'refusal.collect.periods':
    'The workbooks are of several periods ({known}); import one period at a time, or say which with --period.',
  'refusal.collect.period_year': '"{written}" does not give the whole year; write "{instead}".',
  'refusal.collect.needs_yes':
    'Nothing written: nobody is there to ask. Look at the table above, then add --yes to write.',
  'collect.export.done': '{count} workbooks of {period} written to {folder}:',
  'collect.export.would': '{count} workbooks of {period} would be written to {folder}:',
  'collect.export.agency': 'Agency',
  'collect.export.targets': 'Targets',
  'collect.export.tasks': 'Tasks',
  'collect.export.file': 'File',
  'collect.export.nobody':
    '{count} items could be asked of nobody, because the document names no lead and the plan has no standing_agency: {refs}',
  'collect.workbook.macros':
    'The file holds macros; the workbook sent out holds none. kh does not read it. Open it on a safe machine and save it as .xlsx without macros, or ask for it again.',
  'collect.workbook.foreign':
    'Not a workbook that kh made, or its hidden column and row are gone. Copy the figures into the original workbook and send that.',
  'collect.workbook.columns':
    'Columns were deleted: {columns}. Copy the figures into the original workbook and send that.',
  'collect.workbook.other_period':
    'This is the workbook of {written}, not of {wanted}. Send the right one, or import it apart with --period.',
  'collect.workbook.missing': 'There is no such file. Check the path.',
  'collect.workbook.folder': 'This is a folder. Name the files, for instance {folder}/*.xlsx.',
  'collect.workbook.denied': 'Reading this file is not allowed.',
  'collect.workbook.not_workbook':
    'No Excel file (.xlsx). kh collect import takes filled workbooks that kh sent out; save the file as .xlsx, or copy the figures into the workbook as it was sent. A plan document is taken in by kh import.',
  'collect.workbook.unreadable': 'The file cannot be read ({reason}).',
  'collect.workbook.twice': 'The very same as {file}; taken once.',
  'collect.workbook.no_marks':
    'The workbook has {count} filled rows, but the hidden identification (column A) of every row is gone or was changed, so nothing says what period and items they are of; none was taken. Add --period PERIOD to get a return workbook with all of them, or copy the figures into the original.',
  'collect.workbook.links': 'The file leads to other files; kh does not open those.',
  'collect.import.counts':
    '{file}: {good} to write, {same} known already, {bad} rows to mend, {empty} left empty',
  'collect.import.item': 'Item',
  'collect.import.old': 'Now',
  'collect.import.new': 'New',
  'collect.import.status': 'Status',
  'collect.import.move': '{before} → {after}',
  'collect.import.still': '{after} (as before)',
  'collect.import.also': 'Along with it:',
  'collect.import.problems': 'TO MEND',
  'collect.import.at': '{file}, {sheet}!{place}: {text}',
  'collect.import.at_file': '{file}: {text}',
  'collect.import.returned': 'To send back: {file} ({count} rows, reasons in red).',
  'collect.import.nothing': 'Nothing new to write.',
  'collect.import.ask': 'Write {count} items? [y = yes, Enter = leave] ',
  'collect.import.written': 'Wrote {count} items to {files} files.',
  'collect.import.again':
    'Another kh has just written to items of the workbooks; judged anew by what there is now:',
  'collect.import.would': 'Would write {count} items to {files} files. (--dry-run: nothing written)',
  'collect.import.left': 'Left as it is. Nothing written.',
  'collect.import.committed': '{agency}: commit {commit}',
  'collect.import.commit': 'Figures of {period}: {agency}, {count} items',
  'collect.import.stopped': 'Stopped at {agency}: nothing was written for the agencies after it.',
  'collect.problem.locked':
    'A locked cell was changed to "{written}". Put back what stood there; if that was wrong, say so under Remarks.',
  'collect.problem.locked_expected':
    'A locked cell was changed to "{written}"; it says "{expected}". If that is wrong, say so under Remarks.',
  'collect.problem.formula_empty': 'The formula {written} has no value. Type the number itself.',
  'collect.problem.formula_words':
    'The spreadsheet took {written} for a formula. Type the words again without the = in front.',
  'collect.problem.formula_error': 'The cell shows {written}. Type the number itself.',
  'collect.problem.formula_external':
    'The formula {written} takes its value from another file. Type the number itself.',
  'collect.problem.number_is_date':
    'The spreadsheet took what was typed for a day (number {written}). Format the cell as a number and type it again; a spread is written 6..10.',
  'collect.problem.share':
    'Is it {one}% or {other}%? Type it again: 95 for 95%; if it really is below 1%, type the sign as well, such as 0,95%.',
  'collect.problem.share_of_other_unit':
    'The cell is formatted as per cent but the unit is not %: it may mean {known}. Type the number without the sign.',
  'collect.problem.future': 'This day is after today ({today}). Check the day.',
  'collect.problem.no_value': 'Other cells are filled in, but there is no figure, state or remark.',
  'collect.problem.done_without_date': 'Done on which day? Fill in the day of completion.',
  'collect.problem.too_long': 'Longer than {most} characters. Please shorten it.',
  'collect.problem.merged':
    'The cell is merged with others, so it is not clear whose figure it is. Unmerge and fill in each row.',
  'collect.problem.unit':
    'The unit in "{written}" is not that of the form ({unit}). Convert it, then type the number alone.',
  'collect.problem.number':
    'This cell takes a number, not "{written}". Without a figure leave it empty and say why under Remarks.',
  'collect.problem.progress': 'Progress is a number from 0 to 100.',
  'collect.problem.no_mark':
    'This row has no identification (inserted by hand?). Fill in the row of the item in the original workbook.',
  'collect.problem.broken_mark':
    'The hidden identification of the row was changed. Copy the figures into that row of the original workbook and send it again.',
  'collect.problem.other_period': 'This row is of the workbook of {written}, not of {wanted}.',
  'collect.problem.unknown_item':
    'The repository does not ask about {ref} in this period any more (done before, replaced or renamed).',
  'collect.problem.not_asked': '{ref} is not assigned to {agency} now.',
  'collect.problem.twice': 'This item is filled in differently at {place}: {value}. Keep one row.',
  'collect.problem.conflict':
    '{agency} answers differently in {file}, {place}: {value}. Both have to agree on one figure.',
  'collect.problem.stale':
    'After this workbook was sent out, something else was recorded: {known}. Compare, and fill in the workbook sent back if yours is right.',
  'collect.problem.not_editable':
    'The file {file} of the repository has to be mended by hand first, so this row was not written.',
  'collect.status.head':
    'Figures of {period}: {answered}/{asked} items answered, {agencies}/{all} agencies answered in full',
  'collect.status.agency': 'Agency',
  'collect.status.answered': 'Answered',
  'collect.status.missing': 'Missing',
  'collect.status.last': 'Last answer',
  'collect.status.since': 'Silent since',
  'collect.status.never': 'never',
  'collect.status.missing_of': 'MISSING: {agency}',
  'collect.status.last_known': 'last {date}',
  'collect.status.more': 'Each missing item: kh collect status --period {period} --agency <id>',
  'collect.status.nobody': '{count} items can be asked of nobody (no lead, no standing agency).',
};
