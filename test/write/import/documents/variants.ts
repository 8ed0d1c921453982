// Invented plans of other provinces, each with what a careful person would enter from it: other orders of columns, other headings, signs,
// numbers and wordings. The same seed gives the same plan.
import { type Item, itemOf } from '../agreement.ts';
import type { BuiltBlock, BuiltDocument, BuiltRow, BuiltTable } from './built.ts';
import { type Random, randomFrom } from './random.ts';
import {
  AGENCIES,
  DEADLINES,
  GOALS,
  HEADINGS,
  OUTPUTS,
  PROVINCES,
  SHARE_GOALS,
  SHARES,
  STATED_GOALS,
  TARGETS,
  TASKS,
  UNITS,
} from './vocabulary.ts';

export interface Variant {
  readonly document: BuiltDocument;
  /** Agencies by their names. */
  readonly items: readonly Item[];
}

interface Made {
  readonly random: Random;
  readonly year: string;
  readonly province: string;
}

export function variantOf(seed: number): Variant {
  const random = randomFrom(seed);
  const made = { random, year: String(2025 + random.below(3)), province: random.pick(PROVINCES) };
  const prose = bullets(made);
  const targets = targetsAnnex(made);
  const tasks = tasksAnnex(made);
  const annexes = random.chance(80) ? [targets, tasks] : [tasks, targets];
  const blocks = [
    ...head(made),
    ...prose.blocks,
    ...tail(made),
    ...annexes.flatMap(({ blocks: annex }, at) => [
      ...annexTitle(made, at, annexes.length, annex.title),
      annex.table,
    ]),
  ];
  return {
    document: { name: `kế hoạch ${seed}`, blocks },
    items: [...prose.items, ...targets.items, ...tasks.items],
  };
}

const line = (text: string): BuiltBlock => ({ kind: 'paragraph', text });
const sideBySide = (left: string, right: string): BuiltBlock => ({
  kind: 'table',
  columns: 2,
  plain: true,
  rows: [{ kind: 'item', cells: [{ text: left }, { text: right }] }],
});

function head({ random, year, province }: Made): BuiltBlock[] {
  const number = `Số: ${10 + random.below(300)}/KH-UBND`;
  const day = `${province}, ngày ${10 + random.below(18)} tháng ${1 + random.below(12)} năm ${year}`;
  const state = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc';
  const issuer = `ỦY BAN NHÂN DÂN\nTỈNH ${province.toUpperCase()}`;
  const top = random.chance(50)
    ? [sideBySide(`${issuer}\n${number}`, `${state}\n${day}`)]
    : [issuer, state, number, day].flatMap((text) => text.split('\n').map(line));
  return [
    ...top,
    line('KẾ HOẠCH'),
    line(`Chuyển đổi số tỉnh ${province} năm ${year}`),
    line(
      'Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:',
    ),
    line('I. MỤC ĐÍCH, YÊU CẦU'),
    line('- Cụ thể hóa các nhiệm vụ được giao, bảo đảm thống nhất, hiệu quả.'),
    line('- Xác định rõ trách nhiệm của từng cơ quan, đơn vị trong tổ chức thực hiện.'),
  ];
}

function tail({ random, province }: Made): BuiltBlock[] {
  const receivers = ['Nơi nhận:', '- Như trên;', '- Chủ tịch, các PCT UBND tỉnh;', '- Lưu: VT.'];
  const signer = ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Trần Văn Thử'];
  return [
    line('III. NHIỆM VỤ, GIẢI PHÁP'),
    line('Các nhiệm vụ cụ thể tại Phụ lục kèm theo Kế hoạch này.'),
    line('IV. TỔ CHỨC THỰC HIỆN'),
    line(
      `Trên đây là Kế hoạch chuyển đổi số của tỉnh ${province}, đề nghị các cơ quan, đơn vị nghiêm túc thực hiện./.`,
    ),
    ...(random.chance(50)
      ? [sideBySide(receivers.join('\n'), signer.join('\n'))]
      : [...receivers, ...signer].map(line)),
  ];
}

