// Numbers as automatic lists print them.

/** Word's letters: a to z, then aa, bb. */
export function letterNumeral(count: number, upper: boolean): string {
  const letters = String.fromCharCode(97 + ((count + 25) % 26)).repeat(Math.min(9, Math.ceil(count / 26)));
  return upper ? letters.toUpperCase() : letters;
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** Up to 3999, the last that has a form of its own. */
export function roman(count: number): string {
  let rest = Math.min(count, 3999);
  let text = '';
  for (const [worth, sign] of ROMAN) {
    text += sign.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return text;
}
