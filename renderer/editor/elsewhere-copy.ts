const detail = (what: string): string =>
  `The copy is plain text: whoever finds the file can read it. Choose a place you trust, and delete it once the ${what} is saved here.`;

/** A readable copy of what the disk of the vault does not take. */
export const elsewhereCopy = {
  ask: 'Save a copy elsewhere',
  title: 'Save a readable copy?',
  yes: 'Choose a place',
  no: 'Not now',
  done: (name: string): string => `Saved as readable text: ${name}.`,
} as const;

export const checkInElsewhereCopy = { ...elsewhereCopy, detail: detail('check-in') } as const;
export const noteElsewhereCopy = { ...elsewhereCopy, detail: detail('note') } as const;
