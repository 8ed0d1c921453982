// Takes the clock and the chance out of a PDF that another program made: the same paper gives the same bytes.

/** What programs write of the moment and of nothing else, each with as many bytes as before, so that no offset moves. */
const DATES = /(\/(?:CreationDate|ModDate)\s?\(D:)(\d{14})([^)]*)\)/g;
const IDENTITY = /(\/ID\s*\[\s*<)([0-9A-Fa-f]+)(>\s*<)([0-9A-Fa-f]+)(>)/g;
const CHECKSUM = /(\/DocChecksum\s*\/)([0-9A-Fa-f]+)/g;

/** `day` is `YYYY-MM-DD`. */
export function stablePdf(bytes: Uint8Array, day: string): Uint8Array {
  const moment = `${day.replaceAll('-', '')}000000`;
  const zeros = (digits: string): string => '0'.repeat(digits.length);
  const text = Buffer.from(bytes)
    .toString('latin1')
    .replace(DATES, (_, before: string, __: string, zone: string) => `${before}${moment}${sameZone(zone)})`)
    .replace(
      IDENTITY,
      (_, a: string, first: string, b: string, second: string, c: string) =>
        a + zeros(first) + b + zeros(second) + c,
    )
    .replace(CHECKSUM, (_, before: string, sum: string) => before + zeros(sum));
  return Buffer.from(text, 'latin1');
}

/** `Z`, `+07'00'`: as long as it was, and at Greenwich. */
const sameZone = (zone: string): string => zone.replace(/[-+]/, '+').replace(/\d/g, '0');
