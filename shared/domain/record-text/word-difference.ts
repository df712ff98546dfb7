/** A piece of text that both sides have, or that one of them alone has. */
export type DifferencePiece = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string };

/** Words with the blanks after them, line ends by themselves: joined, they give the text again. */
const wordsOf = (text: string): readonly string[] => text.match(/\n|[^\S\n]+|[^\s]+[^\S\n]*/g) ?? [];

/** Past this many steps two texts have little in common, and a finer answer would read no better. */
const MOST_STEPS = 600;

/**
 * What was taken out of `before` and what came in with `after`, word by word. The pieces that are not `added` give
 * `before`, those that are not `removed` give `after`. Source: Myers, "An O(ND) difference algorithm and its
 * variations" (1986), greedy form; two texts that differ in more than 600 words show as one exchange between what
 * begins and what ends them alike.
 */
export const wordDifference = (before: string, after: string): readonly DifferencePiece[] => {
  const [old, fresh] = [wordsOf(before), wordsOf(after)];
  const head = sharedStart(old, fresh);
  const tail = sharedStart(old.slice(head).toReversed(), fresh.slice(head).toReversed());
  const [oldMiddle, freshMiddle] = [old.slice(head, old.length - tail), fresh.slice(head, fresh.length - tail)];
  const middle = shortestScript(oldMiddle, freshMiddle) ?? [
    ...oldMiddle.map((text) => piece('removed', text)),
    ...freshMiddle.map((text) => piece('added', text)),
  ];
  return joined([
    ...old.slice(0, head).map((text) => piece('same', text)),
    ...middle,
    ...old.slice(old.length - tail).map((text) => piece('same', text)),
  ]);
};

const piece = (kind: DifferencePiece['kind'], text: string): DifferencePiece => ({ kind, text });

const sharedStart = (a: readonly string[], b: readonly string[]): number => {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
};

/** The furthest reach on each diagonal, step by step; null when it takes too many. */
const shortestScript = (a: readonly string[], b: readonly string[]): readonly DifferencePiece[] | null => {
  const reach = new Map<number, number>([[1, 0]]);
  const trace: ReadonlyMap<number, number>[] = [];
  for (let step = 0; step <= MOST_STEPS; step += 1) {
    trace.push(new Map(reach));
    for (let diagonal = -step; diagonal <= step; diagonal += 2) {
      let x = comesFromAbove(reach, diagonal, step) ? at(reach, diagonal + 1) : at(reach, diagonal - 1) + 1;
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x += 1;
      reach.set(diagonal, x);
      if (x >= a.length && x - diagonal >= b.length) return walkBack(trace, a, b);
    }
  }
  return null;
};

const at = (reach: ReadonlyMap<number, number>, diagonal: number): number => reach.get(diagonal) ?? -1;

const comesFromAbove = (reach: ReadonlyMap<number, number>, diagonal: number, step: number): boolean =>
  diagonal === -step || (diagonal !== step && at(reach, diagonal - 1) < at(reach, diagonal + 1));

const walkBack = (
  trace: readonly ReadonlyMap<number, number>[],
  a: readonly string[],
  b: readonly string[],
): readonly DifferencePiece[] => {
  const pieces: DifferencePiece[] = [];
  let [x, y] = [a.length, b.length];
  for (let step = trace.length - 1; step >= 0; step -= 1) {
    const reach = trace[step] ?? new Map<number, number>();
    const diagonal = x - y;
    const above = comesFromAbove(reach, diagonal, step);
    const fromDiagonal = above ? diagonal + 1 : diagonal - 1;
    const fromX = step === 0 ? 0 : at(reach, fromDiagonal);
    const fromY = step === 0 ? 0 : fromX - fromDiagonal;
    const [meetX, meetY] = step === 0 ? [0, 0] : above ? [fromX, fromY + 1] : [fromX + 1, fromY];
    while (x > meetX && y > meetY) {
      x -= 1;
      y -= 1;
      pieces.push(piece('same', a[x] ?? ''));
    }
    if (step > 0) pieces.push(above ? piece('added', b[fromY] ?? '') : piece('removed', a[fromX] ?? ''));
    [x, y] = [fromX, fromY];
  }
  return pieces.reverse();
};

/** Neighbours of one kind as one piece; within a run of changes what was taken out comes first. */
const joined = (pieces: readonly DifferencePiece[]): readonly DifferencePiece[] => {
  const out: DifferencePiece[] = [];
  let [removed, added] = ['', ''];
  const settle = () => {
    if (removed !== '') out.push(piece('removed', removed));
    if (added !== '') out.push(piece('added', added));
    [removed, added] = ['', ''];
  };
  for (const { kind, text } of pieces) {
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else {
      settle();
      const last = out.at(-1);
      if (last?.kind === 'same') out[out.length - 1] = piece('same', last.text + text);
      else out.push(piece('same', text));
    }
  }
  settle();
  return out;
};
