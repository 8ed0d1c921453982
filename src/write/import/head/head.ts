// The document's own data, with a doubt for whatever is missing or was read from an unusual place.
import type { SourcePlace } from '../../../model/source-document.ts';
import type { Doubt } from '../doubt.ts';
import type { DraftHead } from '../draft/types.ts';
import type { Line } from '../outline/lines.ts';
import { everyNode, type Outline } from '../outline/outline.ts';
import { roleOf } from '../outline/roles.ts';
import { basesIn } from './bases.ts';
import { dateIn, issuedOf, numberOf, recipientsOf, signatureOf } from './identity.ts';
import type { Property } from './properties.ts';
import { titleOf } from './title.ts';

export interface HeadInput {
  readonly outline: Outline;
  readonly properties: ReadonlyMap<Property, string>;
  readonly titles: readonly Line[];
  readonly everything: readonly Line[];
}

export interface ReadHead {
  readonly head: Omit<DraftHead, 'period' | 'vision' | 'standing_agency'>;
  readonly titleAt: SourcePlace;
  readonly doubts: readonly Doubt[];
}

export function readHead({ outline, properties, titles, everything }: HeadInput): ReadHead {
  const first = outline.head[0]?.at ?? everything[0]?.at ?? { line: 1 };
  const title = titleOf(outline.head, outline.tail, properties.get('title'));
  const number = numberOf(outline.head, [...everything, ...titles], properties);
  const issued = issuedOf(outline.head, [...everything, ...titles], properties);
  const effective = dateIn(properties.get('effective'));
  const signature = signatureOf(outline.tail, properties);
  const doubts: Doubt[] = [];
  const doubt = (kind: Doubt['kind'], field: string, at: SourcePlace, text: string, read: string): void => {
    doubts.push({ kind, at, text, read, item: 'plan', field });
  };
  if (title === undefined || title.isGuessed || title.title === '')
    doubt('data_missing', 'title', first, title?.title ?? '', title?.title ?? '');
  if (number === undefined) doubt('data_missing', 'number', first, '', '');
  else if (number.isGuessed) doubt('document_number', 'number', number.at, number.text, number.value);
  if (issued === undefined) doubt('data_missing', 'issued', first, '', '');
  else if (issued.isGuessed) doubt('date_from_annex', 'issued', issued.at, issued.text, issued.value);
  if (signature.name === undefined) doubt('data_missing', 'signer', outline.tail.at(-1)?.at ?? first, '', '');
  return {
    head: {
      title: title?.title || 'Kế hoạch',
      ...(number !== undefined && { number: number.value }),
      ...(issued !== undefined && { issued: issued.value }),
      ...(effective !== undefined && { effective }),
      ...(signature.name !== undefined && { signer: signature.name }),
      ...(signature.title !== undefined && signature.title !== '' && { signer_title: signature.title }),
      based_on: basesIn(basisTexts(outline)),
      recipients: recipientsOf(outline.tail),
    },
    titleAt: first,
    doubts,
  };
}

/** What stands before the first section, and the lines under "Căn cứ". */
function basisTexts({ head, sections }: Outline): readonly string[] {
  const opening = head
    .filter(
      ({ text }) =>
        text !== text.toLocaleUpperCase('vi') && /^(?:căn cứ|thực hiện|theo|xét|trên cơ sở)\s/iu.test(text),
    )
    .map(({ text }) => text);
  const listed = everyNode(sections).filter(
    (node) => node.children.length === 0 && node.kind !== 'section' && roleOf(node) === 'bases',
  );
  return [...opening, ...listed.map(({ text }) => text)];
}
