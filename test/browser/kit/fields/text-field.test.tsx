import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { type KeepRest, TextArea, TextField } from '../../../../renderer/kit/fields/TextField.tsx';
import { pasteText } from '../../support/paste-text.ts';

const Line = ({ start = '' }: { readonly start?: string }) => {
  const [value, setValue] = useState(start);
  return <TextField label="Name" maxLength={10} value={value} onChange={setValue} />;
};

const Area = ({ keepRest }: { readonly keepRest?: KeepRest }) => {
  const [value, setValue] = useState('');
  return <TextArea label="Words" maxLength={10} value={value} onChange={setValue} keepRest={keepRest} />;
};

const box = () => page.getByRole('textbox').element() as HTMLInputElement | HTMLTextAreaElement;
const press = (name: string) => page.getByRole('button', { name }).click();

describe('a field with an end', () => {
  it('takes nothing of a text that does not fit, says so, and puts in what fits when asked', async () => {
    await render(<Line />);
    await page.getByRole('textbox').click();
    await pasteText('123456789012');
    await expect
      .element(page.getByRole('alert'))
      .toMatchTextContent(
        /it is 2 characters too long for the 10 characters there is room for. Nothing of it was put in\./,
      );
    expect(box().value).toBe('');
    await press('Put in what fits, leave out the rest');
    expect(box().value).toBe('1234567890');
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
    document.execCommand('undo');
    expect(box().value).toBe('');
  });

  it('cuts no picture in half', async () => {
    await render(<Line />);
    await page.getByRole('textbox').click();
    await pasteText('12345678👩‍💻!');
    await press('Put in what fits, leave out the rest');
    expect(box().value).toBe('12345678');
  });

  it('counts what is chosen as room, and leaves a text out when asked', async () => {
    await render(<Line start="abcdefghij" />);
    await page.getByRole('textbox').click();
    box().setSelectionRange(2, 5);
    await pasteText('123');
    expect(box().value).toBe('ab123fghij');
    await pasteText('4');
    await press('Leave it out');
    await expect.element(page.getByRole('textbox')).toHaveFocus();
    expect(box().value).toBe('ab123fghij');
  });

  it('hears every letter that is typed beyond its end, and offers no part of it', async () => {
    await render(<Line start="abcdefghij" />);
    await page.getByRole('textbox').click();
    await userEvent.keyboard('{End}xyz');
    await expect.element(page.getByRole('alert')).toMatchTextContent(/3 characters too long/);
    expect(page.getByRole('button', { name: 'Put in what fits' }).elements()).toEqual([]);
    await userEvent.keyboard('{Backspace}k');
    expect(box().value).toBe('abcdefghik');
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
  });

  it('says of a text that came from elsewhere that it is too long, and cuts nothing off it', async () => {
    await render(<Line start="abcdefghijkl" />);
    await expect.element(page.getByText(/This is 2 characters too long/)).toBeVisible();
    expect(box().value).toBe('abcdefghijkl');
  });

  it('puts a text in only once its rest is kept', async () => {
    const kept: string[] = [];
    let works = false;
    const onKeep = async (rest: string) => {
      kept.push(rest);
      return works;
    };
    await render(<Area keepRest={{ label: 'Keep the rest', busy: false, onKeep }} />);
    await page.getByRole('textbox').click();
    await pasteText('one\ntwo three four');
    await press('Keep the rest');
    expect([box().value, kept]).toEqual(['', [' three four'.slice(3)]]);
    works = true;
    await press('Keep the rest');
    await expect.poll(() => box().value).toBe('one\ntwo th');
    expect(kept.at(-1)).toBe('ree four');
  });
});
