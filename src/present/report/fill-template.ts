// Fills a Handlebars template so that nothing goes wrong quietly: what a plan file holds is escaped for where it lands, and a
// field, helper or partial that is not there ends the work with its name and line.
import Handlebars from 'handlebars';
import { TemplateFault, type TemplateFile } from './format.ts';
import { guarded, UnknownField } from './guarded.ts';
import { type Inspected, inspectTemplate, lineOfField } from './inspect-template.ts';

export type Helper = (...args: readonly unknown[]) => unknown;

/** How text is made harmless for a format, and what its templates may call. */
export interface Flavour {
  readonly escape: (text: string) => string;
  readonly helpers: Readonly<Record<string, Helper>>;
}

/** Marks text as already in the format's own notation. */
export const ready = (text: string): unknown => new Handlebars.SafeString(text);

/** Wraps every `{{...}}` by itself; no template can call it. */
const ESCAPE = '%escape';

export function fillTemplate(template: TemplateFile, model: object, flavour: Flavour): string {
  const handlebars = environmentOf(flavour);
  const inspected = inspectAll(handlebars, template);
  const [main, ...partials] = inspected;
  if (inspected.every(({ paths, includes }) => paths.length + includes.length === 0))
    throw new TemplateFault('no_tag', template.name, '', null);
  for (const { name, program } of partials)
    handlebars.registerPartial(name, handlebars.compile(program, { strict: true }));
  try {
    return handlebars.compile(main?.program, { strict: true })(guarded(model));
  } catch (error) {
    throw faultOf(error, template.name, inspected);
  }
}

function environmentOf({ escape: escapeText, helpers }: Flavour): typeof Handlebars {
  const handlebars = Handlebars.create();
  for (const [name, helper] of Object.entries(helpers)) handlebars.registerHelper(name, helper);
  handlebars.registerHelper(ESCAPE, (value: unknown) =>
    value instanceof Handlebars.SafeString ? value : new Handlebars.SafeString(escapeText(textOf(value))),
  );
  return handlebars;
}

/** The template, then every partial that it uses or that those use, each once. */
function inspectAll(handlebars: typeof Handlebars, { name, bytes, partials }: TemplateFile): Inspected[] {
  const known = new Set(Object.keys(partials));
  const inspect = (each: string, text: string): Inspected =>
    inspectTemplate(handlebars, { name: each, text, escaper: ESCAPE, partials: known });
  const found = new Map([[name, inspect(name, new TextDecoder().decode(bytes))]]);
  for (const { includes } of found.values())
    for (const each of includes) if (!found.has(each)) found.set(each, inspect(each, partials[each] ?? ''));
  return [...found.values()];
}

const textOf = (value: unknown): string => (value === null || value === undefined ? '' : String(value));

function faultOf(error: unknown, name: string, inspected: readonly Inspected[]): unknown {
  if (error instanceof TemplateFault) return error;
  const text = error instanceof Error ? error.message : String(error);
  const tag = error instanceof UnknownField ? error.field : /^"([^"]+)" not defined/.exec(text)?.[1];
  if (tag === undefined) return new TemplateFault('other', name, text.split('\n')[0] ?? '', null);
  const place = lineOfField(inspected, tag);
  return new TemplateFault('unknown_tag', place?.name ?? name, tag, place?.line ?? null);
}
