import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { DRAWN_KEY, SUGGESTED } from '../../support/fake-keys.ts';
import { expectAccessible, heading, openWindow } from '../../support/open-window.tsx';

const passphrase = 'harbour-lantern-oak';

/** To the page of the recovery key, which is made before the vault. */
const goToKey = async () => {
  await userEvent.keyboard(`{Enter}${passphrase}{Enter}${passphrase}`);
  await page.getByRole('button', { name: 'Make a recovery key first' }).click();
};

/** Words a reader sees: numerals of steps and names of keys included. */
const wordsShown = (): number =>
  document.body.innerText.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

describe('onboarding', () => {
  it('shows at most 150 words on the three screens before the first question', async () => {
    await openWindow();
    await expect.element(heading()).toMatchTextContent(/A private journal/);
    const counts = [wordsShown()];
    await userEvent.keyboard('{Enter}');
    await expect.element(heading()).toMatchTextContent(/Choose a passphrase/);
    counts.push(wordsShown());
    await userEvent.keyboard(`${passphrase}{Enter}${passphrase}{Enter}`);
    await expect.element(heading()).toMatchTextContent(/Which role/);
    counts.push(wordsShown());
    expect(
      counts.reduce((sum, count) => sum + count, 0),
      counts.join(' + '),
    ).toBeLessThanOrEqual(150);
  });

  it('leads from the first window to the first saved check-in by keyboard, in at most 8 keys besides the typing', async () => {
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
    await expect.element(page.getByText('How did the people part of today leave you feeling?').first()).toBeVisible();
    await press('{Control>}{Enter}{/Control}');
    await expect.element(heading()).toMatchTextContent(/Your first check-in\./);

    expect(interactions).toBeLessThanOrEqual(8);
    expect(fake.asked('vault:create')).toEqual([{ passphrase, recoveryKey: null }]);
    expect(fake.asked('role:begin')).toEqual([{ role: 'combined', title: '', teamSize: null, from: null }]);
    expect(fake.asked('reflection:complete')).toEqual([
      { draftId: 'd1', answers: { EF07: 'right', LK01: null, LK02: null } },
    ]);
  });

  it('says which vault is not where it was, and looks again', async () => {
    const fake = await openWindow({ vault: { status: 'none', missing: '/media/stick/own.driftline' } });
    await expect.element(page.getByText('The vault is not where it was: /media/stick/own.driftline.')).toBeVisible();
    await expect.element(page.getByText(/There is a backup from/)).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Restore a backup' })).toBeVisible();
    await expectAccessible();
    fake.answer('vault:state', () => ({ ok: true, value: { status: 'locked', vaultName: 'own' } }));
    await page.getByRole('button', { name: 'Look again' }).click();
    await expect.element(page.getByRole('button', { name: 'Unlock' })).toBeVisible();
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

  it('suggests five words, and weighs what is typed without calling it strong', async () => {
    const fake = await openWindow();
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard('lantern-oak');
    await expect
      .element(page.getByText(/Guessable within months by a strong machine\. The estimate cannot see/))
      .toBeVisible();
    await expect.element(page.getByText(SUGGESTED)).toBeVisible();
    await expectAccessible();
    await page.getByRole('button', { name: 'Use these words' }).click();
    await userEvent.keyboard(`${SUGGESTED}{Enter}`);
    await expect.element(heading()).toMatchTextContent(/Which role/);
    expect(fake.asked('vault:create')).toEqual([{ passphrase: SUGGESTED, recoveryKey: null }]);
  });

  it('makes the vault with the recovery key once the writer has kept it, and not before', async () => {
    const fake = await openWindow();
    await goToKey();
    await expect.element(heading()).toMatchTextContent(/Keep a second way in/);
    const create = page.getByRole('button', { name: 'Create my vault' });
    await expect.element(create).toBeDisabled();
    await userEvent.keyboard('{Enter}');
    expect(fake.asked('vault:create')).toEqual([]);
    await page.getByRole('checkbox').click();
    await expect.element(create).toBeEnabled();
    await create.click();
    await expect.element(heading()).toMatchTextContent(/Which role/);
    expect(fake.asked('vault:create')).toEqual([{ passphrase, recoveryKey: DRAWN_KEY }]);
  });

  it('shows all nine groups, and says of a saved file what it can do, not that it is in a safe place', async () => {
    const fake = await openWindow();
    await goToKey();
    for (const group of DRAWN_KEY.split('-'))
      await expect.element(page.getByText(group, { exact: true }).first()).toBeVisible();
    await userEvent.keyboard('s');
    await expect.element(page.getByText(/That file opens the journal/)).toBeVisible();
    expect(fake.asked('recovery:save')).toEqual([{ key: DRAWN_KEY }]);
    await userEvent.keyboard('{Enter}');
    expect(fake.asked('vault:create')).toEqual([]);
    await page.getByRole('checkbox').click();
    await page.getByRole('button', { name: 'Create my vault' }).click();
    await expect.element(heading()).toMatchTextContent(/Which role/);
    expect(fake.asked('vault:create')).toEqual([{ passphrase, recoveryKey: DRAWN_KEY }]);
  });

  it('opens the system’s print dialog, and leaves it to the writer whether paper came out', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    await openWindow();
    await goToKey();
    await page.getByRole('button', { name: 'Print' }).click();
    expect(print).toHaveBeenCalledOnce();
    await expect.element(page.getByRole('button', { name: 'Create my vault' })).toBeDisabled();
    print.mockRestore();
  });

  it('says that nobody can open a journal without its passphrase', async () => {
    await openWindow();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('Without it nobody can open the journal.')).toBeVisible();
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
    await userEvent.keyboard(`${passphrase}{Enter}${passphrase}`);
    await page.getByRole('button', { name: 'Make a recovery key first' }).click();
    await expect.element(heading()).toMatchTextContent(/Keep a second way in/);
    await expectAccessible();
    await userEvent.keyboard('l');
    await expect.element(heading()).toMatchTextContent(/Which role/);
    await expectAccessible();
  });
});
