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
  const handlebars = Handlebars.create();
  for (const [name, helper] of Object.entries(flavour.helpers)) handlebars.registerHelper(name, helper);
  handlebars.registerHelper(ESCAPE, (value: unknown) =>
    value instanceof Handlebars.SafeString ? value : new Handlebars.SafeString(flavour.escape(textOf(value))),
  );
  const source = new TextDecoder().decode(template.bytes);
  const inspect = (name: string, text: string): Inspected =>
    inspectTemplate(handlebars, {
      name,
      text,
      escaper: ESCAPE,
      partials: new Set(Object.keys(template.partials)),
    });
  const inspected = [inspect(template.name, source)];
  const [main] = inspected;
  for (const name of inspected[0]?.includes ?? []) addPartial(name);
  function addPartial(name: string): void {
    if (handlebars.partials[name] !== undefined) return;
    const partial = inspect(name, template.partials[name] ?? '');
    inspected.push(partial);
    handlebars.registerPartial(name, handlebars.compile(partial.program, { strict: true }));
    for (const below of partial.includes) addPartial(below);
  }
  try {
    return handlebars.compile(main?.program, { strict: true })(guarded(model));
  } catch (error) {
    throw faultOf(error, template.name, inspected);
  }
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
