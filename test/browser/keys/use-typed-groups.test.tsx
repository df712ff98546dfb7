import { describe, expect, it } from 'vitest';
import { useTypedGroups } from '../../../renderer/keys/use-typed-groups.ts';
import { fail, ok } from '../../../shared/errors/result.ts';
import type { TypedGroup } from '../../../shared/ipc/keys.ts';
import { connectMain, mountHook } from '../support/bare-window.tsx';

const sound = (text: string): { groups: TypedGroup[] } => ({ groups: [{ text, state: 'sound' }] });
const texts = (groups: readonly TypedGroup[]) => groups.map(({ text }) => text);
const NONE = Array(9).fill('');

const open = async (typed = '') => {
  const fake = connectMain();
  const held = fake.hold('recovery:compare');
  return { fake, held, ...(await mountHook(useTypedGroups, typed)) };
};

describe('the groups of a recovery key', () => {
  it('are nine that are open while nothing is typed, and main is not asked', async () => {
    const { fake, now } = await open();
    expect(now()).toEqual(Array(9).fill({ text: '', state: 'open' }));
    expect(fake.asked('recovery:compare')).toEqual([]);
  });

  it('are what main makes of what is typed', async () => {
    const { fake, held, now, change } = await open();
    await change('006HT');
    held.reply(ok(sound('006HT')));
    await expect.poll(() => texts(now())).toEqual(['006HT']);
    expect(fake.asked('recovery:compare')).toEqual([{ typed: '006HT' }]);
  });

  it('are those of what is typed now, although an earlier answer comes later', async () => {
    const { held, now, change, seen } = await open('00');
    await change('006');
    held.reply(ok(sound('00')));
    held.reply(ok(sound('006')));
    await expect.poll(() => texts(now())).toEqual(['006']);
    expect(seen.flatMap(texts)).not.toContain('00');
  });

  it('are open again once everything is taken out, whatever main still says', async () => {
    const { held, now, change } = await open('00');
    held.reply(ok(sound('00')));
    await expect.poll(() => texts(now())).toEqual(['00']);
    await change('006');
    await change('');
    held.reply(ok(sound('006')));
    await change('');
    expect(texts(now())).toEqual(NONE);
  });

  it('stay as they were where main cannot compare', async () => {
    const { held, now, change } = await open('00');
    held.reply(fail({ code: 'unexpected' }));
    await change('00');
    expect(texts(now())).toEqual(NONE);
  });
});
