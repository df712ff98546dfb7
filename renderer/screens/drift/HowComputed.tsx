import { useId } from 'react';
import type { DriftAsOf, MeasuredCurve, MeasuredShare } from '../../../shared/ipc/drift.ts';
import { dayInWords } from '../../../shared/wording/wording.ts';
import { axisValue, bandInWords, shareInWords } from '../../charts/axis/axis-words.ts';
import { typeset } from '../../charts/axis/typeset.ts';
import { hrefs } from '../../routes/places.ts';
import { Agreement } from './Agreement.tsx';
import styles from './HowComputed.module.css';
import { howComputedCopy as copy } from './how-computed-copy.ts';

type FigureName = keyof typeof copy.rows;

const WHOLE: readonly FigureName[] = ['reflections', 'weeks', 'span'];
const figureNames = Object.keys(copy.rows) as readonly FigureName[];

const inWords = (curve: MeasuredCurve, name: FigureName): string => {
  const value = curve[name];
  if (name === 'changeLo') return bandInWords(curve.changeLo, curve.changeHi, 2);
  if (WHOLE.includes(name)) return String(value);
  // Two decimals would leave one digit of a variance that is rarely above 0.1.
  if (name === 's2' && value !== null) return value.toFixed(3);
  return axisValue(value, 2);
};

const SHARES: readonly string[] = ['level', 'levelSe'];

/** The same for the hands-on share: level in per cent, a dash for what is not measured on it. */
const shareFigure = (share: MeasuredShare, name: FigureName): string => {
  const value = Object.hasOwn(share, name) ? share[name as keyof MeasuredShare] : null;
  if (value === null) return '–';
  if (WHOLE.includes(name)) return String(value);
  if (name === 's2') return value.toFixed(3);
  return SHARES.includes(name) ? shareInWords(value) : axisValue(value, 2);
};

const heldBack = ({ guards }: MeasuredCurve): string =>
  guards.length === 0 ? copy.nothing : guards.map((guard) => copy.guards[guard]).join(', ');

const Row = ({ label, read, share, measured }: RowProps) => (
  <tr>
    <th scope="row">{label}</th>
    <td>{read(measured.energy)}</td>
    <td>{read(measured.time)}</td>
    <td>{share(measured.handsOn)}</td>
  </tr>
);

const nothing = (): string => '–';

type RowProps = {
  readonly label: string;
  readonly read: (curve: MeasuredCurve) => string;
  readonly share: (share: MeasuredShare) => string;
  readonly measured: DriftAsOf['measured'];
};

const Figures = ({ look: { measured, end } }: { readonly look: DriftAsOf }) => {
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
              <th scope="col">{copy.handsOn}</th>
            </tr>
          </thead>
          <tbody>
            {figureNames.map((name) => (
              <Row
                key={name}
                label={copy.rows[name]}
                read={(curve) => inWords(curve, name)}
                share={(share) => shareFigure(share, name)}
                measured={measured}
              />
            ))}
            {copy.kinds.map((label, kind) => (
              <Row
                key={label}
                label={label}
                read={({ kinds }) => axisValue(kinds?.[kind] ?? null, 2)}
                share={nothing}
                measured={measured}
              />
            ))}
            <Row
              label={copy.verdict}
              read={({ status }) => copy.verdicts[status]}
              share={nothing}
              measured={measured}
            />
            <Row label={copy.held} read={heldBack} share={nothing} measured={measured} />
          </tbody>
        </table>
      </section>
      <p className={styles['note']}>{copy.aboutWeights}</p>
    </section>
  );
};

/** What the writer answered to "how does the chart have you wrong?", with the days. */
const Objections = ({ objections }: Pick<DriftAsOf, 'objections'>) => (
  <section className={styles['figures']}>
    <h2>{copy.objections}</h2>
    {objections.length === 0 ? <p className={styles['note']}>{copy.noObjection}</p> : null}
    <dl className={styles['objections']}>
      {objections.map(({ day, text, entryId }) => (
        <div key={entryId}>
          <dt>
            <a href={hrefs.entry({ id: entryId })}>{dayInWords(day)}</a>
          </dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  </section>
);

/** What the sentence and the picture rest on: the rule in short, how often it errs, and the writer's own figures. */
export const HowComputed = ({ look }: { readonly look: DriftAsOf }) => (
  <div className={styles['method']}>
    <div className={styles['parts']}>
      {copy.parts.map(({ title, text }) => (
        <section key={title} className={styles['part']}>
          <h2>{title}</h2>
          {text.map((paragraph) => (
            <p key={paragraph}>{typeset(paragraph)}</p>
          ))}
        </section>
      ))}
    </div>
    <Figures look={look} />
    <Agreement rows={look.reliability.rows} />
    <Objections objections={look.objections} />
  </div>
);
