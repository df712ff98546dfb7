import { noFilters } from '../../../shared/search/search-query.ts';
import { searchCopy } from '../../copy/search.ts';
import { EmptyState } from '../../kit/feedback/EmptyState.tsx';
import { Button } from '../../kit/primitives/Button.tsx';
import { setFilters, useSearchLine } from '../../state/search-line.ts';

/** No hit: what may help. Before all of the journal is read nobody can say so. */
export const NothingFound = ({ soFar }: { readonly soFar: boolean }) => {
  const { filters, typed } = useSearchLine();
  const narrows = filters !== noFilters && typed.trim() !== '';
  if (soFar) return <EmptyState title={searchCopy.noneSoFar}>{searchCopy.noneSoFarDetail}</EmptyState>;
  return (
    <EmptyState
      title={searchCopy.noneTitle}
      action={narrows ? <Button onClick={() => setFilters(noFilters)}>{searchCopy.withoutFilters}</Button> : undefined}
    >
      {narrows ? searchCopy.noneFilters : searchCopy.noneWords}
    </EmptyState>
  );
};
