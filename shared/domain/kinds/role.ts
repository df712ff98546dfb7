import { type RolePeriod, rolePeriodSchema } from '../../records/beside/role-period.ts';
import { roleLabel } from '../../wording/role-names.ts';
import type { RecordKind } from './record-kind.ts';
import { day } from './say.ts';

export const roleKind: RecordKind<RolePeriod> = {
  schema: rolePeriodSchema,
  list: 'roles',
  name: 'Role',
  fields: [
    ['Role', ({ role }) => roleLabel(role)],
    ['From', ({ from }) => day(from)],
    ['Until', ({ to }) => day(to)],
    ['Title', ({ title }) => title],
    ['Team size', ({ teamSize }) => (teamSize === null ? '' : String(teamSize))],
    ['Note', ({ note }) => note],
  ],
  references: [],
  day: ({ from }) => from,
  isPurged: false,
  partnerId: null,
  uniqueBy: { key: ({ from }) => from, said: 'Two roles that begin on one day.' },
};
