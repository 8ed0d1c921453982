// One slip in kh.yaml leaves every other setting as it was written.
import { describe, expect, it, test } from 'vitest';
import { salvageSettings } from '../../src/check/salvage-settings.ts';
import { understand } from '../../src/check/understand.ts';
import { readDocuments } from '../../src/load/document.ts';
import { configSchema } from '../../src/model/schema/config.ts';
import { describeFinding } from '../../src/present/describe-finding.ts';

const settings = (data: object) => configSchema.parse(data);

describe('settings with mistakes', () => {
  test.each<[string, unknown, object]>([
    ['an unknown key', { calendar: 'calendar', offce: {} }, { calendar: 'calendar' }],
    ['a wrong kind', { office: { name: 'Sở', to: 'UBND tỉnh' } }, { office: { name: 'Sở' } }],
    ['an entry of a list', { office: { to: ['A', 5, 'B', ''] } }, { office: { to: ['A', 'B'] } }],
    [
      'a part that lacks what it needs',
      { lag: 10, office: { signer: { name: 'A' } } },
      { lag: 10, office: {} },
    ],
    ['a mistake in each', { lag: -1, on_track: 'x', due_soon: 7 }, { due_soon: 7 }],
  ])('%s is left out, the rest stays', (_, data, kept) => {
    expect(salvageSettings(data)).toEqual(settings(kept));
  });

  it('change nothing in what was read', () => {
    const data = { office: { to: 'x' } };
    salvageSettings(data);
    expect(data).toEqual({ office: { to: 'x' } });
  });

  it('are told all the same, with words that are no ids proposed as they stand', () => {
    const text = 'calendar: calendar\noffice:\n  name: Sở\n  to: UBND tỉnh\n';
    const { repository, findings } = understand(readDocuments([{ path: 'kh.yaml', text }]));
    expect(repository.settings).toEqual(settings({ calendar: 'calendar', office: { name: 'Sở' } }));
    expect(findings.map((finding) => describeFinding('vi', finding).hint)).toEqual([
      'Có phải là "to: [UBND tỉnh]"? Viết lại giá trị của "to" cho đúng kiểu.',
    ]);
  });
});
