import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { TagField } from '../../../../renderer/kit/fields/TagField.tsx';

const known = ['incident', 'incidental', 'retro'];

const Held = ({ onHalf = () => undefined }: { readonly onHalf?: (isHalf: boolean) => void }) => {
  const [names, setNames] = useState<readonly string[]>([]);
  return (
    <>
      <TagField
        label="Tags"
        sign="#"
        names={names}
        suggest={(typed) => known.filter((name) => name.startsWith(typed))}
        identityOf={(name) => name}
        hint="Enter adds a name."
        removeLabel={(name) => `Remove ${name}`}
        notTaken={(typed) => `“${typed}” is not added yet.`}
        onChange={setNames}
        onHalf={onHalf}
      />
      <p data-names>{names.join(' ')}</p>
      <button type="button">Done</button>
    </>
  );
};

const names = () => document.querySelector('[data-names]')?.textContent;
const field = () => page.getByRole('combobox', { name: 'Tags' });

describe('a field of names', () => {
  it('has the focus itself once a name is taken away by its button', async () => {
    await render(<Held />);
    await field().click();
    await userEvent.keyboard('one{Enter}two{Enter}');
    await page.getByRole('button', { name: 'Remove one' }).click();
    await expect.element(field()).toHaveFocus();
    expect(names()).toBe('two');
  });

  it('takes what is typed with Enter, the one stepped to, and with Tab the first one', async () => {
    await render(<Held />);
    await field().click();
    await userEvent.keyboard('inc{Enter}');
    expect(names()).toBe('inc');
    await userEvent.keyboard('inc{ArrowDown}{ArrowDown}{Enter}');
    expect(names()).toBe('inc incidental');
    await userEvent.keyboard('re{Tab}');
    expect(names()).toBe('inc incidental retro');
    await expect.element(field()).toHaveFocus();
  });

  it('takes nothing unasked: what is left half typed stays, and says so', async () => {
    const halves: boolean[] = [];
    await render(<Held onHalf={(isHalf) => halves.push(isHalf)} />);
    await field().click();
    await userEvent.keyboard('xy');
    await page.getByRole('button', { name: 'Done' }).click();
    expect(names()).toBe('');
    await expect.element(field()).toHaveValue('xy');
    await expect.element(page.getByText('“xy” is not added yet.')).toBeVisible();
    expect(halves.at(-1)).toBe(true);
    await field().click();
    await userEvent.keyboard('{Escape}');
    await expect.element(field()).toHaveValue('');
    expect(halves.at(-1)).toBe(false);
  });

  it('sends suggestions away with Escape, and the words only after them', async () => {
    await render(<Held />);
    await field().click();
    await userEvent.keyboard('inc');
    await expect.element(page.getByRole('option', { name: '#incident', exact: true })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('option')).not.toBeInTheDocument();
    await expect.element(field()).toHaveValue('inc');
    await userEvent.keyboard('i');
    await expect.element(page.getByRole('option').first()).toBeVisible();
  });
});
