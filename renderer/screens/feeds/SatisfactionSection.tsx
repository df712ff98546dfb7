import type { FeedsView } from '../../../shared/ipc/feeds.ts';
import { FigureSection } from './FigureSection.tsx';
import { feedsCopy } from './feeds-copy.ts';
import { feedsMethod } from './feeds-method-copy.ts';

/** How satisfaction went with the kind of time; said only when clear of chance. */
export const SatisfactionSection = ({ view }: { readonly view: FeedsView }) => {
  const { sentence, n } = view.satisfaction;
  const copy = feedsCopy.satisfaction;
  return (
    <FigureSection
      title={copy.title}
      sentences={[sentence ?? copy.unclear(n)]}
      method={feedsMethod.satisfaction(view)}
    />
  );
};
