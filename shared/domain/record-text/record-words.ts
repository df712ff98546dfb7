import type { FinishedRecord } from '../../records/finished-record.ts';
import { shortened } from '../../wording/wording.ts';
import { kindOf } from '../kinds/kinds.ts';
import type { PromptLookup } from '../questions/prompt-catalogue.ts';

const TITLE_LENGTH = 80;

/** What a kind of record is called. */
export const kindInWords = (record: FinishedRecord): string => kindOf(record).name;

/** What versions of one record say, name by name. */
export type ComparedLine = {
  readonly label: string;
  /** One for each version, in their order; empty where it says nothing. */
  readonly words: readonly string[];
  readonly differs: boolean;
};

/**
 * Versions of one record side by side, all of one kind; a line that none of them fills is left out. A question is named
 * by what `promptOf` says it asks.
 */
export const comparedInWords = (
  versions: readonly FinishedRecord[],
  promptOf: PromptLookup,
): readonly ComparedLine[] => {
  const [first] = versions;
  if (first === undefined) return [];
  return kindOf(first)
    .fields.map(([label, of]) => {
      const words = versions.map((version) => of(version, promptOf).trim());
      return { label, words, differs: words.some((each) => each !== words[0]) };
    })
    .filter(({ words }) => words.some((each) => each !== ''));
};

/** A record by the first thing it says, on one line. */
export const titleInWords = (record: FinishedRecord, promptOf: PromptLookup): string =>
  shortened(
    kindOf(record)
      .fields.map(([, of]) => of(record, promptOf))
      .find((words) => words.trim() !== '') ?? '',
    TITLE_LENGTH,
  );
