// The made-up provinces as SQL of DuckDB: what each row is drawn from, and each column of each table.

export const PROVINCES = 34;
const PLANS = 40;
const AGENCIES = 60;

export const quote = (text) => `'${text.replaceAll("'", "''")}'`;
const oneOf = (words, at) => `([${words.map(quote).join(', ')}])[1 + (${at}) % ${words.length}]`;

const TARGET_STATUSES = [
  ...Array(30).fill('no_data'),
  ...Array(20).fill('in_progress'),
  ...Array(15).fill('on_track'),
  ...Array(12).fill('achieved'),
  ...Array(6).fill('exceeded'),
  ...Array(6).fill('missed'),
  ...Array(5).fill('at_risk'),
  ...Array(3).fill('off_track'),
  ...Array(2).fill('inconclusive'),
  'awaiting',
];
const TASK_STATUSES = [
  ...Array(34).fill('in_time'),
  ...Array(22).fill('done'),
  ...Array(14).fill('overdue'),
  ...Array(9).fill('ongoing'),
  ...Array(8).fill('due_soon'),
  ...Array(6).fill('unclosed'),
  ...Array(5).fill('done_late'),
  ...Array(2).fill('cancelled'),
];
const SECTORS = ['Y tế', 'Tài chính', 'Nội vụ', 'Xây dựng', 'Tư pháp', 'Công Thương'];
const CENTRAL = [...SECTORS.slice(0, 4).map((sector) => `Bộ ${sector}`), 'Chính phủ'];
const FIELDS = ['hạ tầng số', 'dữ liệu số', 'nhân lực số', 'chính quyền số', 'kinh tế số', 'xã hội số'];
const THINGS = ['nền tảng dùng chung', 'hệ thống thông tin', 'cơ sở dữ liệu', 'cổng dịch vụ công'];

export const issuerOf = (province) => `tinh-${String(province).padStart(2, '0')}`;

/** What the rows of one province on one day are made of; `day` counts back from the last. */
export function seeds(province, items, day) {
  const issuer = issuerOf(province);
  const x = `(i * ${PROVINCES} + ${province})`;
  return `SELECT
    i, ${x} AS x,
    chance(${x}, 1) % 20 < 7 AS is_target,
    'ke-hoach-' || (1 + i % ${PLANS}) AS plan,
    CAST(i AS VARCHAR) AS id,
    i % ${PLANS} = 39 AS replaced,
    chance(${x}, 1) % 20 < 7 AND chance(${x}, 2) % 33 = 0 AS is_parent,
    ${oneOf(TARGET_STATUSES, `chance(${x}, 3) + ${day} * (chance(${x}, 4) % 2)`)} AS target_status,
    ${oneOf(TASK_STATUSES, `chance(${x}, 5) + ${day} * (chance(${x}, 6) % 2)`)} AS task_status,
    CAST(10 + chance(${x}, 7) % 9000 AS DECIMAL(9, 2)) / 100 AS figure,
    50 + chance(${x}, 8) % 50 AS goal,
    DATE '2025-01-31' + CAST(chance(${x}, 9) % 700 AS INTEGER) AS due,
    chance(${x}, 10) % 3 < 2 AS unreported,
    CASE WHEN chance(${x}, 11) % 20 = 0 THEN 1 + chance(${x}, 12) % 40 END AS indicator,
    1 + chance(${x}, 13) % ${AGENCIES} AS lead,
    1 + chance(${x}, 14) % ${AGENCIES} AS helper,
    chance(${x}, 15) % 50 = 0 AS is_led_by_nobody,
    '${issuer}' AS issuer
  FROM range(1, ${items + 1}) AS numbers(i)`;
}

const NAMES = `(${oneOf(THINGS, 'chance(x, 20)')} || ' số ' || i || ' về ' || ${oneOf(FIELDS, 'chance(x, 21)')} || ', bảo đảm đúng tiến độ và tiết kiệm')`;
const REF = "(plan || CASE WHEN is_target THEN '/targets/' ELSE '/tasks/' END || id)";
const STATUS = 'CASE WHEN is_target THEN target_status ELSE task_status END';
const DAYS_LATE =
  "CASE WHEN NOT is_target AND task_status IN ('overdue', 'done_late') THEN CAST(1 + chance(x, 22) % 300 AS INTEGER) END";
