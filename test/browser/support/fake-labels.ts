import { ok } from '../../../shared/errors/result.ts';
import type { CallName, Input, Reply } from '../../../shared/ipc/contract.ts';
import type { LabelSplit, LabelsView } from '../../../shared/ipc/labels.ts';
import type { LabelKind } from '../../../shared/labels/labels.ts';
import { nearDuplicates } from '../../../shared/labels/near-duplicates.ts';

export type LabelChannel = `labels:${string}` | `label:${string}` | 'person:save';
type Handlers = { readonly [Name in Extract<CallName, LabelChannel>]: (input: Input<Name>) => Reply<Name> };

export type Lists = Omit<LabelsView, 'near' | 'today'>;

const start: Lists = {
  tags: [
    { name: 'incident', count: 7, aliases: [] },
    { name: 'incidents', count: 2, aliases: [] },
    { name: 'on call', count: 1, aliases: [] },
  ],
  people: [{ name: 'Kim', count: 3, aliases: ['Kimberly Oduya'] }],
  projects: [],
};

/** Some names; renaming one to another adds up, and one step can be taken back. */
export const createFakeLabels = (given: Lists = start, split: readonly LabelSplit[] = []): Handlers => {
  let lists = given;
  let splits = split;
  let before = given;
  const change = (kind: LabelKind, name: string, to: string | null) => {
    before = lists;
    const changed = lists[kind].find((label) => label.name === name)?.count ?? 0;
    const others = lists[kind].filter((label) => label.name !== name);
    const isThere = others.some((label) => label.name === to);
    const next = others.map((label) => (label.name === to ? { ...label, count: label.count + changed } : label));
    const renamed = to === null || isThere ? next : [...next, { name: to, count: changed, aliases: [] }];
    lists = { ...lists, [kind]: renamed };
    return ok({ changed });
  };
  return {
    'labels:read': () => {
      const near = nearDuplicates(lists.tags).map(([keep, join]) => ({ kind: 'tags' as const, keep, join }));
      return ok({ today: '2026-11-20' as LabelsView['today'], ...lists, near });
    },
    'labels:splits': () => ok({ splits: [...splits] }),
    'labels:split': () => {
      splits = [];
      return ok({ changed: split.length });
    },
    'label:rename': ({ kind, from, to }) => change(kind, from, to),
    'label:delete': ({ kind, name }) => change(kind, name, null),
    'label:undo': () => {
      splits = split;
      lists = before;
      return ok({ changed: 2 });
    },
    'person:save': ({ name, aliases }) => {
      lists = {
        ...lists,
        people: lists.people.map((one) => (one.name === name ? { ...one, aliases: [...aliases] } : one)),
      };
      return ok(null);
    },
  };
};
