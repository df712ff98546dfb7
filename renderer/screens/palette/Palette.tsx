import { useState } from 'react';
import { isCalendarDay } from '../../../shared/calendar/calendar-day.ts';
import { fuzzyMatch } from '../../../shared/search/fuzzy-match.ts';
import { type Action, actionIn } from '../../actions/action.ts';
import { performByKey } from '../../actions/use-action-keys.ts';
import { everywhereActions, listedActions, palette, type WindowContext } from '../../actions/window-actions.ts';
import { useSearchPages } from '../../bridge/use-search-pages.ts';
import { dayOfYearInWords, wholeDayInWords } from '../../copy/dates.ts';
import { places } from '../../routes/places.ts';
import { keepLineFromDialog } from '../../state/capture.ts';
import { goTo } from '../../state/hash-location.ts';
import { openFound, openSearch } from '../../state/search-line.ts';
import { useReadOnly } from '../../state/vault.ts';
import { CommandDialog } from './CommandDialog.tsx';
import type { CommandOption } from './CommandList.tsx';
import { paletteCopy } from './palette-copy.ts';

const MOST_ENTRIES = 6;

type Suggestion = { readonly option: CommandOption; readonly run: () => void };

const { groups } = paletteCopy;

/** The actions that can be done now and whose words fit, best first. */
const fitting = (
  actions: readonly Action<WindowContext>[],
  context: WindowContext,
  typed: string,
): readonly Suggestion[] =>
  actions
    .flatMap((action) => {
      const { isPossible, words, perform } = actionIn(action, context);
      const match = isPossible ? fuzzyMatch(typed, words) : null;
      if (match === null) return [];
      const option = { id: action.id, label: words, marks: match.marks, group: groups.action };
      return [{ option, run: perform, score: match.score }];
    })
    .sort((a, b) => (typed.trim() === '' ? 0 : b.score - a.score));

/** What the words themselves lead to: a day, or the search. */
const direct = (typed: string): readonly Suggestion[] => {
  const text = typed.trim();
  if (isCalendarDay(text)) {
    const label = paletteCopy.goToDay(wholeDayInWords(text));
    const run = () => goTo(places.day({ day: text }));
    return [{ option: { id: 'day', label, marks: [], group: groups.action }, run }];
  }
  const label = paletteCopy.searchFor(text);
  return text === ''
    ? []
    : [{ option: { id: 'search-for', label, marks: [], group: groups.entry }, run: () => openSearch(text) }];
};

/** The words themselves as a note for today. */
const asNote = (typed: string, mayWrite: boolean): readonly Suggestion[] => {
  const line = typed.trim();
  if (!mayWrite || line === '') return [];
  const option = { id: 'keep', label: paletteCopy.keep(line), marks: [], group: groups.entry };
  return [{ option, run: () => void keepLineFromDialog(line) }];
};

const useEntries = (typed: string): readonly Suggestion[] => {
  const pages = useSearchPages(typed.trim());
  if (typed.trim() === '' || pages.status !== 'ready') return [];
  return pages.lines.slice(0, MOST_ENTRIES).map((line) => ({
    option: {
      id: `entry-${line.id}`,
      label: line.title,
      marks: line.titleMarks,
      detail: line.excerpt,
      detailMarks: line.excerptMarks,
      aside: dayOfYearInWords(line.forDate),
      group: groups.entry,
    },
    run: () => openFound(typed, line.id, pages.near),
  }));
};

export type PaletteProps = {
  readonly onClose: () => void;
  /** Shows the sheet of keys. */
  readonly showKeys: () => void;
};

/** Screens, actions and entries from anywhere, by typing. */
export const Palette = ({ onClose, showKeys }: PaletteProps) => {
  const [typed, setTyped] = useState('');
  const context = { mayWrite: useReadOnly() === null, togglePalette: onClose, showKeys };
  const byKey = everywhereActions.map((action) => actionIn(action, context));
  const entries = useEntries(typed);
  const suggestions = [
    ...fitting(listedActions, context, typed),
    ...direct(typed),
    ...entries,
    ...asNote(typed, context.mayWrite),
  ];
  const choose = (id: string) => {
    const chosen = suggestions.find(({ option }) => option.id === id);
    // Closed first, so that the focus goes to where the action leads and not back.
    onClose();
    if (chosen) queueMicrotask(chosen.run);
  };
  return (
    <CommandDialog
      label={palette.words}
      placeholder={paletteCopy.placeholder}
      listLabel={paletteCopy.results}
      value={typed}
      options={suggestions.map(({ option }) => option)}
      none={paletteCopy.none}
      count={paletteCopy.count(suggestions.length)}
      keyWords={paletteCopy.keys}
      onChange={setTyped}
      onChoose={choose}
      onClose={onClose}
      onKey={(pressed) => performByKey(byKey, pressed)}
    />
  );
};
