/** An end of the axis: -1 is the tech lead side, +1 the engineering manager side. */
export type AxisSide = 'TL' | 'EM';

/** Where a level lies: on a side only when it is clear of the middle, band included. */
export type Side = AxisSide | 'between';
