// The foot of a paper: who receives it on the left, level with who signs it on the right.

import { paragraph, section } from '../markup.ts';
import { LEFT_COLUMN, RIGHT_COLUMN } from '../page.ts';
import { cell, frame } from '../table.ts';

export const signature = (): string =>
  paragraph('Gap') +
  frame(
    'Nơi nhận và người ký',
    [LEFT_COLUMN, RIGHT_COLUMN],
    [
      cell(LEFT_COLUMN, [
        paragraph('RecipientsTitle', 'Nơi nhận:'),
        section('head.recipients', paragraph('Recipients', '{{.}}')),
      ]),
      cell(RIGHT_COLUMN, [
        section('head.signer.lines', paragraph('Signer', '{{.}}')),
        paragraph('SignerName', '{{head.signer.name}}'),
      ]),
    ],
  );

/** Commit, cut-off and version, when they are asked for. */
export const stamp = (): string => section('stamp', paragraph('Stamp', '{{stamp.text}}'));
