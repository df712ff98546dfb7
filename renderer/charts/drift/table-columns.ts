import type { DriftRow } from '../../../shared/ipc/drift.ts';
import { dayInWords } from '../../../shared/wording/wording.ts';
import { axisValue, bandInWords, shareBandInWords, shareInWords } from '../axis/axis-words.ts';

export type TableColumn = {
  readonly key: string;
  readonly title: string;
  /** The entries its cells lead to. */
  readonly curve: 'energy' | 'time';
  /** Words are set from the left, numbers from the right. */
  readonly words?: boolean;
  readonly read: (row: DriftRow) => string;
};

/** Columns under one heading. */
export type ColumnGroup = { readonly title: string; readonly columns: readonly TableColumn[] };

const energy: readonly TableColumn[] = [
  { key: 'n', title: 'n', curve: 'energy', read: ({ n }) => String(n) },
  { key: 'dot', title: 'Week', curve: 'energy', read: ({ energyDot }) => axisValue(energyDot, 2) },
  { key: 'level', title: 'Level', curve: 'energy', read: ({ energyLevel }) => axisValue(energyLevel, 2) },
  {
    key: 'band',
    title: 'Band (90 %)',
    curve: 'energy',
    read: ({ energyLo, energyHi }) => bandInWords(energyLo, energyHi, 2),
  },
];

const time: readonly TableColumn[] = [
  { key: 'time-n', title: 'n', curve: 'time', read: ({ timeN }) => String(timeN) },
  { key: 'time-dot', title: 'Week', curve: 'time', read: ({ timeDot }) => axisValue(timeDot, 2) },
  { key: 'time-level', title: 'Level', curve: 'time', read: ({ timeLevel }) => axisValue(timeLevel, 2) },
  {
    key: 'time-band',
    title: 'Band (90 %)',
    curve: 'time',
    read: ({ timeLo, timeHi }) => bandInWords(timeLo, timeHi, 2),
  },
];

const share: readonly TableColumn[] = [
  { key: 'share', title: 'Week', curve: 'time', read: ({ shareDot }) => shareInWords(shareDot) },
  { key: 'share-level', title: 'Level', curve: 'time', read: ({ shareLevel }) => shareInWords(shareLevel) },
  {
    key: 'share-band',
    title: 'Band (90 %)',
    curve: 'time',
    read: ({ shareLo, shareHi }) => shareBandInWords(shareLo, shareHi),
  },
];

const beside: readonly TableColumn[] = [
  { key: 'role', title: 'Role held', curve: 'energy', words: true, read: ({ role }) => role ?? '–' },
  { key: 'usual', title: 'Usual hands-on', curve: 'time', words: true, read: ({ usual }) => usual ?? '–' },
  {
    key: 'marks',
    title: 'Marked',
    curve: 'energy',
    words: true,
    read: ({ marks }) => (marks.length === 0 ? '–' : marks.join('. ')),
  },
  {
    key: 'questions',
    title: 'Energy questions, version',
    curve: 'energy',
    read: ({ questions }) => (questions === null ? '–' : String(questions)),
  },
];

/** The week itself, which heads its row. */
export const weekColumn: TableColumn = {
  key: 'week',
  title: 'Week of',
  curve: 'energy',
  words: true,
  read: ({ monday }) => dayInWords(monday),
};

/** The columns of the table twin, by heading. */
export const columnGroups: readonly ColumnGroup[] = [
  { title: 'Energy answers', columns: energy },
  { title: 'Recorded time', columns: time },
  { title: 'Hands-on share', columns: share },
  { title: 'Beside them', columns: beside },
];

/** All columns in reading order, the week first. */
export const tableColumns: readonly TableColumn[] = [weekColumn, ...columnGroups.flatMap(({ columns }) => columns)];
