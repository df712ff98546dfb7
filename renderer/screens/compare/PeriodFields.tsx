import type { Input } from '../../../shared/ipc/contract.ts';
import { FieldGroup } from '../../kit/fields/Field.tsx';
import { TextField } from '../../kit/fields/TextField.tsx';
import styles from './Compare.module.css';
import { compareCopy as copy } from './compare-copy.ts';

/** Two periods as they are typed: a day may be missing for a moment. */
export type Periods = NonNullable<Input<'periods:compare'>['periods']>;

/** The four days of two periods. */
export const PeriodFields = (props: { readonly periods: Periods; readonly onChange: (periods: Periods) => void }) => (
  <div className={styles['fields']}>
    {(['earlier', 'later'] as const).map((which) => (
      <FieldGroup key={which} legend={copy[which]}>
        <div className={styles['days']}>
          {(['from', 'to'] as const).map((end) => (
            <TextField
              key={end}
              label={copy[end]}
              type="date"
              value={props.periods[which][end]}
              onChange={(day) => props.onChange({ ...props.periods, [which]: { ...props.periods[which], [end]: day } })}
            />
          ))}
        </div>
      </FieldGroup>
    ))}
  </div>
);
