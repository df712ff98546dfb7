import { type Aside, type Stop, StopScale } from '../../../kit/choices/StopScale.tsx';

export type SevenStopSliderProps = {
  readonly label: string;
  readonly hideLabel?: boolean;
  /** A small line under the question. */
  readonly hint?: string | null;
  /** An answer beside the scale that says nothing. */
  readonly aside?: Aside | null;
  readonly left: string;
  readonly right: string;
  /** The word for the middle, e.g. "Both alike". */
  readonly middle: string;
  /** -3 = entirely left, 3 = entirely right, null = not answered. */
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
};

const STOPS = [-3, -2, -1, 0, 1, 2, 3];

const spokenStop = (value: number, left: string, right: string, middle: string): string => {
  if (value === 0) return middle;
  return `${Math.abs(value)} of 3 toward ${value < 0 ? left : right}`;
};

/** The poles stand beside it, so the eye needs the degree and the direction alone. */
const shownStop = (value: number, middle: string): string => {
  if (value === 0) return middle;
  return value < 0 ? `← ${-value} of 3` : `${value} of 3 →`;
};

/** Seven stops between two named poles. Nothing is chosen before the writer chooses. */
export const SevenStopSlider = ({ left, right, middle, ...rest }: SevenStopSliderProps) => {
  const stops: readonly Stop[] = STOPS.map((value) => ({
    value,
    spoken: spokenStop(value, left, right, middle),
    word: shownStop(value, middle),
  }));
  return <StopScale {...rest} stops={stops} ends={[left, right]} kind="bipolar" />;
};
