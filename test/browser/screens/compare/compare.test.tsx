import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { expectAccessible, openWindow, unlocked } from '../../support/open-window.tsx';

const open = () => openWindow({ vault: unlocked(), place: '/drift/compare' });

describe('the comparison of two periods', () => {
  it('opens with the newest role change, in a sentence, a picture and a table', async () => {
    await open();
    await expect.element(page.getByText(/In the 9 weeks of the later period your energy answers lay/)).toBeVisible();
    await expect.element(page.getByRole('img', { name: /Where energy flows/ })).toBeVisible();
    await page.getByText('The same as a table').first().click();
    await expect.element(page.getByRole('rowheader', { name: '4 May 2026 to 5 July 2026' }).first()).toBeVisible();
    await expectAccessible();
  });

  it('keeps the focus while another pair is chosen by the arrow keys', async () => {
    await open();
    const first = page.getByRole('radio', { name: /Combined role to engineering manager/ });
    await expect.element(first).toBeChecked();
    first.element().focus();
    await userEvent.keyboard('{ArrowDown}');
    const second = page.getByRole('radio', { name: /Tech lead to combined role/ });
    await expect.element(second).toBeChecked();
    await expect.element(second).toHaveFocus();
    await expect
      .element(page.getByText(/show no clear difference|of the later period your energy/).first())
      .toBeVisible();
  });

  it('keeps what was compared while a day is being typed', async () => {
    const fake = await open();
    await page.getByRole('radio', { name: 'Two periods of my own' }).click();
    const asked = fake.asked('periods:compare').length;
    const from = page.getByRole('group', { name: 'Earlier period' }).getByLabelText('From');
    await from.fill('2026-02-09');
    await expect.element(page.getByText(/^9 February 2026 to/).first()).toBeVisible();
    await from.fill('');
    await expect.element(from).toHaveValue('');
    await expect.element(page.getByText(/^9 February 2026 to/).first()).toBeVisible();
    expect(fake.asked('periods:compare')).toHaveLength(asked + 1);
  });

  it('draws no thousand years for a year that is still being typed, and says where there is nothing', async () => {
    await open();
    await page.getByRole('radio', { name: 'Two periods of my own' }).click();
    const earlier = page.getByRole('group', { name: 'Earlier period' });
    await earlier.getByLabelText('From').fill('0002-01-01');
    const picture = page.getByRole('img', { name: /Where energy flows/ });
    await expect.element(picture.getByText('1 January 2 to 3 May 2026')).toBeVisible();
    await expect.element(picture.getByText('2026', { exact: true }).first()).toBeVisible();
    expect(picture.element().querySelectorAll('text').length).toBeLessThan(30);
    await earlier.getByLabelText('To').fill('1999-12-31');
    await expect.element(page.getByText(/0\sof\s4\sweeks\sin\sthe\searlier\speriod/).first()).toBeVisible();
    await expect.element(picture.getByText('No check-ins')).toBeVisible();
    await expectAccessible();
  });

  it('says that periods which share days cannot be compared, and keeps what was typed', async () => {
    await open();
    await page.getByRole('radio', { name: 'Two periods of my own' }).click();
    const later = page.getByRole('group', { name: 'Later period' });
    await later.getByLabelText('From').fill('2026-04-01');
    await expect.element(page.getByText(/share days, or end before they begin/)).toBeVisible();
    await expect.element(later.getByLabelText('From')).toHaveValue('2026-04-01');
    await expectAccessible();
  });
});
