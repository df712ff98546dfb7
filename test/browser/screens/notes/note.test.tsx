import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { fail, ok } from '../../../../shared/errors/result.ts';
import type { Reply } from '../../../../shared/ipc/contract.ts';
import type { FakeOptions } from '../../support/fake-driftline.ts';
import { TODAY } from '../../support/fake-journal.ts';
import { expectAccessible, heading, openWindow, unlocked } from '../../support/open-window.tsx';
import { pasteText } from '../../support/paste-text.ts';

const text = () => page.getByRole('textbox', { name: 'Text' });
const area = () => text().element() as HTMLTextAreaElement;

const openNote = async (options: FakeOptions = {}) => {
  const fake = await openWindow({ vault: unlocked(), place: '/note/new', ...options });
  await expect.element(text()).toHaveFocus();
  return fake;
};

describe('writing a note', () => {
  it('begins with N, writes nothing until there is a word, and is saved as one writes', async () => {
    const fake = await openWindow({ vault: unlocked() });
    await expect.element(heading()).toBeVisible();
    await userEvent.keyboard('n');
    await expect.element(text()).toHaveFocus();
    expect(fake.asked('note:draft')).toEqual([]);
    await userEvent.keyboard('Two words');
    await expect.element(page.getByText('2 words')).toBeVisible();
    await expect.element(page.getByText('Saved', { exact: true })).toBeVisible();
    expect(fake.asked('note:draft').at(-1)).toMatchObject({ caret: 9, content: { markdown: 'Two words' } });
  });

  it('keeps an unfinished note on the day’s page, and goes on with it at the same caret', async () => {
    const fake = await openNote();
    await userEvent.keyboard('Half a note{ArrowLeft}{ArrowLeft}');
    await page.getByRole('link', { name: 'Today' }).click();
    await page.getByRole('link', { name: 'Half a note' }).click();
    await expect.element(text()).toHaveFocus();
    expect(area().selectionStart).toBe(9);
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.poll(() => fake.asked('note:complete')).toHaveLength(1);
    expect(fake.notes.finished).toMatchObject([{ markdown: 'Half a note', forDate: TODAY }]);
  });

  it('keeps caret, selection and undo through a saving that draws the page anew', async () => {
    await openNote();
    await userEvent.keyboard('- one{Enter}two');
    area().setSelectionRange(2, 5);
    await userEvent.keyboard('{Control>}b{/Control}');
    expect(area().value).toBe('- **one**\n- two');
    await expect.element(page.getByText('Saved', { exact: true })).toBeVisible();
    expect([area().selectionStart, area().selectionEnd]).toEqual([4, 7]);
    document.execCommand('undo');
    expect(area().value).toBe('- one\n- two');
  });

  it('moves a list with Tab, and lets Tab leave after Escape', async () => {
    await openNote();
    await userEvent.keyboard('- one{Tab}');
    expect(area().value).toBe('  - one');
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    expect(area().value).toBe('- one');
    await userEvent.keyboard('{Escape}{Tab}');
    await expect.element(text()).not.toHaveFocus();
    expect(area().value).toBe('- one');
  });

  it('takes nothing of a text that does not fit, and says so', async () => {
    const fake = await openNote();
    await pasteText('a'.repeat(1_000_001));
    await expect.element(page.getByRole('alert')).toMatchTextContent(/it is 1 character too long for the 1,000,000/);
    expect([area().value, fake.asked('note:draft')]).toEqual(['', []]);
    await page.getByRole('button', { name: 'Leave it out' }).click();
    await expect.element(text()).toHaveFocus();
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
  });

  it('keeps what does not fit as a second note, and puts in what fits only then', async () => {
    const fake = await openNote();
    const title = page.getByRole('textbox', { name: 'Title' });
    await title.click();
    await pasteText(`${'t'.repeat(1_998)}👩‍💻 the rest`);
    await expect.element(page.getByRole('alert')).toMatchTextContent(/Nothing of it was put in/);
    expect(fake.notes.finished).toEqual([]);
    await page.getByRole('button', { name: 'Put in what fits, keep the rest as a second note' }).click();
    await expect.element(page.getByText(/The rest is kept as a note of its own/)).toBeVisible();
    expect((title.element() as HTMLInputElement).value).toBe('t'.repeat(1_998));
    expect(fake.notes.finished).toMatchObject([{ title: '', markdown: '👩‍💻 the rest' }]);
  });

  it('leaves a word alone that is still being composed', async () => {
    await openNote();
    await userEvent.keyboard('- one');
    area().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }));
    expect(area().value).toBe('- one');
  });

  it('keeps the key for a link to itself, which elsewhere opens the palette', async () => {
    await openNote();
    await userEvent.keyboard('see this');
    area().setSelectionRange(4, 8);
    await userEvent.keyboard('{Control>}k{/Control}');
    expect(area().value).toBe('see [this]()');
    expect(page.getByRole('dialog').elements()).toEqual([]);
  });

  it('takes no word between "Done" and its reply, and takes them again when it failed', async () => {
    const fake = await openNote();
    await userEvent.keyboard('- kept');
    let reply = (_: Reply<'note:complete'>): void => {};
    const held = new Promise<Reply<'note:complete'>>((resolve) => {
      reply = resolve;
    });
    fake.answer('note:complete', () => held);
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.poll(() => fake.asked('note:complete')).toHaveLength(1);
    await expect.element(text()).toHaveAttribute('readonly');
    // A letter, a line of the list, an indent and bold: by hand or by key, nothing is taken.
    await userEvent.keyboard(' lost{Enter}{Tab}{Control>}b{/Control}');
    await expect.element(page.getByRole('textbox', { name: 'Title' })).toHaveAttribute('readonly');
    expect(area().value).toBe('- kept');
    reply(fail({ code: 'storage-failed', reason: 'full', file: 'journal.driftline' }));
    await expect.element(text()).not.toHaveAttribute('readonly');
    await text().click();
    await userEvent.keyboard('!');
    expect(area().value).toBe('- kept!');
  });

  it('is not begun while nothing can be written', async () => {
    const fake = await openWindow({ vault: { ...unlocked(), readOnly: 'copy' } });
    await expect.element(page.getByText(/You can read, not write/)).toBeVisible();
    window.location.hash = '/note/new';
    await expect.element(heading()).toMatchTextContent(/Nothing can be written here/);
    window.location.hash = '/journal';
    await expect.element(heading()).toMatchTextContent(/Journal/);
    await userEvent.keyboard('n');
    await expect.element(heading()).toMatchTextContent(/Journal/);
    expect(fake.asked('note:begin')).toEqual([]);
  });

  it('is marked and given projects before it is finished, by keyboard alone', async () => {
    const fake = await openWindow({ vault: unlocked(), place: '/journal' });
    fake.answer('labels:read', () =>
      ok({
        today: TODAY,
        tags: [],
        people: [],
        projects: [{ name: 'Payments, new', count: 4, aliases: [] }],
        near: [],
      }),
    );
    await expect.element(heading()).toBeVisible();
    await userEvent.keyboard('n');
    await expect.element(text()).toHaveFocus();
    await userEvent.keyboard('Words');
    await expect.element(page.getByRole('button', { name: 'Discard draft' })).toBeVisible();
    await userEvent.keyboard('{Tab}{Tab}{Tab}');
    await expect.element(page.getByRole('checkbox', { name: 'Starred' })).toHaveFocus();
    await userEvent.keyboard(' {Tab} {Tab} {Tab}');
    await expect.element(page.getByRole('button', { name: 'Add a project' })).toHaveFocus();
    await userEvent.keyboard('{Enter}new');
    await expect.element(page.getByRole('option', { name: 'Payments, new' })).toBeVisible();
    await expectAccessible();
    await userEvent.keyboard('{ArrowDown}{Enter}Retries{Enter}{Tab}{Enter}');
    await expect.element(page.getByRole('region', { name: 'Projects' })).toMatchTextContent(/Payments, newRetries/);
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect
      .poll(() => fake.notes.finished)
      .toMatchObject([{ starred: true, pinned: true, private: true, projects: ['Payments, new', 'Retries'] }]);
  });

  it('makes a link of an address pasted over words', async () => {
    await openNote();
    await userEvent.keyboard('see this');
    area().setSelectionRange(4, 8);
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'https://a.example');
    area().dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    expect(area().value).toBe('see [this](https://a.example)');
  });

  it('begins with a template, typed in and undone like any typing', async () => {
    await openNote();
    await page.getByRole('button', { name: 'One-to-one debrief' }).click();
    expect(area().value).toContain('## What we talked about\n- ');
    await expect.element(page.getByRole('textbox', { name: 'Title' })).toHaveValue('One-to-one debrief');
    document.execCommand('undo');
    expect(area().value).toBe('');
  });

  it('can be about an earlier day, never a later one', async () => {
    await openNote();
    await page.getByRole('button', { name: 'Another day' }).click();
    await page.getByLabelText('The day it is about').fill('2026-11-02');
    await expect.element(page.getByText('Monday 2 November 2026')).toBeVisible();
    await page.getByLabelText('The day it is about').fill('2026-11-21');
    await expect.element(page.getByText('Monday 2 November 2026')).toBeVisible();
  });

  it('says when a draft could not be kept, and keeps the words', async () => {
    const fake = await openNote();
    fake.failWith('note:draft', { code: 'storage-failed', reason: 'full', file: 'journal.driftline' });
    await userEvent.keyboard('words');
    await expect.element(page.getByText('Not saved')).toBeVisible();
    await expect.element(page.getByText(/kept in this window/)).toBeVisible();
    fake.heal('note:draft');
    await page.getByRole('button', { name: 'Save again' }).click();
    await expect.element(page.getByText('Saved', { exact: true })).toBeVisible();
    expect(area().value).toBe('words');
  });

  it('can be saved as readable text elsewhere when the disk takes no more, after a word about that', async () => {
    const fake = await openNote();
    fake.failWith('note:draft', { code: 'storage-failed', reason: 'full', file: 'journal.driftline' });
    await userEvent.keyboard('words');
    await page.getByRole('button', { name: 'Save a copy elsewhere' }).click();
    await expect.element(page.getByText(/whoever finds the file can read it/)).toBeVisible();
    expect(fake.asked('note:save-elsewhere')).toEqual([]);
    await expectAccessible();
    await page.getByRole('button', { name: 'Choose a place' }).click();
    await expect.element(page.getByText('Saved as readable text: note.txt.')).toBeVisible();
    expect(fake.asked('note:save-elsewhere')[0]?.content.markdown).toBe('words');
    fake.failWith('note:draft', { code: 'vault-read-only' });
    await userEvent.click(text());
    await userEvent.keyboard('!');
    await expect.element(page.getByText(/read-only/i).first()).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Save a copy elsewhere' })).toBeVisible();
  });

  it('waits where it was left, with every word, when the disk took none of it', async () => {
    const fake = await openNote();
    fake.failWith('note:draft', { code: 'storage-failed', reason: 'full', file: 'journal.driftline' });
    await userEvent.keyboard('words on no disk');
    await expect.element(page.getByText('Not saved')).toBeVisible();
    await page.getByRole('link', { name: 'Today' }).click();
    await expect.element(page.getByText(/It is kept in this window until the vault locks/)).toBeVisible();
    await expectAccessible();
    await page.getByRole('link', { name: 'Back to it' }).click();
    await expect.element(text()).toHaveFocus();
    expect(area().value).toBe('words on no disk');
    await expect.element(page.getByText(/kept in this window/)).toBeVisible();
    fake.heal('note:draft');
    await page.getByRole('button', { name: 'Save again' }).click();
    await expect.element(page.getByText('Saved', { exact: true })).toBeVisible();
    await page.getByRole('link', { name: 'Today' }).click();
    await expect.element(page.getByRole('link', { name: 'words on no disk' })).toBeVisible();
    await expect.element(page.getByRole('link', { name: 'Back to it' })).not.toBeInTheDocument();
  });

  it('drops a draft only after one question', async () => {
    const fake = await openNote();
    await userEvent.keyboard('words');
    await page.getByRole('button', { name: 'Discard draft' }).click();
    await page.getByRole('button', { name: 'Keep it' }).click();
    expect(fake.asked('note:discard')).toEqual([]);
    await page.getByRole('button', { name: 'Discard draft' }).click();
    await page.getByRole('button', { name: 'Discard' }).click();
    await expect.poll(() => fake.asked('note:discard')).toHaveLength(1);
  });

  it('has nothing for axe to find, empty, written and as a preview', async () => {
    await openNote();
    await expect.element(page.getByText('Begin with a template')).toBeVisible();
    await expectAccessible();
    await text().fill('### Deep\n\n- [x] done\n- plain\n\n| a | b |\n|---|--:|\n| 1 | 2 |\n\n```\ncode\n```\n\n# Top');
    await userEvent.keyboard('{Control>}{Shift>}P{/Shift}{/Control}');
    await expect.element(page.getByRole('table')).toBeVisible();
    await expectAccessible();
  });
});

