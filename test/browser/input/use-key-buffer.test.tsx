import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { useHeadingFocus } from '../../../renderer/input/use-heading-focus.ts';
import { useKeyBuffer } from '../../../renderer/input/use-key-buffer.ts';
import { useKeys } from '../../../renderer/input/use-keys.ts';

type Stage = 'loading' | 'failed' | 'ready';

let heard: string[] = [];
let clicked = 0;
afterEach(() => {
  heard = [];
  clicked = 0;
});

/** What has come up: it hears keys, and uses none that a field could take. */
const Ready = ({ field }: { readonly field: boolean }) => {
  useHeadingFocus(field ? 'textarea' : 'button');
  useKeys(({ key, shift, place }) => {
    if (place === 'area') return false;
    heard.push(shift ? `shift ${key}` : key);
    return key !== 'Enter';
  });
  return field ? (
    <textarea aria-label="Text" />
  ) : (
    <button type="button" onClick={() => (clicked += 1)}>
      Open
    </button>
  );
};

const Screen = ({ stage, field = false }: { readonly stage: Stage; readonly field?: boolean }) => {
  useKeyBuffer(stage);
  return stage === 'ready' ? <Ready field={field} /> : <p>{stage}</p>;
};

const press = (key: string, given: KeyboardEventInit = {}, on: EventTarget = document.body): boolean =>
  !on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...given }));

const pressAll = (...keys: readonly string[]) => keys.map((key) => press(key));

const load = (field = false) => render(<Screen stage="loading" field={field} />);

describe('keys pressed while a screen is on its way', () => {
  it('reach it once it is there, in their order, and each once', async () => {
    const screen = await load();
    expect(pressAll('j', 'ArrowDown', 's', 'j')).toEqual([true, true, true, true]);
    expect(heard).toEqual([]);
    await screen.rerender(<Screen stage="ready" />);
    await expect.poll(() => heard).toEqual(['j', 'ArrowDown', 's', 'j']);
    await screen.rerender(<Screen stage="loading" />);
    await screen.rerender(<Screen stage="ready" />);
    press('x');
    expect(heard).toEqual(['j', 'ArrowDown', 's', 'j', 'x']);
  });

  it('keep the Shift that was held', async () => {
    const screen = await load();
    press('Home', { shiftKey: true });
    await screen.rerender(<Screen stage="ready" />);
    await expect.poll(() => heard).toEqual(['shift Home']);
  });

  it('are typed into the field that has the focus by then, with line ends and without what was taken back', async () => {
    const screen = await load(true);
    pressAll('T', 'w', 'o', 'Enter', 'l', 'x', 'Backspace', 's');
    await screen.rerender(<Screen stage="ready" field />);
    const text = screen.getByLabelText('Text');
    await expect.element(text).toHaveValue('Two\nls');
    await userEvent.keyboard('!');
    await expect.element(text).toHaveValue('Two\nls!');
  });

  it('are a click for an Enter that falls on a button', async () => {
    const screen = await load();
    pressAll('j', 'Enter');
    await screen.rerender(<Screen stage="ready" />);
    await expect.poll(() => clicked).toBe(1);
    expect(heard).toEqual(['j', 'Enter']);
  });

  it('are forgotten when it fails to come, also when it comes after all', async () => {
    const screen = await load();
    pressAll('j', 's');
    await screen.rerender(<Screen stage="failed" />);
    expect(press('k')).toBe(false);
    await screen.rerender(<Screen stage="loading" />);
    press('x');
    await screen.rerender(<Screen stage="ready" />);
    await expect.poll(() => heard).toEqual(['x']);
  });

  it('are forgotten when it is left before', async () => {
    const screen = await load();
    pressAll('j', 's');
    await screen.unmount();
    expect(press('k')).toBe(false);
    await render(<Screen stage="ready" />);
    press('x');
    expect(heard).toEqual(['x']);
  });

  it('are pressed one by one: where one leads to what is still loading, those after it wait for that', async () => {
    let stage: Stage = 'loading';
    let draw: () => Promise<void> = async () => undefined;
    const got: string[] = [];
    const Steps = () => {
      useKeyBuffer(stage);
      useKeys(({ key }) => {
        if (stage !== 'ready') return false;
        got.push(key);
        if (key === 'n') {
          stage = 'loading';
          void draw();
        }
        return true;
      });
      return <p>{stage}</p>;
    };
    const screen = await render(<Steps />);
    draw = () => screen.rerender(<Steps />);
    pressAll('a', 'n', 'b');
    stage = 'ready';
    await draw();
    await expect.poll(() => got).toEqual(['a', 'n']);
    stage = 'ready';
    await draw();
    await expect.poll(() => got).toEqual(['a', 'n', 'b']);
  });
});

describe('a key that does not wait', () => {
  it('is an Enter with nothing before it, a Backspace with nothing to take back, and what moves nothing', async () => {
    const screen = await load();
    expect(pressAll('Enter', 'Backspace', 'Escape', 'Tab', 'F5', 'Shift')).toEqual(Array(6).fill(false));
    await screen.rerender(<Screen stage="ready" />);
    press('x');
    expect([heard, clicked]).toEqual([['x'], 0]);
  });

  it('is one that belongs to somebody else: with a command key, held down, composed, or used already', async () => {
    await load();
    const held: readonly KeyboardEventInit[] = [
      { ctrlKey: true },
      { metaKey: true },
      { altKey: true },
      { repeat: true },
      { isComposing: true },
    ];
    expect(held.map((given) => press('j', given))).toEqual(Array(5).fill(false));
  });

  it('is one that is typed, Enter and Space on what they press, and any while a dialog is open', async () => {
    const screen = await load();
    const others = await render(
      <>
        <input aria-label="Line" />
        <button type="button">Press</button>
      </>,
    );
    expect(press('j', {}, others.getByLabelText('Line').element())).toBe(false);
    const button = others.getByRole('button', { name: 'Press' }).element();
    expect([press('j', {}, button), press('Enter', {}, button), press(' ', {}, button)]).toEqual([true, false, false]);
    const dialog = document.body.appendChild(document.createElement('dialog'));
    dialog.showModal();
    expect(press('k')).toBe(false);
    dialog.remove();
    await others.unmount();
    await screen.rerender(<Screen stage="ready" />);
    await expect.poll(() => heard).toEqual(['j']);
  });

  it('is one that the screen uses meanwhile', async () => {
    const used: string[] = [];
    const Busy = ({ stage }: { readonly stage: Stage }) => {
      useKeys(({ key }) => key === 'k' && used.push(key) > 0);
      useKeyBuffer(stage);
      return stage === 'ready' ? <Ready field={false} /> : null;
    };
    const screen = await render(<Busy stage="loading" />);
    pressAll('j', 'k');
    await screen.rerender(<Busy stage="ready" />);
    await expect.poll(() => heard).toEqual(['j']);
    expect(used).toEqual(['k']);
  });
});
