import type { Reflection, Split } from '../../records/entries/reflection.ts';
import { clamp, type Draws, roundHalfUp } from './sample-random.ts';

type Answers = Reflection['answers'];

/** The moment a check-in is answered at: its place, the leaning of the writer then, and the stream it draws from. */
export type Asking = { readonly index: number; readonly leaning: number; readonly draws: Draws };

/** What is asked about how the day or week was spent, from streams of its own. */
export type AskingBesides = {
  readonly seed: number;
  readonly index: number;
  /** Leaning without the noise of the moment. */
  readonly mood: number;
  readonly split: Split;
};

/** How a made-up writer answers the energy questions of one version of the catalogue. */
export type SampleQuestions = {
  readonly catalogueVersion: string;
  readonly ofDay: (asking: Asking) => Answers;
  readonly besidesOfDay: (asking: AskingBesides & { readonly asked: Answers }) => Answers;
  readonly ofWeek: (asking: Asking) => Answers;
  readonly besidesOfWeek: (asking: AskingBesides) => Answers;
};

/** A choice of two, passed over now and then. `key` 1: choosing right leans to the engineering manager side. */
export const answerForcedChoice = (key: number, leaning: number, draws: Draws): string | null => {
  const x = leaning + 0.45 * draws.gauss();
  if (draws.uniform() < 0.04) return null;
  if (Math.abs(x) < 0.12) return 'equal';
  return x > 0 === key > 0 ? 'right' : 'left';
};

/** A stop from -3 to 3. */
export const answerSlider = (key: number, leaning: number, noise: number, draws: Draws): number =>
  clamp(roundHalfUp(3 * (leaning + noise * draws.gauss())), -3, 3) * key + 0;
