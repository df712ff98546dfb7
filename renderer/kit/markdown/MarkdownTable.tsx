import type { RootContent, Table } from 'mdast';
import type { ReactNode } from 'react';
import styles from './Markdown.module.css';

export type MarkdownTableProps = {
  readonly table: Table;
  readonly inside: (nodes: readonly RootContent[]) => ReactNode;
};

/** A table that was typed with bars; wider than the page it scrolls, by keyboard too. */
export const MarkdownTable = ({ table, inside }: MarkdownTableProps) => {
  const [head, ...rows] = table.children;
  const alignOf = (column: number) => table.align?.[column] ?? undefined;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached by keyboard
    <div className={styles['scroll']} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {head?.children.map((cell, column) => (
              <th key={cell.position?.start.offset} scope="col" data-align={alignOf(column)}>
                {inside(cell.children)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.position?.start.offset}>
              {row.children.map((cell, column) => (
                <td key={cell.position?.start.offset} data-align={alignOf(column)}>
                  {inside(cell.children)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
