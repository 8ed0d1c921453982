// English: what kh report says about PDF, about reports kept, and about figures that changed since.
import type { reportFilesVi } from './report-files-vi.ts';

export const reportFilesEn: Readonly<Record<keyof typeof reportFilesVi, string>> = {
  'refusal.no_pdf.any':
    'Neither LibreOffice nor Chromium is installed here to make a PDF. Install one of them, or use --format docx, open it in Word and save as PDF.',
  'refusal.no_pdf.docx':
    'LibreOffice is not installed here to make a PDF from a Word template. Install it, or use --format docx, open it in Word and save as PDF.',
  'refusal.no_pdf.html':
    'Chromium is not installed here to make a PDF from a web page template. Install it, or use --format html and print to PDF from a browser.',
  'refusal.pdf_failed': 'The PDF could not be made: {program} says "{reason}".',
  'option.freeze':
    'Keep the figures of the report in plans/<plan>/reports/; a later kh says which were revised',
  'refusal.already_kept':
    '{file} is there with other content; a report that was sent stays as it is. To write the report on the data of today alone, leave out --freeze; to keep it anew, delete that file first.',
  'refusal.freeze_part':
    '--freeze keeps the report on a whole plan; leave out --agency, and it is not for reminder letters.',
  'report.frozen': 'Kept {file}.',
  'report.kept_broken': '{file} is no kept report of kh any more; nothing was compared with it.',
  'report.revised': '{sentence}',
  'refusal.template.no_tag':
    'Template {file} has no tag to fill in (such as {{head.subject}}): perhaps it is a report filled already, or a form not tagged yet. See docs/report-templates.md.',
  'refusal.template.broken_tag':
    'Template {file}{place}: the tag "{tag}" lacks its opening {{ or its closing }}.',
  'refusal.template.not_list':
    'Template {file}{place}: "{tag}" is one value and no list; leave out the loop, or loop over a list.',
  'refusal.template.several': 'No report was written: the template has {count} places to mend (see above).',
  'report.in_loop': ', in the loop "{loop}"',
  'report.near': ' Did you mean "{near}"?',
  'refusal.unknown_issuer':
    'kh.yaml sets office.issuer: {issuer}, but there is no register plans/agencies/{issuer}.yaml; the issuers of the repository are {known}.',
  'report.outside_plan':
    'Plan {plan} is for {time}, no part of which falls into {period}; check the period or --plan.',
  'report.later':
    'Known after the cut-off {date} and so left out: figures on this period or before ({what}); --as-of {day} shows them all.',
  'report.later.targets': 'targets: {count}',
  'report.later.tasks': 'tasks: {count}',
  'report.later.and': ', ',
  'report.to_itself':
    'The letter to {agency} is also from {agency} (office.name in kh.yaml); check --agency.',
  'report.nothing_owed':
    '{agency} has nothing overdue, unreported or due soon: the letter only says so and reminds of nothing.',
  'refusal.note_folder': '{file} is a folder and no note; rename the folder, a note is a text file.',
  'report.settings_faulty':
    'kh.yaml has mistakes (see above): there the report takes the default or leaves gaps in square brackets; the other settings are used. Mend it and run again before sending.',
  'option.force': 'Replace a file that is there at --out',
  'refusal.out.exists':
    '{file} is there with other content, perhaps edited by hand, so kh does not write over it. Add --force if it is to be replaced, or name another file after --out.',
  'refusal.out.template':
    '{file} is the very template in use, which would be lost; name another file after --out.',
  'refusal.out.data':
    '{file} is a place of data (kh.yaml, plans/) or of templates (templates/), where no report is written; name another file after --out, for example bao-cao.docx.',
  'refusal.out.special':
    '{file} is a broken link, or nothing a report can be written to; name another file after --out.',
};
