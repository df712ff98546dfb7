import { describe, expect, it } from 'vitest';
import { importReport, judgeImport } from '../../../../../shared/domain/transfer/import-report.ts';

const revision = (name: string, ...parents: string[]) => ({ id: 'e1', revision: name, parents });

describe('one entry of an archive', () => {
  it('that nobody has here is added', () => {
    expect(judgeImport(revision('r1'), undefined)).toBe('added');
  });

  it('that is the same here, or older, is left alone', () => {
    expect(judgeImport(revision('r1'), revision('r1'))).toBe('unchanged');
    expect(judgeImport(revision('r1'), revision('r3', 'r1', 'r2'))).toBe('unchanged');
  });

  it('that descends from what is here takes its place', () => {
    expect(judgeImport(revision('r3', 'r1', 'r2'), revision('r1'))).toBe('replaced');
  });

  it('that was changed on both sides stands beside', () => {
    expect(judgeImport(revision('r2', 'r1'), revision('r3', 'r1'))).toBe('conflicts');
  });

  it('is never told as older or newer from both sides at once', () => {
    const [older, newer] = [revision('r1'), revision('r2', 'r1')];
    expect([judgeImport(older, newer), judgeImport(newer, older)]).toEqual(['unchanged', 'replaced']);
  });
});

describe('the report of an import', () => {
  it('counts each verdict once', () => {
    const report = importReport(['added', 'unchanged', 'added', 'conflicts', 'replaced', 'added']);
    expect(report).toEqual({ added: 3, replaced: 1, unchanged: 1, conflicts: 1 });
  });
});
