import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../../shared/calendar/calendar-day.ts';
import { sampleDiary } from '../../../../../shared/domain/sample/sample-diary.ts';
import { sampleJournal } from '../../../../../shared/domain/sample/sample-journal.ts';
import { finishedSchema } from '../../../../../shared/records/finished-record.ts';
import { day } from '../../../../support/builders.ts';

const { checkIns, notes, roles, beside } = sampleJournal();
const records = [...checkIns, ...notes, ...roles, ...beside];
const start = day('2026-01-05');
const kindOf = (kind: string) => beside.filter(({ type }) => type === kind);

describe('the journal of the sample diary', () => {
  it('holds only complete records that the journal accepts as they are, each id once', () => {
    for (const record of records) expect(finishedSchema.parse(record)).toEqual(record);
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
  });

  it('keeps the documented totals: 68 daily and 22 weekly check-ins, and six about the pair beside them', () => {
    const count = (form: string) => checkIns.filter((checkIn) => checkIn.form === form).length;
    expect(['daily', 'weekly', 'duo'].map(count)).toEqual([68, 22, 6]);
    const plain = sampleDiary().reflections;
    const asDrawn = ({
      activities: _,
      answers: { BU06: _shared, ...answers },
      ...rest
    }: (typeof checkIns)[number]) => ({
      ...rest,
      answers,
    });
    expect(checkIns.slice(0, plain.length).map(asDrawn)).toEqual(plain.map(asDrawn));
  });

  it('says after each heavy week, and no other, how far its load was shared', () => {
    const heavy = ({ burden }: (typeof checkIns)[number]) =>
      Math.max(burden?.emotional ?? 0, burden?.intellectual ?? 0) >= 3;
    expect(checkIns.some(heavy)).toBe(true);
    for (const checkIn of checkIns) expect(Object.hasOwn(checkIn.answers, 'BU06')).toBe(heavy(checkIn));
  });

  it('names eight activities, one of the writer’s own, and leaves minutes and energy as they were', () => {
    const rated = checkIns.flatMap(({ activities }) => activities);
    const before = sampleDiary().reflections.flatMap(({ activities }) => activities);
    expect(new Set(rated.map(({ activityId }) => activityId)).size).toBe(8);
    expect(kindOf('own-activity').map(({ id }) => id)).toEqual(['activity1']);
    expect(rated.map(({ activityId: _, ...rest }) => rest)).toEqual(before.map(({ activityId: _, ...rest }) => rest));
  });

  it('has notes of all kinds, each labelled by what stands in it, none in the week away', () => {
    expect(notes.length).toBeGreaterThanOrEqual(30);
    expect(notes.filter(({ title }) => title === '').length).toBeGreaterThanOrEqual(8);
    for (const mark of ['starred', 'pinned', 'private'] as const) expect(notes.some((note) => note[mark])).toBe(true);
    const labels = (kind: 'tags' | 'people') => [...new Set(notes.flatMap((note) => note[kind]))];
    expect(labels('tags')).toEqual(expect.arrayContaining(['incident', 'reorg', 'queue', 'hiring', 'role']));
    expect(labels('people').toSorted()).toEqual(['Alex', 'Dana', 'Kim', 'Robin']);
    const away = addDays(start, 7 * 13);
    expect(notes.filter(({ forDate }) => forDate >= away && forDate < addDays(away, 7))).toEqual([]);
  });

  it('says nothing that another season or weekday would make untrue', () => {
    const words = notes.map(({ title, markdown }) => `${title} ${markdown}`).join(' ');
    expect(words).not.toMatch(
      /\b(January|February|March|April|May|June|July|August|September|October|November|December)\b/,
    );
    expect(words).not.toMatch(/\b(spring|summer|autumn|winter|Christmas|snow)\b/i);
  });

  it('has a promise kept mostly, a finished experiment, a decision with its evidence, and the pair', () => {
    expect(kindOf('commitment')).toMatchObject([{ status: 'active', side: 'technical' }]);
    expect(kindOf('experiment')).toMatchObject([{ ended: '2026-02-22', forecast: -1, outcome: 1 }]);
    const [decision] = beside.filter((record) => record.type === 'decision');
    const evidence = kindOf('evidence').map(({ id }) => id);
    expect(decision?.evidenceIds).toEqual(evidence);
    expect(kindOf('partner')).toMatchObject([{ label: 'Robin' }]);
    expect(kindOf('person')).toHaveLength(4);
  });

  it('is written in order, and shifts by whole weeks without changing a word', () => {
    const moments = notes.map(({ createdAt }) => createdAt);
    expect(moments).toEqual(moments.toSorted());
    const shifted = sampleJournal(addDays(start, 28));
    expect(shifted.notes.map(({ markdown }) => markdown)).toEqual(notes.map(({ markdown }) => markdown));
    expect(shifted.notes[0]?.forDate).toBe(addDays(notes[0]?.forDate ?? start, 28));
  });
});
