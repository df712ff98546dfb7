import { beforeEach, describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { hrefs, places } from '../../../renderer/routes/places.ts';
import { currentPath, goTo, usePlace, useScreenPath } from '../../../renderer/state/hash-location.ts';
import type { CalendarDay } from '../../../shared/calendar/calendar-day.ts';
import { mountHook } from '../support/bare-window.tsx';

/** Ids with everything that means something in an address, and something that only looks as if it did. */
const strangeIds = ['a/b?c#d', '100 %', '%2F', 'tags & people=all+more', 'ä “ö” \\ <x>', '../up'];

const Where = () => <output>{JSON.stringify(usePlace())}</output>;

beforeEach(() => goTo(places.today(), { replace: true }));

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

  it('is nowhere at an address that leads nowhere', async () => {
    const { now } = await mountHook(usePlace, undefined);
    window.location.hash = '#/no/such/place';
    await expect.poll(now).toBeNull();
  });

  it('goes back a step where the browser does, and not to a place that was replaced', async () => {
    const { now } = await mountHook(usePlace, undefined);
    goTo(places.drift());
    goTo(places.summary());
    goTo(places.settings(), { replace: true });
    window.history.back();
    await expect.poll(now).toEqual({ name: 'drift' });
  });
});

describe('those who follow the place', () => {
  it('are told in the same step, not when the browser says so a task later', async () => {
    let told = 0;
    const { now } = await mountHook(() => {
      told += 1;
      return usePlace();
    }, undefined);
    const before = told;
    goTo(places.drift());
    await Promise.resolve();
    expect([told, now()]).toEqual([before + 1, { name: 'drift' }]);
  });

  it('are told of another screen, and not of another question to the same one', async () => {
    const { now, seen } = await mountHook(useScreenPath, undefined);
    goTo(places.journal());
    await expect.poll(now).toBe('/journal');
    const times = seen.length;
    goTo(places.journal({ at: '2026-11-13' as CalendarDay }));
    expect(currentPath()).toBe('/journal?at=2026-11-13');
    goTo(places.entry({ id: 'e1' }));
    await expect.poll(now).toBe('/journal/e1');
    expect(seen.slice(times)).toEqual(['/journal/e1']);
  });
});

describe('a link', () => {
  /** A page with one link, which a screen may have dealt with. */
  const openLink = async (href: string, onClick?: (event: { preventDefault: () => void }) => void) => {
    const screen = await render(
      <>
        <Where />
        <a href={href} onClick={onClick}>
          <span>Entries</span>
        </a>
      </>,
    );
    return { screen, words: screen.getByText('Entries').element() };
  };

  /** Presses a link as a mouse does. Returns whether the window or a screen dealt with it; the browser does nothing. */
  const press = (words: Element, given: MouseEventInit = {}): boolean => {
    let isDealtWith = false;
    const hearLast = (event: Event) => {
      isDealtWith = event.defaultPrevented;
      event.preventDefault();
    };
    window.addEventListener('click', hearLast, { once: true });
    words.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...given }));
    return isDealtWith;
  };

  it('to a place is gone to at once, wherever in it the mouse is', async () => {
    const { screen, words } = await openLink(hrefs.activity({ id: 'one to one', weeks: '13' }));
    expect(press(words)).toBe(true);
    expect(currentPath()).toBe(places.activity({ id: 'one to one', weeks: '13' }));
    await expect
      .element(screen.getByRole('status'))
      .toHaveTextContent(JSON.stringify({ name: 'activity', id: 'one to one', weeks: '13' }));
  });

  it('to an element of the page is left to the browser', async () => {
    const { screen } = await openLink('#content');
    await screen.getByRole('link', { name: 'Entries' }).click();
    expect(window.location.hash).toBe('#content');
  });

  it('that a screen has dealt with leads nowhere', async () => {
    const { words } = await openLink(hrefs.drift(), (event) => event.preventDefault());
    press(words);
    expect(currentPath()).toBe(places.today());
  });

  it.each<MouseEventInit>([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { altKey: true }, { button: 1 }])(
    'that is to open elsewhere is left to the browser: %o',
    async (given) => {
      const { words } = await openLink(hrefs.drift());
      expect(press(words, given)).toBe(false);
    },
  );

  it('is left to the browser once nobody follows the place any more', async () => {
    const { screen } = await openLink(hrefs.drift());
    await screen.unmount();
    const link = document.body.appendChild(document.createElement('a'));
    link.href = hrefs.drift();
    expect(press(link)).toBe(false);
    link.remove();
  });
});
