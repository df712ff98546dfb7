import { describe, expect, it } from 'vitest';
import { useSyncService } from '../../../renderer/state/use-sync-service.ts';
import { fail, ok } from '../../../shared/errors/result.ts';
import { connectMain, mountHook } from '../support/bare-window.tsx';

const ask = async () => {
  const fake = connectMain();
  const held = fake.hold('vault:sync-service');
  return { fake, held, ...(await mountHook(useSyncService, 'journal.driftline')) };
};

describe('the service that syncs the folder of the vault', () => {
  it('is named once main has seen it, and none before', async () => {
    const { held, now } = await ask();
    expect(now()).toBeNull();
    held.reply(ok({ service: 'Dropbox' }));
    await expect.poll(now).toBe('Dropbox');
  });

  it('is asked for anew where another vault is chosen, and only then', async () => {
    const { fake, held, now, change } = await ask();
    held.reply(ok({ service: 'Dropbox' }));
    await expect.poll(now).toBe('Dropbox');
    await change('journal.driftline');
    expect(fake.asked('vault:sync-service')).toHaveLength(1);
    await change('other.driftline');
    held.reply(ok({ service: null }));
    await expect.poll(now).toBeNull();
  });

  it('is not the one of the vault before, whose answer came late', async () => {
    const { held, now, change } = await ask();
    await change('other.driftline');
    held.reply(ok({ service: 'Nextcloud' }), 1);
    await expect.poll(now).toBe('Nextcloud');
    held.reply(ok({ service: 'Dropbox' }));
    await change('other.driftline');
    expect(now()).toBe('Nextcloud');
  });

  it('is none where main cannot say', async () => {
    const { held, now, change } = await ask();
    held.reply(ok({ service: 'Dropbox' }));
    await expect.poll(now).toBe('Dropbox');
    await change('other.driftline');
    held.reply(fail({ code: 'unexpected' }));
    await expect.poll(now).toBeNull();
  });
});