function annexTitle(
  { random, year, province }: Made,
  at: number,
  count: number,
  title: string,
): BuiltBlock[] {
  const roman = count === 1 ? '' : ` ${['I', 'II'][at] ?? ''}`;
  const label = random.chance(50) ? `PHỤ LỤC${roman}` : `Phụ lục${roman}`;
  const from = `(Kèm theo Kế hoạch số /KH-UBND ngày / /${year} của UBND tỉnh ${province})`;
  return [{ kind: 'paragraph', text: label, pageBreakBefore: true }, line(title), line(from)];
}

const SIGNS = ['-', '+', '•', '–', '*'] as const;

/** Goals in sentences, one to a bullet. */
function bullets({ random }: Made): { blocks: BuiltBlock[]; items: Item[] } {
  const sign = random.pick(SIGNS);
  const automatic = random.chance(40) && (sign === '-' || sign === '+' || sign === '•');
  const lettered = !automatic && random.chance(20);
  const heading = random.pick([
    'II. MỤC TIÊU',
    'II. CÁC CHỈ TIÊU CHỦ YẾU',
    'II. MỤC TIÊU CỤ THỂ',
    'II. MỤC TIÊU, CHỈ TIÊU',
  ]);
  const written = random
    .shuffled([
      ...TARGETS.slice(0, 9).map((name) => stated(random, name)),
      ...SHARES.map((share) => ofAll(random, share)),
    ])
    .slice(0, 4 + random.below(6));
  const blocks = written.map(({ text }, at): BuiltBlock => {
    const end = at === written.length - 1 ? '.' : ';';
    if (automatic) return { kind: 'paragraph', text: `${text}${end}`, bullet: sign };
    return line(`${lettered ? `${'abcdđeghik'[at]})` : sign} ${text}${end}`);
  });
  const items = written.map(({ name, goal }, at) =>
    itemOf(`targets/bullet-${at + 1}`, { name, unit: '%', goal: plainGoal(goal) }),
  );
  return { blocks: [line(heading), ...blocks], items };
}

const stated = (random: Random, name: string): { name: string; goal: string; text: string } => {
  const { written, means } = random.pick(STATED_GOALS);
  return { name, goal: means, text: `${name} ${written}` };
};

const ofAll = (random: Random, share: string): { name: string; goal: string; text: string } => {
  const { written, means } = random.pick(SHARE_GOALS);
  return { name: `${share[0]?.toUpperCase()}${share.slice(1)}`, goal: means, text: `${written} ${share}` };
};

type Column = keyof typeof HEADINGS;

interface Annex {
  readonly blocks: { readonly title: string; readonly table: BuiltTable };
  readonly items: Item[];
}

/** The order people use mostly keeps number and name first; the others come in any order. */
function columnsOf(random: Random, first: readonly Column[], others: readonly Column[]): Column[] {
  const rest = random.chance(50) ? [...others] : random.shuffled(others);
  return random.chance(90)
    ? [...first, ...rest]
    : [first[0] ?? 'number', ...random.shuffled([...first.slice(1), ...rest])];
}

interface PrintedRow {
  readonly section?: string;
  readonly cells: Partial<Record<Column, string>>;
}

const headings = ({ random, year }: Made, columns: readonly Column[]): string[] =>
  columns.map((column) => random.pick<string>(HEADINGS[column]).replace('Y', year));

function tableOf(
  { random }: Made,
  columns: readonly Column[],
  words: readonly string[],
  rows: readonly PrintedRow[],
): BuiltTable {
  const heading: BuiltRow = { kind: 'heading', cells: words.map((text) => ({ text })) };
  const at = { section: 0 };
  const letters = random.chance(30);
  const body = rows.map(({ section, cells }): BuiltRow => {
    if (section === undefined)
      return { kind: 'item', cells: columns.map((column) => ({ text: cells[column] ?? '' })) };
    const label = (letters ? ['A', 'B', 'C', 'D'] : ['I', 'II', 'III', 'IV'])[at.section] ?? 'V';
    at.section += 1;
    // Where the name stands beside the number, its cell is merged to the end of the row.
    if (columns[1] === 'target' || columns[1] === 'task')
      return { kind: 'section', cells: [{ text: label }, { text: section, columnSpan: columns.length - 1 }] };
    return {
      kind: 'section',
      cells: columns.map((column) => ({
        text: column === 'number' ? label : column === 'target' || column === 'task' ? section : '',
      })),
    };
  });
  return { kind: 'table', columns: columns.length, rows: [heading, ...body] };
}

