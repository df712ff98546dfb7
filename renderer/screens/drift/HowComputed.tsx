import { useId } from 'react';
import { dayInWords } from '../../../shared/domain/wording.ts';
import type { MeasuredCurve } from '../../../shared/ipc/measured.ts';
import type { DriftView } from '../../../shared/ipc/views.ts';
import { axisValue } from '../../charts/axis-words.ts';
import { howComputedCopy as copy } from '../../copy/how-computed.ts';
import styles from './HowComputed.module.css';

type FigureName = keyof typeof copy.rows;

const WHOLE: readonly FigureName[] = ['reflections', 'weeks', 'span'];
const figureNames = Object.keys(copy.rows) as readonly FigureName[];

const inWords = (curve: MeasuredCurve, name: FigureName): string => {
  const value = curve[name];
  if (WHOLE.includes(name)) return String(value);
  // Two decimals would leave one digit of a variance that is rarely above 0.1.
  if (name === 's2' && value !== null) return value.toFixed(3);
  return axisValue(value, 2);
};

const heldBack = ({ guards }: MeasuredCurve): string =>
  guards.length === 0 ? copy.nothing : guards.map((guard) => copy.guards[guard]).join(', ');

const Row = ({ label, read, measured }: RowProps) => (
  <tr>
    <th scope="row">{label}</th>
    <td>{read(measured.energy)}</td>
    <td>{read(measured.time)}</td>
  </tr>
);

type RowProps = {
  readonly label: string;
  readonly read: (curve: MeasuredCurve) => string;
  readonly measured: DriftView['measured'];
};

const Figures = ({ view: { measured, end } }: { readonly view: DriftView }) => {
  const id = useId();
  return (
    <section className={styles['figures']}>
      <h2>{copy.figures}</h2>
      <p className={styles['note']} id={id}>
        {copy.caption(dayInWords(end))}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className={styles['scroll']} aria-label={copy.scrollLabel} tabIndex={0}>
        <table className={styles['table']} aria-describedby={id}>
          <thead>
            <tr>
              <th scope="col">{copy.figure}</th>
              <th scope="col">{copy.energy}</th>
              <th scope="col">{copy.time}</th>
            </tr>
          </thead>
          <tbody>
            {figureNames.map((name) => (
              <Row key={name} label={copy.rows[name]} read={(curve) => inWords(curve, name)} measured={measured} />
            ))}
            <Row label={copy.verdict} read={({ status }) => copy.verdicts[status]} measured={measured} />
            <Row label={copy.held} read={heldBack} measured={measured} />
          </tbody>
        </table>
      </section>
      <p className={styles['note']}>{copy.aboutRho}</p>
    </section>
  );
};

/** What the sentence and the picture rest on: the rule in short, how often it errs, and the writer's own figures. */
export const HowComputed = ({ view }: { readonly view: DriftView }) => (
  <div className={styles['method']}>
    <div className={styles['parts']}>
      {copy.parts.map(({ title, text }) => (
        <section key={title} className={styles['part']}>
          <h2>{title}</h2>
          {text.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
    </div>
    <Figures view={view} />
  </div>
);
