/** How long a passphrase may withstand guessing, from the least on. */
export const withstandsNames = ['seconds', 'minutes', 'hours', 'days', 'months', 'years', 'centuries'] as const;
export type Withstands = (typeof withstandsNames)[number];

/**
 * Whether a new passphrase is taken: `never` when it is guessed within minutes, `deliberately` below months, where the
 * writer has to say that it is meant. Unlocking takes any.
 */
export const takingOf = (withstands: Withstands): 'never' | 'deliberately' | 'freely' => {
  const at = withstandsNames.indexOf(withstands);
  if (at <= withstandsNames.indexOf('minutes')) return 'never';
  return at < withstandsNames.indexOf('months') ? 'deliberately' : 'freely';
};
