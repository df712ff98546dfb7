import { describe, expect, it } from 'vitest';
import { createChoices } from '../../../../../electron/app/window/choices.ts';
import { confirmations } from '../../../../../electron/app/window/confirmations.ts';
import type { BaseWindow } from '../../../../../electron/surface/electron-surface.ts';

type Options = { message: string; buttons: string[]; defaultId: number; cancelId: number };

const answering = (response: number | Promise<number>, hasWindow = true) => {
  const asked: Options[] = [];
  const dialog = {
    showMessageBox: async (_: unknown, options: Options) => {
      asked.push(options);
      return { response: await response };
    },
  };
  const surface = { app: {}, dialog } as unknown as Parameters<typeof createChoices>[0];
  return {
    choices: createChoices(
      surface,
      () => (hasWindow ? ({} as BaseWindow) : null),
      () => null,
    ),
    asked,
  };
};

describe('what cannot be taken back', () => {
  it.each(Object.keys(confirmations) as (keyof typeof confirmations)[])(
    '(%s) is done only by the button that names it; Enter and Escape cancel',
    async (what) => {
      const { choices, asked } = answering(0);
      expect(await choices.confirm(what)).toBe(true);
      const [options] = asked;
      expect(options?.buttons[0]).toBe(confirmations[what].yes);
      expect(options?.buttons[options.defaultId]).toBe('Cancel');
      expect(options?.buttons[options.cancelId]).toBe('Cancel');
      expect(await answering(1).choices.confirm(what)).toBe(false);
    },
  );

  it('is not done without a window, nor by asking twice at once', async () => {
    expect(await answering(0, false).choices.confirm('drop-bin')).toBe(false);
    const { promise, resolve } = Promise.withResolvers<number>();
    const { choices, asked } = answering(promise);
    const first = choices.confirm('drop-bin');
    expect(await choices.confirm('drop-bin')).toBe(false);
    resolve(0);
    expect(await first).toBe(true);
    expect(asked).toHaveLength(1);
  });
});
