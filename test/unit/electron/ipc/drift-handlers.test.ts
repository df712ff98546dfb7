import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { driftHandlers } from '../../../../electron/ipc/drift-handlers.ts';
import { replaceFile } from '../../../../electron/platform/file-replacement.ts';
import { fail, ok } from '../../../../shared/errors/result.ts';
import { temporaryFolder } from '../../../support/quick-vault.ts';

const ground = temporaryFolder();
afterAll(ground.remove);

const handlersWith = (target: string | null, whileOpen: (lock: () => void) => void = () => {}) => {
  let locked = false;
  return driftHandlers({
    session: { journal: () => (locked ? fail({ code: 'vault-locked' }) : ok({})) } as never,
    clock: () => ({}) as never,
    writeReadable: async (file, content) => replaceFile(file, content),
    pickTarget: async () => {
      whileOpen(() => {
        locked = true;
      });
      return target;
    },
  });
};

const chunk = (name: string, content: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
};
const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
const HEAD = chunk('IHDR', Buffer.from('0000000100000001080000000000', 'hex').subarray(0, 13));
const DOT = chunk('IDAT', deflateSync(Buffer.from([0, 255])));
const END = chunk('IEND', Buffer.alloc(0));
const png = (...chunks: readonly Buffer[]) =>
  ({ format: 'png', png: Buffer.concat([SIGNATURE, ...chunks]).toString('base64') }) as const;
const svg = {
  format: 'svg',
  svg: '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><rect width="1"/></svg>',
} as const;

describe('saving the picture of the drift screen', () => {
  it('writes a PNG with its picture and nothing beside it', async () => {
    const target = join(ground.folder, 'drift.png');
    const words = chunk('tEXt', Buffer.from('Comment\0what nobody sees'));
    expect(await handlersWith(target)['drift:save-picture'](png(HEAD, words, DOT, END))).toEqual(
      ok({ savedAs: 'drift.png' }),
    );
    expect(readFileSync(target)).toEqual(Buffer.concat([SIGNATURE, HEAD, DOT, END]));
  });

  it.each([
    ['a signature alone', png()],
    ['something behind its end', png(HEAD, DOT, END, chunk('IDAT', Buffer.from('words')))],
    ['no picture', png(HEAD, END)],
    ['a wrong checksum', png(HEAD, Buffer.concat([DOT.subarray(0, -1), Buffer.from([0])]), END)],
    ['a chunk longer than the file', png(HEAD, Buffer.from('7fffffff49444154', 'hex'))],
  ])('refuses a PNG with %s, and asks for no place', async (_what, picture) => {
    const target = join(ground.folder, 'refused.png');
    expect(await handlersWith(target)['drift:save-picture'](picture)).toEqual(
      fail({ code: 'request-invalid', path: 'png' }),
    );
    expect(existsSync(target)).toBe(false);
  });

  it('leaves no file when the dialog is cancelled, nor when the vault locks while it is open', async () => {
    expect(await handlersWith(null)['drift:save-picture'](svg)).toEqual(ok({ savedAs: null }));
    const target = join(ground.folder, 'late.svg');
    const locking = handlersWith(target, (lock) => lock());
    expect(await locking['drift:save-picture'](svg)).toEqual(fail({ code: 'vault-locked' }));
    expect(await locking['drift:save-table']({ firstWeek: 1, lastWeek: 2 })).toEqual(fail({ code: 'vault-locked' }));
    expect(existsSync(target)).toBe(false);
  });
});
