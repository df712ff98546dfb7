import { describe, expect, it } from 'vitest';
import { setMenu } from '../../../../electron/app/window/menu.ts';
import { windowKeys } from '../../../../renderer/actions/window-keys.ts';
import {
  type ActionKey,
  commandKey,
  enterKey,
  escapeKey,
  hintOf,
  plainKey,
} from '../../../../renderer/input/action-key.ts';
import type { KeyPlace } from '../../../../renderer/input/use-keys.ts';
import { keepKeys } from '../../../../renderer/keys/keep-keys.ts';
import { formKeys } from '../../../../renderer/screens/check-ins/form-keys.ts';
import { findKey } from '../../../../renderer/screens/check-ins/questions/find-key.ts';
import { calendarKeys } from '../../../../renderer/screens/journal/calendar/calendar-keys.ts';
import { entryKeys } from '../../../../renderer/screens/journal/entry/entry-keys.ts';
import { listKeys } from '../../../../renderer/screens/journal/rows/list-keys.ts';
import { noteKeys } from '../../../../renderer/screens/notes/note-keys.ts';
import { textKeys } from '../../../../renderer/screens/notes/text/text-keys.ts';
import { onboardingKeys } from '../../../../renderer/screens/onboarding/onboarding-keys.ts';
import { searchKeys } from '../../../../renderer/screens/search/search-keys.ts';

type Keys = Readonly<Record<string, ActionKey>>;

const { lock, palette, newNote, search } = windowKeys;
const everywhere: Keys = { lock, palette };

const places: readonly KeyPlace[] = ['text', 'area', 'number', 'button', 'other'];
const agree = (one: boolean | undefined, other: boolean | undefined): boolean =>
  one === undefined || other === undefined || one === other;

/** Whether one press could mean both. */
const collide = (one: ActionKey, other: ActionKey): boolean => {
  const names = new Set([one.key, ...(one.also ?? [])]);
  return (
    [other.key, ...(other.also ?? [])].some((name) => names.has(name)) &&
    agree(one.command, other.command) &&
    agree(one.shift, other.shift) &&
    places.some((place) => !one.exceptIn.includes(place) && !other.exceptIn.includes(place))
  );
};

const collisions = (keys: Keys): readonly string[] => {
  const all = Object.entries(keys);
  return all.flatMap(([name, key], at) =>
    all.slice(at + 1).flatMap(([other, its]) => (collide(key, its) ? [`${name} and ${other}: ${hintOf(its)}`] : [])),
  );
};

describe('no key means two things', () => {
  const { newLine, ...form } = formKeys;
  it.each<readonly [string, Keys]>([
    ['today', { ...everywhere, newNote, begin: enterKey }],
    ['the journal', { ...everywhere, newNote, search, ...listKeys }],
    ['the entries of a day or a week', { ...everywhere, back: escapeKey, ...listKeys }],
    ['an entry', { ...everywhere, ...entryKeys }],
    ['the search', { ...everywhere, ...searchKeys }],
    ['a check-in', { ...everywhere, find: findKey, ...form }],
    ['a note, outside its text', { ...everywhere, ...noteKeys }],
    ['the first recovery key', { ...keepKeys, ...onboardingKeys }],
    ['another recovery key', { ...everywhere, ...keepKeys }],
    [
      'the calendar',
      {
        ...everywhere,
        ...Object.fromEntries(
          Object.values(calendarKeys)
            .flat()
            .map((key) => [key.key, key]),
        ),
      },
    ],
  ])('on %s', (_, keys) => {
    expect(collisions(keys)).toEqual([]);
  });

  it('but for the text of a note, which keeps one key for itself: a link rather than the palette', () => {
    expect(collisions({ ...everywhere, ...noteKeys, ...textKeys })).toEqual(['palette and link: Ctrl+K']);
  });

  it('and in an answer of words, where Shift and Enter is the text’s own', () => {
    expect(collisions({ newLine, ...form })).toEqual([]);
  });

  it('which is seen where a key is given twice', () => {
    expect(collisions({ lock, other: commandKey('l', { shift: true }) })).toEqual(['lock and other: Ctrl+Shift+L']);
    expect(collisions({ down: plainKey('j', ['ArrowDown']), step: plainKey('ArrowDown') })).toEqual([
      'down and step: ↓',
    ]);
    expect(collisions({ lock, letter: plainKey('l') })).toEqual([]);
  });
});

it('the menu and the window lock by the same key', () => {
  let accelerator: unknown;
  const Menu = {
    buildFromTemplate: (template: readonly { readonly submenu?: unknown }[]) => {
      const items = template.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []));
      accelerator = items.find((item: { readonly id?: string }) => item.id === 'lock')?.accelerator;
      return null;
    },
    setApplicationMenu: () => {},
  };
  setMenu({ app: { isPackaged: true }, Menu } as unknown as Parameters<typeof setMenu>[0], { lock: () => {} });
  expect(accelerator).toBe(hintOf(windowKeys.lock).replace('Ctrl', 'CommandOrControl'));
});
