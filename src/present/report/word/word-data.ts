// What a Word form can name: the model's own fields, and what depends on how wide a text is or which columns an annex has.

import type { TargetCounts } from '../../../evaluate/report/counts.ts';
import { evenLines, type Face, textWidth } from '../../text-width.ts';
import type {
  Annex,
  AnyModel,
  Head,
  NoteBlock,
  NoteSection,
  ReminderModel,
  ReportModel,
  TargetGroup,
} from '../model.ts';
import { countText } from '../words.ts';
import { annexTable } from './annex-table.ts';
import { noteTable } from './note-table.ts';
import { ANNEX_WIDTH, LEFT_COLUMN, RIGHT_COLUMN, SIZE, TEXT_WIDTH } from './page.ts';
import { rule } from './rule.ts';

/** The shape of both stands in word-shape.ts. */
export const wordData = (model: AnyModel): WordReport | WordReminder =>
  model.kind === 'report' ? wordReport(model) : wordReminder(model);

export type WordReport = ReturnType<typeof wordReport>;
export type WordReminder = ReturnType<typeof wordReminder>;

const wordReport = (model: ReportModel) => ({
  ...model,
  several_plans: model.plans.length > 1,
  layout: { ...headLayout(model.head), ...bodyLayout(model) },
  notes: notesData(model.notes),
  annexes: model.annexes.map(annexData),
});

const wordReminder = (model: ReminderModel) => ({
  ...model,
  several_plans: model.plans.length > 1,
  layout: headLayout(model.head),
  annexes: model.annexes.map(annexData),
});

const annexData = (annex: Annex) => ({
  ...annex,
  rule: ruleUnder(annex.attached, { bold: false, size: SIZE.attached }, ANNEX_WIDTH),
  table: annexTable(annex),
});

/** Where the annexes are: the body has to cite each; and what a form cannot add up or pad by itself. */
function bodyLayout({ annexes, due_next, summary, targets }: ReportModel) {
  const see = (id: Annex['id']): string | null => {
    const annex = annexes.find((each) => each.id === id);
    return annex === undefined ? null : `Chi tiết tại ${annex.label} kèm theo.`;
  };
  return {
    see: { targets: see('targets'), tasks: see('tasks'), overdue: see('overdue') },
    overdue: `Có ${countText(summary.tasks.overdue)} nhiệm vụ quá hạn, trong đó ${countText(summary.tasks.overdue_unreported)} nhiệm vụ chưa có báo cáo nào.`,
    target_total: sums(summary.targets),
    target_groups: targets.groups.filter(({ counts }) => counts.total > 0).map(groupData),
    nested_groups: targets.groups.some(({ level, counts }) => level > 0 && counts.total > 0),
    due_tasks: due_next.tasks.length > 0,
    due_targets: due_next.targets.length > 0,
  };
}

const groupData = (group: TargetGroup) => ({
  ...group,
  ...sums(group.counts),
  indent: '\u2003'.repeat(group.level),
});

const sums = ({ by_status }: Pick<TargetCounts, 'by_status'>) => {
  const { on_track, in_progress, at_risk, off_track, inconclusive, awaiting } = by_status;
  return { underway: on_track + in_progress + at_risk + off_track, unclear: inconclusive + awaiting };
};

const notesData = ({ assessment, directions, proposals }: ReportModel['notes']) => ({
  assessment: assessment.map(noteData),
  directions: noteData(directions),
  proposals: noteData(proposals),
});

const noteData = (note: NoteSection) => ({
  ...note,
  parts: note.parts.map((part) => ({
    ...part,
    blocks: part.blocks.map((block) => ({
      ...block,
      bullet: bulletOf(block),
      table: block.rows.length === 0 ? null : noteTable(block),
    })),
  })),
});

/** As it was written, but for the plus that papers put before what stands below a hyphen. */
const bulletOf = ({ marker, level }: NoteBlock): string =>
  marker === '' ? '' : `${marker === '-' && level > 0 ? '+' : marker} `;

const OFFICE_FACE: Face = { bold: true, size: SIZE.office };
const SUBJECT_FACE: Face = { bold: true, size: SIZE.title };

/** A rule under part of the text: a third to a half is asked for. */
const SHARE = 0.4;

function headLayout(head: Head) {
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
