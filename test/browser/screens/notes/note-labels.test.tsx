import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ok } from '../../../../shared/errors/result.ts';
import { day } from '../../../support/builders.ts';
import { expectAccessible, heading, openWindow, unlocked } from '../../support/open-window.tsx';

const text = () => page.getByRole('textbox', { name: 'Text' });
const area = () => text().element() as HTMLTextAreaElement;
const options = () =>
  page
    .getByRole('option')
    .elements()
    .map((option) => option.textContent);
const chosen = () =>
  page
    .getByRole('option', { selected: true })
    .elements()
    .map((option) => option.textContent);
const list = () => page.getByRole('listbox');

const used = (name: string, count: number, aliases: string[] = []) => ({ name, count, aliases });

/** A note in a journal with these labels. */
const openNote = async (
  tags = [used('incident', 7), used('incident-review', 2), used('on call', 9), used('Retro', 3)],
) => {
  const fake = await openWindow({ vault: unlocked(), place: '/journal' });
  const people = [used('Kim', 3, ['Kimberly Oduya']), used('Noor Haddad', 1, ['noor'])];
  fake.answer('labels:read', () => ok({ today: day('2026-11-20'), tags, people, projects: [], near: [] }));
  await expect.element(heading()).toBeVisible();
  await userEvent.keyboard('n');
  await expect.element(text()).toHaveFocus();
  await expect.poll(() => fake.asked('labels:read').length).toBe(1);
  return fake;
};

