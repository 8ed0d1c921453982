// Writes a synthetic plan repository of the given number of items: node test/bench/generate.mjs FOLDER ITEMS.
// Seeded, valid, and shaped like the real plans: 35 % targets, 65 % tasks, 250 items a plan, four issuers.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder = '/tmp/kh-bench', items = '10000'] = process.argv.slice(2);
const PER_PLAN = 250;

/** A small seeded generator (mulberry32), so that every machine measures the same files. */
let state = 20260122;
function random() {
  state = (state + 0x6d2b79f5) | 0;
  let value = Math.imul(state ^ (state >>> 15), 1 | state);
  value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
  return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
}
const below = (count) => Math.floor(random() * count);
const pick = (list) => list[below(list.length)];

const FIELDS = [
  'hạ tầng số',
  'dữ liệu số',
  'nhân lực số',
  'chính quyền số',
  'kinh tế số',
  'xã hội số',
  'an toàn thông tin',
];
const VERBS = ['Xây dựng', 'Triển khai', 'Nâng cấp', 'Rà soát', 'Tổ chức', 'Hoàn thiện', 'Tập huấn'];
const THINGS = [
  'nền tảng dùng chung',
  'hệ thống thông tin',
  'cơ sở dữ liệu',
  'kế hoạch',
  'cổng dịch vụ công',
  'trung tâm giám sát',
];
const PLACES = [
  'trên địa bàn tỉnh',
  'tại cấp xã',
  'trong cơ quan nhà nước',
  'cho doanh nghiệp nhỏ',
  'ở vùng khó khăn',
];
const AGENCIES = Array.from({ length: 24 }, (_, index) => `so-${index + 1}`);

function write(path, text) {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}

const name = (index) => `${pick(VERBS)} ${pick(THINGS)} số ${index} về ${pick(FIELDS)} ${pick(PLACES)}`;
const day = (year) =>
  `${year}-${String(1 + below(12)).padStart(2, '0')}-${String(1 + below(28)).padStart(2, '0')}`;

function target(index) {
  const goal = 50 + below(50);
  const start = below(40);
  const results = [2024, 2025].map(
    (year, at) =>
      `  - {date: ${year}, reported: ${year}-12-20, value: ${start + at * below(30)}, source: "báo cáo năm ${year}, mục ${index}"}\n`,
  );
  return `name: "Tỷ lệ ${name(index)}"
group: g${1 + (index % 5)}
unit: "%"
goal: ">= ${goal}"
by: 2030
lead: [${pick(AGENCIES)}]
baseline: {date: 2023, value: ${Math.max(0, start - 5)}, source: "báo cáo năm 2023"}
results:
${results.join('')}source: {place: "Mục II.2, dòng ${index}", text: "đạt tối thiểu ${goal}%"}
`;
}

function task(index) {
  const log =
    random() < 0.6
      ? `log:\n  - {date: ${day(2025)}, status: ${pick(['in_progress', 'done', 'in_progress'])}, note: "đã trình hồ sơ lần ${index}"}\n`
      : '';
  const leads = [...new Set([pick(AGENCIES), pick(AGENCIES)])];
  return `name: "${name(index)}; bảo đảm kết nối, chia sẻ dữ liệu với các hệ thống có liên quan, đúng tiến độ và tiết kiệm"
group: g${1 + (index % 5)}
lead: [${leads[0]}]
coordinating: [${pick(AGENCIES)}]
output: "Báo cáo kết quả ${index}"
deadline: ${pick(['2025-12', '2026-06', '2026-Q3', '2027', 'ongoing', 'yearly 11'])}
${log}source: {place: "Phụ lục II, dòng ${index}"}
`;
}

rmSync(join(folder, 'plans'), { recursive: true, force: true });
const plans = Math.ceil(Number(items) / PER_PLAN);
const issuers = ['tinh-a', 'tinh-b', 'tinh-c', 'tinh-d'];
for (const issuer of issuers) {
  const lines = AGENCIES.map(
    (id, index) => `  ${id}: {name: "Sở chuyên ngành thứ ${index + 1}", kind: so}\n`,
  );
  write(`plans/agencies/${issuer}.yaml`, `name: "${issuer}"\nagencies:\n${lines.join('')}`);
}
for (let plan = 0; plan < plans; plan += 1) {
  const id = `ke-hoach-${plan + 1}`;
  const groups = [1, 2, 3, 4, 5].map((group) => `  - {id: g${group}, name: "${pick(FIELDS)} ${group}"}\n`);
  write(
    `plans/${id}/plan.yaml`,
    `title: "Kế hoạch thử tốc độ ${plan + 1}"\nissuer: ${issuers[plan % issuers.length]}\nissued: 2024-01-15\nperiod: 2024/2030\ngroups:\n${groups.join('')}`,
  );
  for (let index = 1; index <= PER_PLAN && plan * PER_PLAN + index <= Number(items); index += 1) {
    const isTarget = index % 20 < 7;
    write(
      `plans/${id}/${isTarget ? 'targets' : 'tasks'}/${index}.yaml`,
      isTarget ? target(index) : task(index),
    );
  }
}
