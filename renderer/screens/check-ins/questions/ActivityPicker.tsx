import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { fold } from '../../../../shared/text/fold.ts';
import { isSameName } from '../../../../shared/text/identity.ts';
import { Icon } from '../../../design/Icon.tsx';
import { RatingScale } from '../../../kit/choices/RatingScale.tsx';
import { Legend } from '../../../kit/primitives/Legend.tsx';
import { VisuallyHidden } from '../../../kit/primitives/VisuallyHidden.tsx';
import styles from './ActivityPicker.module.css';
import { NewActivity, type NewActivityProps } from './NewActivity.tsx';

export type PickableActivity = {
  readonly id: string;
  readonly label: string;
  /** Activities of one group stand together under its name. */
  readonly group: string;
};

export type PickedActivity = {
  readonly id: string;
  /** -2 = drained to 2 = energised; null = not rated yet. */
  readonly energy: number | null;
};

export type ActivityPickerProps = {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly activities: readonly PickableActivity[];
  readonly value: readonly PickedActivity[];
  readonly onChange: (value: readonly PickedActivity[]) => void;
  readonly maximum?: number;
  /** Five words, from -2 to 2. */
  readonly energyLabels: readonly string[];
  /** Lets a name that is on no list be added to one of these groups; absent = the list is fixed. */
  readonly adding?: Omit<NewActivityProps, 'name'>;
};

const matches = (label: string, search: string): boolean => fold(label).includes(fold(search.trim()));

const groupsOf = (activities: readonly PickableActivity[]): readonly (readonly [string, PickableActivity[]])[] => [
  ...Map.groupBy(activities, (activity) => activity.group),
];

type SlipsProps = {
  readonly activities: readonly PickableActivity[];
  readonly value: readonly PickedActivity[];
  readonly full: boolean;
  readonly onToggle: (id: string) => void;
};

const Slips = ({ activities, value, full, onToggle }: SlipsProps) => (
  <div className={styles['groups']}>
    {groupsOf(activities).map(([group, members]) => (
      <fieldset key={group} className={styles['group']}>
        <legend className={styles['group-name']}>{group}</legend>
        {members.map(({ id, label }) => {
          const picked = value.some((one) => one.id === id);
          return (
            <label key={id} className={styles['slip']} data-out={(full && !picked) || undefined}>
              <input
                type="checkbox"
                className={styles['input']}
                checked={picked}
                disabled={full && !picked}
                onChange={() => onToggle(id)}
              />
              <Icon name={picked ? 'check' : 'plus'} size={14} />
              {label}
            </label>
          );
        })}
      </fieldset>
    ))}
    {activities.length === 0 ? <p className={styles['none']}>No activity with these letters.</p> : null}
  </div>
);

type RatingsProps = Pick<ActivityPickerProps, 'activities' | 'value' | 'energyLabels'> & {
  readonly maximum: number;
  readonly onRate: (id: string, energy: number | null) => void;
};

/** A place for each that may be picked, there from the start: what is picked moves nothing. */
const Ratings = ({ activities, value, energyLabels, maximum, onRate }: RatingsProps) => (
  <div className={styles['ratings']}>
    {Array.from({ length: maximum }, (_, place) => {
      const one = value[place];
      if (one === undefined)
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: an empty place is its position
          <div key={place} className={styles['rating']} data-empty aria-hidden="true">
            {place === value.length ? 'What you pick below is rated here.' : null}
          </div>
        );
      const label = activities.find(({ id }) => id === one.id)?.label ?? one.id;
      return (
        <div key={one.id} className={styles['rating']}>
          <span className={styles['rated']} aria-hidden="true" title={label}>
            {label}
          </span>
          <RatingScale
            label={`${label}: how did it leave you?`}
            hideLabel
            compact
            min={-2}
            max={2}
            labels={energyLabels}
            value={one.energy}
            onChange={(energy) => onRate(one.id, energy)}
          />
        </div>
      );
    })}
  </div>
);

/** Up to three things done, each with what it gave or took. */
export const ActivityPicker = (props: ActivityPickerProps) => {
  const { activities, value, onChange, maximum = 3 } = props;
  const [search, setSearch] = useState('');
  const searchId = useId();
  const group = useRef<HTMLFieldSetElement>(null);
  const full = value.length >= maximum;
  const found = activities.filter((activity) => matches(activity.label, search));
  const name = search.trim();
  const isNew = name !== '' && !activities.some(({ label }) => isSameName(label, name));
  // Enter takes the first one found, and the focus goes on to what it left: a digit or an arrow answers that.
  const takeFirst = (event: KeyboardEvent) => {
    const [first] = found;
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.shiftKey || name === '' || !first) return;
    event.preventDefault();
    if (!value.some(({ id }) => id === first.id)) toggle(first.id);
    setSearch('');
    group.current?.focus();
  };
  const toggle = (id: string) => {
    const without = value.filter((one) => one.id !== id);
    if (without.length < value.length) onChange(without);
    else if (!full) onChange([...value, { id, energy: null }]);
  };
  const rate = (id: string, energy: number | null) =>
    onChange(value.map((one) => (one.id === id ? { id, energy } : one)));
  return (
    <fieldset ref={group} className={styles['picker']} tabIndex={-1}>
      <Legend hidden={props.hideLabel}>{props.label}</Legend>
      <Ratings {...props} maximum={maximum} onRate={rate} />
      <div className={styles['search']}>
        <Icon name="search" size={18} />
        <label htmlFor={searchId}>
          <VisuallyHidden>Find an activity</VisuallyHidden>
        </label>
        <input
          id={searchId}
          className={styles['search-box']}
          type="search"
          placeholder="Find an activity"
          autoComplete="off"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
          onKeyDown={takeFirst}
        />
        <span className={styles['count']} role="status">
          {value.length} of {maximum} chosen
        </span>
      </div>
      <Slips activities={found} value={value} full={full} onToggle={toggle} />
      {isNew && !full && props.adding ? (
        <NewActivity
          name={name}
          groups={props.adding.groups}
          onAdd={(added, groupId) => {
            props.adding?.onAdd(added, groupId);
            setSearch('');
            group.current?.focus();
          }}
        />
      ) : null}
    </fieldset>
  );
};
