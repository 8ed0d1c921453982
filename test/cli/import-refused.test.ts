// A draft that breaks a rule: its files are nowhere, so each error is told with its place in the document.
import { describe, expect, it } from 'vitest';
import type { Import } from '../../src/cli/import.ts';
import { complainOfDraft } from '../../src/cli/import-refused.ts';
import type { World } from '../../src/cli/world.ts';
import type { Finding } from '../../src/model/finding.ts';
import { documentOfText, draftOf, MADE_UP } from '../write/import/made-up.ts';
import { runKh, writeFiles } from './run-kh.ts';

const error = (file: string, path: Finding['path']): Finding => ({
  code: 'KH203',
  severity: 'error',
  file,
  range: { line: 4, column: 9, endLine: 4, endColumn: 12 },
  path,
  params: { written: 'x', known: '' },
});

describe('an import that is refused', () => {
  it('names the line of the document for each file of the draft', () => {
    const draft = draftOf(MADE_UP);
    const agency = draft?.agencies[0];
    if (draft === undefined || agency === undefined) throw new Error('no draft');
    let told = '';
    const world = {
      language: 'vi',
      colourOfErr: 0,
      err: (text: string) => {
        told += text;
      },
    } as unknown as World;
    const session = { look: { language: 'vi', width: 200, colour: 0, ascii: false } };
    const work = { draft, document: documentOfText(MADE_UP), session } as unknown as Import;
    const errors = [
      error('plans/thu/targets/2.1.yaml', ['parent']),
      error('plans/thu/targets/2.1.yaml', ['lead']),
      error(`plans/agencies/${draft.issuer.id}.yaml`, ['agencies', agency.id, 'name']),
      { ...error('plans/thu/targets/1.yaml', ['goal']), severity: 'warning' as const },
    ];
    expect(complainOfDraft(errors, work, world)).toBe(1);
    const lines = told.split('\n');
    expect(lines[0]).toBe('Không ghi gì vì có lỗi:');
    expect(told).not.toContain('targets/1.yaml');
    expect(lines.slice(-4)).toEqual([
      'Các tệp nêu trên là bản nháp, chưa có trên đĩa. Sửa chỗ tương ứng trong nghe-ca.txt rồi nhập lại:',
      '- plans/thu/targets/2.1.yaml: dòng 50 của văn bản, “Tàu trên 15 mét”',
      `- plans/agencies/thu-tinh.yaml: dòng ${agency.at.line} của văn bản, “${agency.name}”`,
      '',
    ]);
  });

  it('says at once what is wrong with the id of a register, and that a register cannot be read', () => {
    const root = writeFiles({ 'plans/agencies/song-ho.yaml': 'name: [\n', 'ca.txt': MADE_UP });
    const run = (...args: readonly string[]) => runKh(root, ['import', 'ca.txt', '--plan', 'ca', ...args]);
    expect(run('--issuer', '../x')).toEqual({
      stdout: '',
      stderr:
        'kh: "../x" không dùng làm mã sổ cơ quan được. Mã gồm chữ không dấu, số, gạch ngang, ví dụ --issuer thai-nguyen\n',
      code: 2,
    });
    expect(run()).toEqual({
      stdout: '',
      stderr:
        'kh: Sổ cơ quan plans/agencies/song-ho.yaml có lỗi nên không đọc được. Chạy kh validate, sửa sổ rồi nhập lại.\n',
      code: 2,
    });
  });
});
