// The head of a paper: who issues it and the state, number and place, and what it is about.

import { paragraph, section, tag, without } from '../markup.ts';
import { LEFT_COLUMN, RIGHT_COLUMN } from '../page.ts';
import { cell, frame } from '../table.ts';

/** A field that holds whole paragraphs or a table. */
export const whole = (field: string): string => tag(`@${field}`);

const issuer = (): string[] => [
  section('head.superior', paragraph('Superior', '{{head.superior}}')),
  section('layout.office_lines', paragraph('Office', '{{.}}')),
  whole('layout.office_rule'),
];

const state = (): string[] => [
  paragraph('State', '{{head.state}}'),
  paragraph('Motto', '{{head.motto}}'),
  whole('layout.motto_rule'),
];

const numberAndPlace = (underNumber: readonly string[]): string[] => [
  cell(LEFT_COLUMN, [paragraph('Number', '{{head.number}}'), ...underNumber]),
  cell(RIGHT_COLUMN, [paragraph('PlaceDate', '{{head.place_date}}')]),
];

const letterhead = (underNumber: readonly string[]): string =>
  frame(
    'Tên cơ quan, Quốc hiệu và Tiêu ngữ, số, địa danh và thời gian',
    [LEFT_COLUMN, RIGHT_COLUMN],
    [cell(LEFT_COLUMN, issuer()), cell(RIGHT_COLUMN, state())],
    numberAndPlace(underNumber),
  );

const notice = (): string => section('head.internal_notice', paragraph('Notice', '{{head.internal_notice}}'));

const addressees = (): string =>
  [
    section('layout.single_addressee', paragraph('Addressee', 'Kính gửi: {{layout.single_addressee}}.')),
    section(
      'layout.addressee_list',
      paragraph('AddresseeTitle', 'Kính gửi:'),
      section('layout.addressee_list.lines', paragraph('AddresseeItem', '{{.}}')),
    ),
  ].join('');

/** A report has the name of its kind and its subject as a title. */
export const reportHead = (): string =>
  [
    letterhead([]),
    notice(),
    paragraph('Title', '{{head.title}}'),
    paragraph('Subtitle', '{{layout.subject}}'),
    whole('layout.subject_rule'),
    addressees(),
  ].join('');

/** A letter has its subject under the number, and says to whom it goes. */
export const letterHead = (): string =>
  [
    letterhead([paragraph('LetterSubject', '{{head.subject}}')]),
    notice(),
    addressees(),
    without('head.addressees', paragraph('Addressee', 'Kính gửi: [nơi nhận]')),
  ].join('');
