import type { FormName } from '../../../shared/records/entries/reflection.ts';
import type { Path } from '../../routes/path.ts';
import { NEW_DRAFT, places } from '../../routes/places.ts';
import { changeAppearance } from '../../state/appearance.ts';
import { goTo } from '../../state/hash-location.ts';
import { openSearch } from '../../state/search-line.ts';
import { lockVault } from '../../state/vault.ts';
import { paletteCopy } from './palette-copy.ts';

/** Something that can be done from anywhere. */
export type PaletteAction = { readonly id: string; readonly label: string; readonly run: () => void };

type PlaceName = keyof typeof paletteCopy.places;

const screens: readonly (readonly [PlaceName, Path])[] = [
  ['today', places.today()],
  ['journal', places.journal()],
  ['calendar', places.calendar()],
  ['tags', places.labels()],
  ['bin', places.bin()],
  ['templates', places.templates()],
  ['drift', places.drift()],
  ['compare', places.compare()],
  ['feeds', places.feeds()],
  ['summary', places.summary()],
  ['settings', places.settings()],
  ['partner', places.partner()],
  ['backups', places.backups()],
];

const forms = ['daily', 'weekly', 'monthly', 'quarterly', 'duo'] as const satisfies readonly FormName[];

const themes = ['light', 'dark', 'system'] as const;

const writing: readonly PaletteAction[] = [
  { id: 'new-note', label: paletteCopy.newNote, run: () => goTo(places.note({ draft: NEW_DRAFT })) },
  ...forms.map((form) => ({
    id: `begin-${form}`,
    label: paletteCopy.begin(form),
    run: () => goTo(places.checkIn({ form })),
  })),
];

/** Everything the palette can do, in the order it is offered; without what writes where nothing can be written. */
export const paletteActions = (mayWrite: boolean): readonly PaletteAction[] => [
  { id: 'search', label: paletteCopy.places.search, run: () => openSearch() },
  ...(mayWrite ? writing : []),
  ...screens.map(([name, path]) => ({ id: name, label: paletteCopy.places[name], run: () => goTo(path) })),
  { id: 'lock', label: paletteCopy.lock, run: () => void lockVault() },
  ...themes.map((theme) => ({
    id: `theme-${theme}`,
    label: paletteCopy.theme[theme],
    run: () => void changeAppearance({ theme }),
  })),
];
