import type { CalendarDay } from '../../../shared/calendar/calendar-day.ts';
import { eventNames } from '../../../shared/check-ins/event-names.ts';
import { formPrompts } from '../../../shared/domain/check-ins/asked-order.ts';
import { eventPrompts } from '../../../shared/domain/check-ins/event-forms.ts';
import { formTitle } from '../../../shared/domain/check-ins/form-titles.ts';
import { asPrompt } from '../../../shared/domain/questions/own-prompts.ts';
import { withoutBlanks } from '../../../shared/domain/questions/prompt-blanks.ts';
import {
  catalogueVersion,
  type Prompt,
  type PromptKind,
  promptById,
  prompts,
} from '../../../shared/domain/questions/prompt-catalogue.ts';
import { promptReasons } from '../../../shared/domain/questions/prompt-reasons.ts';
import { isOff, restsOnceSkipped, restsUntil } from '../../../shared/domain/questions/prompt-rests.ts';
import type { AppError } from '../../../shared/errors/app-error.ts';
import { fail, type Result } from '../../../shared/errors/result.ts';
import type { DeckPrompt, DeckView, PromptWords } from '../../../shared/ipc/questions.ts';
import type { OwnPrompt } from '../../../shared/records/beside/own-prompt.ts';
import type { PromptState } from '../../../shared/records/beside/prompt-state.ts';
import type { Journal } from '../core/journal.ts';
import { freshHead, type ReviseDeps, revised } from '../core/revise.ts';

const kindWords: Readonly<Record<PromptKind, string>> = {
  'forced-choice': 'Choice of two',
  'bipolar-slider': 'Scale of seven',
  'time-split': 'Twenty chips',
  'activity-rating': 'Up to three activities',
  rating: 'Rating',
  'count-pair': 'Two counts',
  'single-choice': 'One of several',
  'commitment-check': 'One of several',
  number: 'Number',
  'multi-rating': 'Several ratings',
  'ladder-pick': 'One of each ladder',
  open: 'Your words',
};

const ordinary = ['daily', 'weekly', 'monthly', 'duo', 'quarterly'] as const;

/** Questions of forms that come round: those of events alone cannot be switched off. */
const periodPrompts = new Set(ordinary.flatMap(formPrompts));

/** The day on which a question's rest ends; null for one that is awake or never rests. */
const restOf = (journal: Journal, prompt: Prompt, today: CalendarDay): CalendarDay | null =>
  restsOnceSkipped(prompt)
    ? restsUntil(prompt.id, { past: journal.reflections(), states: journal.of('prompt-state'), on: today })
    : null;

const ownDeck = (journal: Journal): readonly OwnPrompt[] => journal.of('own-prompt');

/** The questions that rest on a day, and until when. */
export const restingPrompts = (
  journal: Journal,
  today: CalendarDay,
): readonly { readonly id: string; readonly until: CalendarDay }[] => {
  const states = journal.of('prompt-state');
  const own = ownDeck(journal).filter(({ active }) => active);
  const all = [...prompts.filter(restsOnceSkipped), ...own.map(asPrompt)];
  return all.flatMap((prompt) => {
    const until = isOff(states, prompt.id) ? null : restOf(journal, prompt, today);
    return until === null ? [] : [{ id: prompt.id, until }];
  });
};

const wordsOfOwn = ({ kind, text, left, right, leftPole, rightPole, drain, form }: OwnPrompt): PromptWords => ({
  kind,
  text,
  left,
  right,
  leftPole,
  rightPole,
  drain,
  form,
});

const deckPrompt = (journal: Journal, prompt: Prompt, today: CalendarDay): DeckPrompt => {
  const own = ownDeck(journal).find(({ id }) => id === prompt.id);
  const takesTurns = own === undefined ? restsOnceSkipped(prompt) : prompt.key !== null;
  return {
    id: prompt.id,
    text: withoutBlanks(prompt.text),
    kind: kindWords[prompt.kind],
    turn: takesTurns ? 'In turn' : 'Every time',
    why: [...promptReasons(prompt)],
    counts: prompt.scored === 'E' || prompt.scored.startsWith('L-'),
    skips: journal.reflections().filter(({ answers }) => answers[prompt.id] === null).length,
    restsUntil: restOf(journal, prompt, today),
    on: own === undefined ? !isOff(journal.of('prompt-state'), prompt.id) : own.active,
    canSwitch: own !== undefined || periodPrompts.has(prompt.id),
    own: own === undefined ? null : wordsOfOwn(own),
  };
};

