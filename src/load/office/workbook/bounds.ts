// How much of a workbook is taken in: far above any that people fill in, far below what fills the memory.
import { Refused } from '../reading.ts';

const MOST_CELLS = 120_000;
const MOST_LETTERS = 20_000_000;

export class Bounds {
  #cells = 0;
  #letters = 0;

  /** One more cell that holds something. Throws `Refused`. */
  cell(): void {
    this.#cells += 1;
    if (this.#cells > MOST_CELLS) throw new Refused('too_large', { limit: 20 });
  }

  letters(count: number): void {
    this.#letters += count;
    if (this.#letters > MOST_LETTERS) throw new Refused('too_large', { limit: 20 });
  }
}
