// Which findings are news after a change.
import { describe, expect, it } from 'vitest';
import { createFinding, FILE_START, type Finding, type FindingCode } from '../../src/model/finding.ts';
import { findingsBrought } from '../../src/write/brought.ts';

const finding = (code: FindingCode, file: string, line: number, params: Finding['params'] = {}): Finding =>
  createFinding({ code, file, range: { ...FILE_START, line }, path: ['log', line], params });
const entry = { file: 'a', line: 7, content: '{}', isNew: false };

describe('findings that a change brought', () => {
  it('are those on its own lines, although another of the code went away', () => {
    const [old, fresh] = [finding('KH410', 'a', 3, { day: 1 }), finding('KH410', 'a', 7, { day: 2 })];
    expect(findingsBrought([old], [fresh], [entry])).toEqual([fresh]);
  });

  it('are those elsewhere where there are more than before', () => {
    const [old, fresh] = [finding('KH601', 'b', 3), finding('KH601', 'b', 4, { value: 2 })];
    expect(findingsBrought([old], [old, fresh], [entry])).toEqual([fresh]);
  });

  it('are not those that only count differently', () => {
    const [old, fresh] = [finding('KH414', 'b', 3, { count: 51 }), finding('KH414', 'b', 3, { count: 50 })];
    expect(findingsBrought([old], [fresh], [entry])).toEqual([]);
  });

  it('are every error that was not there', () => {
    const [old, fresh] = [finding('KH201', 'b', 3, { id: 'x' }), finding('KH201', 'b', 3, { id: 'y' })];
    expect(findingsBrought([old], [fresh], [entry])).toEqual([fresh]);
  });

  it('are all those of a new file', () => {
    const fresh = finding('KH410', 'c', 9);
    expect(findingsBrought([], [fresh], [{ ...entry, file: 'c', isNew: true }])).toEqual([fresh]);
  });
});
