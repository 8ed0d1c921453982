// English: what kh report says to whoever writes a report; the report itself is always Vietnamese.
import type { reportVi } from './report-vi.ts';

export const reportEn: Readonly<Record<keyof typeof reportVi, string>> = {
  'command.report': 'The periodic report in the official form, or a reminder letter',
  'command.report.period': 'Period: 2025-Q3, 2025-H1, 2025-9M, 2025 or 2025-07',
  'command.report.examples':
    'Examples:\n  kh report 2025-Q3 --plan kh-so --out report.html\n  kh report 2025 --as-of 2026-01-15 --format md\n  kh report --template don-doc --agency so-y-te --format md\n  kh report --eject                      copies the built-in templates into templates/ to edit',
  'option.report_format': 'Format: {known}; by default what the ending of --out says, else md',
  'option.template': "The office's own template file, or a built-in one: bao-cao, don-doc",
  'option.out_file': 'Write to this file instead of printing',
  'option.stamp': 'Print commit, cut-off and version of kh at the foot',
  'option.internal': 'Include internal items (internal: true); the report says that it is internal',
  'option.eject':
    'Copy the built-in templates into templates/ of the repository (or the folder --out); existing files stay',
  'option.dated': 'The day printed on the report; by default left blank for the clerk',
  'option.plan_of_report': 'Plans to report on; by default every plan in force of one issuer',
  'option.as_of_report': "Cut-off day; by default the plan's own report duty, else the calendar",
  'refusal.no_period':
    'The period is missing; write for example kh report 2025-Q3, 2025-H1, 2025-9M, 2025 or 2025-07.',
  'refusal.bad_period': '"{written}" is no report period; write 2025-Q3, 2025-H1, 2025-9M, 2025 or 2025-07.',
  'refusal.several_issuers':
    'The repository holds plans of several issuers: {known}. A report is on those of one: add --plan, for example --plan {plans}, or set the issuer in kh.yaml (office.issuer: {issuer}).',
  'refusal.dated_before_cut':
    'The day written on the report ({dated}) is before its cut-off ({as_of}); correct --dated or --as-of.',
  'refusal.no_plans_in_period':
    'No plan was in force in this period and issued by the cut-off {date}; choose with --plan.',
  'refusal.no_public_plans': 'The chosen plan is internal; add --internal if an internal report is meant.',
  'refusal.one_agency': 'A reminder letter goes to one agency; name exactly one with --agency.',
  'refusal.agency_in_registers':
    'Agency "{written}" stands in several registers: {known}; write one of these.',
  'refusal.agency_ended': '{name} ended on {date}; write to its successor: {known}.',
  'refusal.agency_ended.none': '{name} ended on {date} and nobody is named to succeed it.',
  'refusal.no_template': 'No template "{written}": there is no such file, and the built-in ones are {known}.',
  'refusal.template_kind':
    'Template "{file}" is of the kind {ending}, which does not give the format {format}.',
  'refusal.unknown_ending': 'The format of "{file}" is unknown; use the ending {known}, or add --format.',
  'refusal.needs_out': 'The format {format} is binary; add --out <file>.',
  'refusal.template.syntax': 'Template {file}{place}: malformed. {tag}',
  'refusal.template.unknown_tag':
    'Template {file}{place}: there is no field "{tag}".{near} The fields are in docs/report-model.md.',
  'refusal.template.unknown_helper':
    'Template {file}{place}: there is no helper "{tag}".{near} The helpers are in docs/report.md.',
  'refusal.template.no_partial':
    'Template {file}{place}: no partial "{tag}"; put {tag}.hbs beside the template.',
  'refusal.template.unclosed_loop':
    'Template {file}{place}: loop "{tag}" is opened and never closed; add /{tag}.',
  'refusal.template.unopened_loop': 'Template {file}{place}: "/{tag}" closes a loop that was never opened.',
  'refusal.template.misplaced_loop':
    'Template {file}{place}: loop "{tag}" begins and ends in places that do not fit together (inside a table and outside); put both into one row, or both outside.',
  'refusal.template.not_text':
    'Template {file}{place}: "{tag}" is a list or a group of fields and cannot be printed; loop over it, or add the name of a field below it.',
  'refusal.template.not_word': 'Template {file} is no Word file (.docx), or a damaged one.',
  'refusal.template.other': 'Template {file}{place}: cannot be filled. {tag}',
  'refusal.note_unreadable': 'The note {file} cannot be read; save it as UTF-8 text below 1 MB.',
  'refusal.plan_unreadable': 'The plan.yaml of {plans} cannot be read; run kh validate to see what is wrong.',
  'refusal.bad_notes': 'No report was written: the notes have {count} faults to mend (see above).',
  'report.reading': 'Reading and judging plans…',
  'report.writing': 'Writing the report…',
  'report.line': ', line {line}',
  'report.written': 'Wrote {file}.',
  'report.folder_made': 'The folder {folder} was not there; kh made it.',
  'report.ejected': 'Copied template {file}.',
  'report.kept': '{file} exists and stays as it is.',
  'report.note_at': '{file}:{line}:{column}: {message}',
  'report.office_missing':
    'kh.yaml does not set office.{fields}; the report leaves gaps in square brackets. See docs/report.md.',
  'report.future': 'The cut-off {date} is after today: not everything up to that day can be known yet.',
  'report.not_issued': 'Plan {plan} was issued after the cut-off {date}.',
  'report.other_issuer':
    'Plan {plan} is of {issuer}, not of {office} that office.issuer in kh.yaml names; the letterhead and the signature still follow kh.yaml, so check them before sending.',
  'report.left_out': '{count} internal items are left out; see them with --internal.',
  'note.unknown_field': 'there is no field "{field}"; the fields are: {known}.',
  'note.unknown_item': 'plan {plan} has no item "{id}" of the kind this field needs.',
  'note.count_of': 'after count comes targets or tasks, not "{word}".',
  'note.count_word': 'count does not know "{word}"; use: {known}, agency <id>, group <id>.',
  'note.count_both': 'nothing is {words} at once, so the count is always 0; keep one word.',
  'note.count_agency': 'no register holds agency "{id}"; kh list agencies shows the ids.',
  'note.count_agency_near': 'no register holds agency "{id}"; did you mean {near}?',
  'note.count_ended':
    '{name} ({id}) ended on {date} and its items count for its successor; write agency {known}.',
  'note.count_group': 'the plan has no group "{id}"; its groups are: {known}.',
  'note.no_groups': 'the plan has no groups, so group "{id}" cannot be counted; leave out group.',
  'note.stray_braces': 'braces {{ }} that do not pair.',
  'note.no_data': 'field {field} has no data yet; the report says {shown}.',
  'note.no_code': 'a report has no blocks of code (``` or ~~~); this is printed as plain text.',
  'note.no_table':
    'this table lacks the row of dashes |---|---| right below its heading (or has another number of columns), so it is printed as a paragraph.',
  'note.unknown_heading':
    'heading "{heading}" is not one of the form; it is printed at the end of the assessment. Did you mean "{near}"?',
  'note.own_heading':
    'heading "{heading}" is not one of the form; it is printed at the end of the assessment.',
  'note.before_heading': 'this text stands before every heading; it is printed under "{heading}".',
  'note.typed_value':
    'typed {written}, but the data of {id} at the cut-off say {value}; {{value "{id}"}} cannot go stale.',
  'note.typed_count':
    'typed {written}, but the count at the cut-off is {value}; {{count {words}}} cannot go stale.',
};
