import type { DuoView } from '../../../shared/ipc/duo.ts';
import { dayInWords } from '../../../shared/wording/wording.ts';
import { duoCopy } from '../../copy/duo.ts';
import { Disclosure } from '../../kit/primitives/Disclosure.tsx';
import { hrefs } from '../../routes/places.ts';
import styles from './ToldList.module.css';

type Said = DuoView['told'][number]['answers'][number];

const SHOWN = 3;

/** What was said, with its days, the newest first; each opens its check-in. */
export const ToldList = ({ answers }: { readonly answers: readonly Said[] }) => {
  const rest = answers.slice(SHOWN);
  return (
    <>
      <Lines answers={answers.slice(0, SHOWN)} />
      {rest.length === 0 ? null : (
        <Disclosure summary={duoCopy.more(rest.length)}>
          <Lines answers={rest} />
        </Disclosure>
      )}
    </>
  );
};

const Lines = ({ answers }: { readonly answers: readonly Said[] }) => (
  <ul className={styles['lines']}>
    {answers.map(({ entryId, day, words }) => (
      <li key={entryId} className={styles['line']}>
        <a href={hrefs.entry({ id: entryId })}>{dayInWords(day)}</a>
        <span dir="auto">{words}</span>
      </li>
    ))}
  </ul>
);
