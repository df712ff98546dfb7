import { type KeyboardEvent, type ReactNode, useId } from 'react';
import { KeyHint } from '../primitives/KeyHint.tsx';
import { Legend } from '../primitives/Legend.tsx';
import { VisuallyHidden } from '../primitives/VisuallyHidden.tsx';
import styles from './StopScale.module.css';

export type Stop = {
  readonly value: number;
  /** What a screen reader says: state and direction as words. */
  readonly spoken: string;
  /** What is written under it; empty where its face says all. */
  readonly word: string;
  /** What stands at the stop; nothing for a plain mark. */
  readonly face?: string;
};

/** An answer beside the scale that says nothing: "Does not apply". */
export type Aside = {
  readonly label: string;
  readonly chosen: boolean;
  readonly onChoose: () => void;
};

export type StopScaleProps = {
  readonly label: string;
  readonly hideLabel?: boolean;
  /** A small line under the question. */
  readonly hint?: string | null;
  /** Key 0 chooses it; the screen binds the key. */
  readonly aside?: Aside | null;
  readonly stops: readonly Stop[];
  /** Null = not answered, which is not the middle. */
  readonly value: number | null;
  /** Null when the answer is taken back (Backspace, Delete or the button). */
  readonly onChange: (value: number | null) => void;
  /** Words at the two ends; on a rising scale only where it is too narrow for the words of all its stops. */
  readonly ends: readonly [string, string];
  readonly kind: 'bipolar' | 'rising';
  readonly compact?: boolean;
  readonly children?: ReactNode;
};

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 };

/** Where a key leads: arrows one stop without wrapping round, Home and End to the ends. Undefined = not our key. */
export const stopAfterKey = (count: number, current: number, key: string): number | undefined => {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = STEPS[key];
  if (step === undefined) return undefined;
  if (current < 0) return step > 0 ? Math.floor(count / 2) : Math.floor((count - 1) / 2);
  return Math.min(count - 1, Math.max(0, current + step));
};

/**
 * A row of stops to choose one of: radio buttons with a ruler's look, each with its word under it. The base of slider
 * and rating scale.
 */
export const StopScale = (props: StopScaleProps) => {
  const name = useId();
  const { stops, value, onChange, ends, kind, aside = null } = props;
  const answered = value !== null || aside?.chosen === true;
  const current = stops.findIndex((stop) => stop.value === value);
  const moveByKey = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const clears = event.key === 'Backspace' || event.key === 'Delete';
    const target = stops[stopAfterKey(stops.length, current, event.key) ?? -1];
    if (!(clears || target)) return;
    event.preventDefault();
    event.stopPropagation();
    onChange(target?.value ?? null);
    const radios = event.currentTarget.querySelectorAll<HTMLInputElement>('input');
    if (target) radios[stops.indexOf(target)]?.focus();
  };
  return (
    <fieldset
      className={styles['scale']}
      data-kind={kind}
      data-compact={props.compact || undefined}
      aria-label={answered ? props.label : `${props.label} (not answered)`}
      aria-describedby={props.hint ? `${name}-hint` : undefined}
    >
      <Legend hidden={props.hideLabel} hint={{ id: `${name}-hint`, text: props.hint ?? null }}>
        {props.label}
      </Legend>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the radio buttons inside */}
      <div className={styles['stops']} data-answered={value !== null} onKeyDown={moveByKey}>
        {stops.map((stop, index) => (
          <label key={stop.value} className={styles['stop']} data-reach={reach(kind, stops.length, current, index)}>
            <input
              type="radio"
              className={styles['radio']}
              name={name}
              checked={stop.value === value}
              aria-label={stop.spoken}
              onChange={() => onChange(stop.value)}
            />
            <span className={styles['mark']}>{stop.face}</span>
          </label>
        ))}
      </div>
      <div className={styles['words']} aria-hidden="true">
        {stops.map((stop, index) => (
          <span key={stop.value} className={styles['word']} data-chosen={index === current || undefined}>
            <span>{stop.word}</span>
          </span>
        ))}
      </div>
      <div className={styles['ends']}>
        <span className={styles['end']} data-chosen={current === 0 || undefined} aria-hidden="true">
          {ends[0]}
        </span>
        <span className={styles['aside-row']}>
          {aside === null ? null : <AsideAnswer name={name} aside={aside} />}
          {answered ? (
            <button type="button" className={styles['clear']} onClick={() => onChange(null)}>
              Clear<VisuallyHidden> the answer to: {props.label}</VisuallyHidden>
            </button>
          ) : null}
        </span>
        <span className={styles['end']} data-chosen={current === stops.length - 1 || undefined} aria-hidden="true">
          {ends[1]}
        </span>
      </div>
      {props.children}
    </fieldset>
  );
};

/** One more radio button of the same group, beside the ruler. */
const AsideAnswer = ({ name, aside }: { readonly name: string; readonly aside: Aside }) => (
  <label className={styles['aside']}>
    <input
      type="radio"
      className={styles['radio']}
      name={name}
      checked={aside.chosen}
      aria-label={aside.label}
      aria-keyshortcuts="0"
      onChange={aside.onChoose}
    />
    <KeyHint>0</KeyHint>
    <span>{aside.label}</span>
  </label>
);

/** Whether the drawn line between the starting point and the chosen stop runs through this one. */
const reach = (kind: StopScaleProps['kind'], count: number, current: number, index: number): boolean | undefined => {
  if (current < 0) return undefined;
  const origin = kind === 'bipolar' ? (count - 1) / 2 : 0;
  return (index - origin) * (index - current) <= 0 || undefined;
};
