import { labelsCopy } from '../copy/labels.ts';
import { completionCopy } from '../copy/notes.ts';
import { takenByTab } from '../kit/fields/suggestion-keys.ts';
import { SuggestionList } from './SuggestionList.tsx';
import type { OpenList } from './use-label-completion.ts';

export type LabelSuggestionsProps = {
  readonly id: string;
  readonly open: OpenList;
  readonly onTake: (index: number) => void;
};

/** What the label at the caret may become, in words. */
export const LabelSuggestions = ({ id, open, onTake }: LabelSuggestionsProps) => {
  const { label, options, list, place, scrolled } = open;
  const { active } = list;
  const byTab = takenByTab(list);
  return (
    <SuggestionList
      id={id}
      label={labelsCopy.kinds[label.kind]}
      options={options.map(({ written, name, alias, count }) => ({
        label: `${labelsCopy.signs[label.kind]}${written}`,
        detail: written === name ? alias && completionCopy.alias(alias) : completionCopy.standsFor(name),
        aside: labelsCopy.entries(count),
      }))}
      active={active}
      taking={byTab < 0 ? null : { index: byTab, key: active < 0 ? 'Tab' : 'Enter' }}
      place={{ ...place, top: place.top - scrolled }}
      onTake={onTake}
    />
  );
};
