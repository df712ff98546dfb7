import { isCalendarDay } from '../../../shared/calendar/calendar-day.ts';
import {
  type EntryKind,
  entryKinds,
  type SearchFilters as Filters,
} from '../../../shared/domain/search/search-query.ts';
import { Checkbox } from '../../components/Checkbox.tsx';
import { Disclosure } from '../../components/Disclosure.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { TextField } from '../../components/TextField.tsx';
import { searchCopy } from '../../copy/search.ts';
import { setFilters, useSearchLine } from '../../state/search-line.ts';
import styles from './Search.module.css';

const dayOrNull = (text: string): Filters['from'] => (isCalendarDay(text) ? text : null);

/** The same filters as the operators that can be typed, to choose from. */
export const SearchFilters = () => {
  const { filters } = useSearchLine();
  const change = (part: Partial<Filters>) => setFilters({ ...filters, ...part });
  return (
    <Disclosure summary={searchCopy.filters}>
      <div className={styles['filters']}>
        <SelectField
          label={searchCopy.kind}
          value={filters.kinds[0] ?? ''}
          options={[
            { value: '', label: searchCopy.anyKind },
            ...entryKinds.map((kind) => ({ value: kind, label: searchCopy.kinds[kind] })),
          ]}
          onChange={(kind) => change({ kinds: kind === '' ? [] : [kind as EntryKind] })}
        />
        <TextField
          label={searchCopy.from}
          type="date"
          value={filters.from ?? ''}
          onChange={(text) => change({ from: dayOrNull(text) })}
        />
        <TextField
          label={searchCopy.to}
          type="date"
          value={filters.to ?? ''}
          onChange={(text) => change({ to: dayOrNull(text) })}
        />
        <div className={styles['marks']}>
          <Checkbox label={searchCopy.starred} checked={filters.starred} onChange={(starred) => change({ starred })} />
          <Checkbox
            label={searchCopy.private}
            checked={filters.private}
            onChange={(isPrivate) => change({ private: isPrivate })}
          />
        </div>
      </div>
    </Disclosure>
  );
};
