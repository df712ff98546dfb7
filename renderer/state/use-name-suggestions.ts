import { useMemo } from 'react';
import type { LabelKind } from '../../shared/labels/labels.ts';
import { nameSuggester, type SuggestNames } from '../../shared/labels/suggest-labels.ts';
import { useView } from '../bridge/use-view.ts';

/** For the fields of tags, people and projects: names of the journal that fit what is typed. */
export const useNameSuggestions = (): Readonly<Record<LabelKind, SuggestNames>> => {
  const labels = useView('labels:read', null);
  const known = labels.status === 'ready' ? labels.value : null;
  return useMemo(
    () => ({
      tags: nameSuggester(known?.tags ?? []),
      people: nameSuggester(known?.people ?? []),
      projects: nameSuggester(known?.projects ?? []),
    }),
    [known],
  );
};
