// Handlebars set up for Markdown: nothing is escaped by itself, `{{md text}}` escapes what comes from plan files.
import Handlebars from 'handlebars';
import { escapeMarkdown } from './markdown.ts';

/** Fills a template; a field that the model does not have is an error. */
export function fillTemplate(source: string, model: object): string {
  const handlebars = Handlebars.create();
  handlebars.registerHelper('md', (text: unknown) => escapeMarkdown(String(text)));
  return handlebars.compile(source, { noEscape: true, strict: true })(model);
}
