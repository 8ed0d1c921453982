// `--format xlsx`: the annexes as tables that can be filtered and sorted, after a sheet that says what they are.

import { formatShowing } from '../workbook/number-format.ts';
import { packWorkbook } from '../workbook/pack-workbook.ts';
import type { CellValue, Sheet, SheetColumn, SheetLine } from '../workbook/types.ts';
import type { ReportFormat } from './format.ts';
import type { Annex, AnnexCell, AnnexRow, AnyModel, ReportModel } from './model.ts';

export const xlsxReport: ReportFormat = {
  builtIn: () => null,
  render: (model) =>
    packWorkbook({
      title: [model.head.title, model.head.subject].filter((part) => part !== null).join(' '),
      creator: model.head.office_in_text,
      day: model.as_of,
      sheets: [
        coverSheet(model),
        ...(model.kind === 'report' ? gridSheet(model) : []),
        ...model.annexes.map(annexSheet),
      ],
    }),
};

const line = (text: string, look: SheetLine['look'] = 'plain'): SheetLine => ({ text, look });

function coverSheet(model: AnyModel): Sheet {
  const { head, cut_off, stamp } = model;
  return {
    name: 'Báo cáo',
    width: 110,
    table: null,
    lines: [
      line(head.office, 'title'),
      ...(head.title === null ? [] : [line(head.title, 'title')]),
      line(head.subject, 'title'),
      ...(head.internal_notice === null ? [] : [line(head.internal_notice, 'title')]),
      line(`Số liệu chốt đến ${cut_off.words}, ${cut_off.explanation}.`),
      line(model.opening),
      ...(model.kind === 'report' ? summaryLines(model) : []),
      ...model.annexes.map(({ label, title }) => line(`${label}: ${title}`)),
      ...(stamp === null ? [] : [line(stamp.text, 'italic')]),
    ],
  };
}

const summaryLines = ({ summary }: ReportModel): SheetLine[] =>
  [summary.targets, summary.tasks].flatMap(({ sentence, change }) => [
    line(sentence),
    ...(change === null ? [] : [line(change)]),
  ]);

/** The official grid: what is counted, and under which head. */
const GRID_COLUMNS = [
  ['total', 'Tổng số'],
  ['done_in_time', 'Hoàn thành đúng hạn'],
  ['done_late', 'Hoàn thành quá hạn'],
  ['open_in_time', 'Chưa hoàn thành, trong hạn'],
  ['overdue', 'Chưa hoàn thành, quá hạn'],
  ['overdue_unreported', 'Trong đó chưa có báo cáo'],
  ['no_deadline', 'Không có thời hạn'],
  ['unclosed', 'Hết kỳ, chưa khép lại'],
  ['stopped', 'Đã dừng'],
] as const;

function gridSheet({ tasks, head }: ReportModel): Sheet[] {
  const { rows, note } = tasks.grid;
  if (rows.length === 0) return [];
  const columns: SheetColumn[] = [
    { title: 'TT', width: 6, align: 'center', isWrapped: true },
    { title: 'Cơ quan chủ trì', width: 44, align: 'left', isWrapped: true },
    ...GRID_COLUMNS.map(([, title]): SheetColumn => ({ title, width: 13, align: 'center', isWrapped: true })),
  ];
  return [
    {
      name: 'Theo cơ quan',
      width: 0,
      lines: [
        line('NHIỆM VỤ THEO CƠ QUAN CHỦ TRÌ', 'title'),
        line(head.attached, 'italic'),
        ...(note === null ? [] : [line(note)]),
      ],
      table: {
        name: 'TheoCoQuan',
        columns,
        rows: rows.map((row) => [
          count(row.number),
          text(row.name),
          ...GRID_COLUMNS.map(([id]) => count(row[id])),
        ]),
      },
    },
  ];
}

const text = (content: string): CellValue =>
  content === '' ? { kind: 'empty' } : { kind: 'text', text: content };
const count = (number: number): CellValue => ({ kind: 'number', number, format: '#,##0' });

const TABLE_NAMES: Readonly<Record<Annex['id'], string>> = {
  targets: 'ChiTieu',
  tasks: 'NhiemVu',
  overdue: 'QuaHan',
};

/** Headings across an annex become columns, so that its rows can be filtered and sorted by them. */
function annexSheet(annex: Annex): Sheet {
  const headings = (['plan', 'group'] as const).filter((kind) => annex.rows.some((row) => row.kind === kind));
  return {
    name: annex.label,
    width: 0,
    lines: [
      line(annex.label, 'title'),
      line(annex.title, 'title'),
      line(annex.attached, 'italic'),
      ...(annex.note === null ? [] : [line(annex.note)]),
    ],
    table: {
      name: TABLE_NAMES[annex.id],
      columns: [
        ...headings.map(
          (kind): SheetColumn => ({
            title: HEADING_TITLES[kind],
            width: 24,
            align: 'left',
            isWrapped: false,
          }),
        ),
        ...annex.columns.map(
          ({ title, width, align }): SheetColumn => ({
            title,
            align,
            width: Math.max(8, Math.round(width * 1.7)),
            isWrapped: true,
          }),
        ),
      ],
      rows: itemsUnder(annex.rows).map(({ row, plan, groups }) => [
        ...headings.map((kind) => text(kind === 'plan' ? plan : groups.join(' / '))),
        ...row.cells.map(cellOf),
      ]),
    },
  };
}

const HEADING_TITLES = { plan: 'Kế hoạch', group: 'Nhóm' } as const;

interface PlacedRow {
  readonly row: AnnexRow;
  readonly plan: string;
  /** From the outermost. */
  readonly groups: readonly string[];
}

function itemsUnder(rows: readonly AnnexRow[]): PlacedRow[] {
  const placed: PlacedRow[] = [];
  let [plan, groups]: [string, readonly string[]] = ['', []];
  for (const row of rows) {
    const name = row.cells
      .slice(0, 2)
      .map((cell) => cell.text)
      .filter(Boolean)
      .join('. ');
    if (row.kind === 'plan') [plan, groups] = [name, []];
    else if (row.kind === 'group') groups = [...groups.slice(0, row.level), name];
    else placed.push({ row, plan, groups });
  }
  return placed;
}

function cellOf({ text: shown, number, date }: AnnexCell): CellValue {
  if (date !== null) return { kind: 'date', date };
  const format = number === null ? undefined : formatShowing(shown, number);
  return number !== null && format !== undefined ? { kind: 'number', number, format } : text(shown);
}
