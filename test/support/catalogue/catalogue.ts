import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Side = 'EM' | 'TL';
type Pole = { readonly label: string; readonly pole: Side | null } | null;
type Option = string | { readonly label: string; readonly code?: string };

/** Words of a question as an earlier version had them; what is absent was as it is. */
type Earlier = {
  readonly version: string;
  readonly text?: string;
  readonly left?: string;
  readonly right?: string;
  readonly equalLabel?: string;
  readonly midLabel?: string;
  /** Null where there were none. */
  readonly labels?: readonly (string | null)[] | null;
};

type Scale = {
  readonly min?: number;
  readonly max?: number;
  readonly labels?: readonly (string | null)[];
  readonly rows?: readonly string[];
  readonly equalLabel?: string;
  readonly midLabel?: string;
  readonly naLabel?: string;
};

/** One question as the file has it, not as the product's types promise it. */
export type Question = {
  readonly id: string;
  readonly group: string;
  readonly kind: string;
  readonly text: string;
  readonly left: Pole;
  readonly right: Pole;
  readonly scale?: Scale;
  readonly options?: readonly Option[];
  readonly valence?: 'gain' | 'drain';
  readonly facet?: string;
  readonly key: 1 | -1 | null;
  readonly scored: string;
  readonly cadence: readonly string[];
  readonly estSeconds: number;
  readonly condition?: string;
  readonly follows?: { readonly prompt: string | readonly string[]; readonly answers?: readonly string[] };
  readonly hint?: string;
  readonly pair?: string;
  readonly since?: string;
  readonly retired?: string;
  readonly replacedBy?: readonly string[];
  readonly earlier?: readonly Earlier[];
};

/** A step of a form. */
export type Slot = {
  readonly all?: readonly string[];
  readonly from?: readonly string[];
  readonly optional?: readonly string[];
  readonly pick?: number;
  readonly if?: string;
  readonly follows?: boolean | object;
  readonly sitting?: number;
};
type Form = { readonly budgetSeconds: number; readonly targetSeconds?: number; readonly slots: readonly Slot[] };
export type FormName = 'daily' | 'weekly' | 'monthly' | 'duo' | 'quarterly';

/** The whole catalogue as the file has it. */
export type Catalogue = {
  readonly catalogueVersion: string;
  readonly scoringVersions?: Readonly<Record<string, number>>;
  readonly prompts: readonly Question[];
  readonly activities: readonly { readonly id: string; readonly category: string }[];
  readonly forms: Readonly<Record<FormName, Form>> & { readonly event: Readonly<Record<string, readonly string[]>> };
};

const project = join(import.meta.dirname, '../../..');
const read = (path: string): Catalogue => JSON.parse(readFileSync(join(project, path), 'utf8'));

/** The catalogue that the product asks from. */
export const present = (): Catalogue => read('shared/domain/questions/prompt-catalogue.json');

/** The first catalogue, 2026.1, as it was until the second came. */
export const first = (): Catalogue => read('test/golden/questions-2026.1/prompt-catalogue.json');

/** Questions by their ids. */
export const byId = ({ prompts }: Catalogue): ReadonlyMap<string, Question> =>
  new Map(prompts.map((question) => [question.id, question] as const));

/** Those that are asked. */
export const live = ({ prompts }: Catalogue): readonly Question[] =>
  prompts.filter(({ retired }) => retired === undefined);

/** Those that are asked and enter the energy curve by a key. */
export const energy = (catalogue: Catalogue): readonly Question[] =>
  live(catalogue).filter(({ scored }) => scored === 'E');

/** The words of both poles, where there are any. */
export const poleWords = ({ left, right }: Question): readonly string[] =>
  [left, right].flatMap((pole) => pole?.label ?? []);

/** The words of the options, where there are any. */
export const optionWords = ({ options = [] }: Question): readonly string[] =>
  options.map((option) => (typeof option === 'string' ? option : option.label));

/** Every question that the steps of a form name. */
export const namedIn = ({ all = [], from = [], optional = [] }: Slot): readonly string[] => [
  ...all,
  ...from,
  ...optional,
];

/** The ids of the questions of which something holds. */
export const idsWhere = (those: readonly Question[], holds: (question: Question) => boolean): readonly string[] =>
  those.filter(holds).map(({ id }) => id);
