import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { caretPlace } from '../../../../renderer/labelling/caret-place.ts';
import labelling from '../../../../renderer/labelling/SuggestionList.module.css';
import { expectAccessible, openWindow, unlocked } from '../../support/open-window.tsx';

const text = () => page.getByRole('textbox', { name: 'Text' });
const area = () => text().element() as HTMLTextAreaElement;
const looks = () => [...document.querySelectorAll<HTMLElement>('[data-look]')];

const openNote = async () => {
  await openWindow({ vault: unlocked(), place: '/journal' });
  await userEvent.keyboard('n');
  await expect.element(text()).toHaveFocus();
};

describe('a note while it is written', () => {
  it('shows what is marked behind the very letters, at both sizes, and scrolled', async () => {
    await openNote();
    const filler = Array.from({ length: 60 }, (_, line) => `Line ${line} goes on for a while, as lines do here.`).join(
      '\n',
    );
    await text().fill(`# The week\n${filler}\nIt was **quite** a day.`);
    await expect.poll(() => looks().map(({ textContent }) => textContent)).toEqual(['# The week', '**quite**']);
    for (const [width, height] of [
      [1280, 800],
      [800, 600],
    ] as const) {
      await page.viewport(width, height);
      area().scrollTop = area().scrollHeight;
      const marked = looks().at(-1);
      const expected = caretPlace(area(), area().value.indexOf('**quite'), labelling['mirror'] ?? '');
      const corner = area().getBoundingClientRect();
      await expect
        .poll(() => {
          const { left, top } = marked?.getBoundingClientRect() ?? corner;
          return [left - corner.left - expected.left, top - corner.top + area().scrollTop - expected.top].map(
            Math.round,
          );
        })
        .toEqual([0, 0]);
    }
    await page.viewport(1280, 800);
  });

  it('keeps letters, caret and undo with the text area, and is heard once', async () => {
    await openNote();
    await userEvent.keyboard('so **bold** it is');
    await expect.poll(() => looks().length).toBe(1);
    expect(area().value).toBe('so **bold** it is');
    expect(area().selectionStart).toBe(area().value.length);
    expect(getComputedStyle(area()).color).not.toMatch(/, 0\)|\/ 0\)/);
    expect(looks()[0]?.closest('[aria-hidden="true"]')).not.toBeNull();
    await expectAccessible();
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(area().value).not.toBe('so **bold** it is');
  });

  it('stands plain where it is long', async () => {
    await openNote();
    await text().fill(`**bold**\n${'word '.repeat(4_100)}`);
    await expect.poll(() => area().value.length).toBeGreaterThan(20_000);
    await expect.poll(() => looks().length).toBe(0);
  });
});
