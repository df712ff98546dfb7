import type { FormName } from '../../../shared/records/entries/reflection.ts';
import { goTo } from '../../state/hash-location.ts';
import { changeLook } from '../../state/look.ts';
import { openSearch } from '../../state/search-line.ts';
import { lockVault } from '../../state/vault.ts';
import { paletteCopy } from './palette-copy.ts';

/** Something that can be done from anywhere. */
export type PaletteAction = { readonly id: string; readonly label: string; readonly run: () => void };

type PlaceName = keyof typeof paletteCopy.places;

const places: readonly (readonly [PlaceName, string])[] = [
  ['today', '/'],
  ['journal', '/journal'],
  ['calendar', '/journal/calendar'],
  ['tags', '/journal/labels'],
  ['bin', '/bin'],
  ['templates', '/templates'],
  ['drift', '/drift'],
  ['compare', '/drift/compare'],
  ['feeds', '/feeds'],
  ['summary', '/summary'],
  ['settings', '/settings'],
  ['partner', '/settings/partner'],
  ['backups', '/settings/backups'],
];

const forms = ['daily', 'weekly', 'monthly', 'quarterly', 'duo'] as const satisfies readonly FormName[];

const themes = ['light', 'dark', 'system'] as const;

const writing: readonly PaletteAction[] = [
  { id: 'new-note', label: paletteCopy.newNote, run: () => goTo('/note/new') },
  ...forms.map((form) => ({
    id: `begin-${form}`,
    label: paletteCopy.begin(form),
    run: () => goTo(`/check-in/${form}`),
  })),
];

/** Everything the palette can do, in the order it is offered; without what writes where nothing can be written. */
export const paletteActions = (mayWrite: boolean): readonly PaletteAction[] => [
  { id: 'search', label: paletteCopy.places.search, run: () => openSearch() },
  ...(mayWrite ? writing : []),
  ...places.map(([name, path]) => ({ id: name, label: paletteCopy.places[name], run: () => goTo(path) })),
  { id: 'lock', label: paletteCopy.lock, run: () => void lockVault() },
  ...themes.map((theme) => ({
    id: `theme-${theme}`,
    label: paletteCopy.theme[theme],
    run: () => void changeLook({ theme }),
  })),
];
