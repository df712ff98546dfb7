import { describe, expect, it } from 'vitest';
import type { FromJournal } from '../../../../electron/border/messages.ts';
import { createWindowSide } from '../../../../electron/process/window-side.ts';
import { defaultSettings } from '../../../../shared/settings.ts';

const aSide = () => {
  const posted: FromJournal[] = [];
  const side = createWindowSide((message) => posted.push(message), defaultSettings);
  return { side, posted };
};

describe('what the process of the journal sees of main', () => {
  it('a dialog is asked for by name, and each answer comes to its question', async () => {
    const { side, posted } = aSide();
    const [text, drift] = [side.asks.pickTextTarget('note'), side.asks.pickDriftTarget('png')];
    expect(posted).toEqual([
      { kind: 'ask', id: 1, name: 'pickTextTarget', input: ['note'] },
      { kind: 'ask', id: 2, name: 'pickDriftTarget', input: ['png'] },
    ]);
    side.hear({ kind: 'answer', id: 2, answer: null });
    side.hear({ kind: 'answer', id: 1, answer: '/a/note.txt' });
    expect(await text).toBe('/a/note.txt');
    expect(await drift).toBeNull();
  });

  it('a change of the settings holds at once, and says whether main kept it', async () => {
    const { side, posted } = aSide();
    const kept = side.settings.change({ vaultFile: '/a' });
    expect(posted).toEqual([{ kind: 'change-settings', id: 1, change: { vaultFile: '/a' } }]);
    expect(side.settings.get().vaultFile).toBe('/a');
    side.hear({ kind: 'settings', settings: { ...defaultSettings, vaultFile: '/a' }, to: { id: 1, kept: false } });
    expect(await kept).toBe(false);
    expect(side.settings.get().vaultFile).toBe('/a');
  });

  it('what main changes meanwhile does not undo what is on its way there', async () => {
    const { side } = aSide();
    void side.settings.change({ pins: { a: 'marker' } });
    side.hear({ kind: 'settings', settings: { ...defaultSettings, theme: 'dark' }, to: null });
    expect(side.settings.get()).toMatchObject({ theme: 'dark', pins: { a: 'marker' } });
  });
});
