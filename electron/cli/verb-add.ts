import { LONGEST_CAPTURE } from '../../shared/constants.ts';
import { ok } from '../../shared/errors/result.ts';
import { createNotes } from '../journal/notes/notes.ts';
import { depsOf } from './join-words.ts';
import { asJson, badUse, type VerbContext, type VerbResult } from './verb.ts';

const READ_IN = '-';

/** `add LINE`: keeps one line as a note for today; `-` reads it from standard input, where no shell remembers it. */
export const addVerb = async ({ invocation, journal, console }: VerbContext): VerbResult => {
  const [given = ''] = invocation.operands;
  const line = (given === READ_IN ? console.readIn() : given).trim();
  if (line === '') return badUse('The line is empty.');
  if (line.length > LONGEST_CAPTURE)
    return badUse(`The line is longer than ${LONGEST_CAPTURE} characters: write a note.`);
  const kept = await createNotes(depsOf(console)).capture(journal, line);
  if (!kept.ok) return kept;
  const { day } = console.clock();
  const data = invocation.json ? asJson({ id: kept.value.entryId, forDate: day }) : '';
  return ok({ data, words: `Kept as a note for ${day}.` });
};
