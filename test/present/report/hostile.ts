// Names that would become something else if any format forgot to escape them.
import type { Files } from '../../builders.ts';

export const HOSTILE: readonly string[] = [
  '| ống | đứng |',
  '[liên kết](javascript:alert(1)) ![ảnh](x) <https://x.vn> www.x.vn',
  'xuống\ndòng\r\nhai lần\ttab',
  '<script>alert("x")</script><img src=x onerror=alert(1)>',
  '"><svg/onload=alert(1)>&amp;&#60;',
  '# đề mục',
  '- mục',
  '1. số',
  '+ cộng',
  '---',
  '===',
  '```mã```',
  '**đậm** _nghiêng_ ~~gạch~~ `mã`',
  '\\| gạch chéo \\',
  '{{value "1"}} {{{x}}}',
  '=1+1',
  'a &lt;b&gt; &nbsp; $x^2$ @ai',
  '> trích',
  '    bốn dấu cách',
  '[^1] [x]: http://x.vn "t"',
  "nháy 'đơn' `lùi`",
  '|',
];

const NAMED = HOSTILE.map((name, index) => [index + 1, name] as const);

/** Every hostile name as a target, a task, a group, an agency, a reported text and a note. */
export const HOSTILE_FILES: Files = {
  ...Object.fromEntries(
    NAMED.flatMap(([index, name]) => [
      [
        `plans/a/targets/${index}.yaml`,
        {
          name,
          group: `g${index}`,
          unit: '%',
          goal: '>= 50',
          by: '2026',
          lead: [`a${index}`],
          results: [
            { date: '2024-12', value: 40 },
            { date: '2025-08-01', value: 55, text: name, source: name },
          ],
        },
      ],
      [
        `plans/a/tasks/${index}.yaml`,
        {
          name,
          group: `g${index}`,
          output: name,
          lead: [`a${index}`],
          deadline: '2025-05',
          deadline_text: name,
          log: [{ date: '2025-08-01', status: 'in_progress', note: name }],
          amendments: [{ date: '2025-04-01', basis: name, deadline: '2025-06' }],
        },
      ],
    ]),
  ),
};

export const HOSTILE_AROUND = {
  plan: {
    groups: NAMED.map(([index, name]) => ({ id: `g${index}`, label: name, name })),
    budget: [{ year: 2025, unit: 'triệu đồng', total: 3, parts: [{ name: HOSTILE[3] ?? '', amount: 1 }] }],
  },
  register: {
    agencies: Object.fromEntries(NAMED.map(([index, name]) => [`a${index}`, { name, kind: 'so' }])),
  },
  settings: {
    office: {
      name: HOSTILE[3],
      superior: HOSTILE[0],
      place: HOSTILE[1],
      recipients: [...HOSTILE],
      signer: { lines: [HOSTILE[6] ?? ''], name: HOSTILE[4] },
    },
  },
  notes: {
    a: `## Kết quả nổi bật\n${HOSTILE.map((name) => `- x ${name.replace(/\s+/g, ' ').replace(/\{\{.*\}\}/g, '')}`).join('\n')}\n\n## Việc khác <b>\nCòn.`,
  },
};
