import { noFilters, type SearchFilters } from '../../../shared/search/search-query.ts';
import { dayOfYearInWords } from '../../copy/dates.ts';
import { searchCopy } from '../../copy/search.ts';
import { Button } from '../../kit/primitives/Button.tsx';
import { FilterChip } from '../../kit/primitives/FilterChip.tsx';
import { clearSearch, setFilters, useSearchLine } from '../../state/search-line.ts';
import styles from './Search.module.css';

type Chip = { readonly label: string; readonly without: SearchFilters };

type ListFilter = 'tags' | 'people' | 'projects' | 'kinds';

const listChips = <Name extends ListFilter>(
  filters: SearchFilters,
  name: Name,
  label: (value: SearchFilters[Name][number]) => string,
): readonly Chip[] =>
  filters[name].map((value) => ({
    label: label(value),
    without: { ...filters, [name]: filters[name].filter((other) => other !== value) },
  }));

/** The filters as chips, each with what is left without it. */
const chipsOf = (filters: SearchFilters): readonly Chip[] => [
  ...listChips(filters, 'tags', (tag) => `#${tag}`),
  ...listChips(filters, 'people', (person) => `@${person}`),
  ...listChips(filters, 'projects', (project) => project),
  ...listChips(filters, 'kinds', (kind) => searchCopy.kinds[kind]),
  ...(filters.from === null
    ? []
    : [{ label: searchCopy.fromDay(dayOfYearInWords(filters.from)), without: { ...filters, from: null } }]),
  ...(filters.to === null
    ? []
    : [{ label: searchCopy.toDay(dayOfYearInWords(filters.to)), without: { ...filters, to: null } }]),
  ...(filters.starred ? [{ label: searchCopy.starred, without: { ...filters, starred: false } }] : []),
  ...(filters.private ? [{ label: searchCopy.private, without: { ...filters, private: false } }] : []),
];

/** What narrows the search at the moment, each to be taken away. */
export const FilterChips = () => {
  const { filters } = useSearchLine();
  const chips = chipsOf(filters);
  if (chips.length === 0 || filters === noFilters) return null;
  return (
    <ul className={styles['chips']} aria-label={searchCopy.chosen}>
      {chips.map(({ label, without }) => (
        <li key={label}>
          <FilterChip label={label} removeLabel={searchCopy.remove(label)} onRemove={() => setFilters(without)} />
        </li>
      ))}
      <li>
        <Button tone="plain" onClick={clearSearch}>
          {searchCopy.clear}
        </Button>
      </li>
    </ul>
  );
};