const COUNTED = '(NOT replaced AND NOT is_parent)';
const WITH_FIGURE = "(is_target AND target_status <> 'no_data')";
const agencyName = (number) =>
  `CASE WHEN ${number} <= ${SECTORS.length} THEN 'Sở ' || ${oneOf(SECTORS, `${number} - 1`)} ELSE 'Đơn vị thứ ' || ${number} END`;

/** For each table, the columns that hold something; the others are null. `FROM` is the seeds unless said otherwise. */
export const TABLES = {
  items: {
    columns: {
      kind: "CASE WHEN is_target THEN 'target' ELSE 'task' END",
      ref: REF,
      plan: 'plan',
      id: 'id',
      name: NAMES,
      group_id: "'g' || (1 + i % 5)",
      group_name: oneOf(FIELDS, 'i % 5'),
      indicator: "CASE WHEN is_target AND indicator IS NOT NULL THEN 'chi-so-' || indicator END",
      indicator_name: "CASE WHEN is_target AND indicator IS NOT NULL THEN 'Chỉ số thứ ' || indicator END",
      unit: "CASE WHEN is_target THEN '%' END",
      goal_op: "CASE WHEN is_target THEN '>=' END",
      goal_value: 'CASE WHEN is_target THEN CAST(goal AS VARCHAR) END',
      goal_value_number: 'CASE WHEN is_target THEN CAST(goal AS DOUBLE) END',
      by_period: "CASE WHEN is_target THEN '2030' END",
      deadline: 'CASE WHEN NOT is_target THEN CAST(due AS VARCHAR) END',
      output: "CASE WHEN NOT is_target THEN 'Báo cáo kết quả ' || i END",
      due: 'due',
      due_implied: 'false',
      status: STATUS,
      rule: 'CAST(chance(x, 23) % 11 AS INTEGER)',
      result_op: `CASE WHEN ${WITH_FIGURE} THEN '=' END`,
      result_value: `CASE WHEN ${WITH_FIGURE} THEN CAST(figure AS VARCHAR) END`,
      result_value_number: `CASE WHEN ${WITH_FIGURE} THEN CAST(figure AS DOUBLE) END`,
      result_date: `CASE WHEN ${WITH_FIGURE} THEN DATE '2025-12-31' END`,
      result_reported: `CASE WHEN ${WITH_FIGURE} THEN DATE '2026-01-10' END`,
      result_quality: `CASE WHEN ${WITH_FIGURE} THEN 'official' END`,
      result_unit: `CASE WHEN ${WITH_FIGURE} THEN '%' END`,
      children_met: 'CASE WHEN is_parent THEN 1 END',
      children_total: 'CASE WHEN is_parent THEN 3 END',
      days_late: DAYS_LATE,
      unreported: 'CASE WHEN NOT is_target THEN unreported END',
      skipped: 'CASE WHEN NOT is_target THEN 0 END',
      log_count: 'CASE WHEN NOT is_target THEN CASE WHEN unreported THEN 0 ELSE 1 END END',
      lead_doubt: 'false',
      replaced: 'replaced',
      counted: COUNTED,
      internal: 'false',
      file: `('plans/' || ${REF} || '.yaml')`,
    },
  },
  results: {
    from: `(SELECT * FROM seeds, range(1, 3) AS entries(entry) WHERE ${WITH_FIGURE})`,
    columns: {
      ref: REF,
      plan: 'plan',
      target: 'id',
      origin: "'own'",
      entry: 'entry',
      date: "CASE WHEN entry = 1 THEN DATE '2024-12-31' ELSE DATE '2025-12-31' END",
      date_text: "CASE WHEN entry = 1 THEN '2024' ELSE '2025' END",
      reported: "CASE WHEN entry = 1 THEN DATE '2024-12-31' ELSE DATE '2026-01-10' END",
      reported_text: "CASE WHEN entry = 1 THEN '2024' ELSE '2026-01-10' END",
      result_op: "'='",
      result_value: 'CAST(figure / entry AS VARCHAR)',
      result_value_number: 'CAST(CAST(figure / entry AS VARCHAR) AS DOUBLE)',
      quality: "'official'",
      unit: "'%'",
      counts: 'true',
      satisfied: 'figure >= goal',
      deciding: 'entry = 2',
      source: "'báo cáo năm, mục ' || i",
      file: `('plans/' || ${REF} || '.yaml')`,
    },
  },
  log: {
    from: '(SELECT * FROM seeds WHERE NOT is_target AND NOT unreported)',
    columns: {
      ref: REF,
      plan: 'plan',
      task: 'id',
      entry: '1',
      date: "DATE '2025-06-15'",
      date_text: "'2025-06-15'",
      reported: "DATE '2025-06-15'",
      reported_text: "'2025-06-15'",
      status: "CASE WHEN task_status IN ('done', 'done_late') THEN 'done' ELSE 'in_progress' END",
      note: "'đã trình hồ sơ lần ' || i",
      file: `('plans/' || ${REF} || '.yaml')`,
    },
  },
  plans: {
    from: `(SELECT i, 'ke-hoach-' || i AS plan, i = ${PLANS} AS replaced FROM range(1, ${PLANS + 1}) AS numbers(i))`,
    columns: {
      id: 'plan',
      number: "(100 + i) || '/KH-UBND'",
      title: "'Kế hoạch thử thứ ' || i",
      issuer_name: "'Tỉnh thứ PROVINCE'",
      issued: "DATE '2024-01-15'",
      issued_text: "'2024-01-15'",
      period: "'2024/2030'",
      period_first: "DATE '2024-01-01'",
      period_last: "DATE '2030-12-31'",
      replaced: 'replaced',
      internal: 'false',
      file: "'plans/' || plan || '/plan.yaml'",
    },
  },
  agencies: {
    from: `(
      SELECT 'ISSUER' AS register, 'Tỉnh thứ PROVINCE' AS register_name, 'don-vi-' || i AS id, ${agencyName('i')} AS name,
        'so' AS kind FROM range(1, ${AGENCIES + 1}) AS numbers(i)
      UNION ALL
      SELECT 'trung-uong', 'Trung ương', 'co-quan-' || i, ${oneOf(CENTRAL, 'i - 1')}, 'trung-uong'
      FROM range(1, ${CENTRAL.length + 1}) AS numbers(i))`,
    columns: {
      agency: "register || '/' || id",
      register: 'register',
      register_name: 'register_name',
      id: 'id',
      name: 'name',
      kind: 'kind',
      file: "'plans/agencies/' || register || '.yaml'",
    },
  },
  item_agencies: {
    from: `(SELECT *, CASE role WHEN 'coordinating' THEN helper ELSE lead END AS agency,
      role = 'lead_now' AND is_led_by_nobody AS is_absent
      FROM seeds, (VALUES ('lead'), ('lead_now'), ('coordinating')) AS roles(role)
      WHERE NOT (role = 'lead' AND is_led_by_nobody))`,
    columns: {
      kind: "CASE WHEN is_target THEN 'target' ELSE 'task' END",
      ref: REF,
      plan: 'plan',
      role: 'role',
      agency: "CASE WHEN NOT is_absent THEN issuer || '/don-vi-' || agency END",
      agency_name: `CASE WHEN NOT is_absent THEN ${agencyName('agency')} END`,
      absence: "CASE WHEN is_absent THEN 'none' END",
      tentative: 'false',
      ended: 'false',
      status: STATUS,
      unreported: 'CASE WHEN NOT is_target THEN unreported END',
      days_late: DAYS_LATE,
      replaced: 'replaced',
      counted: COUNTED,
    },
  },
};
