import { describe, expect, it } from 'vitest';
import { createChoices } from '../../../../../electron/app/window/choices.ts';
import type { BaseWindow } from '../../../../../electron/surface/electron-surface.ts';

type Saves = readonly (string | null)[];

/** Dialogs that are answered one after the other; what was asked is kept. */
const answered = (saves: Saves, boxes: readonly number[] = []) => {
  const left = { saves: [...saves], boxes: [...boxes] };
  const asked = { places: [] as string[], messages: [] as string[], buttons: [] as string[][] };
  const dialog = {
    showSaveDialog: async (_: unknown, options: { defaultPath?: string }) => {
      asked.places.push(options.defaultPath ?? '');
      const filePath = left.saves.shift() ?? null;
      return { canceled: filePath === null, filePath: filePath ?? '' };
    },
    showOpenDialog: async () => ({ canceled: true, filePaths: [] }),
    showMessageBox: async (_: unknown, options: { message: string; buttons?: string[] }) => {
      asked.messages.push(options.message);
      asked.buttons.push(options.buttons ?? []);
      return { response: left.boxes.shift() ?? 2 };
    },
  };
  const app = { getPath: (name: string) => `/homes/ada/${name}` };
  const surface = { app, dialog } as unknown as Parameters<typeof createChoices>[0];
  return {
    choices: createChoices(
      surface,
      () => ({}) as BaseWindow,
      () => null,
    ),
    asked,
  };
};

const SYNCED = '/homes/ada/Dropbox/key.txt';
const OWN = '/homes/ada/papers/key.txt';

describe('the recovery key', () => {
  it('is offered to the home folder, never to the documents that companies sync', async () => {
    const { choices, asked } = answered([OWN]);
    expect(await choices.pickRecoveryTarget()).toBe(OWN);
    expect(asked.places).toEqual(['/homes/ada/home/driftline-recovery-key.txt']);
    expect(asked.messages).toEqual([]);
  });

  it('goes to a synced folder only after a question whose first button is another place', async () => {
    const { choices, asked } = answered([SYNCED, OWN], [0]);
    expect(await choices.pickRecoveryTarget()).toBe(OWN);
    expect(asked.messages).toEqual(['Dropbox would get a copy of the recovery key.']);
    expect(asked.buttons[0]?.[0]).toBe('Choose another place');
    expect(await answered([SYNCED], [1]).choices.pickRecoveryTarget()).toBe(SYNCED);
    expect(await answered([SYNCED], [2]).choices.pickRecoveryTarget()).toBe(null);
  });
});

describe('what is saved in clear', () => {
  it.each(['pickSummaryTarget', 'pickDriftTarget', 'pickTextTarget'] as const)(
    'is asked about once in a synced folder, and may go there: %s',
    async (name) => {
      const pick = async ({ choices }: ReturnType<typeof answered>) => {
        if (name === 'pickSummaryTarget') return choices.pickSummaryTarget('pdf');
        return name === 'pickDriftTarget' ? choices.pickDriftTarget('csv') : choices.pickTextTarget('note');
      };
      const there = answered([SYNCED], [0]);
      expect(await pick(there)).toBe(SYNCED);
      expect(there.asked.messages).toEqual(['Dropbox would get a copy.']);
      expect(await pick(answered([SYNCED, OWN], [1]))).toBe(OWN);
      expect(await pick(answered([null]))).toBe(null);
    },
  );
});

describe('dialogs', () => {
  it('open one at a time, however often the page asks', async () => {
    const { choices, asked } = answered([OWN, OWN, OWN]);
    const places = await Promise.all(Array.from({ length: 300 }, () => choices.pickSummaryTarget('pdf')));
    expect(places.filter((place) => place !== null)).toEqual([OWN]);
    expect(asked.places).toHaveLength(1);
  });
});
