import { type Experiment, experimentSchema } from '../../records/beside/experiment.ts';
import { counted } from '../../wording/wording.ts';
import { idList, type RecordKind } from './record-kind.ts';
import { day, many, plain, signed } from './say.ts';

export const experimentKind: RecordKind<Experiment> = {
  schema: experimentSchema,
  list: 'experiments',
  name: 'Experiment',
  fields: [
    ['Question', ({ question }) => question],
    ['Side', ({ pole }) => plain(pole)],
    ['What I do', ({ whatIDo }) => whatIDo],
    ['How much', ({ dose }) => dose],
    ['From', ({ start }) => day(start)],
    ['For', ({ days }) => counted(days, 'day')],
    ['Forecast', ({ forecast }) => signed(forecast)],
    ['Why', ({ forecastWhy }) => forecastWhy],
    ['Would count for it', ({ countsFor }) => countsFor],
    ['Would count against it', ({ countsAgainst }) => countsAgainst],
    ['Stop when', ({ stopRule }) => stopRule],
    ['Who knows', ({ whoKnows }) => whoKnows],
    ['Check-ins tied to it', ({ reflectionIds }) => many(reflectionIds.length, 'check-in')],
    ['Ended', ({ ended }) => day(ended)],
    ['Outcome', ({ outcome }) => signed(outcome)],
    ['Learned', ({ learned }) => learned],
    ['Next', ({ next }) => plain(next)],
  ],
  references: [idList('reflectionIds')],
  day: ({ start }) => start,
  isPurged: false,
  partnerId: null,
  uniqueBy: {
    key: ({ ended }) => (ended === null ? 'running' : null),
    said: 'More than one experiment that runs.',
    ended: (record, today) => ({ ...record, ended: today }),
  },
};