const textOf = (id: string): string => withoutBlanks(promptById(id)?.text ?? id);

/** What changed from the version before: questions asked no more, and those asked in other words. */
const askedBefore = (): DeckView['askedBefore'] => ({
  retired: prompts
    .filter(({ retired }) => retired !== undefined)
    .map(({ id, text, replacedBy = [] }) => ({ id, text, instead: replacedBy.map(textOf) })),
  reworded: prompts.flatMap(({ id, earlier = [] }) => {
    const before = earlier.at(-1)?.text;
    return before === undefined ? [] : [{ id, before: withoutBlanks(before), now: textOf(id) }];
  }),
});

/** Every question by the form that asks it, with why, how often it was passed over and what was decided about it. */
export const deckView = (journal: Journal, today: CalendarDay): DeckView => {
  const seen = new Set<string>();
  const events = eventNames.flatMap(eventPrompts);
  const groups = ([...ordinary, 'event'] as const).map((form) => {
    const ids = form === 'event' ? events : formPrompts(form);
    const fresh = ids.filter((id) => !seen.has(id));
    for (const id of fresh) seen.add(id);
    const own = ownDeck(journal).filter((record) => record.form === form);
    const prompts = [...fresh.flatMap((id) => promptById(id) ?? []), ...own.map(asPrompt)];
    const title = form === 'event' ? 'On an event' : formTitle(form);
    return { form, title, prompts: prompts.map((prompt) => deckPrompt(journal, prompt, today)) };
  });
  return { catalogueVersion, askedBefore: askedBefore(), groups };
};

const knows = (journal: Journal, id: string): boolean =>
  promptById(id) !== undefined || ownDeck(journal).some((own) => own.id === id);

/** Stores what the writer decided about a question. */
const decide = async (
  journal: Journal,
  promptId: string,
  state: PromptState['state'],
  deps: ReviseDeps,
): Promise<Result<null, AppError>> => {
  if (!knows(journal, promptId)) return fail({ code: 'request-invalid', path: 'id' });
  const before = journal.of('prompt-state').find((one) => one.promptId === promptId);
  const since = deps.clock().instant;
  const record: PromptState = before
    ? { ...revised(before, deps), state, since }
    : { type: 'prompt-state', ...freshHead(deps), promptId, state, since };
  return journal.change({ put: [record] });
};

/** Ends a question's rest: skips up to now no longer count. */
export const bringBackPrompt = (journal: Journal, id: string, deps: ReviseDeps) => decide(journal, id, 'back', deps);

/** Leaves a question out of every form, or takes it in again; its answers stay. */
export const switchPrompt = (journal: Journal, id: string, on: boolean, deps: ReviseDeps) => {
  const own = ownDeck(journal).find((record) => record.id === id);
  if (own === undefined) return decide(journal, id, on ? 'back' : 'off', deps);
  return journal.change({ put: [{ ...revised(own, deps), active: on }] });
};

const made = (words: PromptWords, deps: ReviseDeps): OwnPrompt => ({
  type: 'own-prompt',
  ...freshHead(deps),
  ...words,
  active: true,
});

/** Adds a question of the writer's. */
export const addPrompt = (journal: Journal, words: PromptWords, deps: ReviseDeps) =>
  journal.change({ put: [made(words, deps)] });

/** Changing a question makes a new one and puts the old one away: old answers still belong to what was asked then. */
export const changePrompt = async (
  journal: Journal,
  id: string,
  words: PromptWords,
  deps: ReviseDeps,
): Promise<Result<null, AppError>> => {
  const own = ownDeck(journal).find((record) => record.id === id);
  if (own === undefined) return fail({ code: 'request-invalid', path: 'id' });
  return journal.change({ put: [{ ...revised(own, deps), active: false }, made(words, deps)] });
};
