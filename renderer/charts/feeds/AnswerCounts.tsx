import type { AnswerCountsFigure } from '../../../shared/ipc/feeds.ts';
import styles from './AnswerCounts.module.css';

/** A question with how often each of its answers was given: a table to the ear, bars of one measure to the eye. */
export const AnswerCounts = ({ asked }: { readonly asked: AnswerCountsFigure }) => (
  <table className={styles['table']}>
    <caption className={styles['question']}>
      {asked.question} <span>n = {asked.n}</span>
    </caption>
    <tbody>
      {asked.counts.map(({ answer, n }) => (
        <tr key={answer} data-none={n === 0 || undefined}>
          <th scope="row">{answer}</th>
          <td>
            <svg className={styles['bar']} width="100%" height="8" aria-hidden="true">
              <rect width={`${(100 * n) / asked.n}%`} height="8" rx="2" />
            </svg>
          </td>
          <td className={styles['n']}>{n}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
