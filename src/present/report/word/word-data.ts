// What a Word form can name: the model's own fields, and what depends on how wide a text is or which columns an annex has.

import type { TargetCounts } from '../../../evaluate/report/counts.ts';
import { evenLines, type Face, textWidth } from '../../text-width.ts';
import type { Annex, AnyModel, Head, NoteBlock, NoteSection, ReportModel, TargetGroup } from '../model.ts';
import { countText } from '../words.ts';
import { annexTable } from './annex-table.ts';
import type { WordFields } from './fill.ts';
import { ANNEX_WIDTH, LEFT_COLUMN, RIGHT_COLUMN, SIZE, TEXT_WIDTH } from './page.ts';
import { rule } from './rule.ts';

export const wordData = (model: AnyModel): WordFields => ({
  ...model,
  several_plans: model.plans.length > 1,
  layout: { ...headLayout(model.head), ...(model.kind === 'report' && bodyLayout(model)) },
  ...(model.kind === 'report' && { notes: notesData(model.notes) }),
  annexes: model.annexes.map((annex) => ({
    ...annex,
    rule: ruleUnder(annex.attached, { bold: false, size: SIZE.attached }, ANNEX_WIDTH),
    table: annexTable(annex),
  })),
});

/** Where the annexes are: the body has to cite each; and what a form cannot add up or pad by itself. */
const bodyLayout = ({ annexes, due_next, summary, targets }: ReportModel): object => ({
  see: Object.fromEntries(
    ANNEX_IDS.map((id) => {
      const annex = annexes.find((each) => each.id === id);
      return [id, annex === undefined ? null : `Chi tiết tại ${annex.label} kèm theo.`];
    }),
  ),
  overdue: `Có ${countText(summary.tasks.overdue)} nhiệm vụ quá hạn, trong đó ${countText(summary.tasks.overdue_unreported)} nhiệm vụ chưa có báo cáo nào.`,
  target_total: sums(summary.targets),
  target_groups: targets.groups.filter(({ counts }) => counts.total > 0).map(groupData),
  nested_groups: targets.groups.some(({ level, counts }) => level > 0 && counts.total > 0),
  due_tasks: due_next.tasks.length > 0,
  due_targets: due_next.targets.length > 0,
});

const groupData = (group: TargetGroup): object => ({
  ...group,
  ...sums(group.counts),
  indent: '\u2003'.repeat(group.level),
});

const sums = ({ by_status }: Pick<TargetCounts, 'by_status'>): object => {
  const { on_track, in_progress, at_risk, off_track, inconclusive, awaiting } = by_status;
  return { underway: on_track + in_progress + at_risk + off_track, unclear: inconclusive + awaiting };
};

const ANNEX_IDS: readonly Annex['id'][] = ['targets', 'tasks', 'overdue'];

const notesData = ({ assessment, directions, proposals }: ReportModel['notes']): object => ({
  assessment: assessment.map(noteData),
  directions: noteData(directions),
  proposals: noteData(proposals),
});

const noteData = (note: NoteSection): object => ({
  ...note,
  parts: note.parts.map((part) => ({
    ...part,
    blocks: part.blocks.map((block) => ({ ...block, bullet: bulletOf(block) })),
  })),
});

/** As it was written, but for the plus that papers put before what stands below a hyphen. */
const bulletOf = ({ marker, level }: NoteBlock): string =>
  marker === '' ? '' : `${marker === '-' && level > 0 ? '+' : marker} `;

const OFFICE_FACE: Face = { bold: true, size: SIZE.office };
const SUBJECT_FACE: Face = { bold: true, size: SIZE.title };

/** A rule under part of the text: a third to a half is asked for. */
const SHARE = 0.4;

function headLayout(head: Head): object {
  const office = officeLines(head.office);
  return {
    office_lines: office,
    office_rule: rule(SHARE * Math.max(...office.map((line) => textWidth(line, OFFICE_FACE))), LEFT_COLUMN),
    motto_rule: rule(textWidth(head.motto, { bold: true, size: SIZE.motto }), RIGHT_COLUMN),
    subject: evenLines(head.subject, SUBJECT_FACE, TEXT_WIDTH).join('\n'),
    subject_rule: ruleUnder(head.subject, SUBJECT_FACE, TEXT_WIDTH),
    single_addressee: head.addressees.length === 1 ? head.addressees[0] : null,
    addressee_list: head.addressees.length > 1 ? { lines: addresseeLines(head.addressees) } : null,
  };
}

const addresseeLines = (names: readonly string[]): string[] =>
  names.map((name, index) => `- ${name}${index === names.length - 1 ? '.' : ';'}`);

/** Under centred lines, with a line's room before what follows. */
const ruleUnder = (text: string, face: Face, column: number): string =>
  rule(SHARE * Math.max(...evenLines(text, face, column).map((line) => textWidth(line, face))), column, 160);

/** "ỦY BAN NHÂN DÂN" over its place, as such a body prints its name; a longer name breaks where it has to, in even lines. */
function officeLines(name: string): string[] {
  const committee = /^(ỦY BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN) (.+)$/u.exec(name.normalize('NFC'));
  return committee === null ? evenLines(name, OFFICE_FACE, LEFT_COLUMN) : committee.slice(1);
}
