// English: kh import: help, what was read, the review that a person works through, why something was not imported.
import type { importVi } from './import-vi.ts';

export const importEn: Readonly<Record<keyof typeof importVi, string>> = {
  'command.import': 'Read a plan document (docx, xlsx, html, txt) into a draft plan',
  'command.import.file': 'The document',
  'command.import.examples':
    'Examples:\n  kh import ke-hoach.docx --plan kh-2026 --dry-run\n  kh import ke-hoach.docx --plan kh-2026\n  kh import ban-dinh-chinh.docx --plan kh-2026 --update',
  'option.import.plan': "The plan's id, which is its folder's name as well: kh-2026",
  'option.import.issuer': "The issuer's register (default: the province that the document names)",
  'option.import.update':
    'The plan is there: compare it with the new document and take over what differs, once confirmed',
  'option.import.yes': 'Do not ask, for scripts',
  'import.would': 'Would make plans/{plan}: {targets} targets, {tasks} tasks, {groups} groups.',
  'import.done': 'Made plans/{plan}: {targets} targets, {tasks} tasks, {groups} groups.',
  'import.agencies': 'Register {register}: {count} agencies proposed.',
  'import.tables':
    'Annex tables: {tables} tables, {rows} rows, {cells} cells; {inFiles} cells in files, {inReview} in import-review.md, 0 lost.',
  'import.doubts': '{count} places for a person to check: plans/{plan}/import-review.md',
  'import.next': 'Next: work through import-review.md, then run kh validate and kh status --plan {plan}.',
  'import.unchanged': 'Plan {plan} says what the document says; nothing changed.',
  'import.changes':
    'Compared with plans/{plan}: {added} added, {removed} no longer in the document, {changed} fields differ, {kept} kept as edited by hand.',
  'import.only_kept':
    'Plan {plan}: nothing new in the document; {count} places differ from it because they were edited by hand, and are kept:',
  'import.change.added': '+ {item}: {name}',
  'import.change.removed': '- {item}: {name} (kept; delete it by hand if it was dropped)',
  'import.change.field': '~ {item} {field}: {before} → {after}',
  'import.change.kept': '= {item} {field}: {before} (edited by hand, kept; the document: {after})',
  'import.change.deleted': '= {item}: {name} (deleted by hand; not made again)',
  'import.change.moved': '~ {count} items only moved within the document (source)',
  'import.none': '(none)',
  'import.ask': 'Write these changes? [y/N] ',
  'import.needs_yes': 'Nothing was written. Look through it, then run again with --yes.',
  'import.updated': 'Updated plans/{plan}: {added} items added, {changed} fields.',
  'import.commit': 'Import {plan} from {file}',
  'import.commit_update': 'Update {plan} from {file}',
  'refusal.import.no_plan': "Say the plan's id: --plan kh-2026",
  'refusal.import.bad_plan':
    '"{written}" cannot be an id. Use letters without marks, digits, dots and dashes: kh-2026',
  'import.refused.draft':
    'The files above are a draft that is not on the disk. Mend the place in {file} and import it again:',
  'import.refused.at': '- {file}: {place} of the document, “{name}”',
  'refusal.import.broken_register':
    'The register {file} has errors and cannot be read. Run kh validate, mend it and import again.',
  'refusal.import.bad_issuer':
    '"{written}" cannot be the id of a register. Ids are plain letters, digits and dashes, for instance --issuer thai-nguyen',
  'refusal.import.exists':
    'Plan {plan} is there already. Add --update to compare it with the new document, or take another id.',
  'refusal.import.unknown_plan': 'There is no plan {plan} to update. Leave out --update to import it.',
  'refusal.import.folder': '"{file}" is a folder. Name one document in it (.docx, .xlsx, .html, .txt).',
  'refusal.import.no_file': 'Cannot open "{file}". Check the path and that it may be read.',
  'refusal.import.unread': '"{file}": {why}',
  'refusal.import.no_issuer':
    'It is not clear whose plan this is. Add --issuer with the id of a register, as in --issuer thai-nguyen',
  'refusal.import.nothing_found':
    'No target and no task was found in "{file}". Check that it is the right file; a table needs a row of headings (TT, Chỉ tiêu, ...), the body sections "Mục tiêu" and "Nhiệm vụ".',
  'refusal.import.too_many':
    '"{file}" holds too many targets and tasks for one plan. Split the file (an annex or a field of work each), then import each part under a --plan of its own.',
  'review.title': '# To check after the import: {title}',
  'review.intro':
    'Imported from `{file}`. Each line below is a reading that is not sure: the line of the source, what is printed, what was read. Tick it `[x]` when checked; delete this file when all are.',
  'review.counts': 'Made {targets} targets, {tasks} tasks, {groups} groups; {doubts} places to check.',
  'review.why': 'Why: {why}',
  'review.do': 'What to do: {do}',
  'review.entry': '- [ ] {where}{item}: “{text}” → {read}',
  'review.entry_short': '- [ ] {where}{item}: “{text}”',
  'review.entry_bare': '- [ ] {where}{item}',
  'review.entry_read': '- [ ] {where}{item} → {read}',
  'review.remark': '- [ ] {where}{remark}',
  'review.line': 'line {line}',
  'review.paragraph': 'paragraph {line}',
  'review.cell': '{sheet}, cell {cell}',
  'review.table_row': 'table {table}, row {row}',
  'review.proof': '## Nothing of the tables is lost',
  'review.proof.intro':
    'Counted from the source: each row is an item or a group; each cell with words is in a file or above. Headings that repeat on each page are no cells.',
  'review.proof.head':
    '| Table | Rows | Items | Groups | Cells with words | In files | Above | Repeated headings |\n|---|---|---|---|---|---|---|---|',
  'review.proof.row':
    '| {title} | {rows} | {items} | {groups} | {cells} | {inFiles} | {inReview} | {repeated} |',
  'review.proof.none': 'The document has no table of targets or tasks.',
  'review.proof.lines':
    'No table could be cut into cells; the lines that look like one are in the list above.',
  'review.nothing': 'Nothing is in doubt.',
  'review.added':
    '# Added by the update from `{file}`: {count} places\n\nAbove is what the last import left, ticks included; below is only what is newly doubtful.',
  'review.plan': 'plan',
};
