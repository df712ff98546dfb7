import { beforeEach, describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { NEW_DRAFT, places } from '../../../renderer/routes/places.ts';
import { currentPath, goTo } from '../../../renderer/state/hash-location.ts';
import { useNewNote } from '../../../renderer/state/use-new-note.ts';
import { useVault } from '../../../renderer/state/vault.ts';
import { mountHook } from '../support/bare-window.tsx';
import { unlocked } from '../support/open-window.tsx';

const newNote = places.note({ draft: NEW_DRAFT });
const press = (target: EventTarget, given: KeyboardEventInit = {}) =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key: 'n', bubbles: true, cancelable: true, ...given }));

beforeEach(() => {
  useVault.setState({ vault: unlocked() });
  goTo(places.today(), { replace: true });
});

describe('a new note', () => {
  it('is begun on demand', async () => {
    const { now } = await mountHook(useNewNote, undefined);
    now()?.();
    expect(currentPath()).toBe(newNote);
  });

  it.each(['n', 'N'])('is begun by the key %s, wherever nothing is typed into', async (key) => {
    await mountHook(useNewNote, undefined);
    press(document.body, { key });
    expect(currentPath()).toBe(newNote);
  });

  it('is not begun by a letter that is typed, or with Ctrl held', async () => {
    await mountHook(useNewNote, undefined);
    const screen = await render(
      <>
        <input aria-label="Line" />
        <textarea aria-label="Text" />
        <input aria-label="Number" inputMode="numeric" />
      </>,
    );
    for (const name of ['Line', 'Text', 'Number']) press(screen.getByLabelText(name).element());
    press(document.body, { ctrlKey: true });
    expect(currentPath()).toBe(places.today());
  });

  it('is not offered, nor begun by its key, while nothing can be changed', async () => {
    useVault.setState({ vault: { ...unlocked(), readOnly: 'copy' } });
    const { now } = await mountHook(useNewNote, undefined);
    press(document.body);
    expect([now(), currentPath()]).toEqual([null, places.today()]);
  });
});
