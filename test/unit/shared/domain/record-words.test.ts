import { describe, expect, it } from 'vitest';
import type { BesideRecord } from '../../../../shared/domain/journal-record.ts';
import { comparedInWords, kindInWords, titleInWords } from '../../../../shared/domain/record-words.ts';
import { holidaySchema } from '../../../../shared/domain/records/holiday.ts';
import { ownPromptSchema } from '../../../../shared/domain/records/own-prompt.ts';
import { personSchema } from '../../../../shared/domain/records/person.ts';
import { promptStateSchema } from '../../../../shared/domain/records/prompt-state.ts';
import {
  aCommitment,
  aConflict,
  aDecision,
  aDirectionCard,
  anEvidence,
  anExperiment,
  aPartner,
  aRow,
  aSplitPlan,
} from '../../../support/records.ts';

const said = (record: BesideRecord) =>
  Object.fromEntries(comparedInWords([record]).map(({ label, words }) => [label, words[0]]));

const person = personSchema.parse({ type: 'person', id: 'x', name: 'Kim', aliases: ['Kimmy', 'K.'] });

describe('a record in words', () => {
  it('says its days, scales and choices as one reads them', () => {
    expect(said(aConflict({ heat: 4, sameGoal: 'partly', settledBy: null }))).toMatchObject({
      Topic: 'Order of work',
      Day: '2 February 2026',
      Heat: '4 of 5',
      'Same goal': 'Partly',
      Status: 'Open',
    });
    expect(said(aCommitment({ movable: true, reviewAfterWeeks: 1 }))).toMatchObject({
      Side: 'People',
      'May move': 'Yes',
      'Look again after': '1 week',
    });
    expect(said(aRow())['As I see it']).toMatch(/^Who: .+\. When: .+\. What: .+\. How: .+\. Why: /);
    expect(said(person)).toEqual({ Name: 'Kim', 'Other names': 'Kimmy, K.' });
  });

  it('leaves out what no version says, and marks what differs', () => {
    const other = { ...person, aliases: [], note: 'Moved to Oslo' };
    expect(comparedInWords([person, other])).toEqual([
      { label: 'Name', words: ['Kim', 'Kim'], differs: false },
      { label: 'Other names', words: ['Kimmy, K.', ''], differs: true },
      { label: 'Note', words: ['', 'Moved to Oslo'], differs: true },
    ]);
  });

  it('has a kind and a title for every kind, the title on one line', () => {
    const records: readonly BesideRecord[] = [
      aPartner({ label: 'Mira' }),
      aRow(),
      aDirectionCard({ goal: 'One\nroadmap' }),
      aConflict(),
      aCommitment(),
      anExperiment(),
      anEvidence(),
      aDecision(),
      person,
      holidaySchema.parse({ type: 'holiday', id: 'h', from: '2026-02-02' }),
      ownPromptSchema.parse({ type: 'own-prompt', id: 'q', kind: 'open', text: 'What else?', form: 'daily' }),
      promptStateSchema.parse({
        ...{ type: 'prompt-state', id: 's', promptId: 'EF02', state: 'off' },
        since: '2026-02-02T09:00:00.000Z',
      }),
    ];
    for (const record of records) {
      expect(kindInWords(record.type)).not.toBe('');
      expect(titleInWords(record)).toMatch(/^\S.*\S$/);
    }
    expect(titleInWords(aDirectionCard({ goal: 'One\nroadmap' }))).toBe('One roadmap');
    expect(titleInWords(aSplitPlan())).toBe('');
  });
});
