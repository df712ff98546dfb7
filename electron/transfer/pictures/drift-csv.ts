import type { DriftRow } from '../../../shared/ipc/drift.ts';

type Column = readonly [name: string, read: (row: DriftRow) => string | number | null];

/** Files carry four decimals, more than any sentence. docs/domain.md, section 0, G5. */
const DECIMALS = 4;

const columns: readonly Column[] = [
  ['week_of', ({ monday }) => monday],
  ['energy_n', ({ n }) => String(n)],
  ['energy_week', ({ energyDot }) => energyDot],
  ['energy_level', ({ energyLevel }) => energyLevel],
  ['energy_band_low', ({ energyLo }) => energyLo],
  ['energy_band_high', ({ energyHi }) => energyHi],
  ['time_n', ({ timeN }) => String(timeN)],
  ['time_week', ({ timeDot }) => timeDot],
  ['time_level', ({ timeLevel }) => timeLevel],
  ['time_band_low', ({ timeLo }) => timeLo],
  ['time_band_high', ({ timeHi }) => timeHi],
  ['hands_on_week', ({ shareDot }) => shareDot],
  ['hands_on_level', ({ shareLevel }) => shareLevel],
  ['hands_on_band_low', ({ shareLo }) => shareLo],
  ['hands_on_band_high', ({ shareHi }) => shareHi],
  ['hands_on_usual', ({ usual }) => usual],
  ['role', ({ role }) => role],
  ['mark', ({ mark }) => mark],
  ['questions', ({ questions }) => (questions === null ? null : String(questions))],
];

/** Never "-0.0000": a nought has no side. */
const inFigures = (value: number): string => {
  const figures = value.toFixed(DECIMALS);
  return Number(figures) === 0 ? (0).toFixed(DECIMALS) : figures;
};

// A title typed by the writer must stay a title: spreadsheets take text that begins so for a formula.
const asText = (words: string): string => {
  const tame = /^[=+\-@\t\r]/.test(words) ? `'${words}` : words;
  return /[",\r\n]/.test(tame) ? `"${tame.replaceAll('"', '""')}"` : tame;
};

const cell = (value: string | number | null): string => {
  if (value === null) return '';
  return typeof value === 'number' ? inFigures(value) : asText(value);
};

// Without a byte-order mark some spreadsheets read "Größe" in the letters of another country.
const withMark = (csv: string): string => (/[^\x20-\x7e\r\n]/.test(csv) ? `\uFEFF${csv}` : csv);

/**
 * The table of the drift screen as CSV (RFC 4180): a heading, one line a week, oldest first, an empty field where
 * nothing was recorded or too little. Axis values run from -1, tech lead side, to 1; shares from 0 to 1. A byte-order
 * mark only where a title needs it.
 */
export const driftCsv = (rows: readonly DriftRow[]): string =>
  withMark(
    [
      columns.map(([name]) => name),
      ...rows.toSorted((a, b) => a.week - b.week).map((row) => columns.map(([, read]) => cell(read(row)))),
    ]
      .map((line) => `${line.join(',')}\r\n`)
      .join(''),
  );
