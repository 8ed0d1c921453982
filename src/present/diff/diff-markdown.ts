// `kh diff --format md`: a comment on a pull request. Sites refuse long ones, so what does not fit is counted.
import { message } from '../../model/messages/index.ts';
import { escapeMarkdown } from '../markdown.ts';
import { formatCount } from '../numbers.ts';
import { oneLine } from '../printable.ts';
import type { Look } from '../text.ts';
import { shorten } from '../width.ts';
import { type ChangeView, type DiffAnswer, type DiffSection, diffView } from './diff-view.ts';

/** GitHub takes 65,536 characters; a comment may be quoted once. */
const MOST_CHARACTERS = 59_000;
const LONGEST_NAME = 160;
const LONGEST_LINE = 2_000;

export function diffMarkdown(answer: DiffAnswer, { language }: Pick<Look, 'language'>): string {
  const view = diffView(answer, language);
  const top = [
    `## ${escapeMarkdown(message(language, 'diff.title'))}\n`,
    escapeMarkdown(view.header),
    '',
    view.sections.length === 0
      ? message(language, answer.others.length === 0 ? 'diff.none' : 'diff.none_but_files')
      : view.counts.map((count) => `**${escapeMarkdown(count)}**`).join(' · '),
  ];
  const bottom = view.notes.map((note) => `\n${escapeMarkdown(shorten(note, LONGEST_LINE))}`);
  let room = MOST_CHARACTERS - [...top, ...bottom].join('\n').length;
  let leftOut = 0;
  const sections = view.sections.flatMap((section) => {
    const lines = section.changes.map(changeLine);
    const fitting = lines.filter((line) => {
      const fits = room > line.length + 1;
      if (fits) room -= line.length + 1;
      else {
        room = 0;
        leftOut += 1;
      }
      return fits;
    });
    room -= section.title.length + 100;
    // Of a section without room the counts above tell.
    return fitting.length > 0 || lines.length === 0 ? [sectionText(section, fitting)] : [];
  });
  const rest =
    leftOut > 0
      ? [`\n${escapeMarkdown(message(language, 'diff.left_out', { count: formatCount(leftOut, language) }))}`]
      : [];
  return `${[...top, ...sections, ...rest, ...bottom].join('\n')}\n`;
}

/** What only informs is folded away. */
function sectionText({ severity, title, count }: DiffSection, lines: readonly string[]): string {
  const heading = `${escapeMarkdown(title)} (${count})`;
  const body = lines.join('\n');
  return severity === 'info'
    ? `\n<details><summary>${heading}</summary>\n\n${body}\n\n</details>`
    : `\n### ${heading}\n\n${body}`;
}

function changeLine({ title, ref, name, detail, notes }: ChangeView): string {
  const told = [detail, ...notes]
    .filter((part) => part !== '')
    .map((part) => escapeMarkdown(shorten(part, LONGEST_LINE)));
  const head = `- **${escapeMarkdown(title)}** ${code(ref)} ${escapeMarkdown(shorten(name, LONGEST_NAME))}`;
  return told.length === 0 ? head : `${head}: ${told.join(' · ')}`;
}

const code = (ref: string): string => `\`${oneLine(ref).replaceAll('`', "'")}\``;
