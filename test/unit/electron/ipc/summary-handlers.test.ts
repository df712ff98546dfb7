import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { summaryHandlers } from '../../../../electron/ipc/summary-handlers.ts';
import type { Journal } from '../../../../electron/journal/core/journal.ts';
import { replaceFile } from '../../../../electron/platform/file-replacement.ts';
import { sampleDiary } from '../../../../shared/domain/sample/sample-diary.ts';
import { defaultSections } from '../../../../shared/domain/summary/summary.ts';
import { fail, ok } from '../../../../shared/errors/result.ts';
import { day } from '../../../support/builders.ts';
import { temporaryFolder } from '../../../support/quick-vault.ts';

const ground = temporaryFolder();
afterAll(ground.remove);

const { reflections, roles } = sampleDiary();
const journal = {
  entries: () => reflections,
  reflections: () => reflections,
  of: (kind: string) => (kind === 'reflection' ? reflections : []),
  roles: () => roles,
} as unknown as Journal;

const choice = { asOf: day('2026-07-05'), sections: [...defaultSections] };

/** Handlers over the sample diary, and what happens while the save dialog is open. */
const handlersWith = (target: string | null, whileOpen: (lock: () => void) => void = () => {}) => {
  let locked = false;
  const printed: string[] = [];
  const handlers = summaryHandlers({
    session: { journal: () => (locked ? fail({ code: 'vault-locked' }) : ok(journal)) } as never,
    clock: () => ({ day: day('2026-07-06') }) as never,
    writeReadable: async (file, content) => replaceFile(file, content),
    pickTarget: async () => {
      whileOpen(() => {
        locked = true;
      });
      return target;
    },
    printSheet: async () => {
      printed.push('sheet');
      return new Uint8Array([37]);
    },
  });
  return { handlers, printed };
};

describe('saving the summary', () => {
  it('writes what was chosen to the place that was chosen', async () => {
    const target = join(ground.folder, 'summary.md');
    const { handlers } = handlersWith(target);
    expect(await handlers['summary:export']({ ...choice, format: 'markdown' })).toEqual(ok({ savedAs: 'summary.md' }));
    expect(readFileSync(target, 'utf8')).toContain('For a career conversation');
  });

  it('leaves no file when the dialog is cancelled', async () => {
    const { handlers, printed } = handlersWith(null);
    expect(await handlers['summary:export']({ ...choice, format: 'pdf' })).toEqual(ok({ savedAs: null }));
    expect(printed).toEqual([]);
  });

  it.each(['pdf', 'markdown'] as const)('gives nothing away as %s when the vault locks meanwhile', async (format) => {
    const target = join(ground.folder, `locked.${format}`);
    const { handlers, printed } = handlersWith(target, (lock) => lock());
    expect(await handlers['summary:export']({ ...choice, format })).toEqual(fail({ code: 'vault-locked' }));
    expect(printed).toEqual([]);
    expect(existsSync(target)).toBe(false);
  });
});
