// KH612, KH613: a document's number against the grammar of State and Party numbers, and against the words beside it.
import { fold } from '../../evaluate/folding.ts';
import { partsOf } from '../../model/civil-date.ts';
import { type DocumentNumber, isPartyBody } from '../../model/document-number.ts';
import type { Rule, Spotted } from '../rule.ts';
import { type Cited, citedByOwner } from './cited-documents.ts';

/** Of each file each number once: the first place. */
function* once(cited: Iterable<Cited>, spot: (each: Cited) => Spotted | undefined): Generator<Spotted> {
  const seen = new Set<string>();
  for (const each of cited) {
    const key = `${each.file}|${each.written}`;
    const spotted = seen.has(key) ? undefined : spot(each);
    if (spotted === undefined) continue;
    seen.add(key);
    yield spotted;
  }
}

export const malformedDocumentNumber: Rule = {
  code: 'KH612',
  *find({ repository, documents }) {
    for (const cited of citedByOwner(repository, documents).values()) {
      yield* once(cited, ({ file, path, written, reading }) =>
        reading === undefined || reading.fault === null
          ? undefined
          : {
              file,
              path,
              words: written,
              params: {
                number: written.trim(),
                suggestion: reading.right === written.trim() ? '' : reading.right,
              },
            },
      );
    }
  },
};

export const numberAtOdds: Rule = {
  code: 'KH613',
  *find({ repository, documents }) {
    for (const cited of citedByOwner(repository, documents).values()) yield* once(cited, oddity);
  },
};

/** A well-formed number whose type, issuer or year is not what stands beside it. */
function oddity({ file, path, written, reading, word, types, issuer, date }: Cited): Spotted | undefined {
  if (reading === undefined || (reading.fault !== null && reading.fault !== 'spaces')) return undefined;
  const { number } = reading;
  const [type] = types ?? [];
  const spot = (beside: string, suggestion: string): Spotted => ({
    file,
    path,
    words: written,
    params: { number: written.trim(), beside, suggestion },
  });
  if (type !== undefined && number.type !== null && types?.includes(number.type) === false) {
    return spot(word, written.replace(number.type, type));
  }
  const meant = issuer === null ? undefined : bodyMeant(number, issuer);
  if (issuer !== null && meant !== undefined)
    return spot(issuer, meant === '' ? '' : written.replace(number.body, meant));
  if (number.year !== null && date !== null && number.year !== partsOf(date).year) {
    return spot(String(partsOf(date).year), written.replace(String(number.year), String(partsOf(date).year)));
  }
  return undefined;
}

/** Names of issuers and the bodies their numbers bear; a name not listed says nothing. */
const BODIES: readonly (readonly [RegExp, RegExp, string])[] = [
  [/^(?:uy ban thuong vu quoc hoi)\b/, /^UBTVQH\d+/, ''],
  [/^quoc hoi\b/, /^QH\d+$/, ''],
  [/^chinh phu\b/, /^CP$/, 'CP'],
  [/^thu tuong\b/, /^TTg$/, 'TTg'],
  [/^(?:chu tich )?(?:ubnd|uy ban nhan dan)\b/, /^UBND\b/, 'UBND'],
  [/^(?:hdnd|hoi dong nhan dan)\b/, /^HĐND\b/, 'HĐND'],
  [/^(?:bo chinh tri|ban bi thu|ban chap hanh trung uong)\b/, /TW$/, 'TW'],
  [/^(?:tinh uy|ban thuong vu tinh uy|ban chap hanh dang bo tinh)\b/, /TU$/, 'TU'],
  [/^so \p{L}/u, /^S\p{Lu}{2,}/u, ''],
  [/^bo (?!chinh tri|chi huy|tu lenh)\p{L}/u, /^B\p{Lu}{2,}/u, ''],
];

/** The body that the issuer's number should bear, empty where that cannot be said; undefined when nothing is odd. */
function bodyMeant({ body, type }: DocumentNumber, issuer: string): string | undefined {
  const rule = BODIES.find(([name]) => name.test(fold(issuer)));
  const isJoint = type !== null && /^(?:TTLT|NQLT|CTLT|KHPH|KHLN|KHLT|CTPH|QCPH)$/.test(type);
  if (rule === undefined || isJoint || rule[1].test(body)) return undefined;
  if (rule[2] !== '') return rule[2];
  const letter = /^so /.test(fold(issuer)) ? 'S' : /^bo /.test(fold(issuer)) ? 'B' : '';
  return letter === '' || isPartyBody(body) || body === 'UBND' ? '' : `${letter}${body}`;
}
