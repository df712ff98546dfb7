import type { TodayView } from '../../../shared/ipc/today.ts';
import { typeset } from '../../charts/axis/typeset.ts';
import { DayMark } from '../../kit/day-mark/DayMark.tsx';
import { shadeOfAnswers } from '../../kit/day-mark/day-shade.ts';
import { hrefs, places } from '../../routes/places.ts';
import { rememberEntry } from '../../state/last-entry.ts';
import styles from './HeldToday.module.css';
import { energyOfDay, todayCopy } from './today-copy.ts';

const origin = { path: places.today(), kind: 'today' } as const;

/** What the day holds already: its energy as the calendar draws it, then one's own words, newest first. */
export const HeldToday = ({ held }: { readonly held: TodayView['held'] }) => {
  if (held.entries.length === 0) return null;
  const energy = energyOfDay(held);
  return (
    <section className={styles['held']} aria-labelledby="held">
      <h2 id="held" className={styles['heading']}>
        {todayCopy.held}
      </h2>
      {energy === null ? null : (
        <p className={styles['energy']}>
          <DayMark shade={shadeOfAnswers(held.energy)} size={20} /> {typeset(energy)}
        </p>
      )}
      <ul className={styles['lines']}>
        {held.entries.map(({ id, type, title, excerpt }) => (
          <li key={id} data-kind={type}>
            <a href={hrefs.entry({ id })} dir="auto" onClick={() => rememberEntry(id, origin)}>
              {excerpt || title}
            </a>
            <span>{excerpt === '' ? null : title}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};
