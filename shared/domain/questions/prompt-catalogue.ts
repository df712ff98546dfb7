import type { AskedAfter } from '../../check-ins/asked-after.ts';
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

/** `ic` and `not-ic` go by the role held, `has-line` by whether the energy line has a level to speak of. */
export type PromptCondition = 'partner' | 'combined' | 'ic' | 'not-ic' | 'has-commitment' | 'has-line';

/** Words under which a question was asked until a later version of the catalogue; absent = as they are. */
export type EarlierWords = {
  /** The last version that used them. */
  readonly version: string;
  readonly text?: string;
  readonly left?: string;
  readonly right?: string;
  readonly equalLabel?: string;
  /** Null = "na" was no answer yet. */
  readonly naLabel?: null;
  /** Null = the stops had no words. */
  readonly labels?: readonly (string | null)[] | null;
};

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
  /** A word at each stop, from low to high; a retired prompt may have some alone (null). */
  readonly labels?: readonly (string | null)[];
  readonly rows?: readonly string[];
  readonly stops?: readonly string[];
  readonly midLabel?: string;
  readonly equalLabel?: string;
  /** What "na" is called where it is an answer: asked, answered, says nothing. */
  readonly naLabel?: string;
  /** What passing over was called before "na" was an answer. */
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
  /** What it feeds: "E", "L-people" and "L-technical" alone enter the energy curve. */
  readonly scored: string;
  /** What an energy question asks for: what one would reach for, which result would please, how work left one. */
  readonly aspect?: 'instinct' | 'outcome' | 'appraisal';
  readonly core: boolean;
  readonly cadence: readonly string[];
  readonly condition?: PromptCondition;
  /** Asked only after these answers. */
  readonly follows?: AskedAfter;
  /** The other row of one screen. */
  readonly pair?: string;
  /** A small line under the question. */
  readonly hint?: string;
  /** The first version of the catalogue that asks it; absent = the first there was. */
  readonly since?: string;
  /** The first version that asks it no more. It stays, so that old answers are read and counted as they were. */
  readonly retired?: string;
  readonly replaces?: string;
  readonly replacedBy?: readonly string[];
  readonly earlier?: readonly EarlierWords[];
  readonly facet?: string;
  readonly estSeconds: number;
  readonly skippable: boolean;
  /** Where the question comes from: letters of the catalogue's sources with a few words each, "A:spare-hour instinct". */
  readonly sourceIdea: string;
  /** Why it is asked, in one plain sentence; none where it is asked no more, and for the writer's own. */
  readonly why?: string;
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
  /** Asked only after some answers: those named here, or (true) those that each prompt names itself. */
  readonly follows?: boolean | AskedAfter;
  readonly all?: readonly string[];
  readonly pick?: number;
  readonly from?: readonly string[];
  readonly optional?: readonly string[];
  readonly optionalPick?: number;
  readonly max?: number;
  readonly sitting?: number;
};

type Form = {
  /** What a form may take; the writer's own questions fill what its own leave free. */
  readonly budgetSeconds: number;
  /** What its own questions take with every condition on. */
  readonly targetSeconds: number;
  readonly slots: readonly FormSlot[];
};
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
  /** How the answers of a version are scored, oldest version first; two that share a number are one series. */
  readonly scoringVersions: Readonly<Record<string, number>>;
  readonly prompts: readonly Prompt[];
  readonly activities: readonly Activity[];
  readonly forms: Readonly<Record<Exclude<FormName, 'event'>, Form>> & {
    readonly event: Readonly<Record<string, readonly string[]>>;
  };
  /** The questions of each form in the order of an earlier version. */
  readonly formerOrder: Readonly<Record<string, Readonly<Record<Exclude<FormName, 'event'>, readonly string[]>>>>;
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
const { catalogueVersion, scoringVersions, prompts, activities, forms, roles, ladders } =
  catalogue as unknown as Catalogue;
const { archetypes, formerOrder, archetypePairs, archetypeSameQuestion } = catalogue as unknown as Catalogue;

export {
  activities,
  archetypePairs,
  archetypeSameQuestion,
  archetypes,
  catalogueVersion,
  formerOrder,
  forms,
  ladders,
  prompts,
  roles,
  scoringVersions,
};

const byId: ReadonlyMap<string, Prompt> = new Map(prompts.map((prompt) => [prompt.id, prompt]));
const activityIds: ReadonlyMap<string, Activity> = new Map(activities.map((activity) => [activity.id, activity]));

/** The prompt of an id, or undefined: archives made elsewhere may name prompts this catalogue does not hold. */
export const promptById: PromptLookup = (id) => byId.get(id);

/** The activity of an id, or undefined. */
export const activityById: ActivityLookup = (id) => activityIds.get(id);

/** The labels of a choice, in order. */
export const optionLabels = ({ options = [] }: Prompt): readonly string[] => options.map(({ label }) => label);
