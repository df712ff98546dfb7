import { fail, ok } from '../../shared/errors/result.ts';
import type { labelsCalls } from '../../shared/ipc/labels.ts';
import { tidyName } from '../../shared/labels/labels.ts';
import type { HandlersOf } from '../border/answer-call.ts';
import { labelSplits } from '../journal/labels/label-splits.ts';
import type { Labels } from '../journal/labels/labels.ts';
import { labelsView } from '../journal/labels/labels-view.ts';
import type { Clock } from '../platform/clock.ts';
import { type JournalSource, withJournal } from './with-journal.ts';

export type LabelsHandlerDeps = {
  readonly session: JournalSource;
  readonly clock: Clock;
  readonly labels: Labels;
  /** Whether the writer left labels that read as two names as they are. */
  readonly isSplitDeclined: () => boolean;
};

/** Tags, people and projects of the open journal; every call fails with `vault-locked` while there is none. */
export const labelsHandlers = (deps: LabelsHandlerDeps): HandlersOf<typeof labelsCalls> => {
  const { session, clock, labels, isSplitDeclined } = deps;
  return {
    'labels:read': () => withJournal(session, (journal) => ok(labelsView(journal, clock().day))),
    'labels:splits': () =>
      withJournal(session, (journal) => ok({ splits: isSplitDeclined() ? [] : labelSplits(journal) })),
    'labels:split': () => withJournal(session, (journal) => labels.split(journal)),
    'label:rename': ({ kind, from, to }) =>
      withJournal(session, (journal) =>
        tidyName(to) === ''
          ? fail({ code: 'request-invalid', path: 'to' })
          : labels.change(journal, { kind, from, to: tidyName(to) }),
      ),
    'label:delete': ({ kind, name }) =>
      withJournal(session, (journal) => labels.change(journal, { kind, from: name, to: null })),
    'label:undo': () => withJournal(session, (journal) => labels.undo(journal)),
    'entry:update-labels': ({ id, labels: named }) => withJournal(session, (journal) => labels.set(journal, id, named)),
    'person:save': ({ name, aliases }) => withJournal(session, (journal) => labels.keepPerson(journal, name, aliases)),
  };
};
