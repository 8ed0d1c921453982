// The built-in form of the periodic report: head, body under the model's headings, signature, annexes.
import { paragraph, section } from '../markup.ts';
import { annexes } from './annexes.ts';
import { agencyTable, groupTable, targetsDueTable, tasksDueTable } from './body-tables.ts';
import { reportHead } from './letterhead.ts';
import { noteParts } from './note.ts';
import { packForm } from './package.ts';
import { bodySection } from './sections.ts';
import { signature, stamp } from './signature.ts';

const text = (content: string): string => paragraph('BodyText', content);
const caption = (content: string): string => paragraph('TableCaption', content);

/** A heading and what stands under it, where the report has anything to say there. */
const under = (heading: string, level: 1 | 2, ...content: readonly string[]): string =>
  section(`headings.${heading}`, paragraph(`Heading${level}`, `{{headings.${heading}}}`), ...content);

/** A sentence with what changed since the last period. */
const sentences = (field: string): string =>
  text(`{{${field}.sentence}}{{#${field}.change}} {{${field}.change}}{{/${field}.change}}`);

const seeAnnex = (id: string): string => section(`layout.see.${id}`, text(`{{layout.see.${id}}}`));

/** Which plan an item is of, where the report is about several. */
const PLAN = '{{#several_plans}} của {{plan_name}}{{/several_plans}}';

const moved = (field: string): string =>
  section(field, text('- {{subject}}: từ “{{from}}” sang “{{to}}”{{#why}}, {{why}}{{/why}}.'));

const summary = (): string => under('summary', 1, sentences('summary.targets'), sentences('summary.tasks'));

const targets = (): string =>
  under(
    'targets',
    1,
    seeAnnex('targets'),
    under(
      'targets_by_group',
      2,
      paragraph('Gap'),
      groupTable(),
      section(
        'layout.nested_groups',
        paragraph('TableNote', 'Ghi chú: số của một nhóm đã gồm các nhóm con thụt vào ở dưới.'),
      ),
    ),
    under('targets_moved', 2, moved('moved.target_lines')),
  );

const tasks = (): string =>
  under(
    'tasks',
    1,
    seeAnnex('tasks'),
    under(
      'tasks_by_agency',
      2,
      paragraph('Gap'),
      agencyTable(),
      section('tasks.grid.note', paragraph('TableNote', 'Ghi chú: {{tasks.grid.note}}')),
    ),
    under('tasks_moved', 2, moved('moved.task_lines')),
    under('overdue', 2, text('{{layout.overdue}}'), seeAnnex('overdue')),
    under(
      'extensions',
      2,
      section(
        'extensions',
        text(
          `- Nhiệm vụ {{id}}${PLAN}, {{name}} ({{lead}}): từ {{from}} đến {{to}}, theo {{basis}} (ngày {{date_words}}){{#after_due}}; quyết định sau khi đã quá hạn{{/after_due}}.`,
        ),
      ),
    ),
  );

const budget = (): string =>
  under(
    'budget',
    1,
    section(
      'budget',
      text(
        '- {{#several_plans}}{{plan_name}}, năm{{/several_plans}}{{^several_plans}}Năm{{/several_plans}} {{year}}: {{#total}}{{total}} {{unit}}{{/total}}{{^total}}không ghi tổng{{/total}}{{#gap}} ({{gap}}){{/gap}}.',
      ),
      section('parts', text('+ {{name}}: {{amount}} {{unit}}.')),
    ),
  );

const quality = (): string => under('quality', 1, section('quality', text('- {{sentence}}')));

const assessment = (): string =>
  [
    paragraph('Heading1', '{{headings.assessment}}'),
    section('notes.assessment', paragraph('Heading2', '{{heading}}'), noteParts('parts')),
    paragraph('Heading1', '{{headings.directions}}'),
    noteParts('notes.directions.parts'),
    under(
      'due_next',
      2,
      section(
        'layout.due_tasks',
        caption('Nhiệm vụ đến hạn đến hết {{due_next.until_words}}'),
        tasksDueTable(),
      ),
      section(
        'layout.due_targets',
        caption('Chỉ tiêu đến hạn đến hết {{due_next.until_words}}'),
        targetsDueTable(),
      ),
    ),
    section('due_next.implied', text('{{due_next.implied}}')),
    paragraph('Heading1', '{{headings.proposals}}'),
    noteParts('notes.proposals.parts'),
    paragraph('Closing', '{{closing}}'),
  ].join('');

export const reportForm = (): Uint8Array =>
  packForm({
    title: '{{head.title}} {{head.subject}}',
    subject: '{{period.words}}',
    body: [
      reportHead(),
      text('{{opening}}'),
      text('(Số liệu trong báo cáo là số liệu đã biết đến hết {{cut_off.words}}, {{cut_off.explanation}}.)'),
      summary(),
      targets(),
      tasks(),
      budget(),
      quality(),
      assessment(),
      signature(),
      stamp(),
      bodySection(),
      annexes(),
    ].join(''),
  });
