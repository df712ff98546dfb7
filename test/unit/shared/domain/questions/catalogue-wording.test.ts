import {
  type Catalogue,
  energy,
  live,
  optionWords,
  poleWords,
  type Question,
} from '../../../../support/catalogue/catalogue.ts';
import { describeLaws, type Law, withQuestion } from '../../../../support/catalogue/laws.ts';

const many = (text: string): number => text.split(/\s+/).length;

/** Words that press, doubt or belittle. */
const PRESSING = /\b(should|still|only|real|just)\b/i;
const ROLE = /\b(tech lead|engineering manager|manager|lead|EM|TL)\b/;
const DOUBLE = /\b(and|or)\b|,|\//;
const NEGATED = /\b(not|no|never|n't|less)\b/i;
const COORDINATION =
  /plan|meeting|stakeholder|coordinat|priorit|process|retro|look-back|sync|status|align|cross-team|roadmap|deliver/i;

const allWords = (question: Question): readonly string[] => [question.text, ...poleWords(question)];
const ofEnergyGroup = (catalogue: Catalogue) => live(catalogue).filter(({ group }) => group === 'energy');

const idsWith = (those: readonly Question[], words: (question: Question) => readonly string[], pattern: RegExp) =>
  those.filter((question) => words(question).some((text) => pattern.test(text))).map(({ id }) => id);

const shortWords = (question: Question): readonly string[] => [
  ...poleWords(question),
  ...optionWords(question),
  ...(question.scale?.labels ?? []).filter((label) => label !== null),
  ...(question.scale?.rows ?? []),
];

const isChoice = ({ scored, kind }: Question): boolean => scored === 'E' && kind === 'forced-choice';
const isLiking = ({ scored }: Question): boolean => scored.startsWith('L-');
const isAsked = ({ retired }: Question): boolean => retired === undefined;
const asks = (text: string) => (catalogue: Catalogue) =>
  withQuestion(
    catalogue,
    (question) => isAsked(question) && isChoice(question),
    () => ({ text }),
  );
const offers = (label: string) => (catalogue: Catalogue) =>
  withQuestion(
    catalogue,
    (question) => isAsked(question) && isChoice(question),
    ({ left }) => ({
      left: { label, pole: left?.pole ?? null },
    }),
  );

const laws: readonly Law[] = [
  {
    name: 'a question has at most 14 words',
    faults: (catalogue) =>
      live(catalogue)
        .filter(({ text }) => many(text) > 14)
        .map(({ id }) => id),
    broken: asks('Which of these many things would you like to do in the hour that you have?'),
  },
  {
    name: 'poles, options, rows and stops have at most 8 words',
    faults: (catalogue) =>
      live(catalogue).flatMap((question) => shortWords(question).filter((words) => many(words) > 8)),
    broken: offers('Sit down with a colleague to hear how it goes'),
  },
  {
    name: 'no question presses',
    faults: (catalogue) => idsWith(live(catalogue), ({ text }) => [text], PRESSING),
    broken: asks('What should you do with an hour?'),
  },
  {
    name: 'no energy question or pole presses or names a role',
    faults: (catalogue) => [
      ...idsWith(ofEnergyGroup(catalogue), allWords, PRESSING),
      ...idsWith(ofEnergyGroup(catalogue), allWords, ROLE),
    ],
    broken: offers('Help a manager'),
  },
  {
    name: 'neither pole is more than twice as long as the other',
    faults: (catalogue) =>
      live(catalogue)
        .map((question) => ({ id: question.id, lengths: poleWords(question).map(({ length }) => length) }))
        .filter(({ lengths }) => lengths.length === 2 && Math.max(...lengths) > 2 * Math.min(...lengths))
        .map(({ id }) => id),
    broken: offers('Ask'),
  },
  {
    name: 'a pole of energy is one thing',
    faults: (catalogue) => idsWith(energy(catalogue), poleWords, DOUBLE),
    broken: offers('Hear a colleague and write'),
  },
  {
    name: 'no energy question or pole is negated',
    faults: (catalogue) => idsWith(energy(catalogue), allWords, NEGATED),
    broken: asks('What would you not do?'),
  },
  {
    name: 'no energy question or pole is about coordination, which belongs to neither side',
    faults: (catalogue) => idsWith(energy(catalogue), allWords, COORDINATION),
    broken: offers('Plan the next quarter'),
  },
  {
    name: 'the questions about liking say that coordination does not count',
    faults: (catalogue) =>
      live(catalogue)
        .filter((question) => isLiking(question) && question.hint?.includes('Not planning or alignment') !== true)
        .map(({ id }) => id),
    broken: (catalogue) => withQuestion(catalogue, isLiking, () => ({ hint: 'Listening and feedback.' })),
  },
];

describeLaws('the wording of questions', laws);
