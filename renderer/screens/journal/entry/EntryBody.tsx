import type { EntryView } from '../../../../shared/ipc/entries.ts';
import { typeset } from '../../../charts/axis/typeset.ts';
import { entryCopy } from '../../../copy/journal.ts';
import { Disclosure } from '../../../kit/primitives/Disclosure.tsx';
import { hrefs } from '../../../routes/places.ts';
import styles from './Entry.module.css';
import { NoteWords } from './NoteWords.tsx';

/** What an entry says: a note as it reads, a check-in as its questions with their answers and how it counts. */
export const EntryBody = ({ view, mayChange }: { readonly view: EntryView; readonly mayChange: boolean }) => {
  const { entry } = view;
  if (entry.type === 'note') {
    const isEmpty = entry.markdown.trim() === '';
    return isEmpty ? <p>{entryCopy.noWords}</p> : <NoteWords note={entry} />;
  }
  return (
    <>
      <Answers id={entry.id} answers={view.answers} mayChange={mayChange} />
      <Disclosure summary={entryCopy.counting}>
        <p>{typeset(view.counting)}</p>
      </Disclosure>
    </>
  );
};

type AnswersProps = {
  readonly id: string;
  readonly answers: EntryView['answers'];
  readonly mayChange: boolean;
};

const Answers = ({ id, answers, mayChange }: AnswersProps) => (
  <dl className={styles['answers']}>
    {answers.map(({ promptId, question, answer, skipped }) => (
      <div key={promptId} className={styles['answer']}>
        <dt>{question}</dt>
        <dd dir="auto" data-skipped={skipped || undefined}>
          {skipped ? entryCopy.skipped : answer}
        </dd>
        {mayChange ? (
          <dd className={styles['change']}>
            <a href={hrefs.edit({ id, at: promptId })} aria-label={entryCopy.changeOf(question)}>
              {entryCopy.change}
            </a>
          </dd>
        ) : null}
      </div>
    ))}
  </dl>
);
