import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { hrefs, places } from '../../../renderer/routes/places.ts';
import { currentPath, goTo, usePlace } from '../../../renderer/state/hash-location.ts';

/** Ids with everything that means something in an address, and something that only looks as if it did. */
const strangeIds = ['a/b?c#d', '100 %', '%2F', 'tags & people=all+more', 'ä “ö” \\ <x>', '../up'];

const Where = () => <output>{JSON.stringify(usePlace())}</output>;

describe('the window', () => {
  it.each(strangeIds)('is at the place it was sent to, whatever is in its address: %s', async (id) => {
    const screen = await render(<Where />);
    const shown = screen.getByRole('status');
    goTo(places.entry({ id }));
    expect(currentPath()).toBe(places.entry({ id }));
    await expect.element(shown).toHaveTextContent(JSON.stringify({ name: 'entry', id }));
    goTo(places.note({ draft: 'new', entry: id }), { replace: true });
    await expect
      .element(shown)
      .toHaveTextContent(JSON.stringify({ name: 'note', draft: 'new', to: null, for: null, entry: id }));
  });

  it('follows a link to a place, and leaves one to an element of the page alone', async () => {
    goTo(places.today());
    const screen = await render(
      <>
        <Where />
        <a href={hrefs.activity({ id: 'one to one', weeks: '13' })}>Entries</a>
        <a href="#content">Skip</a>
      </>,
    );
    await screen.getByRole('link', { name: 'Skip' }).click();
    expect(window.location.hash).toBe('#content');
    await screen.getByRole('link', { name: 'Entries' }).click();
    await expect
      .element(screen.getByRole('status'))
      .toHaveTextContent(JSON.stringify({ name: 'activity', id: 'one to one', weeks: '13' }));
  });
});
