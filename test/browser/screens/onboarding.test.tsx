import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { expectAccessible, heading, openWindow } from '../support/open-window.tsx';

const passphrase = 'harbour-lantern-oak';

describe('onboarding', () => {
  it('leads from the first window to the first saved check-in by keyboard, in at most 12 keys besides the typing', async () => {
    const fake = await openWindow();
    let interactions = 0;
    const press = async (keys: string) => {
      interactions += 1;
      await userEvent.keyboard(keys);
    };
    await expect.element(heading()).toMatchTextContent(/A private journal/);
    await press('{Enter}');
    await expect.element(heading()).toMatchTextContent(/Choose a passphrase/);
    await userEvent.keyboard(passphrase);
    await press('{Enter}');
    await userEvent.keyboard(passphrase);
    await press('{Enter}');
    await expect.element(heading()).toMatchTextContent(/Which role do you hold/);
    await press('2');
    await press('{Enter}');
    await expect.element(heading()).toMatchTextContent(/Daily check-in/);
    await press('2');
    await press('{Enter}');
    await expect.element(page.getByText('What absorbed you most today?').first()).toBeVisible();
    await press('6');
    await press('{Control>}{Enter}{/Control}');
    await expect.element(heading()).toMatchTextContent(/Your first check-in\./);

    expect(interactions).toBeLessThanOrEqual(12);
    expect(fake.asked('vault:create')).toEqual([{ passphrase }]);
    expect(fake.asked('role:begin')).toEqual([{ role: 'combined', title: '', teamSize: null }]);
    expect(fake.asked('reflection:complete')).toEqual([{ draftId: 'd1', answers: { EF02: 'right', ES06: 2 } }]);
  });

  it('makes no vault from a short passphrase, nor from two that differ', async () => {
    const fake = await openWindow();
    await page.getByRole('button', { name: 'Set up my journal' }).click();
    await userEvent.keyboard('seven77{Enter}');
    await expect.element(page.getByText('One character to go.')).toBeVisible();
    await userEvent.keyboard('-and-more{Enter}');
    await userEvent.keyboard('seven77-and-mors{Enter}');
    await expect.element(page.getByText('The two differ.')).toBeVisible();
    expect(fake.asked('vault:create')).toEqual([]);
  });

  it('opens the sample diary, marked as such', async () => {
    await openWindow();
    await page.getByRole('button', { name: 'Look around with a sample diary' }).click();
    await expect
      .element(page.getByText('Sample diary. Nothing here is yours; it is gone when you lock.'))
      .toBeVisible();
  });

  it('has nothing for axe to find on any of its screens', async () => {
    await openWindow();
    await expect.element(heading()).toBeVisible();
    await expectAccessible();
    await userEvent.keyboard('{Enter}');
    await expect.element(heading()).toMatchTextContent(/Choose a passphrase/);
    await expectAccessible();
    await userEvent.keyboard(`${passphrase}{Enter}${passphrase}{Enter}`);
    await expect.element(heading()).toMatchTextContent(/Which role/);
    await expectAccessible();
  });
});
