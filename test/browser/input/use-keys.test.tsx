import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { type PressedKey, useKeys } from '../../../renderer/input/use-keys.ts';
import { mountHook } from '../support/bare-window.tsx';
import { asItShows } from '../support/first-frame.tsx';

/** A screen that hears keys, and uses those it is told to. */
const listen = async (given: { readonly uses?: string; readonly repeats?: boolean } = {}) => {
  const heard: PressedKey[] = [];
  const { change, unmount } = await mountHook(
    (uses: string) =>
      useKeys((pressed) => {
        heard.push(pressed);
        return uses.includes(pressed.key);
      }, given.repeats),
    given.uses ?? '',
  );
  return { heard, change, unmount };
};

/** Presses a key; returns whether it was used. */
const press = (key: string, given: KeyboardEventInit = {}, on: EventTarget = document.body): boolean =>
  !on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...given }));

const Question = ({ heard }: { readonly heard: string[] }) => {
  useKeys(({ key }) => heard.push(key) > 0);
  return <h1>Question</h1>;
};

describe('a key', () => {
  it('is heard the moment a question shows', async () => {
    const heard: string[] = [];
    await asItShows(<Question heard={heard} />, () => press('1'));
    expect(heard).toEqual(['1']);
  });

  it('is heard with what was held beside it, and is the browser’s again where it was not used', async () => {
    const { heard } = await listen({ uses: 'a' });
    expect([press('a', { shiftKey: true }), press('b')]).toEqual([true, false]);
    expect(heard).toEqual([
      { key: 'a', shift: true, command: false, place: 'other', held: false, composing: false },
      { key: 'b', shift: false, command: false, place: 'other', held: false, composing: false },
    ]);
  });

  it('is a command with Ctrl, and with Command on a Mac', async () => {
    const { heard } = await listen();
    press('l', { ctrlKey: true });
    press('l', { metaKey: true });
    press('l');
    expect(heard.map(({ command }) => command)).toEqual([true, true, false]);
  });

  it('belongs to somebody else with Alt, while a word is composed, and once it was used', async () => {
    const { heard } = await listen();
    press('a', { altKey: true });
    press('a', { isComposing: true });
    const use = (event: Event) => event.preventDefault();
    document.body.addEventListener('keydown', use);
    press('a');
    document.body.removeEventListener('keydown', use);
    expect(heard).toEqual([]);
  });

  it('is a dialog’s while one is open', async () => {
    const { heard } = await listen();
    const dialog = document.body.appendChild(document.createElement('dialog'));
    press('a');
    expect(heard).toHaveLength(1);
    dialog.showModal();
    press('b');
    press('c', {}, dialog);
    dialog.close();
    dialog.remove();
    press('d');
    expect(heard.map(({ key }) => key)).toEqual(['a', 'd']);
  });

  it('that is held down counts once, unless the screen takes its repeats', async () => {
    const once = await listen();
    press('j');
    press('j', { repeat: true });
    expect(once.heard.map(({ held }) => held)).toEqual([false]);
    await once.unmount();
    const again = await listen({ repeats: true });
    press('j');
    press('j', { repeat: true });
    expect(again.heard.map(({ held }) => held)).toEqual([false, true]);
  });

  it('is used as the screen last drawn uses it', async () => {
    const { change } = await listen({ uses: 'a' });
    await change('b');
    expect([press('a'), press('b')]).toEqual([false, true]);
  });

  it('is heard no more once the screen is gone', async () => {
    const { heard, unmount } = await listen({ uses: 'a' });
    await unmount();
    expect([press('a'), heard]).toEqual([false, []]);
  });
});

describe('the place of the focus', () => {
  it('says to whom letters, digits and Enter belong', async () => {
    const { heard } = await listen();
    const screen = await render(
      <>
        <textarea aria-label="area" />
        <input aria-label="text" />
        <input aria-label="search" type="search" />
        <input aria-label="date" type="date" />
        <input aria-label="number" inputMode="numeric" />
        <input aria-label="radio" type="radio" />
        <input aria-label="checkbox" type="checkbox" />
        <input aria-label="range" type="range" />
        <button type="button">
          <span>button</span>
        </button>
        <a href="#/drift">the drift</a>
        <select aria-label="select" />
        <p>words</p>
      </>,
    );
    const labelled = ['area', 'text', 'search', 'date', 'number', 'radio', 'checkbox', 'range', 'select'];
    for (const name of labelled) press('a', {}, screen.getByLabelText(name).element());
    for (const words of ['button', 'the drift', 'words'])
      press('a', {}, screen.getByText(words, { exact: true }).element());
    expect(heard.map(({ place }) => place)).toEqual([
      ...['area', 'text', 'text', 'text', 'number', 'other', 'other', 'other', 'button'],
      ...['button', 'button', 'other'],
    ]);
  });
});
