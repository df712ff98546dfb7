/** Each week as it was predicted from those before it. */
export type Predicted = {
  readonly variance: Float64Array;
  /** What was unforeseen of the constant, of the values and of the line. */
  readonly one: Float64Array;
  readonly value: Float64Array;
  readonly line: Float64Array;
  /** What is unforeseen by v of a column that stays 1 is so by `drift + carry v` in the next week. */
  readonly drift: Float64Array;
  readonly carry: Float64Array;
};

/** Sums of products of a story's whitened column with itself, with the constant and with the values. */
export type Columns = { readonly zz: Float64Array; readonly z1: Float64Array; readonly zy: Float64Array };

/** What each story makes of the values: its evidence; by how much, from where and to where, with how much doubt. */
export type Told = {
  readonly logs: Float64Array;
  readonly changes: Float64Array;
  readonly changeVariances: Float64Array;
  readonly froms: Float64Array;
  readonly fromVariances: Float64Array;
  readonly tos: Float64Array;
  readonly toVariances: Float64Array;
};

/**
 * Rows of numbers in which one window after another is worked out: 2,000 of them make ten years, and to make the rows
 * anew for each took most of the time. What they hold lasts until the next window. The stories in which something
 * changed lie in them by their place: 0 the line, then a step at each bin that may have one, oldest first.
 */
export type Workspace = { readonly predicted: Predicted; readonly columns: Columns; readonly told: Told };

/** Room for windows of so many weeks. */
export const createWorkspace = (weeks: number): Workspace => {
  const row = (): Float64Array => new Float64Array(weeks);
  return {
    predicted: { variance: row(), one: row(), value: row(), line: row(), drift: row(), carry: row() },
    columns: { zz: row(), z1: row(), zy: row() },
    told: {
      ...{ logs: row(), changes: row(), changeVariances: row() },
      ...{ froms: row(), fromVariances: row(), tos: row(), toVariances: row() },
    },
  };
};
