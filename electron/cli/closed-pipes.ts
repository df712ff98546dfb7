type Heard = Pick<NodeJS.WritableStream, 'on'>;

/**
 * Whoever reads may stop early (`driftline export … | head`): that ends the writing, is no fault, and is not said to
 * anybody.
 */
export const hearClosedPipes = (streams: readonly Heard[]): void => {
  for (const stream of streams) stream.on('error', () => undefined);
};
