import { unreachable } from '../../errors/unreachable.ts';
import { roleLabel } from '../../wording/role-names.ts';
import { likely, monthAndYear, toOneDecimal } from '../../wording/wording.ts';
import type { Summary, SummaryBlock, SummaryChart } from './summary.ts';

/** The last level of each month: a sheet for others holds no date finer than that. */
const tableRows = ({ line, roles }: SummaryChart): readonly string[] => {
  const months = new Map<string, string>();
  for (const { sunday, level, lo, hi } of line) {
    const month = monthAndYear(sunday);
    const said = level !== null && lo !== null && hi !== null;
    if (!said && months.has(month)) continue;
    const role = roles.findLast(({ from, to }) => from <= sunday && sunday <= to);
    const held = role ? roleLabel(role.role) : '–';
    const values = said ? `${toOneDecimal(level)} | ${likely(lo, hi)}` : '– | –';
    months.set(month, `| ${month} | ${values} | ${held} |`);
  }
  return [...months.values()];
};

const chartText = (chart: SummaryChart): string => {
  const head = ['| Month | Energy answers | Band | Role |', '| --- | --- | --- | --- |'];
  const scale = 'Last week of each month, from -1 (tech lead side) to +1 (engineering manager side).';
  const rows = tableRows(chart);
  return rows.length === 0 ? 'No check-ins to draw.' : [scale, '', ...head, ...rows].join('\n');
};

const blockText = (block: SummaryBlock): string => {
  switch (block.kind) {
    case 'title':
      return `# ${block.text}\n\n${block.subtitle}`;
    case 'paragraph':
      return block.text;
    case 'chart':
      return chartText(block.chart);
    case 'questions':
      return `${block.heading}:\n\n${block.items.map((item) => `- ${item}`).join('\n')}`;
    case 'method':
      return `${block.heading}: ${block.text}`;
    default:
      return unreachable(block);
  }
};

/** The sheet as Markdown, byte for byte the same for the same sheet; the chart becomes its words and a table. */
export const summaryMarkdown = ({ blocks }: Pick<Summary, 'blocks'>): string =>
  `${blocks.map(blockText).join('\n\n')}\n`;
