import type { ComparedCurveView, CompareView } from '../../../shared/ipc/drift.ts';
import { dayInWords } from '../../../shared/wording/wording.ts';
import { axisValue, bandInWords } from '../../charts/axis/axis-words.ts';
import { typeset } from '../../charts/axis/typeset.ts';
import { PeriodsChart } from '../../charts/compare/PeriodsChart.tsx';
import { Disclosure } from '../../kit/primitives/Disclosure.tsx';
import styles from './Compare.module.css';
import { compareCopy as copy } from './compare-copy.ts';

type Period = CompareView['earlier'];

const inWords = ({ from, to }: Period): string => `${dayInWords(from)} to ${dayInWords(to)}`;

/** For each curve the sentence, the picture and the same numbers as a table. */
export const ComparedCurves = ({ view }: { readonly view: CompareView }) => {
  const isDrawn = view.curves.some(({ earlier, later }) => earlier.weeks + later.weeks > 0);
  return (
    <>
      {isDrawn ? <p className={styles['legend']}>{copy.legend}</p> : null}
      {view.curves.map((curve) => (
        <Curve key={curve.id} curve={curve} view={view} />
      ))}
    </>
  );
};

const Curve = ({ curve, view }: { readonly curve: ComparedCurveView; readonly view: CompareView }) => {
  const names = { earlier: inWords(view.earlier), later: inWords(view.later) };
  const empty = curve.earlier.weeks + curve.later.weeks === 0;
  return (
    <section className={styles['curve']} aria-label={copy.curves[curve.id]}>
      <h2>{copy.curves[curve.id]}</h2>
      <p className={styles['sentence']}>{typeset(curve.sentence)}</p>
      {empty ? null : (
        <>
          <PeriodsChart
            curve={curve}
            weeks={view.drawn}
            none={copy.none}
            sided={curve.id !== 'total'}
            ends={copy.ends[curve.id]}
            middle={copy.middles[curve.id]}
            names={names}
            label={copy.picture(copy.curves[curve.id])}
          />
          <Disclosure summary={copy.table}>
            <Table curve={curve} names={names} />
          </Disclosure>
        </>
      )}
    </section>
  );
};

const Table = (props: {
  readonly curve: ComparedCurveView;
  readonly names: { readonly earlier: string; readonly later: string };
}) => {
  const { diff, lo, hi } = props.curve;
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">{copy.columns.period}</th>
          <th scope="col">{copy.columns.weeks}</th>
          <th scope="col">{copy.columns.n}</th>
          <th scope="col">{copy.columns.mean}</th>
        </tr>
      </thead>
      <tbody>
        {(['earlier', 'later'] as const).map((which) => (
          <tr key={which}>
            <th scope="row">{props.names[which]}</th>
            <td>{props.curve[which].weeks}</td>
            <td>{props.curve[which].n}</td>
            <td>{axisValue(props.curve[which].mean, 2)}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">{copy.difference}</th>
          <td colSpan={3}>{diff === null ? '–' : `${axisValue(diff, 2)} (${bandInWords(lo, hi, 2)})`}</td>
        </tr>
      </tbody>
    </table>
  );
};
