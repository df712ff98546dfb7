import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { CommandDialog } from '../../../renderer/screens/palette/CommandDialog.tsx';

const dialog = (labels: readonly string[], onChoose: (id: string) => void) => (
  <CommandDialog
    label="Find"
    placeholder=""
    listLabel="Found"
    value="words"
    options={labels.map((label) => ({ id: label, label, marks: [], group: 'All' }))}
    none="Nothing"
    count={String(labels.length)}
    keyWords={{ move: 'choose', choose: 'do it', close: 'close' }}
    onChange={() => {}}
    onChoose={onChoose}
    onClose={() => {}}
  />
);

it('keeps to the suggestion that was stepped to when others come in before it', async () => {
  const chosen: string[] = [];
  const choose = (id: string) => void chosen.push(id);
  const { rerender } = await render(dialog(['one', 'two', 'three'], choose));
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  await rerender(dialog(['late', 'one', 'two', 'three'], choose));
  await expect.element(page.getByRole('option', { name: 'three' })).toHaveAttribute('aria-selected', 'true');
  await userEvent.keyboard('{Enter}');
  expect(chosen).toEqual(['three']);
});
