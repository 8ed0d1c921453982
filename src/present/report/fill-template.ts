// Fills a Handlebars template so that nothing goes wrong quietly: what a plan file holds is escaped for where it lands, and whatever
// is wrong with fields, helpers and partials ends the work with every mistake named.
import Handlebars from 'handlebars';
import { checkFields } from './check-fields.ts';
import { mistakeOf, TemplateFault, type TemplateFile, type TemplateMistake } from './format.ts';
import { contentsOf, escapeAll, parseTemplate } from './inspect-template.ts';
import type { Shape } from './shape/shape.ts';

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

/** `shape` is that of the model; throws a TemplateFault. */
export function fillTemplate(template: TemplateFile, model: object, shape: Shape, flavour: Flavour): string {
  const handlebars = Handlebars.create();
  for (const [name, helper] of Object.entries(flavour.helpers)) handlebars.registerHelper(name, helper);
  const helpers = new Set(Object.keys(handlebars.helpers));
  const { programs, mistakes, hasTags } = readAll(handlebars, template);
  const wrong = [...mistakes, ...checkFields({ programs, main: template.name, shape, helpers })];
  if (wrong.length > 0) throw new TemplateFault(...wrong);
  if (!hasTags) throw new TemplateFault(mistakeOf('no_tag', template.name));
  handlebars.registerHelper(ESCAPE, escaperOf(flavour));
  for (const [name, program] of programs) {
    escapeAll(program, ESCAPE, (each) => helpers.has(each));
    if (name !== template.name) handlebars.registerPartial(name, handlebars.compile(program));
  }
  try {
    return handlebars.compile(programs.get(template.name))(model);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new TemplateFault(mistakeOf('other', template.name, said.split('\n')[0]));
  }
}

const escaperOf =
  ({ escape: escapeText }: Flavour): Helper =>
  (value) =>
    value instanceof Handlebars.SafeString ? value : new Handlebars.SafeString(escapeText(textOf(value)));

const textOf = (value: unknown): string => (value === null || value === undefined ? '' : String(value));

interface Read {
  /** The template first, then every partial that it uses or that those use, each once. */
  readonly programs: ReadonlyMap<string, hbs.AST.Program>;
  readonly mistakes: readonly TemplateMistake[];
  readonly hasTags: boolean;
}

function readAll(handlebars: typeof Handlebars, { name, bytes, partials }: TemplateFile): Read {
  const programs = new Map<string, hbs.AST.Program>();
  const mistakes: TemplateMistake[] = [];
  const wanted = new Map([[name, new TextDecoder().decode(bytes)]]);
  let hasTags = false;
  for (const [each, text] of wanted) {
    const parsed = parseTemplate(handlebars, each, text);
    if ('mistake' in parsed) {
      mistakes.push(parsed.mistake);
      continue;
    }
    programs.set(each, parsed.program);
    const contents = contentsOf(parsed.program);
    hasTags ||= contents.hasTags;
    for (const { name: partial, line } of contents.includes) {
      const found = Object.hasOwn(partials, partial) ? partials[partial] : undefined;
      if (found === undefined) mistakes.push(mistakeOf('no_partial', each, partial, { line }));
      else if (!wanted.has(partial)) wanted.set(partial, found);
    }
  }
  return { programs, mistakes, hasTags };
}
