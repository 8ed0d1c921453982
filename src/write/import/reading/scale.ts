// One amount in two units: 180.000 lượt are 180 nghìn lượt.
import Big from 'big.js';
import { fold } from '../../../model/fold.ts';

const TIMES: Readonly<Record<string, number>> = {
  nghin: 1e3,
  ngan: 1e3,
  trieu: 1e6,
  ty: 1e9,
  ti: 1e9,
};
const SCALED = /^(?:(nghin|ngan|trieu|ty|ti) )?(.+)$/;

function scaleOf(unit: string): { readonly times: number; readonly of: string } {
  const [, word = '', of = ''] = SCALED.exec(fold(unit).trim()) ?? [];
  return { times: TIMES[word] ?? 1, of };
}

/** A goal of one unit as one of another: `>= 2.35` of "triệu lượt" is `>= 2350` of "nghìn lượt". As it was, where they measure different things. */
export function goalInUnit(goal: string, from: string, to: string): string {
  const [own, other] = [scaleOf(from), scaleOf(to)];
  const sameThing = own.of === other.of || own.of.startsWith(`${other.of} `);
  if (!sameThing || own.times === other.times || other.of === '') return goal;
  return goal.replace(/\d+(?:\.\d+)?/g, (number) =>
    new Big(number).times(own.times).div(other.times).toFixed(),
  );
}
