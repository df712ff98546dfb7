import type { FormName } from '../../shared/records/entries/reflection.ts';
import { NEW_DRAFT, places } from '../routes/places.ts';
import { changeAppearance, useAppearance } from '../state/appearance.ts';
import { goTo } from '../state/hash-location.ts';
import { openSearch } from '../state/search-line.ts';
import { lockVault } from '../state/vault.ts';
import type { Action } from './action.ts';
import { actionsCopy } from './actions-copy.ts';
import { windowKeys } from './window-keys.ts';

/** What an action of the window has to know of it. */
export type WindowContext = {
  /** The open vault takes changes. */
  readonly mayWrite: boolean;
  /** Opens the palette, or closes the one that is open. */
  readonly togglePalette: () => void;
  /** Shows what every key does. */
  readonly showKeys: () => void;
};

type Writing = Pick<WindowContext, 'mayWrite'>;
const mayWrite = (context: Writing): boolean => context.mayWrite;

export const search: Action = {
  id: 'search',
  words: actionsCopy.search,
  icon: 'search',
  key: windowKeys.search,
  perform: () => openSearch(),
};

export const newNote: Action<Writing> = {
  id: 'new-note',
  words: actionsCopy.newNote,
  key: windowKeys.newNote,
  isPossible: mayWrite,
  perform: () => goTo(places.note({ draft: NEW_DRAFT })),
};

export const lock: Action = {
  id: 'lock',
  words: actionsCopy.lock,
  key: windowKeys.lock,
  perform: () => void lockVault(),
};

export const palette: Action<Pick<WindowContext, 'togglePalette'>> = {
  id: 'palette',
  words: actionsCopy.palette,
  icon: 'search',
  key: windowKeys.palette,
  perform: ({ togglePalette }) => togglePalette(),
};

const keySheet: Action<Pick<WindowContext, 'showKeys'>> = {
  id: 'key-sheet',
  words: actionsCopy.keySheet,
  key: windowKeys.keySheet,
  perform: ({ showKeys }) => showKeys(),
};

const forms = ['daily', 'weekly', 'monthly', 'quarterly', 'duo'] as const satisfies readonly FormName[];

const begin = (form: (typeof forms)[number]): Action<Writing> => ({
  id: `begin-${form}`,
  words: actionsCopy.begin(form),
  isPossible: mayWrite,
  perform: () => goTo(places.checkIn({ form })),
});

const screens = [
  'today',
  'journal',
  'calendar',
  'labels',
  'bin',
  'templates',
  'drift',
  'compare',
  'feeds',
  'duo',
  'agenda',
  'summary',
  'settings',
  'partner',
  'disagreements',
  'direction',
  'backups',
] as const satisfies readonly (keyof typeof actionsCopy.places)[];

const goToScreen = (name: (typeof screens)[number]): Action => ({
  id: name,
  words: actionsCopy.places[name],
  perform: () => goTo(places[name]()),
});

const keepOffScreenshots = (isOn: boolean): Action => ({
  id: isOn ? 'keep-off-screenshots' : 'show-in-screenshots',
  words: actionsCopy.keepOffScreenshots[isOn ? 'on' : 'off'],
  isPossible: () => useAppearance.getState().look.keepOffScreenshots !== isOn,
  perform: () => void changeAppearance({ keepOffScreenshots: isOn }),
});

const themes = ['light', 'dark', 'system'] as const;

const changeTheme = (theme: (typeof themes)[number]): Action => ({
  id: `theme-${theme}`,
  words: actionsCopy.themes[theme],
  perform: () => void changeAppearance({ theme }),
});

/** What the palette can do, in the order it is offered. */
export const listedActions: readonly Action<WindowContext>[] = [
  search,
  newNote,
  ...forms.map(begin),
  ...screens.map(goToScreen),
  keySheet,
  lock,
  ...themes.map(changeTheme),
  keepOffScreenshots(true),
  keepOffScreenshots(false),
];

/** What is done by key wherever the vault is open, in the palette too. */
export const everywhereActions: readonly Action<WindowContext>[] = [lock, palette, keySheet];
