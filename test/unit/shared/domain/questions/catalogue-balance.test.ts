import { byId, energy, idsWhere, live, type Question } from '../../../../support/catalogue/catalogue.ts';
import { describeLaws, type Law, withQuestion } from '../../../../support/catalogue/laws.ts';

const isHalf = (those: readonly Question[], holds: (question: Question) => boolean): boolean =>
  those.filter(holds).length * 2 === those.length;

const turnsRight = ({ key }: Question): boolean => key === 1;
const peopleLeft = ({ left }: Question): boolean => left?.pole === 'EM';
const isBalanced = (those: readonly Question[]): boolean => isHalf(those, turnsRight) && isHalf(those, peopleLeft);

const isAsked = ({ retired }: Question): boolean => retired === undefined;
const isEnergy = (question: Question): boolean => isAsked(question) && question.scored === 'E';
const isPath = (question: Question): boolean => isAsked(question) && question.scored === 'path';
const turned = ({ key, left, right }: Question): Partial<Question> => ({
  key: key === 1 ? -1 : 1,
  left: right,
  right: left,
});

const pairs = [
  ['LK01', 'LK02'],
  ['LK03', 'LK04'],
] as const;

const isPair = (people: Question | undefined, technical: Question | undefined): boolean =>
  people?.pair === technical?.id &&
  technical?.pair === people?.id &&
  JSON.stringify(people?.scale) === JSON.stringify(technical?.scale) &&
  people?.text.replace('people', '…') === technical?.text.replace('technical', '…') &&
  people?.scored === 'L-people' &&
  technical?.scored === 'L-technical';

const laws: readonly Law[] = [
  {
    name: 'sides and keys are halved among the energy questions of each form',
    faults: (catalogue) =>
      ['daily', 'weekly', 'monthly'].filter(
        (form) => !isBalanced(energy(catalogue).filter(({ cadence }) => cadence.includes(form))),
      ),
    broken: (catalogue) => withQuestion(catalogue, isEnergy, turned),
  },
  {
    name: 'sides and keys are halved among all energy questions',
    faults: (catalogue) => (isBalanced(energy(catalogue)) ? [] : ['all']),
    broken: (catalogue) => withQuestion(catalogue, isEnergy, turned),
  },
  {
    name: 'sides and keys are halved among what gives energy, and among what takes it',
    faults: (catalogue) =>
      ['gain', 'drain'].filter((kind) => !isBalanced(energy(catalogue).filter(({ valence }) => valence === kind))),
    broken: (catalogue) => withQuestion(catalogue, (one) => isEnergy(one) && one.valence === 'drain', turned),
  },
  {
    name: 'the key follows the side on the right, and is turned where energy is taken',
    faults: (catalogue) =>
      idsWhere(energy(catalogue), ({ key, right, valence }) => {
        const towards = right?.pole === 'EM' ? 1 : -1;
        return key !== (valence === 'gain' ? towards : -towards);
      }),
    broken: (catalogue) => withQuestion(catalogue, isEnergy, ({ key }) => ({ key: key === 1 ? -1 : 1 })),
  },
  {
    name: 'every question of energy and of liking can be told not to apply',
    faults: (catalogue) =>
      idsWhere(live(catalogue), ({ group, scale }) => group === 'energy' && (scale?.naLabel ?? '') === ''),
    broken: (catalogue) =>
      withQuestion(catalogue, isEnergy, ({ scale }) => {
        const { naLabel: _none, ...rest } = scale ?? {};
        return { scale: rest };
      }),
  },
  {
    name: 'the two questions of a pair about liking are alike but for the side',
    faults: (catalogue) => {
      const known = byId(catalogue);
      return pairs.filter(([one, other]) => !isPair(known.get(one), known.get(other))).map(([one]) => one);
    },
    broken: (catalogue) => withQuestion(catalogue, 'LK02', ({ text }) => ({ text: `${text} Tell.` })),
  },
  {
    name: 'sides and keys are halved among the four questions of path',
    faults: (catalogue) => {
      const path = live(catalogue).filter(({ scored }) => scored === 'path');
      return path.length === 4 && isBalanced(path) ? [] : ['path'];
    },
    broken: (catalogue) => withQuestion(catalogue, isPath, turned),
  },
  {
    name: 'energy and path have keys, and nothing else has',
    faults: (catalogue) =>
      idsWhere(live(catalogue), ({ key, scored }) => (key !== null) !== (scored === 'E' || scored === 'path')),
    broken: (catalogue) => withQuestion(catalogue, 'SA01', () => ({ key: 1 })),
  },
];

describeLaws('the balance of questions', laws);
