import { AnswerCounts } from '../../renderer/charts/feeds/AnswerCounts.tsx';
import { PendulumStrip } from '../../renderer/charts/roles/PendulumStrip.tsx';
import { calendarCopy } from '../../renderer/copy/calendar.ts';
import { markdownCopy } from '../../renderer/copy/notes.ts';
import { SaveCopy } from '../../renderer/editor/SaveCopy.tsx';
import { DayLegend } from '../../renderer/kit/day-mark/DayLegend.tsx';
import { DayMark } from '../../renderer/kit/day-mark/DayMark.tsx';
import type { DayShade } from '../../renderer/kit/day-mark/day-shade.ts';
import { Failure } from '../../renderer/kit/feedback/Failure.tsx';
import { Loading } from '../../renderer/kit/feedback/Loading.tsx';
import { Progress } from '../../renderer/kit/feedback/Progress.tsx';
import { SelectField } from '../../renderer/kit/fields/SelectField.tsx';
import { TagField } from '../../renderer/kit/fields/TagField.tsx';
import { DatedLine, DatedLineToCome } from '../../renderer/kit/lists/DatedLine.tsx';
import { Difference } from '../../renderer/kit/lists/Difference.tsx';
import { MarkedText } from '../../renderer/kit/lists/MarkedText.tsx';
import { PastDays } from '../../renderer/kit/lists/PastDays.tsx';
import { SaidList } from '../../renderer/kit/lists/SaidList.tsx';
import { Markdown } from '../../renderer/kit/markdown/Markdown.tsx';
import { FilterChip } from '../../renderer/kit/primitives/FilterChip.tsx';
import { KeyHint } from '../../renderer/kit/primitives/KeyHint.tsx';
import { KeyLegend } from '../../renderer/kit/primitives/KeyLegend.tsx';
import { Segments } from '../../renderer/kit/primitives/Segments.tsx';
import { SuggestionList } from '../../renderer/labelling/SuggestionList.tsx';
import { SaveMark } from '../../renderer/screens/notes/SaveMark.tsx';
import { day } from '../support/builders.ts';
import { Held } from './Held.tsx';

const SHADES: readonly DayShade[] = ['one', 'two', 'many', 'unscored', 'tl-strong', 'tl', 'middle', 'em', 'em-strong'];

const NOTE = `## Retro of the week

It ran *long*, and **nobody** said why. See [the plan](https://example.org), \`deploy.sh\` and ~~the old list~~.

- [x] ask Kim
- [ ] write it down
  1. first
  2. then

> What was not said, counts.

| Who | Hours |
| --- | ----: |
| Kim | 4 |

\`\`\`
retry 3
\`\`\`

---`;

const saveWords = { saving: 'Saving…', saved: 'Saved', failed: 'Not saved' };
const SAVINGS = ['untouched', 'saving', 'saved', 'failed'] as const;

const copyWords = {
  ask: 'Save as readable text elsewhere',
  title: 'Save it readable?',
  detail: 'Anyone who opens the file can read it.',
  yes: 'Choose where',
  no: 'Not now',
  done: (name: string) => `Saved as ${name}.`,
};

/** What is written, and what became of it. */
export const Written = () => (
  <>
    <div className="row">
      {SAVINGS.map((status) => (
        <SaveMark key={status} status={status} words={saveWords} />
      ))}
    </div>
    <SaveCopy words={copyWords} busy={false} savedAs={null} onSave={() => undefined} />
    <SaveCopy words={copyWords} busy savedAs="note.txt" onSave={() => undefined} />
    <Markdown text={NOTE} words={markdownCopy} />
    <p>
      <Difference
        pieces={[
          { kind: 'same', text: 'It ran ' },
          { kind: 'removed', text: 'long' },
          { kind: 'added', text: 'short' },
          { kind: 'same', text: '.' },
        ]}
        words={{ added: 'Added: ', removed: 'Taken out: ', end: ' End. ' }}
      />
    </p>
    <Loading label="Reading the journal" />
    <Failure
      words={{ title: 'The disk is full.', detail: 'Your words are still here.' }}
      retryLabel="Save again"
      onRetry={() => undefined}
    />
    <Progress words="Sealing" of={null} />
    <Progress words="Sealing 120 of 400" of={{ done: 120, total: 400 }} />
  </>
);

/** Two words that are typed: nothing chosen, and one chosen. */
const Suggested = () =>
  [-1, 1].map((active) => (
    <div key={active} className="typed">
      {active < 0 ? '#in' : '@ki'}
      <SuggestionList
        id={`suggested${active}`}
        label={active < 0 ? 'Tags' : 'People'}
        options={
          active < 0
            ? [
                { label: '#incident', detail: null, aside: '12 entries' },
                { label: '#interview', detail: null, aside: '3 entries' },
              ]
            : [
                { label: '@Kim', detail: 'also Kimberly Oduya', aside: '7 entries' },
                { label: '@kiran', detail: 'for Kiran Lal', aside: '1 entry' },
              ]
        }
        active={active}
        taking={{ index: Math.max(0, active), key: active < 0 ? 'Tab' : 'Enter' }}
        place={{ left: 16, top: 0, height: 24 }}
        onTake={() => undefined}
      />
    </div>
  ));

