import { kindNames, kinds } from '../../shared/domain/kinds/kinds.ts';
import { defaultLadders } from '../../shared/domain/paths/ladder.ts';
import type { FinishedRecord } from '../../shared/records/finished-record.ts';
import { aReflection, day } from './builders.ts';
import {
  aCommitment,
  aDecision,
  aDirectionCard,
  aDisagreement,
  aNote,
  anEvidence,
  anExperiment,
  aPartner,
  aRolePeriod,
  aRow,
  aSplitPlan,
} from './records.ts';

type KindName = FinishedRecord['type'];

const days = ['2026-06-29', '2026-06-30', '2026-07-01', '2026-07-02', '2026-07-03'].map(day);
const dayOf = (n: number) => days[n % days.length] ?? day('2026-06-29');

const parsed = (type: KindName, fields: object): FinishedRecord =>
  kinds[type].schema.parse({ type, ...fields }) as FinishedRecord;

const makers: Readonly<Record<KindName, (id: string, n: number) => FinishedRecord>> = {
  reflection: (id, n) =>
    aReflection({
      ...{ id, forDate: dayOf(n), createdLocalDate: dayOf(n), createdAt: `${dayOf(n)}T16:0${n % 10}:00.000Z` },
      ...{ answers: { EN01: n % 4 }, split: { people: n % 6, coordination: 4, technical: 10, other: 0 } },
    }),
  note: (id, n) =>
    aNote({ id, forDate: dayOf(n), createdLocalDate: dayOf(n), tags: ['first'], markdown: `Words ${n}` }),
  role: (id, n) => aRolePeriod({ id, from: day(`2026-0${1 + (n % 5)}-01`), title: `Title ${n}` }),
  partner: (id, n) => aPartner({ id, label: `K${n % 2}` }),
  'ownership-row': (id, n) => aRow({ id, label: `Row ${n}`, row: `row${n % 3}` }),
  'direction-card': (id, n) => aDirectionCard({ id, goal: `Goal ${n}` }),
  conflict: (id, n) => aDisagreement({ id, topic: `Topic ${n}` }),
  'pair-question': (id, n) =>
    parsed('pair-question', {
      ...{ id, partnerId: 'p1', question: 'risk', asked: `Question ${n}`, date: dayOf(n), answer: 'not-now' },
    }),
  commitment: (id, n) => aCommitment({ id, start: dayOf(n), placeInWeek: `Place ${n}` }),
  'split-plan': (id, n) => aSplitPlan({ id, whatStays: { words: `What ${n}`, since: dayOf(n) } }),
  experiment: (id, n) => anExperiment({ id, start: dayOf(n), dose: `Dose ${n}` }),
  evidence: (id, n) => anEvidence({ id, statement: `Statement ${n}` }),
  decision: (id, n) => aDecision({ id, outcome: `Outcome ${n}` }),
  ladder: (id, n) => parsed('ladder', { id, ...defaultLadders()[n % 2] }),
  person: (id, n) => parsed('person', { id, name: `Name ${n}` }),
  'own-activity': (id, n) => parsed('own-activity', { id, label: `Activity ${n}`, category: 'people' }),
  'own-prompt': (id, n) => parsed('own-prompt', { id, kind: 'open', text: `Question ${n}`, form: 'daily' }),
  'prompt-state': (id, n) =>
    parsed('prompt-state', { id, promptId: `EN0${1 + (n % 3)}`, state: 'off', since: '2026-06-29T10:00:00.000Z' }),
  'note-template': (id, n) => parsed('note-template', { id, title: `Template ${n}` }),
  holiday: (id, n) => parsed('holiday', { id, from: dayOf(n), note: `Note ${n}` }),
};

/** A record of one kind or another, the kind by `n`. */
export const aRecordOfKind = (id: string, n: number): FinishedRecord => {
  const kind = kindNames[n % kindNames.length] ?? 'note';
  return { ...makers[kind](id, n), revision: `${id}-1` };
};

const fields: Readonly<Record<KindName, string>> = {
  reflection: 'note',
  note: 'markdown',
  role: 'title',
  partner: 'label',
  'ownership-row': 'label',
  'direction-card': 'goal',
  conflict: 'topic',
  'pair-question': 'asked',
  commitment: 'placeInWeek',
  'split-plan': 'byWhen',
  experiment: 'dose',
  evidence: 'statement',
  decision: 'outcome',
  ladder: 'name',
  person: 'note',
  'own-activity': 'label',
  'own-prompt': 'left',
  'prompt-state': 'promptId',
  'note-template': 'markdown',
  holiday: 'note',
};

/** The same record with other words. */
export const inOtherWords = (record: FinishedRecord, n: number): FinishedRecord => {
  const value = record.type === 'split-plan' ? dayOf(n) : `said ${n % 7}`;
  return { ...record, [fields[record.type]]: value };
};
