// KH405, KH410: an entry reported before what it describes began, or on a day that has not come.
import { formatDay } from '../../model/civil-date.ts';
import type { Rule } from '../rule.ts';
import { faultyEntries } from './entries.ts';

/** A report on a year that is not over is an estimate, and usual; a report on a year that has not begun is a slip. */
export const reportedTooEarly: Rule = {
  code: 'KH405',
  find: (input) =>
    faultyEntries(input, ({ date, reported }) => {
      if (date === undefined || reported === undefined || reported.last >= date.first) return undefined;
      return { key: 'reported', params: { reported: reported.text, date: date.text } };
    }),
};

/** Until its day the entry is invisible, which is rarely what was meant. */
export const notYetKnown: Rule = {
  code: 'KH410',
  find: (input) => {
    const { asOf } = input;
    return faultyEntries(input, ({ date, reported }) => {
      const known = reported ?? date;
      if (known === undefined || known.last <= asOf) return undefined;
      const key = reported === undefined ? 'date' : 'reported';
      const params = { key, value: known.text, day: formatDay(known.last), as_of: formatDay(asOf) };
      return { key, params };
    });
  },
};