describe('tags and people while they are typed', () => {
  it('are offered at the sign, what is used most first, and narrowed by typing on', async () => {
    await openNote();
    await userEvent.keyboard('After the #');
    await expect.element(list()).toBeVisible();
    expect(options()).toEqual(['#incident7 entriesTab', '#Retro3 entries', '#incident-review2 entries']);
    expect(chosen()).toEqual([]);
    await expect
      .element(page.getByRole('status').filter({ hasText: '3 suggestions. Down chooses one.' }))
      .toBeInTheDocument();
    await expectAccessible();
    await userEvent.keyboard('re');
    await expect.poll(options).toEqual(['#Retro3 entriesTab', '#incident-review2 entries']);
    await userEvent.keyboard('x');
    await expect.element(list()).not.toBeInTheDocument();
    await userEvent.keyboard('{Backspace}');
    await expect.element(list()).toBeVisible();
    await userEvent.keyboard(' ');
    await expect.element(list()).not.toBeInTheDocument();
  });

  it('are taken with Tab, and one undo gives back what was typed', async () => {
    const fake = await openNote();
    await userEvent.keyboard('- the #INC{Tab}');
    expect(area().value).toBe('- the #incident');
    await expect.element(list()).not.toBeInTheDocument();
    await expect.element(text()).toHaveFocus();
    await expect.element(page.getByText('#incident is written.')).toBeInTheDocument();
    document.execCommand('undo');
    expect(area().value).toBe('- the #INC');
    await expect.element(list()).not.toBeInTheDocument();
    document.execCommand('redo');
    await userEvent.keyboard(', long');
    expect(area().value).toBe('- the #incident, long');
    await expect.poll(() => fake.asked('note:draft').at(-1)?.content.markdown).toBe('- the #incident, long');
  });

  it('are chosen with the arrows and taken with Enter, which without a choice is a new line', async () => {
    await openNote();
    await userEvent.keyboard('the #inc{ArrowDown}{ArrowDown}');
    expect(chosen()).toEqual(['#incident-review2 entriesEnter']);
    const active = text().element().getAttribute('aria-activedescendant');
    expect(document.getElementById(active ?? '')?.textContent).toMatch(/#incident-review/);
    await expectAccessible();
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    expect(chosen()).toEqual([]);
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(area().value).toBe('the #incident');
    await userEvent.keyboard(' #re{Enter}x');
    expect(area().value).toBe('the #incident #re\nx');
  });

  it('leave the keys alone where a name is typed in full', async () => {
    await openNote();
    await userEvent.keyboard('the #incident');
    await expect.poll(options).toEqual(['#incident-review2 entries']);
    await userEvent.keyboard('{Enter}- #incident{Tab}');
    expect(area().value).toBe('the #incident\n  - #incident');
    await userEvent.keyboard('{ArrowDown}{Tab}');
    expect(area().value).toBe('the #incident\n  - #incident-review');
  });

  it('stay away after Escape for the rest of the word, and Tab is free again', async () => {
    await openNote();
    await userEvent.keyboard('- #inc{Escape}i');
    await expect.element(list()).not.toBeInTheDocument();
    await userEvent.keyboard('{Tab}');
    expect(area().value).toBe('  - #inci');
    await userEvent.keyboard(' #inc');
    await expect.element(list()).toBeVisible();
  });

  it('are taken by a click, without leaving the text', async () => {
    await openNote();
    await userEvent.keyboard('with @k');
    await page.getByRole('option', { name: /@Kim/ }).click();
    expect(area().value).toBe('with @Kim');
    await expect.element(text()).toHaveFocus();
  });

  it('name a person found by another name, and write another name where theirs is no single word', async () => {
    await openNote();
    await userEvent.keyboard('@odu');
    await expect.poll(options).toEqual(['@Kimalso Kimberly Oduya3 entriesTab']);
    await userEvent.keyboard('{Tab} and @had');
    await expect.poll(options).toEqual(['@noorfor Noor Haddad1 entryTab']);
    await userEvent.keyboard('{Tab}');
    expect(area().value).toBe('@Kim and @noor');
  });

  it('are not offered in a heading, in code, or while a word is being composed', async () => {
    await openNote();
    await userEvent.keyboard('#');
    await userEvent.keyboard('# #');
    await expect.element(list()).toBeVisible();
    await userEvent.keyboard('{Escape}{Enter}`#inc');
    await expect.element(list()).toBeVisible();
    await userEvent.keyboard('`{ArrowLeft}{Backspace}');
    await expect.element(list()).not.toBeInTheDocument();
    await userEvent.keyboard('{Control>}{End}{/Control} #in');
    await expect.element(list()).toBeVisible();
    area().setRangeText('c', area().value.length, area().value.length, 'end');
    area().dispatchEvent(new InputEvent('input', { inputType: 'insertText', isComposing: true, bubbles: true }));
    await expect.element(list()).not.toBeInTheDocument();
    area().dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    await expect.element(list()).toBeVisible();
  });

  it('are gone when the caret goes elsewhere, or the text is left', async () => {
    await openNote();
    await userEvent.keyboard('#inc{ArrowLeft}');
    await expect.element(list()).not.toBeInTheDocument();
    await userEvent.keyboard('{End}i');
    await expect.element(list()).toBeVisible();
    await page.getByRole('textbox', { name: 'Title' }).click();
    await expect.element(list()).not.toBeInTheDocument();
  });

  it('are read once, not with every letter, also where there are thousands', async () => {
    const letters = (index: number) => [...String(index)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
    const fake = await openNote(Array.from({ length: 2_000 }, (_, index) => used(`tag-${letters(index)}`, index % 50)));
    await userEvent.keyboard('the #tag and #bcd');
    await expect.poll(options).toHaveLength(6);
    expect(options()[0]).toMatch(/^#tag-bcd[a-j]?\d/);
    expect(fake.asked('labels:read')).toHaveLength(1);
  });

  it('stand at their word, and above it where there is no room below', async () => {
    await openNote();
    await userEvent.keyboard('some words and then #inc');
    const place = () => list().element().getBoundingClientRect();
    const top = () => area().getBoundingClientRect().top;
    expect(place().top).toBeGreaterThan(top() + 16);
    expect(place().top).toBeLessThan(top() + 64);
    const { left } = place();
    await userEvent.keyboard('{Escape}{Enter}#inc');
    expect(place().left).toBeLessThan(left);
    await userEvent.keyboard('{Backspace>4/}{Enter>30/}{Backspace} #inc');
    await expect.element(list()).toBeVisible();
    expect(place().bottom).toBeLessThanOrEqual(window.innerHeight);
    const line = area().getBoundingClientRect().bottom;
    expect(Math.abs(place().top - line)).toBeLessThan(360);
  });
});
