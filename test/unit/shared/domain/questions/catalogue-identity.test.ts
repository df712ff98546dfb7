import {
  byId,
  type Catalogue,
  first,
  idsWhere,
  live,
  optionWords,
  poleWords,
  type Question,
} from '../../../../support/catalogue/catalogue.ts';
import { describeLaws, type Law, withoutQuestion, withQuestion } from '../../../../support/catalogue/laws.ts';

const old = first();
const before = byId(old);
const isKept = ({ id }: Question): boolean => before.has(id);
const isNew = ({ id }: Question): boolean => !before.has(id);
const isAlike = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Kept questions that are still asked, each with what it was. */
const keptLive = (catalogue: Catalogue) =>
  live(catalogue).flatMap((now) => {
    const was = before.get(now.id);
    return was === undefined ? [] : [{ now, was }];
  });

/** What an answer means, whatever the words. */
const meaningOf = (question: Question) => ({
  kind: question.kind,
  scored: question.scored,
  key: question.key,
  valence: question.valence ?? null,
  facet: question.facet ?? null,
  options: optionWords(question),
  rows: question.scale?.rows ?? null,
  bounds: [question.scale?.min ?? null, question.scale?.max ?? null],
  sides: [question.left?.pole ?? null, question.right?.pole ?? null],
});

/** What the middle of a choice was called where its question did not say. */
const USUAL_EQUAL = 'About the same';

/** The words a writer read, by which an old answer is shown. */
const wordsOf = (question: Question) => ({
  text: question.text,
  poles: poleWords(question),
  labels: question.scale?.labels ?? null,
  equal: question.scale?.equalLabel ?? USUAL_EQUAL,
  middle: question.scale?.midLabel ?? null,
});

/** The words of the first version, out of what a question left behind. */
const wordsThen = (question: Question) => {
  const then = question.earlier?.find(({ version }) => version === old.catalogueVersion);
  const now = wordsOf(question);
  return {
    text: then?.text ?? now.text,
    poles: [then?.left ?? question.left?.label, then?.right ?? question.right?.label].filter(Boolean),
    labels: then?.labels === undefined ? now.labels : then.labels,
    equal: then?.equalLabel ?? now.equal,
    middle: then?.midLabel ?? now.middle,
  };
};

const withoutMarks = ({ retired: _since, replacedBy: _by, ...rest }: Question): object => rest;

const laws: readonly Law[] = [
  {
    name: 'every question has an id of its own',
    faults: ({ prompts }) => prompts.map(({ id }) => id).filter((id, index, ids) => ids.indexOf(id) !== index),
    broken: (catalogue) => ({ ...catalogue, prompts: [...catalogue.prompts, ...catalogue.prompts.slice(0, 1)] }),
  },
  {
    name: 'every question that was ever asked is there',
    faults: (catalogue) => [...before.keys()].filter((id) => !byId(catalogue).has(id)),
    broken: (catalogue) => withoutQuestion(catalogue, 'EF04'),
  },
  {
    name: 'a question that is asked no more is as it was, but for saying so',
    faults: ({ prompts }) =>
      prompts
        .filter(({ retired }) => retired !== undefined)
        .filter((question) => !isAlike(sorted(withoutMarks(question)), sorted(before.get(question.id))))
        .map(({ id }) => id),
    broken: (catalogue) => withQuestion(catalogue, 'EC04', () => ({ key: -1 })),
  },
  {
    name: 'an id that is kept means the same: kind, score, key, sides, options, rows, bounds',
    faults: (catalogue) =>
      keptLive(catalogue)
        .filter(({ now, was }) => !isAlike(meaningOf(now), meaningOf(was)))
        .map(({ now }) => now.id),
    broken: (catalogue) => withQuestion(catalogue, 'ES11', ({ left, right }) => ({ left: right, right: left })),
  },
  {
    name: 'words that changed under a kept id are kept beside it, as they were',
    faults: (catalogue) =>
      keptLive(catalogue)
        .filter(({ now, was }) => !isAlike(wordsThen(now), wordsOf(was)))
        .map(({ now }) => now.id),
    broken: (catalogue) => withQuestion(catalogue, 'EF01', () => ({ earlier: [] })),
  },
  {
    name: 'words are kept as earlier ones only where a question was asked in them',
    faults: ({ prompts }) => idsWhere(prompts, (question) => question.earlier !== undefined && isNew(question)),
    broken: (catalogue) =>
      withQuestion(catalogue, isNew, () => ({ earlier: [{ version: '2026.1', text: 'Was it?' }] })),
  },
  {
    name: 'a question under a new id says since when it is asked',
    faults: (catalogue) =>
      idsWhere(catalogue.prompts, (question) => isNew(question) && question.since !== catalogue.catalogueVersion),
    broken: (catalogue) => withQuestion(catalogue, isNew, () => ({ since: old.catalogueVersion })),
  },
  {
    name: 'the place of a question that is asked no more is taken by one that is',
    faults: (catalogue) => {
      const asked = new Set(live(catalogue).map(({ id }) => id));
      return idsWhere(catalogue.prompts, ({ retired, replacedBy = [] }) => {
        return retired !== undefined && (replacedBy.length === 0 || !replacedBy.every((id) => asked.has(id)));
      });
    },
    broken: (catalogue) => withQuestion(catalogue, 'EF04', () => ({ replacedBy: ['EF05'] })),
  },
  {
    name: 'each version names the way it is scored',
    faults: ({ catalogueVersion, scoringVersions }) => [
      ...(/^\d{4}\.\d+$/.test(catalogueVersion) ? [] : [catalogueVersion]),
      ...(isAlike(scoringVersions, { [old.catalogueVersion]: 1, [catalogueVersion]: 2 }) ? [] : ['scoringVersions']),
    ],
    broken: (catalogue) => ({ ...catalogue, scoringVersions: { [catalogue.catalogueVersion]: 2 } }),
  },
  {
    name: 'every activity is as it was, and staying close to the work is coordination',
    faults: ({ activities }) => {
      const now = new Map(activities.map((activity) => [activity.id, activity] as const));
      const lost = old.activities.filter((activity) => !isAlike(now.get(activity.id), activity)).map(({ id }) => id);
      return now.get('close-to-work')?.category === 'coordination' ? lost : [...lost, 'close-to-work'];
    },
    broken: ({ activities, ...rest }) => ({ ...rest, activities: activities.slice(1) }),
  },
  {
    name: 'questions under kept ids keep their number',
    faults: ({ prompts }) => (prompts.filter(isKept).length === old.prompts.length ? [] : ['kept ids']),
    broken: (catalogue) => withoutQuestion(catalogue, 'AC01'),
  },
];

/** An object with its fields in the order of their names, as far down as it goes. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(members.map(([name, member]) => [name, sorted(member)]));
};

describeLaws('the identity of questions', laws);
