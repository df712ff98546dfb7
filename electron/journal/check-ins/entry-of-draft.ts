import type { Draft } from '../../../shared/records/entries/draft.ts';
import type { Reflection, ReflectionContent } from '../../../shared/records/entries/reflection.ts';

import type { ReviseDeps } from '../core/revise.ts';

/** The new entry that a finished draft makes: about the draft's day, made now. */
export const entryOf = (draft: Draft, content: ReflectionContent, { clock, newId }: ReviseDeps): Reflection => {
  const now = clock();
  return {
    type: 'reflection',
    id: newId(),
    revision: newId(),
    parents: [],
    forDate: draft.forDate,
    createdAt: now.instant,
    tz: now.zone,
    utcOffsetMinutes: now.utcOffsetMinutes,
    createdLocalDate: now.day,
    updatedAt: null,
    deletedAt: null,
    private: false,
    starred: false,
    pinned: false,
    tags: [],
    people: [],
    projects: [],
    form: draft.form,
    catalogueVersion: draft.catalogueVersion,
    ...content,
  };
};
