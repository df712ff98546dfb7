import type { Chosen, TextEdit } from '../../renderer/labelling/text-edit.ts';

/** The text after an edit, with what is chosen then. */
export const applied = ({ text }: Chosen, { from, to, insert, start, end }: TextEdit): Chosen => ({
  text: text.slice(0, from) + insert + text.slice(to),
  start,
  end,
});
