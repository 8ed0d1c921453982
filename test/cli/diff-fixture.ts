// A small plan and an edit of nearly every kind, for the runs of `kh diff`.
import type { Edits } from './git-repository.ts';

export const PLAN: Edits = {
  'plans/agencies/thu.yaml':
    'name: Tỉnh Thử\nagencies:\n  so-a: {name: "Sở A", kind: so}\n  so-b: {name: "Sở B", kind: so}\n',
  'plans/kh-thu/plan.yaml':
    'number: 07/KH-UBND\ntitle: Kế hoạch thử\nshort: KH thử\nissuer: thu\nissued: 2025-01-26\nperiod: 2025/2030\ngroups:\n  - {id: I, label: I, name: "Hạ tầng | số"}\n  - {id: II, label: II, name: "Kinh tế số"}\n',
  'plans/kh-thu/targets/8.1.yaml':
    'name: Tỷ lệ hồ sơ trực tuyến\ngroup: I\nunit: "%"\ngoal: ">= 85"\nby: 2030\nlead: [so-a]\n',
  'plans/kh-thu/targets/8.2.yaml':
    'name: Tỷ lệ phủ sóng\nunit: "%"\ngoal: ">= 62"\nby: 2025\nresults:\n  - {date: 2025-06, value: 48.3, source: "BC 12"}\n  - {date: 2025, reported: 2025-12-19, value: 68, source: "BC 30"}\n',
  'plans/kh-thu/targets/9.yaml': 'name: Số doanh nghiệp số\nunit: doanh nghiệp\ngoal: 400\nby: 2028\n',
  'plans/kh-thu/tasks/1.yaml':
    'name: Xây dựng nền tảng dữ liệu dùng chung\nlead: [so-a]\ndeadline: 2025-10\n',
  'plans/kh-thu/tasks/2.yaml':
    'name: Ban hành quy chế an toàn thông tin\nlead: [so-a]\ndeadline: 2026-02\nlog:\n  - {date: 2025-10-05, status: in_progress, progress: 40}\n',
  'plans/kh-thu/tasks/3.yaml':
    'name: "Tập huấn [kỹ năng](http://vi-du) | cấp xã"\nlead: [so-b]\ndeadline: yearly 11\n',
  'plans/kh-thu/tasks/4.yaml': 'name: Bố trí kinh phí\nlead: [so-b]\ndeadline: 2026-06\n',
};

export const EDITS: Edits = {
  'plans/kh-thu/targets/8.1.yaml':
    'name: Tỷ lệ hồ sơ trực tuyến\ngroup: II\nunit: "%"\ngoal: ">= 80"\nby: 2030\nlead: [so-b]\n',
  'plans/kh-thu/targets/8.2.yaml':
    'name: Tỷ lệ phủ sóng\nunit: "%"\ngoal: ">= 62"\nby: 2025\nresults:\n  - {date: 2025-06, value: 58.3, source: "BC 12"}\n',
  'plans/kh-thu/targets/9.yaml': null,
  'plans/kh-thu/targets/10.yaml': 'name: Số doanh nghiệp số\nunit: doanh nghiệp\ngoal: 400\nby: 2028\n',
  'plans/kh-thu/tasks/1.yaml':
    'name: Xây dựng nền tảng dữ liệu dùng chung\nlead: [so-a]\ndeadline: 2025-10\namendments:\n  - {date: 2026-01-10, basis: "Công văn 77/UBND", deadline: 2026-06}\n',
  'plans/kh-thu/tasks/2.yaml':
    'name: Ban hành quy chế an toàn thông tin\nlead: [so-a]\ndeadline: 2026-03\nlog:\n  - {date: 2025-10-05, status: in_progress, progress: 40}\n  - {date: 2026-01-12, status: done, evidence: "QĐ 9"}\n',
  'plans/kh-thu/tasks/3.yaml': null,
  'plans/kh-thu/tasks/4.yaml': 'name: Bố trí kinh phí\nlead: [so-b]\ndeadline: 2026-06\nnote: "đã hỏi"\n',
  'plans/kh-thu/tasks/5.yaml': 'name: "Việc mới | có [ngoặc](x) <b>"\nlead: [so-a]\ndeadline: 2026-09\n',
};
