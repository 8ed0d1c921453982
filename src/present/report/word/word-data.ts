// What a Word form can name: the model's own fields, and what depends on how wide a text is or which columns an annex has.
import type { AnyModel, Head } from '../model.ts';
import { annexTable } from './annex-table.ts';
import { ANNEX_WIDTH, LEFT_COLUMN, RIGHT_COLUMN, SIZE, TEXT_WIDTH } from './page.ts';
import { rule } from './rule.ts';
import { breakLines, textWidth, widestLine } from './text-width.ts';

export const wordData = (model: AnyModel): object => ({
  ...model,
  layout: layoutOf(model.head),
  annexes: model.annexes.map((annex) => ({
    ...annex,
    rule: ruleUnder(annex.attached, SIZE.attached, false, ANNEX_WIDTH),
    table: annexTable(annex),
  })),
});

/** A rule under part of the text: a third to a half is asked for. */
const SHARE = 0.4;

function layoutOf(head: Head): object {
  const office = officeLines(head.office);
  const face = { bold: true, size: SIZE.office };
  return {
    office_lines: office,
    office_rule: rule(SHARE * Math.max(...office.map((line) => textWidth(line, face))), LEFT_COLUMN),
    motto_rule: rule(textWidth(head.motto, { bold: true, size: SIZE.motto }), RIGHT_COLUMN),
    subject_rule: ruleUnder(head.subject, SIZE.title, true, TEXT_WIDTH),
    single_addressee: head.addressees.length === 1 ? head.addressees[0] : null,
    addressee_list: head.addressees.length > 1 ? { lines: addresseeLines(head.addressees) } : null,
  };
}

const addresseeLines = (names: readonly string[]): string[] =>
  names.map((name, index) => `- ${name}${index === names.length - 1 ? '.' : ';'}`);

/** Under the last of centred lines, with a line's room before what follows. */
const ruleUnder = (text: string, size: number, bold: boolean, column: number): string =>
  rule(SHARE * widestLine(text, { bold, size }, column), column, 160);

/** "ỦY BAN NHÂN DÂN" over its place, as such a body prints its name; a longer name breaks where it has to, in even lines. */
function officeLines(name: string): string[] {
  const committee = /^(ỦY BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN) (.+)$/u.exec(name.normalize('NFC'));
  if (committee !== null) return committee.slice(1);
  return evenLines(name);
}

function evenLines(text: string): string[] {
  const face = { bold: true, size: SIZE.office };
  const usual = breakLines(text, face, LEFT_COLUMN);
  let [best, width] = [usual, LEFT_COLUMN];
  while (width > 0) {
    width -= 100;
    const narrower = breakLines(text, face, width);
    if (narrower.length > usual.length) break;
    best = narrower;
  }
  return best;
}
