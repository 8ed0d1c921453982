// The built-in Word forms by the names they have in templates/; `npm run forms` writes them there.
import { letterForm } from './letter.ts';
import { reportForm } from './report.ts';

export const BUILT_IN_FORMS: Readonly<Record<string, () => Uint8Array>> = {
  'bao-cao.docx': reportForm,
  'don-doc.docx': letterForm,
};
