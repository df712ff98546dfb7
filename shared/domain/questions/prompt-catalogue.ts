import type { RoleName } from '../../records/beside/role-period.ts';
import type { ActivityCategory, FormName } from '../../records/entries/reflection.ts';
import type { AxisSide } from '../../wording/side.ts';
import catalogue from './prompt-catalogue.json' with { type: 'json' };

export type PromptKind =
  | 'forced-choice'
  | 'bipolar-slider'
  | 'time-split'
  | 'activity-rating'
  | 'rating'
  | 'count-pair'
  | 'single-choice'
  | 'commitment-check'
  | 'number'
  | 'multi-rating'
  | 'ladder-pick'
  | 'open';

export type PromptCondition = 'partner' | 'combined' | 'has-commitment';

export type PromptOption = {
  /** What code calls it, the same in every version of the catalogue. */
  readonly code: string;
  /** What is asked and, once chosen, stored. */
  readonly label: string;
  /** Labels of former versions, under which older answers are stored. */
  readonly earlier?: readonly string[];
  /** On 1 to 5; null = says nothing; absent where the prompt has no score. */
  readonly score?: number | null;
};

export type PromptPole = { readonly label: string; readonly pole: AxisSide | null };

export type PromptScale = {
  readonly min?: number;
  readonly max?: number;
  readonly labels?: readonly string[];
  readonly rows?: readonly string[];
  readonly stops?: readonly string[];
  readonly midLabel?: string;
  readonly equalLabel?: string;
  readonly skipLabel?: string;
};

/** One question of the catalogue. `key` +1: choosing the right side moves toward EM; drain prompts are keyed already. */
export type Prompt = {
  readonly id: string;
  readonly group: string;
  readonly kind: PromptKind;
  readonly text: string;
  readonly left: PromptPole | null;
  readonly right: PromptPole | null;
  readonly scale?: PromptScale;
  readonly options?: readonly PromptOption[];
  readonly valence?: 'gain' | 'drain';
  readonly key: 1 | -1 | null;
  /** What it feeds: "E" alone enters the energy curve. */
  readonly scored: string;
  readonly core: boolean;
  readonly cadence: readonly string[];
  readonly condition?: PromptCondition;
  readonly facet?: string;
  readonly estSeconds: number;
  readonly skippable: boolean;
  /** Where the question comes from: letters of `promptSources` with a few words each, "A:spare-hour instinct". */
  readonly sourceIdea: string;
};

/** The prompt of an id: those of the catalogue, and with them those the writer made. */
export type PromptLookup = (id: string) => Prompt | undefined;

export type Activity = {
  readonly id: string;
  readonly label: string;
  readonly category: ActivityCategory;
  readonly home: AxisSide | 'both' | null;
};

/** The activity of an id: those of the catalogue, and with them those the writer added. */
export type ActivityLookup = (id: string) => Activity | undefined;

/** Shares of working time, each 0 to 1. */
export type ExpectedShares = { readonly people: number; readonly coordination: number; readonly technical: number };

export type RoleProfile = {
  readonly expected: ExpectedShares | null;
  readonly axis: number | null;
  /** Usual hands-on share, [low, high]; null where none is known. */
  readonly handsOnBand: readonly [number, number] | null;
};

export type FormSlot = {
  readonly if?: PromptCondition;
  readonly all?: readonly string[];
  readonly pick?: number;
  readonly from?: readonly string[];
  readonly optional?: readonly string[];
  readonly optionalPick?: number;
  readonly max?: number;
  readonly sitting?: number;
};

type Form = { readonly budgetSeconds: number; readonly slots: readonly FormSlot[] };
type Rung = { readonly id: string; readonly label: string };

/** What a person is drawn to in technical or managing work, one of six. */
export type Archetype = { readonly id: string; readonly label: string; readonly gloss: string };

/** A question for two archetypes; `known` = named in the source, `inferred` = ours. */
export type ArchetypePair = {
  readonly a: string;
  readonly b: string;
  readonly basis: 'known' | 'inferred';
  readonly question: string;
};

type Catalogue = {
  readonly catalogueVersion: string;
  readonly sources: Readonly<Record<string, string>>;
  readonly prompts: readonly Prompt[];
  readonly activities: readonly Activity[];
  readonly forms: Readonly<Record<Exclude<FormName, 'event'>, Form>> & {
    readonly event: Readonly<Record<string, readonly string[]>>;
  };
  readonly roles: Readonly<Record<RoleName, RoleProfile>>;
  readonly ladders: {
    readonly technical: readonly Rung[];
    readonly management: readonly Rung[];
    /** Rungs that often work as a pair, technical first. */
    readonly pairs: readonly (readonly [string, string])[];
    readonly extra: readonly Rung[];
  };
  readonly archetypes: readonly Archetype[];
  readonly archetypePairs: readonly ArchetypePair[];
  readonly archetypeSameQuestion: string;
};

// The catalogue ships with the product, so a test proves its shape once instead of every start doing it.
const { catalogueVersion, prompts, activities, forms, roles, ladders } = catalogue as unknown as Catalogue;
const { archetypes, archetypePairs, archetypeSameQuestion, sources: promptSources } = catalogue as unknown as Catalogue;

export {
  activities,
  archetypePairs,
  archetypeSameQuestion,
  archetypes,
  catalogueVersion,
  forms,
  ladders,
  promptSources,
  prompts,
  roles,
};

const byId: ReadonlyMap<string, Prompt> = new Map(prompts.map((prompt) => [prompt.id, prompt]));
const activityIds: ReadonlyMap<string, Activity> = new Map(activities.map((activity) => [activity.id, activity]));

/** The prompt of an id, or undefined: archives made elsewhere may name prompts this catalogue does not hold. */
export const promptById: PromptLookup = (id) => byId.get(id);

/** The activity of an id, or undefined. */
export const activityById: ActivityLookup = (id) => activityIds.get(id);

/** The labels of a choice, in order. */
export const optionLabels = ({ options = [] }: Prompt): readonly string[] => options.map(({ label }) => label);
