import { useState } from 'react';
import type { AgendaView } from '../../../../shared/ipc/duo.ts';
import { agendaText } from '../../../../shared/wording/agenda-text.ts';

/** The agenda as it is for this time. */
export type ChosenAgenda = {
  readonly chosen: Pick<AgendaView, 'opening' | 'slots'>;
  /** As plain text. */
  readonly text: string;
  readonly isIn: (id: string) => boolean;
  /** The writer's own words for a line; null where it stands as it was drawn up. */
  readonly wordsOf: (id: string) => string | null;
  readonly take: (id: string, isIn: boolean) => void;
  /** Null takes the words back. */
  readonly reword: (id: string, words: string | null) => void;
};

/** Lines left out and reworded for one talk: the next time it is drawn up anew. */
export const useChosenAgenda = (view: AgendaView): ChosenAgenda => {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [own, setOwn] = useState<ReadonlyMap<string, string>>(new Map());
  const wordsOf = (id: string) => own.get(id) ?? null;
  const isIn = (id: string) => !left.has(id);
  const slots = view.slots.map((slot) => ({
    ...slot,
    lines: slot.lines.filter(({ id }) => isIn(id)).map(({ id, text }) => ({ id, text: wordsOf(id) ?? text })),
  }));
  const opening = view.opening === null || !isIn('opening') ? null : (wordsOf('opening') ?? view.opening);
  const chosen = { opening, slots };
  return {
    chosen,
    text: agendaText(chosen),
    isIn,
    wordsOf,
    take: (id, taken) => setLeft(new Set(taken ? [...left].filter((one) => one !== id) : [...left, id])),
    reword: (id, words) => {
      const next = new Map(own);
      if (words === null) next.delete(id);
      else next.set(id, words);
      setOwn(next);
    },
  };
};
