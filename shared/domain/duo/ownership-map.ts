import { type CalendarDay, daysBetween } from '../../calendar/calendar-day.ts';
import { parameters } from '../../constants.ts';
import type {
  Owner,
  OwnershipCell,
  OwnershipGroup,
  OwnershipLayer,
  OwnershipRow,
} from '../../records/beside/ownership-row.ts';

/** The questions asked of each row. */
export const ownershipColumns = ['who', 'when', 'what', 'how', 'why'] as const;
export type OwnershipColumn = (typeof ownershipColumns)[number];

/** The six halves of a healthy team, manager's three first. */
export const ownershipGroups: readonly OwnershipGroup[] = [
  'staffed',
  'motivated',
  'aligned',
  'sound',
  'sustainable',
  'well-built',
];

type DefaultRow = readonly [
  row: string,
  label: string,
  group: OwnershipGroup,
  marks?: { readonly assist?: 'who' | 'what'; readonly say?: 'formal' | 'technical' },
];

const defaultRows: readonly DefaultRow[] = [
  ['hiring', 'Hiring', 'staffed', { say: 'formal' }],
  ['people-reviews', 'Ratings and reviews of people', 'staffed', { say: 'formal' }],
  ['pay-input', 'Pay input', 'staffed', { say: 'formal' }],
  // The tech lead helps to shape own role, interactions and systems when the team is reshaped.
  ['team-shape', 'Team shape', 'staffed', { assist: 'who' }],
  ['project-staffing', 'Staffing of projects', 'staffed'],
  ['one-to-ones', 'One-to-ones', 'motivated'],
  ['growth', 'Growth', 'motivated'],
  ['team-culture', 'Team culture', 'motivated'],
  ['stakeholder-talk', 'Stakeholder talk', 'aligned'],
  ['priorities', 'Priorities', 'aligned'],
  ['delivery-dates', 'Delivery dates', 'aligned'],
  ['development-process', 'Development process', 'aligned'],
  ['investment-split', 'Investment split (new / debt / support)', 'aligned'],
  ['purpose', 'Purpose', 'aligned'],
  ['architecture', 'Architecture', 'sound', { say: 'technical' }],
  // The manager spreads the knowledge and tells the business about it.
  ['technology-choice', 'Technology choice', 'sound', { assist: 'what', say: 'technical' }],
  ['design-reviews', 'Design reviews', 'sound'],
  ['debt-strategy', 'Debt strategy', 'sustainable'],
  ['incident-practice', 'Incident practice', 'sustainable'],
  ['quality-bar', 'Quality bar', 'well-built', { say: 'technical' }],
  ['technical-mentoring', 'Technical mentoring', 'well-built'],
];

/** Owners by column before anyone has said anything; a platform team's "why" is the tech lead's. Section 4.6. */
export const defaultLayer = (isPlatformTeam: boolean, marks: DefaultRow[3] = {}): OwnershipLayer => {
  const cell = (column: OwnershipColumn, owner: Owner): OwnershipCell => ({ owner, assist: marks.assist === column });
  return {
    who: cell('who', 'EM'),
    when: cell('when', 'EM'),
    what: cell('what', 'TL'),
    how: cell('how', 'TL'),
    why: cell('why', isPlatformTeam ? 'TL' : 'product'),
    answersForIt: null,
    say: marks.say ?? null,
  };
};

export type NewOwnershipRow = Pick<OwnershipRow, 'row' | 'label' | 'group' | 'mine' | 'theirs' | 'agreed'>;

/** The 21 rows a map starts with, in order; ids and the partner are the caller's to add. */
export const defaultOwnershipRows = (isPlatformTeam: boolean): readonly NewOwnershipRow[] =>
  defaultRows.map(([row, label, group, marks]) => ({
    row,
    label,
    group,
    mine: defaultLayer(isPlatformTeam, marks),
    theirs: null,
    agreed: null,
  }));

/** One cell that asks for talk, named by row and column. */
export type CellPlace = { readonly row: string; readonly label: string; readonly column: OwnershipColumn };

/** What a map asks for. "Both" is an owner like any other and never listed. */
export type OwnershipReading = {
  readonly unclear: readonly CellPlace[];
  /** Cells where two layers name different owners. */
  readonly differing: readonly CellPlace[];
  /** Rows agreed on more than 180 days ago. */
  readonly stale: readonly { readonly row: string; readonly label: string; readonly agreedOn: CalendarDay }[];
};

const ownersOf = ({ mine, theirs, agreed }: OwnershipRow, column: OwnershipColumn): readonly Owner[] =>
  [mine, theirs, agreed?.layer ?? null].flatMap((layer) => (layer ? [layer[column].owner] : []));

const orderOf = ({ row }: OwnershipRow): number => {
  const known = defaultRows.findIndex(([id]) => id === row);
  return known === -1 ? defaultRows.length : known;
};

/** Rows in the order of the default map, the writer's own after them by id; deleted ones left out. */
export const orderedRows = (rows: readonly OwnershipRow[]): readonly OwnershipRow[] =>
  rows.filter(({ deletedAt }) => deletedAt === null).sort((a, b) => orderOf(a) - orderOf(b) || (a.id < b.id ? -1 : 1));

/** Unclear cells, cells where layers differ, and old agreements. docs/domain.md, section 4.6. */
export const readOwnership = (rows: readonly OwnershipRow[], asOf: CalendarDay): OwnershipReading => {
  const cells = orderedRows(rows).flatMap((row) =>
    ownershipColumns.map((column) => ({
      place: { row: row.row, label: row.label, column },
      owners: ownersOf(row, column),
    })),
  );
  return {
    unclear: cells.filter(({ owners }) => owners.includes('unclear')).map(({ place }) => place),
    differing: cells
      .filter(({ owners }) => !owners.includes('unclear') && new Set(owners).size > 1)
      .map(({ place }) => place),
    stale: orderedRows(rows).flatMap(({ row, label, agreed }) =>
      agreed && daysBetween(agreed.on, asOf) > parameters.agreementAgeDays ? [{ row, label, agreedOn: agreed.on }] : [],
    ),
  };
};
