import { constants } from 'node:os';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storageFailure } from '../../../../electron/platform/storage-fault.ts';
import { attempt } from '../../../../electron/vault/file/storage-error.ts';
import { errorWords } from '../../../../shared/errors/error-words.ts';
import { failure } from '../../../support/vault-fixture.ts';

const file = '/somewhere/journal.driftline';
const refusal = (code: string, facts: object = {}) => Object.assign(new Error('refused'), { code, ...facts });
const thrownIn = (error: unknown) =>
  failure(
    attempt(file, () => {
      throw error;
    }),
  );

/** Every code of this system, by name and as Node spells one it has no name for, and codes nobody has heard of. */
const codes = fc.oneof(
  fc.constantFrom(...Object.keys(constants.errno), 'EHOSTDOWN', 'UNKNOWN', 'ECHARSET'),
  fc.constantFrom(...Object.values(constants.errno)).map((number) => `Unknown system error -${number}`),
  fc.stringMatching(/^E[A-Z]{2,12}$/),
);
const syscalls = fc.constantFrom('open', 'read', 'write', 'fsync', 'rename', 'copyfile', 'stat', 'scandir', 'mkdir');

describe('whatever the system refuses', () => {
  it('is a storage error that says what was tried, on what, and what to do', () => {
    fc.assert(
      fc.property(codes, syscalls, fc.boolean(), (code, syscall, isFile) => {
        const error = thrownIn(refusal(code, { syscall, path: isFile ? file : `${file}.part` }));
        expect(error.code).toBe('storage-failed');
        const { title, detail } = errorWords(error);
        expect(title).toMatch(/^[A-Z].*\.$/);
        expect(detail).toContain(file);
        expect(detail).toMatch(/^Nothing could be written to |could not be read\. Nothing was changed\./);
        expect(detail).toMatch(/(then try again|Choose |Name the file|Keep the vault|Try again)/);
        expect(`${title}${detail}`).not.toMatch(/unexpected|undefined/);
      }),
    );
  });

  it('is named with its code when no table knows it, and only then', () => {
    expect(storageFailure(refusal('EWHATEVER'), file).system).toBe('EWHATEVER');
    expect(errorWords(thrownIn(refusal('EWHATEVER'))).title).toContain('EWHATEVER');
    expect(storageFailure(refusal('Unknown system error -126'), file)).toMatchObject({
      reason: 'unknown',
      system: 'E126',
    });
    const stale = refusal(`Unknown system error -${constants.errno.ESTALE}`);
    expect(storageFailure(stale, file)).toMatchObject({ reason: 'unreachable' });
    expect(storageFailure(refusal('ENOSPC'), file)).toEqual({ code: 'storage-failed', reason: 'full', file });
  });

  it('while reading is worded as reading, and a copy without room names where it goes', () => {
    expect(thrownIn(refusal('EACCES', { syscall: 'open', path: file }))).toMatchObject({
      reason: 'denied',
      doing: 'read',
    });
    expect(thrownIn(refusal('EIO', { syscall: 'scandir', path: '/elsewhere' }))).toMatchObject({ doing: 'read' });
    const copied = refusal('ENOSPC', { syscall: 'copyfile', path: file, dest: '/somewhere/here/a1.driftline' });
    expect(thrownIn(copied)).toEqual({ code: 'storage-failed', reason: 'full', file: '/somewhere/here' });
  });

  it('is told from a defect, which is thrown', () => {
    expect(() => thrownIn(new TypeError('a defect'))).toThrow('a defect');
    expect(() => thrownIn(refusal('ERR_INVALID_ARG_TYPE'))).toThrow('refused');
  });
});