const SECTIONS = [
  'Phát triển hạ tầng số',
  'Phát triển chính quyền số',
  'Phát triển kinh tế số và xã hội số',
] as const;

function targetsAnnex(made: Made): Annex {
  const { random, year } = made;
  const columns = columnsOf(
    random,
    ['number', 'target'],
    random.chance(70) ? ['unit', 'goal', 'targetLead'] : ['unit', 'goal'],
  );
  if (random.chance(25)) columns.push('note');
  const names = random.shuffled(TARGETS.slice(9)).slice(0, 5 + random.below(5));
  const dot = random.pick(['', '.']);
  const sections = random.chance(60);
  const words = headings(made, columns);
  const by = columns.some((column, at) => column === 'goal' && words[at]?.includes(year)) ? year : undefined;
  const items: Item[] = [];
  const rows = names.flatMap((name, at): PrintedRow[] => {
    const unit = random.chance(60) ? '%' : random.pick(UNITS);
    const goal = random.pick(GOALS);
    const agency = random.pick(AGENCIES);
    const withLead = columns.includes('targetLead');
    const text =
      unit === '%' && /^\d+$/.test(goal.written) && random.chance(20) ? `${goal.written}%` : goal.written;
    items.push(
      itemOf(`targets/${at + 1}`, {
        name,
        unit,
        goal: plainGoal(goal.means),
        by,
        ...(withLead ? { lead: [agency[0] ?? ''] } : {}),
        source: { place: 'Phụ lục' },
      }),
    );
    const row = {
      cells: { number: `${at + 1}${dot}`, target: name, unit, goal: text, targetLead: random.pick(agency) },
    };
    return sections && at % 3 === 0 ? [{ section: SECTIONS[(at / 3) % 3] ?? '', cells: {} }, row] : [row];
  });
  return { blocks: { title: 'DANH MỤC CHỈ TIÊU', table: tableOf(made, columns, words, rows) }, items };
}

const plainGoal = (goal: string): string | number => (/^\d+(\.\d+)?$/.test(goal) ? Number(goal) : goal);

function tasksAnnex(made: Made): Annex {
  const { random, year } = made;
  const columns = columnsOf(random, ['number', 'task'], ['lead', 'coordinating', 'output', 'deadline']);
  if (random.chance(25)) columns.push('note');
  const dot = random.pick(['', '.']);
  const sections = random.chance(60);
  const separator = random.pick([', ', '; ', '\n', ' và ']);
  const items: Item[] = [];
  const rows = random
    .shuffled(TASKS)
    .slice(0, 8 + random.below(12))
    .flatMap((name, at): PrintedRow[] => {
      const lead = random.pick(AGENCIES);
      const others = random.shuffled(AGENCIES.filter((agency) => agency !== lead)).slice(0, random.below(4));
      const deadline = random.pick(DEADLINES);
      const output = random.chance(85) ? random.pick(OUTPUTS) : '';
      items.push(
        itemOf(`tasks/${at + 1}`, {
          name,
          lead: [lead[0] ?? ''],
          coordinating: others.map((agency) => agency[0] ?? ''),
          output,
          deadline: deadline.means.replace('Y', year),
          source: { place: 'Phụ lục' },
        }),
      );
      // "và" joins the last two only.
      const names = others.map((agency) => random.pick(agency));
      const joined =
        separator === ' và ' && names.length > 1
          ? `${names.slice(0, -1).join(', ')} và ${names.at(-1)}`
          : names.join(separator === ' và ' ? ', ' : separator);
      const row = {
        cells: {
          number: `${at + 1}${dot}`,
          task: name,
          lead: random.pick(lead),
          coordinating: joined,
          output,
          deadline: deadline.written.replace('Y', year),
        },
      };
      return sections && at % 5 === 0 ? [{ section: SECTIONS[(at / 5) % 3] ?? '', cells: {} }, row] : [row];
    });
  return {
    blocks: { title: 'DANH MỤC NHIỆM VỤ', table: tableOf(made, columns, headings(made, columns), rows) },
    items,
  };
}
