/** Shown when a duo is set up: what this part is, before the first word about another person. Section 4.8. */
export const DUO_PRIVACY_NOTE =
  'This part is about another person. They cannot see it or answer it. Write what you would be willing to say to ' +
  'them. Use an alias. Nothing here enters an export unless you add it, line by line. Laws differ: notes about ' +
  'colleagues may not count as purely personal, and company rules may apply. Delete a partner and every rating, map ' +
  'layer and log line about them goes too.';

/** Said on the first day, instead of a number. */
export const DUO_ENCOURAGEMENT =
  'Forming such a pair is among the hardest parts of senior work. It is built by talking.';
