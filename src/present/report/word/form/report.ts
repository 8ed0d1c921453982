// The built-in form of the periodic report.
import { paragraph, section } from '../markup.ts';
import { annexes } from './annexes.ts';
import { reportHead } from './letterhead.ts';
import { packForm } from './package.ts';
import { bodySection } from './sections.ts';
import { signature, stamp } from './signature.ts';

const text = (content: string): string => paragraph('BodyText', content);

const summary = (): string =>
  [
    paragraph('Heading1', '{{headings.summary}}'),
    text('{{summary.targets.sentence}}'),
    section('summary.targets.change', text('{{summary.targets.change}}')),
    text('{{summary.tasks.sentence}}'),
    section('summary.tasks.change', text('{{summary.tasks.change}}')),
  ].join('');

export const reportForm = (): Uint8Array =>
  packForm({
    title: '{{head.title}} {{head.subject}}',
    subject: '{{period.words}}',
    body: [reportHead(), text('{{opening}}'), summary(), signature(), stamp(), bodySection(), annexes()].join(
      '',
    ),
  });
