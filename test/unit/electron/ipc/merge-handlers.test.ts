import { describe, expect, it } from 'vitest';
import { mergeHandlers } from '../../../../electron/ipc/merge-handlers.ts';
import type { MergeDesk } from '../../../../electron/transfer/merge-desk.ts';
import { fail, ok } from '../../../../shared/errors/result.ts';
import { evening } from '../../../support/clocks.ts';

const aDesk = (picked: string | null, given: Partial<MergeDesk> = {}) => {
  const told: string[] = [];
  const missing = fail({ code: 'file-missing', file: '' } as const);
  const handlers = mergeHandlers({
    session: { journal: () => missing },
    clock: evening,
    newId: () => 'id',
    desk: {
      choose: (file) => ok(file.replace(/^.*\//, '')),
      look: async () => missing,
      bringIn: async () => missing,
      forget: () => void told.push('forgotten'),
      ...given,
    },
    touch: () => void told.push('touched'),
    pickOtherVault: async () => picked,
  });
  return { handlers, told };
};

describe('bringing in another vault', () => {
  it('names the file that was chosen, without its folder', async () => {
    const { handlers } = aDesk('/stick/other.driftline');
    expect(await handlers['merge:choose-file'](null)).toEqual(ok({ chosen: 'other.driftline' }));
  });

  it('is off when the dialog is cancelled, and the time in the dialog counts as use', async () => {
    const { handlers, told } = aDesk(null);
    expect(await handlers['merge:choose-file'](null)).toEqual(ok({ chosen: null }));
    expect(told).toEqual(['touched']);
  });

  it('hands on why a file cannot be taken', async () => {
    const refused = fail({ code: 'vault-in-use', file: '/a' } as const);
    const { handlers } = aDesk('/a', { choose: () => refused });
    expect(await handlers['merge:choose-file'](null)).toEqual(refused);
  });

  it('keeps nothing of the other vault once the writer thinks better of it', async () => {
    const { handlers, told } = aDesk(null);
    expect(await handlers['merge:forget'](null)).toEqual(ok(null));
    expect(told).toEqual(['forgotten']);
  });
});
