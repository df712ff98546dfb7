import { pauseCopy } from '../../copy/pause.ts';
import { Checkbox } from '../../kit/fields/Checkbox.tsx';
import { Page } from '../../kit/primitives/Page.tsx';
import styles from '../../kit/primitives/Settings.module.css';
import { changeLook, useLook } from '../../state/look.ts';
import { useReadOnly } from '../../state/vault.ts';
import { HolidayForm } from './HolidayForm.tsx';

/** The sentence about the last weeks, and a time without reminders. */
export const RhythmPage = () => {
  const { look } = useLook();
  const isReadOnly = useReadOnly() !== null;
  return (
    <Page title={pauseCopy.title} back={{ href: '#/settings', words: pauseCopy.back }}>
      <section className={styles['section']}>
        <Checkbox
          label={pauseCopy.showRhythm}
          detail={pauseCopy.showRhythmDetail}
          checked={look.showRhythm}
          onChange={(showRhythm) => void changeLook({ showRhythm })}
        />
      </section>
      {isReadOnly ? null : (
        <section className={styles['section']}>
          <h2>{pauseCopy.holiday}</h2>
          <p className={styles['soft']}>{pauseCopy.holidayDetail}</p>
          <HolidayForm />
        </section>
      )}
    </Page>
  );
};