describe('the preview', () => {
  const preview = async (markdown: string): Promise<Element> => {
    await openNote();
    await text().fill(markdown);
    await page.getByRole('button', { name: 'Preview' }).click();
    await expect.element(page.getByRole('region', { name: 'Preview' })).toBeVisible();
    await expect
      .poll(() => page.getByRole('region', { name: 'Preview' }).element().querySelector('[class*=markdown]'))
      .toBeTruthy();
    return page.getByRole('region', { name: 'Preview' }).element();
  };

  it('shows HTML as the words it is, and loads and links nothing', async () => {
    const drawn = await preview(
      '<img src=x onerror=alert(1)> <b>bold</b>\n\n![plan](https://a.example/p.png) [page](javascript:alert(1)) https://b.example',
    );
    expect(drawn.querySelectorAll('img, a, b, script, iframe')).toHaveLength(0);
    expect(drawn.textContent).toContain('<img src=x onerror=alert(1)>');
    expect(drawn.textContent).toContain('Picture: plan (https://a.example/p.png)');
    expect(drawn.textContent).toContain('page (javascript:alert(1))');
  });

  it('says of a task whether it is done', async () => {
    const drawn = await preview('- [x] wrote\n- [ ] ask');
    expect([...drawn.querySelectorAll('li')].map((line) => line.textContent)).toEqual(['Done: wrote', 'Open: ask']);
  });

  it('survives what nobody writes', async () => {
    const drawn = await preview(`${'> '.repeat(400)}deep`);
    expect(drawn.textContent).toContain('deep');
  });
});

describe('own templates', () => {
  const mine = { id: 'own1', title: 'Mine', markdown: '## Why', own: true };

  it('teach when there are none', async () => {
    await openWindow({ vault: unlocked(), place: '/templates' });
    await expect.element(page.getByText('There are none so far.')).toBeVisible();
  });

  it('are renamed, deleted and brought back', async () => {
    await openWindow({ vault: unlocked(), place: '/templates', notes: { templates: [mine] } });
    await page.getByRole('button', { name: 'Rename Mine' }).click();
    await page.getByLabelText('Name').fill('Ours');
    await expectAccessible();
    await page.getByRole('button', { name: 'Save the name' }).click();
    await expect.element(page.getByRole('heading', { name: 'Ours' })).toBeVisible();
    await page.getByRole('button', { name: 'Delete Ours' }).click();
    await expect.element(page.getByText('There are none so far.')).toBeVisible();
    await page.getByRole('button', { name: 'Put it back' }).click();
    await expect.element(page.getByRole('heading', { name: 'Ours' })).toBeVisible();
    await expectAccessible();
  });
});
