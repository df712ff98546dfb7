import { useState } from 'react';
import { DriftChart } from '../../renderer/charts/DriftChart.tsx';
import { DriftTable } from '../../renderer/charts/DriftTable.tsx';
import { DRIFT_VIEWS } from './sample-views.ts';

/** The chart alone, for one story. */
export const ChartOf = ({ story }: { readonly story: string }) => {
  const [view] = useState(() => DRIFT_VIEWS[story]?.());
  const [opened, setOpened] = useState<number | null>(null);
  if (!view) return null;
  return (
    <>
      <DriftChart view={view} onOpenWeek={setOpened} />
      <output>{opened}</output>
      <DriftTable rows={view.rows} />
    </>
  );
};
