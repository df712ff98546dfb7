import { weekIndex } from '../../../shared/calendar/iso-week.ts';
import { readOutcome } from '../../../shared/domain/plans/experiment.ts';
import { experimentOf } from '../../../shared/domain/plans/experiment-events.ts';
import { outcomeSentences } from '../../../shared/domain/plans/experiment-sentences.ts';
import { answersFromContent } from '../../../shared/domain/questions/answer-fields.ts';
import { answerWords } from '../../../shared/domain/questions/answer-words.ts';
import type { Prompt } from '../../../shared/domain/questions/prompt-catalogue.ts';
import { scoreReflection } from '../../../shared/domain/scoring/score-reflection.ts';
import type { CompletedView } from '../../../shared/ipc/check-ins.ts';
import type { Reflection } from '../../../shared/records/entries/reflection.ts';
import { counted, placeOfAnswers, toOneDecimal, upperFirst } from '../../../shared/wording/wording.ts';
import type { Journal } from '../core/journal.ts';
import { wordsOf } from '../core/journal-words.ts';

type Changed = CompletedView['changed'][number];

/** What the answers of a kind of question are called where they stand among the facets. */
const facetNames: Readonly<Partial<Record<Prompt['kind'], string>>> = {
  'time-split': 'Time',
  'activity-rating': 'Activities',
  'commitment-check': 'Your promise',
  'ladder-pick': 'Where you stand',
};

const facetsOf = (journal: Journal, entry: Reflection): readonly Changed[] => {
  const { promptOf, activityOf } = wordsOf(journal);
  return Object.entries(answersFromContent(entry, entry.form)).flatMap(([id, answer]) => {
    const prompt = promptOf(id);
    const name = prompt && facetNames[prompt.kind];
    return prompt && name && answer !== null ? [{ name, said: answerWords(prompt, answer, activityOf) }] : [];
  });
};

/** "In between, 0.0": where the energy answers of this one check-in lie. */
const energyOf = (journal: Journal, entry: Reflection): readonly Changed[] => {
  const { E } = scoreReflection(entry, wordsOf(journal).promptOf);
  return E === null ? [] : [{ name: 'Energy', said: `${upperFirst(placeOfAnswers(E))}, ${toOneDecimal(E)}` }];
};

const weekOf = (journal: Journal, { forDate }: Reflection): Changed => {
  const week = weekIndex(forDate);
  const inWeek = journal.reflections().filter((one) => weekIndex(one.forDate) === week).length;
  return { name: 'That week', said: counted(inWeek, 'check-in') };
};

/** "You expected: neither. It was: a bit energised, …": for a check-in on the end of an experiment. */
const outcomeOf = (journal: Journal, { id, form }: Reflection): readonly Changed[] => {
  const experiment = form === 'event' ? experimentOf(journal.of('experiment'), id) : null;
  if (experiment === null || experiment.outcome === null) return [];
  return outcomeSentences(readOutcome(experiment, []))
    .slice(0, 1)
    .map(({ text }) => ({ name: 'The experiment', said: text }));
};

/** What a check-in changed of the picture, in names and figures. Later forms add theirs here. */
export const changedBy = (journal: Journal, entry: Reflection): readonly Changed[] => [
  ...energyOf(journal, entry),
  ...facetsOf(journal, entry),
  ...outcomeOf(journal, entry),
  weekOf(journal, entry),
];
