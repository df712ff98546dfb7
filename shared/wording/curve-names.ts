/** Every series of the journal that a week can be opened for. */
export const curveNames = ['energy', 'time', 'total', 'burden'] as const;

/** Which series a week is opened for; the hands-on share rests on the same entries as time. */
export type CurveName = (typeof curveNames)[number];
