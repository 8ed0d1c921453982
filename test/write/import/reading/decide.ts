// A decision table as tests: one for each row, titled by what is read.
import { expect, it } from 'vitest';

export function decide<In, Out>(read: (given: In) => Out, rows: readonly (readonly [In, Out])[]): void {
  it.each(rows.map(([given, wanted]) => ({ given, wanted })))('$given is $wanted', ({ given, wanted }) => {
    expect(read(given)).toEqual(wanted);
  });
}
