/** A text with what is chosen in it; a caret where both ends are one. */
export type Chosen = { readonly text: string; readonly start: number; readonly end: number };

/** Puts `insert` in the place of what is from `from` to `to`, then chooses from `start` to `end`. */
export type TextEdit = {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
  readonly start: number;
  readonly end: number;
};
