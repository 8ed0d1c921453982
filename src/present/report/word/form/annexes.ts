// Annexes: each begins on a page of its own that lies down, with its own page numbers.
import { paragraph, section } from '../markup.ts';
import { whole } from './letterhead.ts';
import { annexSection } from './sections.ts';

export const annexes = (): string =>
  section(
    'annexes',
    paragraph('AnnexNumber', '{{label}}'),
    paragraph('AnnexTitle', '{{title}}'),
    paragraph('Attached', '{{attached}}'),
    whole('rule'),
    whole('table'),
    section('note', paragraph('TableNote', 'Ghi chú: {{note}}')),
    annexSection(),
  );
