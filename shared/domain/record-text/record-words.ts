import type { BesideRecord } from '../../records/journal-record.ts';
import { shortened } from '../../wording/wording.ts';
import type { PromptLookup } from '../questions/prompt-catalogue.ts';
import { type Field, recordFields } from './record-fields.ts';

const TITLE_LENGTH = 80;

const kinds: Readonly<Record<BesideRecord['type'], string>> = {
  partner: 'Partner',
  'ownership-row': 'Row of the ownership map',
  'direction-card': 'Direction card',
  conflict: 'Disagreement',
  commitment: 'Commitment',
  'split-plan': 'Plan for parting a combined role',
  experiment: 'Experiment',
  evidence: 'Line of evidence',
  decision: 'Decision',
  ladder: 'Ladder',
  person: 'Person',
  'own-activity': 'Activity of your own',
  'own-prompt': 'Question of your own',
  'prompt-state': 'Question switched or resting',
  'note-template': 'Template',
  holiday: 'Holiday',
};

/** What a kind of record is called. */
export const kindInWords = (type: BesideRecord['type']): string => kinds[type];

/** What versions of one record say, name by name. */
export type ComparedLine = {
  readonly label: string;
  /** One for each version, in their order; empty where it says nothing. */
  readonly words: readonly string[];
  readonly differs: boolean;
};

// A record goes with the fields of its own kind, which the compiler cannot follow through the table.
const fieldsOf = (record: BesideRecord) =>
  recordFields[record.type] as readonly Field<never>[] as readonly (readonly [
    string,
    (record: BesideRecord, promptOf: PromptLookup) => string,
  ])[];

/**
 * Versions of one record side by side, all of one kind; a line that none of them fills is left out. A question is named
 * by what `promptOf` says it asks.
 */
export const comparedInWords = (versions: readonly BesideRecord[], promptOf: PromptLookup): readonly ComparedLine[] => {
  const [first] = versions;
  if (first === undefined) return [];
  return fieldsOf(first)
    .map(([label, of]) => {
      const words = versions.map((version) => of(version, promptOf).trim());
      return { label, words, differs: words.some((each) => each !== words[0]) };
    })
    .filter(({ words }) => words.some((each) => each !== ''));
};

/** A record by the first thing it says, on one line. */
export const titleInWords = (record: BesideRecord, promptOf: PromptLookup): string =>
  shortened(
    fieldsOf(record)
      .map(([, of]) => of(record, promptOf))
      .find((words) => words.trim() !== '') ?? '',
    TITLE_LENGTH,
  );
