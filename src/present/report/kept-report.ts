// A report that was kept (`plans/<plan>/reports/<period>.json`), as far as a later one is compared with it.
import * as z from 'zod';

const figure = z.object({ text: z.string(), date: z.string() });
const target = z.object({
  ref: z.string(),
  id: z.string(),
  name: z.string(),
  plan_name: z.string(),
  label: z.string(),
  figure: figure.nullable(),
});
const task = z.object({
  ref: z.string(),
  id: z.string(),
  name: z.string(),
  plan_name: z.string(),
  label: z.string(),
});

const keptReport = z.object({
  schema: z.literal(1),
  kind: z.literal('report'),
  as_of: z.string(),
  period: z.object({ id: z.string(), words: z.string() }),
  targets: z.object({ groups: z.array(z.object({ rows: z.array(target) })) }),
  tasks: z.object({ groups: z.array(z.object({ rows: z.array(task) })) }),
});

export type KeptReport = z.output<typeof keptReport>;

/** Undefined for what is no report of kh, or one that somebody broke. */
export function readKeptReport(text: string): KeptReport | undefined {
  try {
    return keptReport.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
