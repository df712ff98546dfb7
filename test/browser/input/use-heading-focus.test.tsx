import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { focusHeading, useHeadingFocus } from '../../../renderer/input/use-heading-focus.ts';
import { asItShows } from '../support/first-frame.tsx';

const Screen = ({ selector }: { readonly selector?: string }) => {
  useHeadingFocus(selector);
  return (
    <main>
      <h1 tabIndex={-1}>Journal</h1>
      <input aria-label="Search" />
    </main>
  );
};

describe('a screen that comes up', () => {
  it('has the focus on its heading with its first frame', async () => {
    expect(await asItShows(<Screen />, () => document.activeElement?.tagName)).toBe('H1');
  });

  it('has the focus on what it names instead', async () => {
    const screen = await render(<Screen selector="input" />);
    await expect.element(screen.getByLabelText('Search')).toHaveFocus();
  });

  it('leaves the focus where the writer puts it, however often it is drawn', async () => {
    const screen = await render(<Screen />);
    await screen.getByLabelText('Search').click();
    await screen.rerender(<Screen />);
    await expect.element(screen.getByLabelText('Search')).toHaveFocus();
  });

  it('moves the focus when another thing on it is named', async () => {
    const screen = await render(<Screen />);
    await screen.rerender(<Screen selector="input" />);
    await expect.element(screen.getByLabelText('Search')).toHaveFocus();
  });
});

describe('where what had the focus is gone', () => {
  const Vanishing = () => {
    const [isThere, setThere] = useState(true);
    const vanish = () => {
      setThere(false);
      focusHeading();
    };
    return (
      <main>
        <h1 tabIndex={-1}>Journal</h1>
        {isThere ? (
          <button type="button" onClick={vanish}>
            Delete
          </button>
        ) : null}
      </main>
    );
  };

  it('the heading has it', async () => {
    const screen = await render(<Vanishing />);
    await screen.getByRole('button').click();
    await expect.element(screen.getByRole('heading')).toHaveFocus();
  });

  it('nothing moves on the screen for it', async () => {
    const screen = await render(
      <div style={{ height: '4000px' }}>
        <Vanishing />
      </div>,
    );
    window.scrollTo(0, 600);
    focusHeading();
    await expect.element(screen.getByRole('heading')).toHaveFocus();
    expect(window.scrollY).toBe(600);
    window.scrollTo(0, 0);
  });

  it('nothing happens where there is no heading', async () => {
    const screen = await render(<input aria-label="Search" />);
    await screen.getByLabelText('Search').click();
    focusHeading();
    await expect.element(screen.getByLabelText('Search')).toHaveFocus();
  });
});
