import type { EntryView } from '../../../../shared/ipc/entries.ts';
import { typeset } from '../../../charts/axis/typeset.ts';
import { entryCopy } from '../../../copy/journal.ts';
import { markdownCopy } from '../../../copy/notes.ts';
import { Markdown } from '../../../kit/markdown/Markdown.tsx';
import styles from './Entry.module.css';

/** What an entry says: a note as it reads, a check-in as its questions with their answers and how it counts. */
export const EntryBody = ({ view }: { readonly view: EntryView }) => {
  const { entry } = view;
  if (entry.type === 'note') {
    const isEmpty = entry.markdown.trim() === '';
    return isEmpty ? <p>{entryCopy.noWords}</p> : <Markdown text={entry.markdown} words={markdownCopy} />;
  }
  return (
    <>
      <Answers answers={view.answers} />
      <section className={styles['counting']}>
        <h2>{entryCopy.counting}</h2>
        <p>{typeset(view.counting)}</p>
      </section>
    </>
  );
};

const Answers = ({ answers }: { readonly answers: EntryView['answers'] }) => (
  <dl className={styles['answers']}>
    {answers.map(({ promptId, question, answer, skipped }) => (
      <div key={promptId} className={styles['answer']}>
        <dt>{question}</dt>
        <dd dir="auto" data-skipped={skipped || undefined}>
          {skipped ? entryCopy.skipped : answer}
        </dd>
      </div>
    ))}
  </dl>
);
