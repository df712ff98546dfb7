import type { CalendarDay } from '../../../shared/calendar/calendar-day.ts';
import { ok } from '../../../shared/errors/result.ts';
import type { CallName, Input, Reply } from '../../../shared/ipc/contract.ts';
import type { PartnerRow, PartnersView } from '../../../shared/ipc/duo.ts';

type PartnerChannel = Extract<CallName, `partner:${string}`>;
type Handlers = { readonly [Name in PartnerChannel]: (input: Input<Name>) => Reply<Name> };

const isAsked = ({ since, until }: PartnerRow, today: CalendarDay): boolean =>
  since <= today && (until === null || until >= today);

const open = { primary: null, secondary: null, risk: null };

const archetypes: PartnersView['archetypes'] = [
  { id: 'architect', label: 'Architect', gloss: 'Protects a coherent, stable whole over years' },
  { id: 'explorer', label: 'Explorer', gloss: 'Looks for the new and the disruptive' },
];

const levelPairs: PartnersView['levelPairs'] = [
  { pair: ['tl', 'em'], label: 'Tech lead with Engineering manager' },
  { pair: ['staff', 'sem'], label: 'Staff engineer with Senior engineering manager' },
];

/** Nobody at first; what is deleted can be put back. */
export const createFakePartners = (today: CalendarDay): Handlers => {
  let rows: readonly PartnerRow[] = [];
  let gone: readonly PartnerRow[] = [];
  const list = () => {
    const partners = rows.map((row) => ({ ...row, asked: isAsked(row, today) }));
    const deleted = gone.map(({ id, label }) => ({ id, label, retentionEnds: '2026-12-20' as CalendarDay }));
    return ok({ today, partners, deleted, archetypes, levelPairs } satisfies PartnersView);
  };
  return {
    'partner:list': list,
    'partner:save': ({ id, ...rest }) => {
      const found = rows.find((row) => row.id === id);
      const fresh = {
        id: `p${rows.length + 1}`,
        asked: false,
        checkIns: 3,
        otherCheckIns: 1,
        levelPair: null,
        mine: open,
        theirs: open,
        along: [{ kind: 'conflict', count: 2 }],
      };
      const row = { ...fresh, ...found, ...rest } as PartnerRow;
      rows = [row, ...rows.filter((one) => one.id !== row.id)];
      return list();
    },
    'partner:set-style': ({ id, ...both }) => {
      rows = rows.map((row) => (row.id === id ? { ...row, ...both } : row));
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
