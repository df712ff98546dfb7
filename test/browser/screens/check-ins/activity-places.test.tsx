import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { createFakeJournal } from '../../support/fake-journal.ts';
import { dailyPrompts } from '../../support/fake-prompts.ts';
import { expectAccessible, heading, openWindow, unlocked } from '../../support/open-window.tsx';

const openActivities = async () => {
  const journal = createFakeJournal({ prompts: dailyPrompts.slice(3, 5) });
  const fake = await openWindow({ vault: unlocked(), place: '/check-in/daily', journal });
  await expect.element(heading()).toMatchTextContent(/Daily check-in/);
  await expect.element(page.getByRole('searchbox')).toBeVisible();
  // Letters that come later would move everything by themselves.
  await Promise.all([...document.fonts].map((font) => font.load()));
  return fake;
};

/** Where everything on the page stands that is there before and after a pick. */
const places = () =>
  [...document.querySelectorAll('main label, main button, main legend')]
    .filter((element) => element.closest('[class*=rating], [class*=dots], [role=status]') === null)
    .map((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return [element.textContent, left, top, width, height];
    });

/** Two frames on: a place scrolled to is settled by the first. */
const drawn = async () => {
  for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
};

describe('picking activities', () => {
  it.each([
    [1280, 800],
    [800, 600],
  ])('moves nothing on the page at %i x %i, nor does rating them', async (width, height) => {
    await page.viewport(width, height);
    await openActivities();
    const before = places();
    expect(before.length).toBeGreaterThan(20);
    for (const [index, name] of ['Writing code', 'Reviewing changes', 'One-to-one'].entries()) {
      const box = page.getByRole('checkbox', { name, exact: true });
      box.element().closest('label')?.scrollIntoView({ block: 'center' });
      await drawn();
      const at = places();
      // As a press where the pointer already is: nothing is brought into view for it.
      box.element().dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      await expect.element(page.getByText(`${index + 1} of 3 chosen`)).toBeVisible();
      expect(places()).toEqual(at);
    }
    window.scrollTo(0, 0);
    await drawn();
    expect(places()).toEqual(before);
    await userEvent.keyboard('345');
    await expect.element(page.getByRole('radio', { name: '+2, Energised' }).last()).toBeChecked();
    expect(places()).toEqual(before);
    await expectAccessible();
  });

  it('offers what the writer picks most often first', async () => {
    await openActivities();
    await expect.element(page.getByRole('group', { name: 'Often' })).toBeVisible();
    const [first] = page.getByRole('checkbox').elements();
    expect(first?.closest('label')?.textContent).toBe('Reviewing changes');
  });
});
