/** A sentence the writer reads, with its note on chance where it needs one. */
export type Sentence = { id: string; text: string; footnote: string | null };
