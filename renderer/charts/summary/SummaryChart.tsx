import type { SummaryChart as SummaryChartView } from '../../../shared/ipc/summary.ts';
import { ChartDrawing } from '../axis/ChartFrame.tsx';
import { DriftAxes, DriftMarks } from '../drift/DriftMarks.tsx';
import { driftGeometry, type Frame } from '../drift/drift-geometry.ts';

/** 170 mm of an A4 page at 96 px an inch, so that a px on screen is a px on paper. */
const FRAME: Frame = { width: 642, height: 232, left: 124, right: 62, top: 34, bottom: 42 };

/** The printed picture: level and band by week, role as dashed step, no dots. Readable in grey and at 9 pt. */
export const SummaryChart = ({ chart }: { readonly chart: SummaryChartView }) => {
  const nothing = { dots: [], line: [] };
  const geometry = driftGeometry({ ...chart, energy: { dots: [], line: chart.line }, time: nothing }, FRAME);
  return (
    <ChartDrawing width="100%" viewBox={`0 0 ${FRAME.width} ${FRAME.height}`} role="img" aria-label={chart.alt}>
      <DriftAxes geometry={geometry} narrow={false} />
      <DriftMarks geometry={geometry} narrow={false} timeBand={false} />
    </ChartDrawing>
  );
};
