// An issuer's register of agencies and territories (agencies/<issuer>.yaml) and a shared indicator (indicators/<issuer>/<id>.yaml).
import * as z from 'zod';
import { ID_PATTERN } from '../repository.ts';
import { common, place, references, text, texts } from './common.ts';
import { period, reference } from './notation.ts';
import { resultSchema } from './target.ts';

const territory = z.strictObject({
  name: text,
  from: period.optional(),
  until: period.optional(),
  parts: texts.optional().describe('Các địa bàn hợp thành'),
  basis: text.optional(),
  note: text.optional(),
});

const agency = z.strictObject({
  name: text,
  short: text.optional(),
  kind: text.optional().describe('so, ban, ubnd, group, ...'),
  aliases: texts.optional(),
  from: period.optional(),
  until: period.optional(),
  successors: z
    .array(z.strictObject({ id: reference, main: z.boolean().optional(), for: text.optional() }))
    .optional(),
  members: z.strictObject({ kinds: texts.optional(), ids: references.optional() }).optional(),
  note: text.optional(),
});

export const registerSchema = z.strictObject({
  name: text,
  territories: z.array(territory).optional(),
  agencies: z.record(z.string().regex(ID_PATTERN), agency),
  ...common,
});

export const indicatorSchema = z.strictObject({
  name: text,
  unit: text.optional(),
  definition: text.optional(),
  better: z.enum(['higher', 'lower']).optional(),
  lag: z.number().int().nonnegative().optional(),
  results: z.array(resultSchema).optional(),
  source: place.optional(),
  ...common,
});

export type RegisterFile = z.output<typeof registerSchema>;
export type AgencyEntry = z.output<typeof agency>;
export type IndicatorFile = z.output<typeof indicatorSchema>;
