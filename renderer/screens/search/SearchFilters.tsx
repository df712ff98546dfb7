import { isCalendarDay } from '../../../shared/calendar/calendar-day.ts';
import type { LabelKind } from '../../../shared/labels/labels.ts';
import { type EntryKind, entryKinds, type SearchFilters as Filters } from '../../../shared/search/search-query.ts';
import { useView } from '../../bridge/use-view.ts';

import { searchCopy } from '../../copy/search.ts';
import { Checkbox } from '../../kit/fields/Checkbox.tsx';
import { SelectField } from '../../kit/fields/SelectField.tsx';
import { TextField } from '../../kit/fields/TextField.tsx';
import { Disclosure } from '../../kit/primitives/Disclosure.tsx';
import { setFilters, useSearchLine } from '../../state/search-line.ts';
import styles from './Search.module.css';

const dayOrNull = (text: string): Filters['from'] => (isCalendarDay(text) ? text : null);

const lists: readonly (readonly [LabelKind, string, string])[] = [
  ['tags', searchCopy.tag, searchCopy.anyTag],
  ['people', searchCopy.person, searchCopy.anyPerson],
  ['projects', searchCopy.project, searchCopy.anyProject],
];

/** The same filters as the operators that can be typed, to choose from. */
export const SearchFilters = () => {
  const { filters } = useSearchLine();
  const known = useView('labels:read', null);
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
        {lists.map(([kind, label, any]) => {
          const names = known.status === 'ready' ? known.value[kind] : [];
          return names.length === 0 ? null : (
            <SelectField
              key={kind}
              label={label}
              value={filters[kind][0] ?? ''}
              options={[
                { value: '', label: any },
                ...names.map(({ name, count }) => ({ value: name, label: searchCopy.counted(name, count) })),
              ]}
              onChange={(name) => change({ [kind]: name === '' ? [] : [name] })}
            />
          );
        })}
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
