import {
  type EarlierWords,
  type Prompt,
  type PromptLookup,
  type PromptPole,
  promptById,
  scoringVersions,
} from './prompt-catalogue.ts';

const versions: readonly string[] = Object.keys(scoringVersions);

/** Whether this program knows the questions of a version of the catalogue. */
export const knowsVersion = (version: string): boolean => versions.includes(version);

/**
 * The number under which the answers of a catalogue version are scored; null for a version that is not known. Answers
 * of two numbers never meet in one figure of energy. docs/domain.md, section 3.5.
 */
export const scoringVersionOf = (version: string): number | null =>
  knowsVersion(version) ? (scoringVersions[version] ?? null) : null;

/** Whether a version of the catalogue asks a question; the writer's own belong to every version. */
export const isAskedIn = ({ since, retired }: Pick<Prompt, 'since' | 'retired'>, version: string): boolean => {
  const at = versions.indexOf(version);
  const begun = since === undefined || versions.indexOf(since) <= at;
  return begun && (retired === undefined || at < versions.indexOf(retired));
};

const wordsIn = ({ earlier = [] }: Prompt, version: string): EarlierWords | undefined => {
  const at = versions.indexOf(version);
  return at === -1 ? undefined : earlier.find((words) => at <= versions.indexOf(words.version));
};

const reworded = (pole: PromptPole | null, label: string | undefined): PromptPole | null =>
  pole && label !== undefined ? { ...pole, label } : pole;

/** A question in the words under which a version of the catalogue asked it. */
export const asAskedIn = (prompt: Prompt, version: string): Prompt => {
  const words = wordsIn(prompt, version);
  if (words === undefined) return prompt;
  const { text = prompt.text, left, right, equalLabel, labels } = words;
  const { labels: today, naLabel, ...rest } = prompt.scale ?? {};
  const scale = {
    ...rest,
    ...(today === undefined || labels === null ? {} : { labels: today }),
    ...(naLabel === undefined || words.naLabel === null ? {} : { naLabel }),
    ...(equalLabel === undefined ? {} : { equalLabel }),
    ...(labels == null ? {} : { labels }),
  };
  const { hint: _later, ...kept } = prompt;
  return {
    ...kept,
    text,
    left: reworded(prompt.left, left),
    right: reworded(prompt.right, right),
    ...(prompt.scale ? { scale } : {}),
  };
};

/** The questions of a look-up in the words of one version of the catalogue. */
export const wordedIn =
  (version: string, promptOf: PromptLookup = promptById): PromptLookup =>
  (id) => {
    const prompt = promptOf(id);
    return prompt && asAskedIn(prompt, version);
  };
