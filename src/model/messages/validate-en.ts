// English: what `kh validate` and `kh schema` print besides the findings themselves.
import type { validateVi } from './validate-vi.ts';

export const validateEn: Readonly<Record<keyof typeof validateVi, string>> = {
  'command.validate': 'Check the format, references, arithmetic, dates and implausible figures',
  'command.validate.paths':
    'Report only findings in these files and folders; "-": one file from standard input',
  'command.validate.examples':
    'Examples:\n  kh validate\n  kh validate --changed main\n  kh validate plans/x --rule KH6xx\n  kh validate --format sarif > kh.sarif',
  'command.schema': 'Print the JSON Schema of a kind of file, for editors to complete and check while typing',
  'command.schema.kind': 'Kind of file: {known}',
  'command.schema.examples': 'Examples:\n  kh schema target\n  kh schema --out docs/schema',
  'option.format': 'Output format: {known}; default {usual}',
  'option.changed': 'Report only what the change since this revision touches or breaks',
  'option.rule': 'Only these rules: KH601, or a whole family KH6xx',
  'option.severity': 'Lowest severity to report: error, or warning (default)',
  'option.max_findings': 'Show at most so many, errors first; the rest is counted',
  'option.list_rules': 'Print the catalogue of rules and stop',
  'option.accepted': 'Show findings that a file accepts (accept) as well',
  'option.strict': 'Warnings give exit code 1 too',
  'option.stdin_filename':
    'With "-": where the file stands in the repository, for example plans/x/targets/1.yaml',
  'option.out_folder': 'Write every JSON Schema into this folder, one file a kind',
  'placeholder.format': 'format',
  'placeholder.base': 'base',
  'placeholder.codes': 'codes',
  'placeholder.severity': 'severity',
  'placeholder.count': 'count',
  'placeholder.file': 'file',
  'placeholder.folder': 'folder',
  'placeholder.paths': 'paths',
  'placeholder.kind': 'kind',
  'validate.files': 'Checked {count} files;',
  'validate.changed_files': 'Since {base}, {count} files changed;',
  'validate.errors': 'errors: {count}',
  'validate.warnings': 'warnings: {count}',
  'validate.accepted': 'accepted: {count}',
  'validate.see_accepted': 'See them with --accepted.',
  'validate.accepted_because': 'accepted: {reason}',
  'validate.rest': '{count} more findings are not shown because of the limit.',
  'validate.disabled': 'Rules switched off in kh.yaml (findings hidden): {rules}.',
  'validate.strict': 'Because of --strict, warnings fail as well.',
  'validate.no_findings': 'no findings',
  'validate.see_page': 'See {page}',
  'validate.short_summary':
    'kh validate: {files} files, {errors} errors, {warnings} warnings, {accepted} accepted',
  'validate.not_read':
    'kh: {file} was not checked: kh reads kh.yaml and the .yaml files in their places in plans/ only.',
  'validate.guessed_kind':
    'kh: taking the input for a file of the kind "{kind}"; say it with --stdin-filename.',
  'schema.written': 'Wrote {file}',
  'refusal.bad_count': '{option} needs a whole number from 1, not "{written}".',
  'refusal.unknown_rule': 'There is no rule "{written}"; see kh validate --list.',
  'refusal.no_path': 'There is no file or folder "{written}" in the repository.',
  'refusal.outside': '"{written}" is outside the repository {folder}.',
  'refusal.changed_range':
    '--changed takes one revision, not the range "{written}"; kh finds by itself where the branch left: --changed {base}.',
  'refusal.stdin_alone': '"-" does not go with other files, --changed or --at.',
  'refusal.stdin_filename':
    '"{written}" is no place of a file that kh reads; an example is plans/x/targets/1.yaml.',
  'refusal.stdin_filename_alone':
    '--stdin-filename is for standard input only: kh validate - --stdin-filename FILE.',
  'refusal.unknown_schema': 'There is no kind of file "{written}"; the kinds are: {known}.',
  'refusal.no_schema': 'Name a kind of file ({known}), or write all of them with --out FOLDER.',
  'refusal.cannot_write': 'Cannot write {file}: {reason}.',
  'refusal.cannot_write.full':
    'The disk is full, so {file} could not be written ({reason}); make room and run again.',
  'refusal.cannot_write.denied':
    'You may not write {file} ({reason}); write to another folder, or ask for the right.',
  'refusal.cannot_write.name':
    'Cannot write {file} ({reason}): the name or its folder cannot be used; choose another.',
};
