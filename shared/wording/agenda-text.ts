type Line = { readonly id: string; readonly text: string };
type Slot = { readonly title: string; readonly minutes: number; readonly lines: readonly Line[] };

/** An agenda in words: a line above all others or none, and the slots of the half-hour. */
export type AgendaInWords = { readonly opening: string | null; readonly slots: readonly Slot[] };

/** The agenda as plain text; a slot that has no line left stays, since time is kept for it. */
export const agendaText = ({ opening, slots }: AgendaInWords): string => {
  const inWords = slots.map(({ title, minutes, lines }, index) =>
    [`${index + 1}. ${title}, ${minutes} min`, ...lines.map(({ text }) => `   - ${text}`)].join('\n'),
  );
  return `${[...(opening === null ? [] : [opening]), ...inWords].join('\n\n')}\n`;
};
