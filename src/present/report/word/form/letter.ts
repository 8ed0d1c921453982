// The built-in form of the reminder letter (công văn đôn đốc).
import { paragraph, section } from '../markup.ts';
import { annexes } from './annexes.ts';
import { owedTable } from './body-tables.ts';
import { letterHead } from './letterhead.ts';
import { packForm } from './package.ts';
import { bodySection } from './sections.ts';
import { signature, stamp } from './signature.ts';

const text = (content: string): string => paragraph('BodyText', content);

export const letterForm = (): Uint8Array =>
  packForm({
    title: '{{head.subject}}',
    subject: '{{agency.name}}',
    body: [
      letterHead(),
      text('{{opening}}'),
      section('parts', paragraph('Heading2', '{{number}}. {{heading}}'), paragraph('Gap'), owedTable()),
      section('closing', paragraph('Closing', '{{.}}')),
      signature(),
      stamp(),
      bodySection(),
      annexes(),
    ].join(''),
  });
