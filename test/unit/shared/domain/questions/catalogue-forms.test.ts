import {
  byId,
  type Catalogue,
  type FormName,
  live,
  namedIn,
  optionWords,
  type Question,
  type Slot,
} from '../../../../support/catalogue/catalogue.ts';
import { describeLaws, type Law, withoutQuestion, withQuestion } from '../../../../support/catalogue/laws.ts';

const formNames = ['daily', 'weekly', 'monthly', 'duo', 'quarterly'] as const;
const slotsOf = ({ forms }: Catalogue): readonly Slot[] => formNames.flatMap((form) => forms[form].slots);

const named = (catalogue: Catalogue): ReadonlySet<string> =>
  new Set([...slotsOf(catalogue).flatMap(namedIn), ...Object.values(catalogue.forms.event).flat()]);

/** A catalogue with one more step in its daily form. */
const withSlot = (catalogue: Catalogue, slot: Slot): Catalogue => {
  const { daily } = catalogue.forms;
  return { ...catalogue, forms: { ...catalogue.forms, daily: { ...daily, slots: [...daily.slots, slot] } } };
};

const FACETS = ['alignment', 'boundaries', 'dialogue', 'inclusion', 'multiplier', 'trust'];

type RoleAsked = 'combined' | 'ic' | 'TL';
const roles: readonly RoleAsked[] = ['combined', 'ic', 'TL'];

/** Every condition that holds of a writer in this role who has all there is to have. */
const conditionsOf = (role: RoleAsked): ReadonlySet<string> =>
  new Set(['partner', 'has-commitment', 'has-line', role, ...(role === 'ic' ? [] : ['not-ic'])]);

/** A second choice is asked only on days on which one side had nothing. */
const isSecondChoice = ({ follows, pick }: Slot): boolean => follows !== undefined && pick !== undefined;

type Sitting = { readonly form: FormName; readonly sitting?: number; readonly second?: boolean };

/** What a form takes at most, in seconds, with everything asked that can be, what is optional left out. */
const secondsOf = (catalogue: Catalogue, { form, sitting, second = false }: Sitting, role: RoleAsked): number => {
  const [known, holding] = [byId(catalogue), conditionsOf(role)];
  const secondsAsked = (ids: readonly string[] = []): readonly number[] =>
    ids
      .flatMap((id) => known.get(id) ?? [])
      .filter(({ condition }) => condition === undefined || holding.has(condition))
      .map(({ estSeconds }) => estSeconds);
  return catalogue.forms[form].slots
    .filter((slot) => slot.if === undefined || holding.has(slot.if))
    .filter((slot) => sitting === undefined || slot.sitting === sitting)
    .filter((slot) => second || !isSecondChoice(slot))
    .flatMap(({ all, from, pick }) => [
      ...secondsAsked(all),
      ...(pick === undefined ? [] : [Math.max(...secondsAsked(from))]),
    ])
    .reduce((sum, seconds) => sum + seconds, 0);
};

const limits: readonly (Sitting & { readonly seconds: number })[] = [
  { form: 'daily', seconds: 55 },
  { form: 'daily', second: true, seconds: 61 },
  { form: 'weekly', seconds: 100 },
  { form: 'monthly', seconds: 94 },
  { form: 'duo', seconds: 90 },
  { form: 'quarterly', sitting: 1, seconds: 120 },
  { form: 'quarterly', sitting: 2, seconds: 120 },
];

const targets = { daily: 55, weekly: 100, monthly: 94, duo: 90 } as const;

/** Whether a question that follows others has answers to follow. */
const followsSomething = (catalogue: Catalogue, { follows }: Question): boolean => {
  if (follows === undefined) return true;
  const known = byId(catalogue);
  const { prompt, answers = [] } = follows;
  return [prompt].flat().every((id) => {
    const asked = known.get(id);
    if (asked === undefined || asked.retired !== undefined) return false;
    const codes = (asked.options ?? []).flatMap((option) => (typeof option === 'string' ? [] : (option.code ?? [])));
    return answers.every((answer) => [...optionWords(asked), ...codes].includes(answer));
  });
};

const laws: readonly Law[] = [
  {
    name: 'forms name nothing that is asked no more, or that is not there',
    faults: (catalogue) => {
      const asked = new Set(live(catalogue).map(({ id }) => id));
      return [...named(catalogue)].filter((id) => !asked.has(id));
    },
    broken: (catalogue) => withSlot(catalogue, { all: ['EF04'] }),
  },
  {
    name: 'every question that is asked has its form',
    faults: (catalogue) =>
      live(catalogue)
        .map(({ id }) => id)
        .filter((id) => !named(catalogue).has(id)),
    broken: (catalogue) => withQuestion(catalogue, 'SA01', () => ({ id: 'SA99' })),
  },
  {
    name: 'a question has no condition but that of its step',
    faults: (catalogue) => {
      const known = byId(catalogue);
      return slotsOf(catalogue).flatMap((slot) =>
        slot.if === undefined
          ? []
          : namedIn(slot).filter((id) => ![undefined, slot.if].includes(known.get(id)?.condition)),
      );
    },
    broken: (catalogue) => withQuestion(catalogue, 'DU02', () => ({ condition: 'combined' })),
  },
  {
    name: 'what follows an answer follows one that can be given',
    faults: (catalogue) =>
      live(catalogue)
        .filter((question) => !followsSomething(catalogue, question))
        .map(({ id }) => id),
    broken: (catalogue) => withQuestion(catalogue, 'OR07', () => ({ follows: { prompt: 'FT01', answers: ['Maybe'] } })),
  },
  {
    name: 'forms say how long they are meant to take, and leave room for own questions',
    faults: ({ forms }) =>
      Object.entries(targets)
        .filter(([form, seconds]) => {
          const { targetSeconds, budgetSeconds } = forms[form as keyof typeof targets];
          return targetSeconds !== seconds || budgetSeconds !== 120;
        })
        .map(([form]) => form),
    broken: ({ forms, ...rest }) => ({ ...rest, forms: { ...forms, duo: { ...forms.duo, budgetSeconds: 90 } } }),
  },
  {
    name: 'no form takes longer than it is meant to, in any role, with everything asked',
    faults: (catalogue) =>
      limits.flatMap((limit) =>
        roles
          .map((role) => ({ role, takes: secondsOf(catalogue, limit, role) }))
          .filter(({ takes }) => takes > limit.seconds)
          .map(({ role, takes }) => `${limit.form} ${limit.sitting ?? ''} ${role}: ${takes} s of ${limit.seconds}`),
      ),
    broken: (catalogue) => withQuestion(catalogue, 'LK01', ({ estSeconds }) => ({ estSeconds: estSeconds + 1 })),
  },
  {
    name: 'questions about the two of a duo have six facets',
    faults: (catalogue) => {
      const facets = live(catalogue).flatMap(({ scored, facet }) => (scored === 'duo' ? (facet ?? 'none') : []));
      const found = [...new Set(facets)].toSorted();
      return found.join() === FACETS.join() ? [] : found;
    },
    broken: (catalogue) => withoutQuestion(withoutQuestion(catalogue, 'DU20'), 'DU21'),
  },
];

describeLaws('the forms of questions', laws);
