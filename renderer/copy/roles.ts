import type { CalendarDay } from '../../shared/calendar/calendar-day.ts';
import type { RoleRow } from '../../shared/ipc/roles.ts';
import { roleLabel } from '../../shared/wording/role-names.ts';
import { wholeDayInWords } from './dates.ts';

/** The roles held, and correcting them. */
export const rolesCopy = {
  title: 'Role history',
  back: 'Back to the settings',
  link: 'Role history, and a role that changed',
  todayLink: 'My role changed',
  lead: 'The chart draws these roles beside your answers, and each check-in asks what fits the role held on its day. A role lasts until the next one begins.',
  add: 'Add a role',
  change: 'Change',
  delete: 'Delete',
  deleted: 'The role was deleted.',
  undo: 'Put it back',
  role: 'Role',
  from: 'First day',
  fromWrong: 'Type a whole date, with a year from 1900 to the next one.',
  jobTitle: 'Title, in your words',
  teamSize: 'Engineers in the team',
  keep: 'Keep',
  cancel: 'Cancel',
  adding: 'Add a role',
  changing: (row: RoleRow): string => `Change: ${roleName(row)}`,
  twice: {
    counts: 'Entered on both laptops: another begins on the same day. This one counts.',
    'left-out': 'Entered on both laptops: another begins on the same day. This one does not count.',
  },
  loading: 'Reading the roles',
  splits: {
    title: 'Expected, and chosen by you',
    lead: 'What you answered in quarterly check-ins and after a change of role. The chart’s dashed line stands for what is usual in the role, not for these.',
    rest: (count: number): string => (count === 1 ? '1 earlier answer' : `${count} earlier answers`),
  },
  pendulum: {
    title: 'Between both kinds of work',
    lead: 'By the roles held, not by how the time went: people work above the line, technical work below it, a combined role on both sides.',
    label: 'Stretches of each kind of work',
    kinds: { technical: 'Mostly technical', people: 'Mostly people', both: 'Both kinds' },
  },
} as const;

/** The writer's title for a role, or its plain name. */
export const roleName = ({ role, title }: Pick<RoleRow, 'role' | 'title'>): string => title || roleLabel(role);

/** "Since Monday 5 January 2026, 6 engineers". */
export const roleSpan = ({ from, to, teamSize }: RoleRow, today: CalendarDay): string => {
  const span =
    to === null
      ? `${from > today ? 'From' : 'Since'} ${wholeDayInWords(from)}`
      : `${wholeDayInWords(from)} to ${wholeDayInWords(to)}`;
  if (teamSize === null) return span;
  return `${span}, ${teamSize === 1 ? '1 engineer' : `${teamSize} engineers`}`;
};
