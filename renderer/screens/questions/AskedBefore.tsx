import type { DeckView } from '../../../shared/ipc/questions.ts';
import { questionsCopy } from '../../copy/questions.ts';
import { Disclosure } from '../../kit/primitives/Disclosure.tsx';
import styles from './Questions.module.css';

type Line = { readonly id: string; readonly before: string; readonly after: string };

const Lines = ({ lines }: { readonly lines: readonly Line[] }) => (
  <ul className={styles['deck']}>
    {lines.map(({ id, before, after }) => (
      <li key={id} className={styles['prompt']} data-off>
        <div className={styles['words']}>
          <p className={styles['text']}>{before}</p>
          <p className={styles['soft']}>{after}</p>
        </div>
      </li>
    ))}
  </ul>
);

/** What an earlier catalogue asked, and what is asked in its place. */
export const AskedBefore = ({ asked: { retired, reworded } }: { readonly asked: DeckView['askedBefore'] }) => (
  <section className={styles['section']} aria-labelledby="what-changed">
    <h2 id="what-changed">{questionsCopy.changed}</h2>
    <p className={styles['soft']}>{questionsCopy.changedDetail}</p>
    <div className={styles['groups']}>
      <Disclosure summary={questionsCopy.retired(retired.length)}>
        <Lines
          lines={retired.map(({ id, text, instead }) => ({ id, before: text, after: questionsCopy.instead(instead) }))}
        />
      </Disclosure>
      <Disclosure summary={questionsCopy.reworded(reworded.length)}>
        <p className={styles['soft']}>{questionsCopy.rewordedDetail}</p>
        <Lines lines={reworded.map(({ id, before, now }) => ({ id, before, after: questionsCopy.nowAsked(now) }))} />
      </Disclosure>
    </div>
  </section>
);
