import type { OwnPrompt } from '../../records/beside/own-prompt.ts';
import { ownPromptKey } from '../../records/beside/own-prompt-key.ts';
import type { FormName } from '../../records/entries/reflection.ts';
import { type Prompt, type PromptLookup, promptById } from './prompt-catalogue.ts';

const OWN_SECONDS = { 'bipolar-slider': 7, 'forced-choice': 6, rating: 5, open: 30 } as const;
const RATING = { min: 1, max: 5 } as const;

/** A question the writer made, as the catalogue would hold it. */
export const asPrompt = (own: OwnPrompt): Prompt => {
  const key = ownPromptKey(own);
  const hasEnds = own.kind !== 'open' && own.kind !== 'rating';
  return {
    id: own.id,
    group: 'own',
    kind: own.kind,
    text: own.text,
    left: hasEnds ? { label: own.left, pole: own.leftPole } : null,
    right: hasEnds ? { label: own.right, pole: own.rightPole } : null,
    ...(own.kind === 'rating' ? { scale: { ...RATING, labels: [own.left, own.right] } } : {}),
    ...(key === null ? {} : { valence: own.drain ? ('drain' as const) : ('gain' as const) }),
    key,
    scored: key === null ? 'none' : 'E',
    core: false,
    cadence: [own.form],
    estSeconds: OWN_SECONDS[own.kind],
    skippable: true,
    sourceIdea: 'own',
  };
};

/** The questions of the catalogue together with the writer's own, those put away included: their answers stay. */
export const promptsWith = (own: readonly OwnPrompt[]): PromptLookup => {
  const added = new Map(own.map((record) => [record.id, asPrompt(record)]));
  return (id) => added.get(id) ?? promptById(id);
};

/** The writer's questions that a form asks, first made first. */
export const ownPromptsOf = (own: readonly OwnPrompt[], form: FormName): readonly Prompt[] =>
  own.filter((record) => record.active && record.deletedAt === null && record.form === form).map(asPrompt);
