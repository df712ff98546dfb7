import { type Aside, StopScale } from './StopScale.tsx';

export type RatingScaleProps = {
  readonly label: string;
  readonly hideLabel?: boolean;
  /** A small line under the question. */
  readonly hint?: string | null;
  /** An answer beside the scale that says nothing. */
  readonly aside?: Aside | null;
  readonly min: number;
  readonly max: number;
  /** One for each stop from `min` to `max` (empty where there is no word), or only the two ends. */
  readonly labels: readonly string[];
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly compact?: boolean;
};

const signed = (value: number, min: number): string => {
  if (value < 0) return `−${Math.abs(value)}`;
  return min < 0 && value > 0 ? `+${value}` : String(value);
};

/** One number on a short scale with words at its ends (1 to 5, 0 to 4, −2 to +2). */
export const RatingScale = ({ min, max, labels, ...rest }: RatingScaleProps) => {
  const count = max - min + 1;
  const wordAt = (index: number): string => {
    if (labels.length === count) return labels[index] ?? '';
    if (index === 0) return labels[0] ?? '';
    return index === count - 1 ? (labels.at(-1) ?? '') : '';
  };
  const stops = Array.from({ length: count }, (_, index) => {
    const face = signed(min + index, min);
    const word = wordAt(index);
    return {
      value: min + index,
      face,
      word: word === face ? '' : word,
      spoken: word === '' || word.startsWith(face) ? word || face : `${face}, ${word}`,
    };
  });
  return <StopScale {...rest} stops={stops} ends={[labels[0] ?? '', labels.at(-1) ?? '']} kind="rising" />;
};
