import { ChartTable, ScrollingTable } from './ChartTable.tsx';

export type FigureTableProps = {
  readonly label: string;
  /** Column heads; the first column names the row. */
  readonly head: readonly string[];
  readonly rows: readonly (readonly [string, ...string[]])[];
};

/** A chart as numbers: the same ones, with a digit more. */
export const FigureTable = ({ label, head, rows }: FigureTableProps) => (
  <ScrollingTable label={label}>
    <ChartTable>
      <thead>
        <tr>
          {head.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...values]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {values.map((value, column) => (
              <td key={head[column + 1]}>{value}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </ChartTable>
  </ScrollingTable>
);
