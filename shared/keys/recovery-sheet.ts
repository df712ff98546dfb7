/** What stands on the sheet beside the key itself, on paper and in the text file alike. */
export const recoverySheet = {
  title: 'Recovery key for a Driftline journal',
  sentences: [
    'Whoever has this key and the vault file can read the journal. Keep it away from the laptop.',
    'To use it: start Driftline, choose “Use the recovery key” on the lock screen, and type the groups in order. Capitals do not matter.',
    'Each group ends in a check character, so a slip is found before anything is tried.',
    'When the key is replaced in Driftline, this sheet opens nothing any more.',
  ],
} as const;

/** The groups of a printed key. */
export const recoveryGroups = (key: string): readonly string[] => key.split('-');

/** The sheet as a text file: three groups a line. `madeOn` is a day in words. */
export const recoverySheetText = (key: string, madeOn: string): string => {
  const groups = recoveryGroups(key);
  const lines = [0, 3, 6].map((from) => `    ${groups.slice(from, from + 3).join('  ')}`);
  return [recoverySheet.title, '', ...lines, '', ...recoverySheet.sentences, '', `Made on ${madeOn}.`, ''].join('\n');
};
