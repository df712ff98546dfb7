import { ok } from '../../../shared/errors/result.ts';
import type { CallName, Input, Reply } from '../../../shared/ipc/contract.ts';
import type { ActivityList, DeckPrompt, DeckView, PromptWords } from '../../../shared/ipc/questions.ts';

export type DeckChannel = Extract<CallName, `prompt:${string}` | `activity:${'list' | 'create' | 'update' | 'switch'}`>;
type Handlers = { readonly [Name in DeckChannel]: (input: Input<Name>) => Reply<Name> };

const catalogued = (id: string, text: string, given: Partial<DeckPrompt> = {}): DeckPrompt => ({
  id,
  text,
  kind: 'Choice of two',
  turn: 'In turn',
  why: ['What you reach for when free is a good sign of where energy goes.', 'Counts towards the energy line.'],
  counts: true,
  skips: 0,
  restsUntil: null,
  on: true,
  canSwitch: true,
  own: null,
  ...given,
});

/** A deck of a few questions that keeps what is decided about them. */
export const createFakeDeck = (): Handlers => {
  let prompts: DeckPrompt[] = [
    catalogued('EF01', 'Suppose one hour at work had opened up today. What would you have picked?'),
    catalogued('EF02', 'What are you prouder of?', { skips: 2, restsUntil: '2026-11-30' as DeckPrompt['restsUntil'] }),
    catalogued('OR01', 'One line worth keeping about today.', {
      kind: 'Your words',
      turn: 'Every time',
      counts: false,
    }),
  ];
  let activities: ActivityList = [
    { id: 'code', label: 'Writing code', category: 'technical', own: false, active: true },
    { id: 'own1', label: 'Mentoring circle', category: 'people', own: true, active: true },
  ];
  const change = (id: string, by: Partial<DeckPrompt>) => {
    prompts = prompts.map((prompt) => (prompt.id === id ? { ...prompt, ...by } : prompt));
    return ok(null);
  };
  const add = (own: PromptWords) => {
    const counts = own.leftPole !== null && own.rightPole !== null;
    prompts = [...prompts, catalogued(`own${prompts.length}`, own.text, { own, counts, why: ['Your own question.'] })];
    return ok(null);
  };
  const view = (): DeckView => ({
    catalogueVersion: '2026.2',
    askedBefore: {
      retired: [{ id: 'EF02', text: 'What are you prouder of?', instead: ['Which message would you rather find?'] }],
      reworded: [{ id: 'EF07', before: 'What pleased you more?', now: 'Which news would please you more?' }],
    },
    groups: [{ form: 'daily', title: 'Daily check-in', prompts }],
  });
  return {
    'prompt:list': () => ok(view()),
    'prompt:bring-back': ({ id }) => change(id, { restsUntil: null }),
    'prompt:switch': ({ id, on }) => change(id, { on }),
    'prompt:create': (words) => add(words as PromptWords),
    'prompt:update': ({ id, words }) => {
      change(id, { on: false });
      return add(words as PromptWords);
    },
    'activity:list': () => ok(activities),
    'activity:create': ({ label, category }) => {
      const id = `own${activities.length}`;
      activities = [...activities, { id, label, category, own: true, active: true }];
      return ok({ id });
    },
    'activity:update': ({ id, label }) => {
      activities = activities.map((one) => (one.id === id ? { ...one, label } : one));
      return ok(null);
    },
    'activity:switch': ({ id, on }) => {
      activities = activities.map((one) => (one.id === id ? { ...one, active: on } : one));
      return ok(null);
    },
  };
};
