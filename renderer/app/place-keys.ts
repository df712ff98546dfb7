import { windowKeys } from '../actions/window-keys.ts';
import { calendarCopy } from '../copy/calendar.ts';
import { journalCopy } from '../copy/journal.ts';
import { keySheetCopy } from '../copy/key-sheet.ts';
import { noteCopy } from '../copy/notes.ts';
import { searchCopy } from '../copy/search.ts';
import { type ActionKey, hintOf } from '../input/action-key.ts';
import type { PlaceName } from '../routes/places.ts';
import { formKeys } from '../screens/check-ins/form-keys.ts';
import { calendarLegend } from '../screens/journal/calendar/calendar-keys.ts';
import { entryKeys } from '../screens/journal/entry/entry-keys.ts';
import { listKeys, listLegend } from '../screens/journal/rows/list-keys.ts';
import { noteKeys, noteLegend } from '../screens/notes/note-keys.ts';
import { searchLegend } from '../screens/search/search-keys.ts';

/** A key as it is drawn, and what it does. */
export type KeyLine = readonly [key: string, meaning: string];

const named = <Name extends string>(
  keys: Readonly<Record<Name, ActionKey>>,
  words: Readonly<Record<Name, string>>,
  names: readonly Name[],
): readonly KeyLine[] => names.map((name) => [hintOf(keys[name]), words[name]]);

const { form, entry, note, chart } = keySheetCopy;

const newNote: KeyLine = [hintOf(windowKeys.newNote), keySheetCopy.newNote];
const list = (mayWrite: boolean): readonly KeyLine[] => [
  ...listLegend(journalCopy.keys, mayWrite),
  [`${hintOf(listKeys.first)} ${hintOf(listKeys.last)}`, keySheetCopy.ends],
];
const charts: readonly KeyLine[] = [
  ['← →', chart.week],
  ['Page keys', chart.quarter],
  ['Home End', chart.ends],
  ['↑ ↓', chart.marks],
  ['Enter', chart.open],
];
const answering: readonly KeyLine[] = [
  ['1 – 9', form.choose],
  ['0', form.notApply],
  ...named(formKeys, form, ['next', 'back', 'skip', 'undoSkip', 'shareOut', 'finish']),
];

type Ask = { readonly mayWrite: boolean };

/** The keys of the places that have some of their own. */
const ofPlaces: Partial<Record<PlaceName, (ask: Ask) => readonly KeyLine[]>> = {
  today: ({ mayWrite }) => (mayWrite ? [newNote, ['Enter', keySheetCopy.capture]] : []),
  checkIn: () => answering,
  edit: () => answering,
  journal: ({ mayWrite }) => [
    ...(mayWrite ? [newNote] : []),
    [hintOf(windowKeys.search), keySheetCopy.search],
    ...list(mayWrite),
  ],
  week: ({ mayWrite }) => list(mayWrite),
  day: ({ mayWrite }) => list(mayWrite),
  calendar: () => calendarLegend(calendarCopy.keys),
  search: () => searchLegend(searchCopy.keys),
  entry: ({ mayWrite }) =>
    named(
      entryKeys,
      entry,
      mayWrite ? ['edit', 'starred', 'pinned', 'earlier', 'later', 'back'] : ['earlier', 'later', 'back'],
    ),
  note: () => [[hintOf(noteKeys.done), note.done], ...noteLegend(noteCopy.keys)],
  drift: () => charts,
  feeds: () => charts,
};

/** The keys of one place, none where it has none of its own. */
export const keysOfPlace = (place: PlaceName | null, ask: Ask): readonly KeyLine[] =>
  place === null ? [] : (ofPlaces[place]?.(ask) ?? []);

/** The keys that work wherever the vault is open. */
export const keysEverywhere: readonly KeyLine[] = [
  [hintOf(windowKeys.palette), keySheetCopy.palette],
  [hintOf(windowKeys.lock), keySheetCopy.lock],
  [hintOf(windowKeys.undo), keySheetCopy.undo],
  [hintOf(windowKeys.keySheet), keySheetCopy.sheet],
  ['Esc', keySheetCopy.escape],
];
