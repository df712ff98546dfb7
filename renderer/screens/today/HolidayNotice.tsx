import { errorWords } from '../../../shared/errors/error-words.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { useView } from '../../bridge/use-view.ts';

import { holidaySentence, pauseCopy } from '../../copy/pause.ts';
import { Failure } from '../../kit/feedback/Failure.tsx';
import { Button } from '../../kit/primitives/Button.tsx';
import { hrefs } from '../../routes/places.ts';
import styles from './Today.module.css';

/** While a holiday lasts: until when, and the way out of it. */
export const HolidayNotice = () => {
  const view = useView('holiday:read', null);
  const end = useCommand('holiday:end');
  const holiday = view.status === 'ready' ? view.value.holiday : null;
  if (holiday === null || !holiday.lasts) return null;
  return (
    <section className={styles['sheet']} aria-label={pauseCopy.holiday}>
      <div className={styles['words']}>
        <p className={styles['count']}>{holidaySentence(holiday)}</p>
        <p className={styles['soft']}>
          {pauseCopy.asked} <a href={hrefs.rhythm()}>{pauseCopy.plan}</a>
        </p>
      </div>
      <Button busy={end.busy} onClick={() => void end.run(null)}>
        {pauseCopy.end}
      </Button>
      {end.error ? <Failure announce words={errorWords(end.error)} /> : null}
    </section>
  );
};
