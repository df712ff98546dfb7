import { describe, expect, it } from 'vitest';
import { promptById } from '../../../../../shared/domain/questions/prompt-catalogue.ts';
import { comparedInWords, kindInWords, titleInWords } from '../../../../../shared/domain/record-text/record-words.ts';
import { holidaySchema } from '../../../../../shared/records/beside/holiday.ts';
import { ladderSchema } from '../../../../../shared/records/beside/ladder.ts';
import { noteTemplateSchema } from '../../../../../shared/records/beside/note-template.ts';
import { ownActivitySchema } from '../../../../../shared/records/beside/own-activity.ts';
import { ownPromptSchema } from '../../../../../shared/records/beside/own-prompt.ts';
import { personSchema } from '../../../../../shared/records/beside/person.ts';
import { promptStateSchema } from '../../../../../shared/records/beside/prompt-state.ts';
import type { SupportingRecord } from '../../../../../shared/records/finished-record.ts';
import {
  aCommitment,
  aDecision,
  aDirectionCard,
  aDisagreement,
  anEvidence,
  anExperiment,
  aPartner,
  aRow,
  aSplitPlan,
} from '../../../../support/records.ts';

const said = (record: SupportingRecord) =>
  Object.fromEntries(comparedInWords([record], promptById).map(({ label, words }) => [label, words[0]]));

const ladder = ladderSchema.parse({
  ...{ type: 'ladder', id: 'l', kind: 'technical', name: 'Engineers' },
  rungs: [
    { id: 'a', label: 'Senior' },
    { id: 'b', label: 'Staff', hidden: true },
  ],
});
const activity = ownActivitySchema.parse({ type: 'own-activity', id: 'o', label: 'On-call', category: 'technical' });
const template = noteTemplateSchema.parse({ type: 'note-template', id: 't', title: 'Retro', markdown: '## Kept\n' });
const switched = (promptId: string, state: string) =>
  promptStateSchema.parse({ type: 'prompt-state', id: 's', promptId, state, since: '2026-02-02T09:00:00.000Z' });
const person = personSchema.parse({ type: 'person', id: 'x', name: 'Kim', aliases: ['Kimmy', 'K.'] });

describe('a record in words', () => {
  it('says its days, scales and choices as one reads them', () => {
    expect(said(aDisagreement({ heat: 4, sameGoal: 'partly', settledBy: null }))).toMatchObject({
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

  it('says ladders by their rungs, activities by their kind of work, templates by their text', () => {
    expect(said(ladder)).toEqual({ Name: 'Engineers', Kind: 'Technical', Rungs: 'Senior; Staff (hidden)' });
    expect(said(activity)).toEqual({ Activity: 'On-call', 'Kind of work': 'Technical', Offered: 'Yes' });
    expect(said({ ...activity, active: false })).toMatchObject({ Offered: 'No' });
    expect(said(template)).toEqual({ Title: 'Retro', Text: '## Kept' });
    expect(said({ ...template, markdown: '' })).toEqual({ Title: 'Retro' });
    expect([ladder, activity, template].map(kindInWords)).toEqual(['Ladder', 'Activity of your own', 'Template']);
    expect([ladder, activity, template].map((record) => titleInWords(record, promptById))).toEqual([
      'Engineers',
      'On-call',
      'Retro',
    ]);
  });

  it('names a question that was switched off or rests by what it asks, and what nobody asks any more by its id', () => {
    const asked = promptById('EF02')?.text ?? '';
    expect(asked).not.toBe('');
    expect(said(switched('EF02', 'off'))).toEqual({
      Question: asked,
      Decided: 'Switched off',
      Since: '2 February 2026',
    });
    expect(said(switched('heavy-stretch', 'back'))).toMatchObject({
      Question: 'The card of a heavy stretch',
      Decided: 'Brought back',
    });
    expect(said(switched('XX99', 'resting'))).toMatchObject({ Question: 'XX99', Decided: 'Resting' });
  });

  it('leaves out what no version says, and marks what differs', () => {
    const other = { ...person, aliases: [], note: 'Moved to Oslo' };
    expect(comparedInWords([person, other], promptById)).toEqual([
      { label: 'Name', words: ['Kim', 'Kim'], differs: false },
      { label: 'Other names', words: ['Kimmy, K.', ''], differs: true },
      { label: 'Note', words: ['', 'Moved to Oslo'], differs: true },
    ]);
  });

  it('has a kind and a title for every kind, the title on one line', () => {
    const records: readonly SupportingRecord[] = [
      aPartner({ label: 'Mira' }),
      aRow(),
      aDirectionCard({ goal: 'One\nroadmap' }),
      aDisagreement(),
      aCommitment(),
      anExperiment(),
      anEvidence(),
      aDecision(),
      person,
      holidaySchema.parse({ type: 'holiday', id: 'h', from: '2026-02-02' }),
      ownPromptSchema.parse({ type: 'own-prompt', id: 'q', kind: 'open', text: 'What else?', form: 'daily' }),
      switched('EF02', 'off'),
      ladder,
      activity,
      template,
    ];
    for (const record of records) {
      expect(kindInWords(record)).not.toBe('');
      expect(titleInWords(record, promptById)).toMatch(/^\S.*\S$/);
    }
    expect(titleInWords(aDirectionCard({ goal: 'One\nroadmap' }), promptById)).toBe('One roadmap');
    expect(titleInWords(aSplitPlan(), promptById)).toBe('');
  });
});
