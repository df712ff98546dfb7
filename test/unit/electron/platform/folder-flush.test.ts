import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { replaceFile } from '../../../../electron/platform/file-replacement.ts';
import { moveWithoutReplacing } from '../../../../electron/vault/file/flushed-file.ts';

// What some network disks do cannot be had here: their errors are put in the place of the system's answers.
const faults = vi.hoisted(() => ({ folderFlush: '', unlink: '' }));
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const failing = (code: string) => Object.assign(new Error(code), { code });
  return {
    ...fs,
    fsyncSync: (handle: number) => {
      if (faults.folderFlush !== '' && fs.fstatSync(handle).isDirectory()) throw failing(faults.folderFlush);
      fs.fsyncSync(handle);
    },
    rmSync: (...given: Parameters<typeof fs.rmSync>) => {
      if (faults.unlink !== '') throw failing(faults.unlink);
      fs.rmSync(...given);
    },
  };
});

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'driftline-flush-'));
});
afterEach(() => {
  faults.folderFlush = '';
  faults.unlink = '';
  rmSync(folder, { recursive: true });
});

describe('a file system that cannot flush a folder', () => {
  it.each(['EINVAL', 'EPERM', 'ENOTSUP'])('still takes a file, for the rename is all it has (%s)', (code) => {
    faults.folderFlush = code;
    expect(replaceFile(join(folder, 'summary.md'), 'new').ok).toBe(true);
    expect(readFileSync(join(folder, 'summary.md'), 'utf8')).toBe('new');
  });
  it('is told apart from a disk that fails', () => {
    faults.folderFlush = 'EIO';
    expect(replaceFile(join(folder, 'summary.md'), 'new')).toMatchObject({ ok: false, error: { reason: 'io' } });
  });
});

describe('a finished file whose first name cannot be taken away', () => {
  it('has its name all the same, and is not called taken', () => {
    writeFileSync(join(folder, 'unfinished'), 'whole');
    faults.unlink = 'EIO';
    expect(moveWithoutReplacing(join(folder, 'unfinished'), join(folder, 'backup'))).toBe(true);
    expect(readFileSync(join(folder, 'backup'), 'utf8')).toBe('whole');
    expect(readdirSync(folder).sort()).toEqual(['backup', 'unfinished']);
  });
});
