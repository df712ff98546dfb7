import type { CalendarDay } from '../../../shared/calendar/calendar-day.ts';
import { ok } from '../../../shared/errors/result.ts';
import type { CallName, Input, Reply } from '../../../shared/ipc/contract.ts';
import type { PartnerRow, PartnersView } from '../../../shared/ipc/duo.ts';

type PartnerChannel = Extract<CallName, `partner:${string}`>;
type Handlers = { readonly [Name in PartnerChannel]: (input: Input<Name>) => Reply<Name> };

const isAsked = ({ since, until }: PartnerRow, today: CalendarDay): boolean =>
  since <= today && (until === null || until >= today);

/** Nobody at first; what is deleted can be put back. */
export const createFakePartners = (today: CalendarDay): Handlers => {
  let rows: readonly PartnerRow[] = [];
  let gone: readonly PartnerRow[] = [];
  const list = () => {
    const partners = rows.map((row) => ({ ...row, asked: isAsked(row, today) }));
    const deleted = gone.map(({ id, label }) => ({ id, label, retentionEnds: '2026-12-20' as CalendarDay }));
    return ok({ today, partners, deleted } satisfies PartnersView);
  };
  return {
    'partner:list': list,
    'partner:save': ({ id, ...rest }) => {
      const found = rows.find((row) => row.id === id);
      const fresh = { id: `p${rows.length + 1}`, asked: false, checkIns: 3, otherCheckIns: 1 };
      const row = { ...fresh, ...found, ...rest } as PartnerRow;
      rows = [row, ...rows.filter((one) => one.id !== row.id)];
      return list();
    },
    'partner:delete': ({ id }) => {
      gone = [...gone, ...rows.filter((row) => row.id === id)];
      rows = rows.filter((row) => row.id !== id);
      return list();
    },
    'partner:restore': ({ id }) => {
      rows = [...rows, ...gone.filter((row) => row.id === id)];
      gone = gone.filter((row) => row.id !== id);
      return list();
    },
    'partner:purge': ({ id }) => {
      gone = gone.filter((row) => row.id !== id);
      return list();
    },
  };
};
