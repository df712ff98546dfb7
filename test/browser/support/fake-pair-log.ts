import { type CalendarDay, daysBetween } from '../../../shared/calendar/calendar-day.ts';
import { ageingDisagreements, countDisagreements, isUnsettled } from '../../../shared/domain/duo/disagreement.ts';
import { ageingText, disagreementSentences } from '../../../shared/domain/duo/disagreement-sentences.ts';
import { ok } from '../../../shared/errors/result.ts';
import type { CallName, Input, Reply } from '../../../shared/ipc/contract.ts';
import type { DirectionSaid, DisagreementSaid } from '../../../shared/ipc/pair-log.ts';
import { type Disagreement, disagreementSchema } from '../../../shared/records/beside/disagreement.ts';

export type PairLogChannel = Extract<
  CallName,
  `disagreement:${string}` | `direction:${string}` | `pair-question:${string}`
>;
type Handlers = { readonly [Name in PairLogChannel]: (input: Input<Name>) => Reply<Name> };

type Kept<Said> = { readonly id: string; readonly said: Said };

/** What is kept under ids, and what was deleted of it. */
const createShelf = <Said>(titleOf: (said: Said) => string) => {
  let live: readonly Kept<Said>[] = [];
  let gone: readonly Kept<Said>[] = [];
  return {
    live: () => live,
    gone: () => gone.map(({ id, said }) => ({ id, title: titleOf(said), retentionEnds: '2026-12-20' as CalendarDay })),
    save: (id: string | null, said: Said) => {
      const kept = { id: id ?? `d${live.length + gone.length + 1}`, said };
      live = [...live.filter((one) => one.id !== kept.id), kept];
      return ok({ id: kept.id });
    },
    delete: ({ id }: { readonly id: string }) => {
      gone = [...gone, ...live.filter((one) => one.id === id)];
      live = live.filter((one) => one.id !== id);
      return ok(null);
    },
    restore: ({ id }: { readonly id: string }) => {
      live = [...live, ...gone.filter((one) => one.id === id)];
      gone = gone.filter((one) => one.id !== id);
      return ok(null);
    },
    purge: ({ id }: { readonly id: string }) => {
      gone = gone.filter((one) => one.id !== id);
      return ok(null);
    },
  };
};

const kit = { id: 'kit', label: 'Kit' };
const recordOf = ({ id, said }: Kept<DisagreementSaid>): Disagreement =>
  disagreementSchema.parse({ type: 'conflict', id, ...said });

/** Kit, and nothing written down about the two of you yet. */
export const createFakePairLog = (today: CalendarDay): Handlers => {
  const log = createShelf<DisagreementSaid>(({ topic }) => topic);
  const cards = createShelf<DirectionSaid>(({ goal }) => goal);
  let answers = 0;
  const about = { today, partner: kit, partners: [kit] };
  return {
    'disagreement:list': () => {
      const records = log.live().map(recordOf);
      return ok({
        ...about,
        rows: log.live().map(({ id, said }) => ({
          ...said,
          id,
          waits: isUnsettled(said, today),
          days: daysBetween(said.date, today),
        })),
        counts: disagreementSentences(countDisagreements(records, today)).map(({ text }) => text),
        ageing: ageingDisagreements(records, today).map(ageingText),
        deleted: log.gone(),
      });
    },
    'disagreement:save': ({ id, said }) => log.save(id, said as DisagreementSaid),
    'disagreement:delete': log.delete,
    'disagreement:restore': log.restore,
    'disagreement:purge': log.purge,
    'direction:list': () =>
      ok({
        ...about,
        cards: cards
          .live()
          .map(({ id, said }) => ({ ...said, id, days: daysBetween(said.agreedOn, today) }))
          .sort((a, b) => a.days - b.days),
        question: null,
        deleted: cards.gone(),
      }),
    'direction:save': ({ id, said }) => cards.save(id, said as DirectionSaid),
    'direction:delete': cards.delete,
    'direction:restore': cards.restore,
    'direction:purge': cards.purge,
    'pair-question:read': () =>
      ok({
        card:
          answers === 0
            ? { question: 'risk', text: 'How much may go wrong before you would both stop?', basis: 'our inference' }
            : null,
      }),
    'pair-question:answer': () => {
      answers += 1;
      return ok({ id: 'q1' });
    },
    'pair-question:delete': () => {
      answers -= 1;
      return ok(null);
    },
  };
};