/** How entries are labelled, found and looked back at. */
export const Found = () => (
  <>
    {[[], ['incident', 'retro']].map((start) => (
      <Held<readonly string[]> key={start.length} start={start}>
        {(names, set) => (
          <TagField
            label={start.length === 0 ? 'Tags, none yet' : 'Tags'}
            sign="#"
            names={names}
            suggest={(typed) => ['incident', 'interview', 'retro'].filter((name) => name.startsWith(typed))}
            identityOf={(name) => name.toLowerCase()}
            hint="Enter adds one."
            removeLabel={(name) => `Remove ${name}`}
            notTaken={(typed) => `“${typed}” is not added yet.`}
            onChange={set}
          />
        )}
      </Held>
    ))}
    <Suggested />
    <div className="row">
      <FilterChip label="#incident" removeLabel="Remove #incident" onRemove={() => undefined} />
      <FilterChip label="from March 2026" removeLabel="Remove from March 2026" onRemove={() => undefined} />
      <KeyHint>Ctrl+K</KeyHint>
    </div>
    <KeyLegend
      keys={[
        ['J', 'down'],
        ['K', 'up'],
      ]}
    />
    <p>
      <MarkedText
        text="The retro went sideways, and the retro after it too."
        marks={[
          [4, 9],
          [33, 38],
        ]}
      />
    </p>
    <Held<'month' | 'year'> start="month">
      {(value, set) => (
        <Segments
          label="Show"
          options={[
            { value: 'month', label: 'Month' },
            { value: 'year', label: 'Year' },
          ]}
          value={value}
          onChange={set}
        />
      )}
    </Held>
    <Held start="all">
      {(value, set) => (
        <SelectField
          label="Kind"
          options={[
            { value: 'all', label: 'All' },
            { value: 'note', label: 'Notes' },
          ]}
          value={value}
          onChange={set}
        />
      )}
    </Held>
    <ul className="row">
      {SHADES.map((shade) => (
        <li key={shade}>
          <DayMark shade={shade} size={20} /> {shade}
        </li>
      ))}
    </ul>
    <DayLegend by="energy" words={calendarCopy.legend} />
    <DayLegend by="entries" words={calendarCopy.legend} />
    <div>
      <DatedLine dayId="day-of-one" day="2026-11-13" dayInWords="Fri 13" wholeDayInWords="Friday 13 November 2026">
        <a href="#/" aria-describedby="day-of-one">
          Weekly check-in
        </a>
        <p>11 answers</p>
      </DatedLine>
      <DatedLine
        dayId="day-of-two"
        day="2026-10-20"
        dayInWords="20 Oct 2026"
        wholeDayInWords="Tuesday 20 October 2026"
        withYear
      >
        <a href="#/" aria-describedby="day-of-two">
          Retro
        </a>
      </DatedLine>
      <DatedLineToCome>Reading this entry</DatedLineToCome>
    </div>
    <SaidList
      rest={(count) => `${count} earlier answers`}
      lines={['3 July', '5 June', '1 May', '3 April'].map((day) => ({
        key: day,
        day: `${day} 2026`,
        href: '#/journal',
        words: 'Both of us',
      }))}
    />
    <AnswerCounts
      asked={{
        promptId: 'BU06',
        question: "How much of this week's load did you share with someone?",
        n: 11,
        counts: [
          { answer: 'None', n: 0 },
          { answer: 'A little', n: 7 },
          { answer: 'Most', n: 4 },
        ],
      }}
    />
    <PendulumStrip
      label="Stretches of each kind of work"
      kinds={{ technical: 'Mostly technical', people: 'Mostly people', both: 'Both kinds' }}
      swings={[
        { from: day('2024-01-01'), to: day('2025-02-28'), kind: 'technical' },
        { from: day('2025-03-01'), to: day('2025-12-31'), kind: 'both' },
        { from: day('2026-01-01'), to: day('2026-07-09'), kind: 'people' },
      ]}
    />
    <PastDays
      groups={[
        {
          key: 'month',
          heading: 'A month ago',
          detail: 'Tuesday 20 October 2026',
          links: [{ id: 'e1', title: 'Daily check-in', excerpt: 'A long review.' }],
          more: '2 more',
        },
      ]}
      hrefOf={() => '#/'}
      onOpen={() => undefined}
    />
  </>
);
