import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { Following, View } from '../../../renderer/bridge/use-view.ts';
import { shellCopy } from '../../../renderer/copy/shell.ts';
import { Loaded } from '../../../renderer/views/Loaded.tsx';
import { errorWords } from '../../../shared/errors/error-words.ts';

const error = { code: 'entry-missing' } as const;

const show = async (view: View<string> | Following<string>, given: { label?: string; quiet?: boolean } = {}) => {
  const screen = await render(
    <Loaded view={view} {...given}>
      {(value) => <p>Read: {value}</p>}
    </Loaded>,
  );
  return screen.container;
};

describe('a view', () => {
  it('that is ready is what the screen makes of it', async () => {
    expect((await show({ status: 'ready', value: 'words' })).textContent).toBe('Read: words');
  });

  it('on its way says what is being done', async () => {
    expect((await show({ status: 'loading' }, { label: 'Reading the journal' })).textContent).toBe(
      'Reading the journal …',
    );
    expect((await show({ status: 'loading' })).textContent).toBe('Reading …');
  });

  it('on its way shows nothing where that would only flicker, and where nothing was asked for', async () => {
    expect((await show({ status: 'loading' }, { quiet: true })).textContent).toBe('');
    expect((await show({ status: 'none' })).textContent).toBe('');
  });

  it.each([false, true])('that failed says why in words, and is read again on demand (quiet: %s)', async (quiet) => {
    let retried = 0;
    const retry = () => {
      retried += 1;
    };
    await show({ status: 'failed', error, retry }, { quiet });
    await expect.element(page.getByText(errorWords(error).title)).toBeVisible();
    await page.getByRole('button', { name: shellCopy.tryAgain }).click();
    expect(retried).toBe(1);
  });
});
