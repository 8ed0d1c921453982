// The JSON Schema of a notation takes exactly what its reader takes.
import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parseInterval, parsePeriod } from '../../../src/model/period.ts';
import { parseGoal, parseValue } from '../../../src/model/quantity.ts';
import { parseDeadline } from '../../../src/model/recurrence.ts';
import {
  amount,
  deadline,
  due,
  goal,
  interval,
  period as periodField,
  ratio,
  reference,
  value,
} from '../../../src/model/schema/notation.ts';
import { NOTATIONS } from '../../../src/present/schema/notations.ts';
import fc from '../../fast-check.ts';

const FIELDS = {
  period: periodField,
  interval,
  deadline,
  due,
  goal,
  value,
  amount,
  reference,
  ratio,
} as const;

const ajv = new Ajv2020.default({ keywords: ['errorMessage', 'patternErrorMessage'], allowUnionTypes: true });

/** Whether the JSON Schema of a notation takes a value. */
const taken = (notation: string, written: unknown): boolean =>
  ajv.validate(NOTATIONS[notation] ?? false, written) === true;

const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });
const part = fc.oneof(
  digits(1),
  digits(2),
  fc.constantFrom('Q1', 'Q4', 'Q5', 'H2', 'H3', '9M', '8M', '00', '13', '29', '30', '31'),
);
const year = fc.oneof(digits(4), fc.constantFrom('2024', '2023', '2000', '1900', '0000', '2100'));
const period = fc
  .tuple(year, fc.array(part, { maxLength: 3 }))
  .map(([first, rest]) => [first, ...rest].join('-'));
const joined = fc.oneof(
  period,
  fc.tuple(period, fc.oneof(period, fc.constant('..'))).map((ends) => ends.join('/')),
);
const recurring = fc
  .tuple(
    fc.constantFrom('monthly', 'quarterly', 'half-yearly', 'yearly', 'nine-months', 'ongoing', 'year'),
    fc.constantFrom('', ' '),
    fc.array(fc.oneof(digits(1), digits(2), fc.integer({ min: 1, max: 31 }).map(String)), { maxLength: 2 }),
    fc.constantFrom('', ' ahead', 'ahead'),
  )
  .map(([every, space, parts, ahead]) => `${every}${space}${parts.join('-')}${ahead}`);
const decimal = fc
  .tuple(
    fc.constantFrom('', '-', '+'),
    digits(2),
    fc.constantFrom('', '.', '.5', ',5'),
    fc.constantFrom('', 'e3', 'E-10', 'e12345', 'e'),
  )
  .map((parts) => parts.join(''));
const quantity = fc.oneof(
  decimal,
  fc
    .tuple(
      fc.constantFrom('>=', '>', '<=', '<', '==', '=', '≥', '≤', '~', ''),
      fc.constantFrom('', ' ', '\t\n'),
      decimal,
    )
    .map((parts) => parts.join('')),
);
/** Whether the two ends of a range are in order cannot be said by a pattern. */
const range = fc
  .tuple(fc.integer({ max: 0 }), fc.constantFrom('..', '...', ' .. '), fc.integer({ min: 0 }))
  .map((parts) => parts.join(''));

const agree = (notation: string, words: fc.Arbitrary<string>, read: (text: string) => unknown): void => {
  fc.assert(
    fc.property(fc.oneof(words, fc.string()), (text) => {
      expect([text, taken(notation, text)]).toEqual([text, read(text) !== undefined]);
    }),
    { numRuns: 2000 },
  );
};

describe('a text is taken where the reader takes it', () => {
  it('period', () => agree('period', period, parsePeriod));
  it('due', () => {
    const isEvery = (text: string): boolean =>
      ['monthly', 'quarterly', 'half-yearly', 'yearly'].includes(text);
    agree('due', fc.oneof(period, recurring), (text) => (isEvery(text) ? text : parsePeriod(text)));
  });
  it('goal', () => agree('goal', fc.oneof(quantity, range), (text) => parseGoal(text)));
  it('value', () => agree('value', fc.oneof(quantity, range), (text) => parseValue(text)));
  it('ratio', () =>
    agree(
      'ratio',
      fc.oneof(
        joined,
        fc.tuple(decimal, decimal).map((parts) => parts.join(' / ')),
      ),
      (text) => ratio.safeParse(text).data,
    ));

  // An end before its beginning is the one thing that a pattern cannot see.
  const isReversed = (text: string): boolean => {
    const [from, to] = text.split('/').map((each) => parsePeriod(each));
    return from !== undefined && to !== undefined && to.last < from.first;
  };
  it('interval', () =>
    agree(
      'interval',
      joined.filter((text) => !isReversed(text)),
      parseInterval,
    ));
  it('deadline', () =>
    agree(
      'deadline',
      fc.oneof(joined, recurring).filter((text) => !isReversed(text)),
      parseDeadline,
    ));
});

describe('a number is taken where the field takes it', () => {
  const numbers = fc.oneof(
    fc.integer({ min: -3000, max: 12_000 }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.constantFrom(2025, 0.75),
  );
  it.each(Object.entries(FIELDS))('%s', (notation, field) => {
    fc.assert(
      fc.property(numbers, (written) => {
        expect([written, taken(notation, written)]).toEqual([written, field.safeParse(written).success]);
      }),
    );
  });

  it.each(Object.keys(NOTATIONS))('%s takes nothing else', (notation) => {
    expect([true, null, [], {}].map((written) => taken(notation, written))).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});
