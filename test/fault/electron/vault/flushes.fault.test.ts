import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { linesOf, warmUp, writerCommand } from '../../../support/fault-child.ts';
import { whyNoStrace } from '../../../support/fault-strace.ts';
import { aFolder } from '../../../support/vault-fixture.ts';

const folder = aFolder();
afterAll(folder.remove);
const hindrance = whyNoStrace();
const where = hindrance === null ? '' : ` [not proved here: ${hindrance}]`;

describe('what is said to be saved', () => {
  // A killed process proves nothing about a power cut: the kernel still has what was only written. The flush does.
  it.skipIf(hindrance !== null)(`was flushed to the disk before it was said, every time${where}`, async () => {
    await warmUp(folder.path);
    const [file, log] = [join(folder.path, 'flushed.driftline'), join(folder.path, 'calls')];
    const watched = ['strace', '-f', '-qq', '-y', '-o', log, '-e', 'trace=pwrite64,fsync,fdatasync,write'] as const;
    await linesOf([...watched, ...writerCommand(file, 1, 8)]);
    let isDirty = false;
    let saved = 0;
    for (const line of readFileSync(log, 'utf8').split('\n')) {
      if (/ pwrite64\(\d+<[^>]*-wal>/.test(line)) isDirty = true;
      if (/ f(data)?sync\(\d+<[^>]*-wal>/.test(line)) isDirty = false;
      if (!line.includes('"saved ')) continue;
      saved += 1;
      expect(`${saved} ${isDirty ? 'not flushed' : 'flushed'}`).toBe(`${saved} flushed`);
    }
    expect(saved).toBe(8);
  });
});
