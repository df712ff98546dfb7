import { type KeyboardEvent, useState } from 'react';
import { isCalendarDay } from '../../../shared/calendar/calendar-day.ts';
import { fuzzyMatch } from '../../../shared/search/fuzzy-match.ts';
import { useSearchPages } from '../../bridge/use-search-pages.ts';
import { dayOfYearInWords, wholeDayInWords } from '../../copy/dates.ts';
import { places } from '../../routes/places.ts';
import { goTo } from '../../state/hash-location.ts';
import { openFound, openSearch } from '../../state/search-line.ts';
import { lockVault, useReadOnly } from '../../state/vault.ts';
import { CommandDialog } from './CommandDialog.tsx';
import type { CommandOption } from './CommandList.tsx';
import { type PaletteAction, paletteActions } from './palette-actions.ts';
import { paletteCopy } from './palette-copy.ts';

const MOST_ENTRIES = 6;

type Suggestion = { readonly option: CommandOption; readonly run: () => void };

const { groups } = paletteCopy;

const fitting = (actions: readonly PaletteAction[], typed: string): readonly Suggestion[] =>
  actions
    .flatMap((action) => {
      const match = fuzzyMatch(typed, action.label);
      return match === null ? [] : [{ action, match }];
    })
    .sort((a, b) => (typed.trim() === '' ? 0 : b.match.score - a.match.score))
    .map(({ action: { id, label, run }, match }) => ({
      option: { id, label, marks: match.marks, group: groups.action },
      run,
    }));

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

/** Screens, actions and entries from anywhere, by typing. */
export const Palette = ({ onClose }: { readonly onClose: () => void }) => {
  const [typed, setTyped] = useState('');
  const mayWrite = useReadOnly() === null;
  const entries = useEntries(typed);
  const suggestions = [...fitting(paletteActions(mayWrite), typed), ...direct(typed), ...entries];
  const choose = (id: string) => {
    const chosen = suggestions.find(({ option }) => option.id === id);
    // Closed first, so that the focus goes to where the action leads and not back.
    onClose();
    if (chosen) queueMicrotask(chosen.run);
  };
  const onKey = ({ key, ctrlKey, metaKey }: KeyboardEvent): boolean => {
    if (!ctrlKey && !metaKey) return false;
    if (key.toLowerCase() === 'k') onClose();
    else if (key.toLowerCase() === 'l') void lockVault();
    else return false;
    return true;
  };
  return (
    <CommandDialog
      label={paletteCopy.field}
      placeholder={paletteCopy.placeholder}
      listLabel={paletteCopy.results}
      value={typed}
      options={suggestions.map(({ option }) => option)}
      none={paletteCopy.none}
      count={paletteCopy.count(suggestions.length)}
      keys={paletteCopy.keys}
      onChange={setTyped}
      onChoose={choose}
      onClose={onClose}
      onKey={onKey}
    />
  );
};
