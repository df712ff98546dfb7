import type { TodayView } from '../../../shared/ipc/today.ts';
import { Disclosure } from '../../kit/primitives/Disclosure.tsx';
import { hrefs } from '../../routes/places.ts';
import { AddPartner } from './AddPartner.tsx';
import { FormList } from './DueForms.tsx';
import { EarlierDay } from './EarlierDay.tsx';
import styles from './Today.module.css';
import { todayCopy } from './today-copy.ts';

/** Begun and not finished, said openly; what else may be begun, behind one quiet row. */
export const OtherForms = ({ today }: { readonly today: TodayView }) => {
  const begun = today.offered.filter((form) => form.begun);
  const others = today.offered.filter((form) => !form.begun);
  return (
    <section className={styles['others']} aria-label={todayCopy.others}>
      <FormList lines={begun} today={today.today} />
      <Disclosure summary={todayCopy.others}>
        <FormList lines={others} today={today.today} />
        <EarlierDay today={today.today} />
        {today.hasPartner ? null : <AddPartner today={today.today} />}
        {today.returnsOn === null ? null : (
          <p className={styles['soft']}>
            {todayCopy.resting(today.resting, today.returnsOn)} <a href={hrefs.questions()}>{todayCopy.openDeck}</a>
          </p>
        )}
      </Disclosure>
    </section>
  );
};
