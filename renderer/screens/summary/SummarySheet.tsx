import { unreachable } from '../../../shared/errors/unreachable.ts';
import type { SummaryBlock } from '../../../shared/ipc/summary.ts';
import { SummaryChart } from '../../charts/summary/SummaryChart.tsx';
import { Sheet } from '../../kit/primitives/Sheet.tsx';
import styles from './Summary.module.css';
import { summaryCopy } from './summary-copy.ts';

const Block = ({ block }: { readonly block: SummaryBlock }) => {
  switch (block.kind) {
    case 'title':
      return (
        <header className={styles['title']}>
          <h2>{block.text}</h2>
          <p>{block.subtitle}</p>
        </header>
      );
    case 'paragraph':
      return <p>{block.text}</p>;
    case 'chart':
      return (
        <div className={styles['chart']}>
          <SummaryChart chart={block.chart} />
        </div>
      );
    case 'questions':
      return (
        <section>
          <h3>{block.heading}</h3>
          <ul className={styles['questions']}>
            {block.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </section>
      );
    case 'method':
      return (
        <section className={styles['method']}>
          <h3>{block.heading}:</h3> <p>{block.text}</p>
        </section>
      );
    default:
      return unreachable(block);
  }
};

/** The page: what is shown here is what is printed. */
export const SummarySheet = ({ blocks }: { readonly blocks: readonly SummaryBlock[] }) => (
  <Sheet label={summaryCopy.sheet}>
    <div className={styles['blocks']}>
      {blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a block is its place on the page
        <Block key={index} block={block} />
      ))}
    </div>
  </Sheet>
);
