import { beforeEach, describe, expect, it } from 'vitest';
import type { Saving } from '../../../renderer/editor/autosave.ts';
import { useUnsaved } from '../../../renderer/state/use-unsaved.ts';
import { useVault } from '../../../renderer/state/vault.ts';
import type { AppError } from '../../../shared/errors/app-error.ts';
import { errorWords } from '../../../shared/errors/error-words.ts';
import { connectMain, mountHook } from '../support/bare-window.tsx';
import { unlocked } from '../support/open-window.tsx';

const full = { code: 'storage-failed', reason: 'full', file: 'journal.driftline' } as const;
const failed = (error: AppError): Saving => ({ status: 'failed', error });

const write = async (saving: Saving) => {
  const fake = connectMain({ vault: { ...unlocked(), readOnly: 'write-failed' } });
  const hook = await mountHook(useUnsaved, saving);
  return { asked: () => fake.asked('vault:state').length, ...hook };
};

beforeEach(() => useVault.setState({ vault: unlocked() }));

describe('what is being written', () => {
  it.each<Saving['status']>(['untouched', 'saving', 'saved'])('lacks nothing while it is %s', async (status) => {
    const { now, asked } = await write({ status } as Saving);
    expect([now(), asked()]).toEqual([null, 0]);
  });

  it.each<AppError>([full, { code: 'vault-read-only' }])(
    'can be saved elsewhere where the file of the vault takes nothing any more: $code',
    async (error) => {
      const { now } = await write(failed(error));
      expect(now()).toEqual({ words: errorWords(error), canSaveElsewhere: true });
    },
  );

  it('says why it is not saved, and that another file would not help, where it is not the disk', async () => {
    const { now, asked } = await write(failed({ code: 'vault-locked' }));
    expect(now()).toEqual({ words: errorWords({ code: 'vault-locked' }), canSaveElsewhere: false });
    expect(asked()).toBe(0);
  });

  it('has the window ask once how the vault stands, so that every screen says that it takes nothing', async () => {
    const { asked, change } = await write({ status: 'saving' });
    await change(failed(full));
    await expect.poll(() => useVault.getState().vault).toMatchObject({ readOnly: 'write-failed' });
    await change(failed({ ...full, reason: 'io' }));
    await change(failed({ code: 'vault-read-only' }));
    expect(asked()).toBe(1);
    await change({ status: 'saved' });
    await change(failed(full));
    expect(asked()).toBe(2);
  });
});
