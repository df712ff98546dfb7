import { parameters } from '../../constants.ts';
import type { RolePeriod } from '../../records/beside/role-period.ts';
import type { JournalReading } from '../drift/journal-reading.ts';
import { periodOn } from '../roles/role-history.ts';

/** Questions on a sheet, and others of the bank that the writer may take instead. */
export type SummaryQuestions = { readonly chosen: readonly string[]; readonly offered: readonly string[] };

const ONE_PAGE = 5;

const ALWAYS = ['What would success in this role look like in six months?', 'Is a move reversible, and until when?'];

const OFFERED = ['How do the two ladders compare here in level and pay?', 'Which of my readings here surprises you?'];

const ofState = ({ energy, gap, handsOn, role, asOf }: JournalReading, roles: readonly RolePeriod[]) => {
  const { shownStatus, direction } = energy;
  // A page from too few check-ins describes no direction, and asks about none.
  const isGap = gap.status === 'gap' && shownStatus !== 'insufficient';
  const teamSize = periodOn(roles, asOf)?.teamSize ?? 0;
  const bank: readonly (readonly [boolean, string])[] = [
    [
      shownStatus === 'insufficient' || shownStatus === 'paused',
      'What would you want to know about how I work before we talk about direction?',
    ],
    [
      shownStatus === 'moved' && direction === 'EM',
      'Where could I take on people work within the next quarter, with a way back?',
    ],
    [shownStatus === 'moved' && direction === 'TL', 'Which technical scope needs an owner over the next half-year?'],
    [
      isGap && gap.energySide === 'TL' && gap.timeSide === 'EM',
      'Which coordination could someone else grow by taking over?',
    ],
    [isGap && gap.energySide === 'EM' && gap.timeSide === 'TL', 'Which one-to-ones or hiring work could I lead?'],
    [role === 'EM' && handsOn.status === 'above', 'Which hands-on work am I keeping from someone?'],
    [
      role === 'combined' && teamSize > parameters.teamSizeHigh,
      'When and how should the two roles be split, and who could grow into one?',
    ],
  ];
  return bank.flatMap(([holds, question]) => (holds ? [question] : []));
};

/** At most five questions for one page: those the state calls for, then the two that always fit. Section 7.7. */
export const pickQuestions = (reading: JournalReading, roles: readonly RolePeriod[]): SummaryQuestions => {
  const fitting = [...ofState(reading, roles), ...ALWAYS];
  return { chosen: fitting.slice(0, ONE_PAGE), offered: [...fitting.slice(ONE_PAGE), ...OFFERED] };
};
