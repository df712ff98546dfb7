import type { DeckPrompt, DeckView } from '../../../shared/ipc/questions.ts';
import { useView } from '../../bridge/use-view.ts';

import { questionsCopy } from '../../copy/questions.ts';
import { shellCopy } from '../../copy/shell.ts';
import { Disclosure } from '../../kit/primitives/Disclosure.tsx';
import { Page } from '../../kit/primitives/Page.tsx';
import { hrefs } from '../../routes/places.ts';
import { Loaded } from '../../views/Loaded.tsx';
import { AskedBefore } from './AskedBefore.tsx';
import { DeckList } from './DeckList.tsx';
import { OwnActivities } from './OwnActivities.tsx';
import { AddQuestion } from './OwnQuestion.tsx';
import styles from './Questions.module.css';

/** Every question: what rests first, then the writer's own, then each form's. */
export const QuestionsPage = () => {
  const deck = useView('prompt:list', null);
  return (
    <Page
      title={questionsCopy.title}
      back={{ href: hrefs.settings(), words: shellCopy.backToSettings }}
      lead={deck.status === 'ready' ? questionsCopy.intro(deck.value.catalogueVersion) : undefined}
    >
      <Loaded view={deck}>{(value) => <Deck deck={value} />}</Loaded>
    </Page>
  );
};

const isResting = ({ restsUntil, on }: DeckPrompt): boolean => restsUntil !== null && on;

const Deck = ({ deck }: { readonly deck: DeckView }) => {
  const all = deck.groups.flatMap(({ prompts }) => prompts);
  const resting = all.filter(isResting);
  const own = all.filter((prompt) => prompt.own !== null);
  return (
    <>
      <section className={styles['section']} aria-labelledby="resting">
        <h2 id="resting">{questionsCopy.resting}</h2>
        {resting.length === 0 ? <p className={styles['soft']}>{questionsCopy.nothingRests}</p> : null}
        <DeckList prompts={resting} />
      </section>
      <section className={styles['section']} aria-labelledby="own-questions">
        <h2 id="own-questions">{questionsCopy.own}</h2>
        <p className={styles['soft']}>{own.length === 0 ? questionsCopy.noOwn : questionsCopy.ownDetail}</p>
        <DeckList prompts={own} withWhy />
        <AddQuestion />
      </section>
      <OwnActivities />
      <section className={styles['groups']}>
        {deck.groups.map(({ form, title, prompts }) => {
          const catalogued = prompts.filter((prompt) => prompt.own === null);
          return (
            <Disclosure key={form} summary={questionsCopy.groupCount(title, catalogued.length)}>
              <DeckList prompts={catalogued} withWhy />
            </Disclosure>
          );
        })}
      </section>
      <AskedBefore asked={deck.askedBefore} />
    </>
  );
};
