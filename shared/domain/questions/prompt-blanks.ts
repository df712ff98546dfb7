import { upperFirst } from '../../wording/wording.ts';

/** What a question may leave open for the journal to fill: a commitment, a step considered, the side of the line. */
export type Blanks = {
  readonly commitment: string | null;
  readonly move: string | null;
  readonly line: string | null;
};

const NO_BLANKS: Blanks = { commitment: null, move: null, line: null };

/** A question with what the journal says in its place; what it does not say is left out, or said in general. */
export const withBlanks = (text: string, { commitment, move, line }: Blanks): string => {
  const filled = text
    .replace(commitment === null ? ' “{commitment}”' : '{commitment}', commitment ?? '')
    .replace('{move}', move ?? 'the step you favour')
    .replace(line === null ? '{line}.' : '{line}', line ?? '…');
  return upperFirst(filled);
};

/** A question where nothing fills it. */
export const withoutBlanks = (text: string): string => withBlanks(text, NO_BLANKS);
