import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { ChipSplit } from '../../../renderer/kit/choices/ChipSplit.tsx';
import { Choice } from '../../../renderer/kit/choices/Choice.tsx';
import { RatingScale } from '../../../renderer/kit/choices/RatingScale.tsx';
import { Stepper } from '../../../renderer/kit/choices/Stepper.tsx';
import { Checkbox } from '../../../renderer/kit/fields/Checkbox.tsx';
import { DayField } from '../../../renderer/kit/fields/DayField.tsx';
import { ActivityPicker, type PickedActivity } from '../../../renderer/screens/check-ins/questions/ActivityPicker.tsx';
import { SevenStopSlider } from '../../../renderer/screens/check-ins/questions/SevenStopSlider.tsx';

describe('the checkbox', () => {
  it('shows its mark only while it is ticked, whatever the colors', async () => {
    const markOf = (box: Element) => getComputedStyle(box.querySelector('svg') ?? box).visibility;
    const screen = await render(
      <>
        <Checkbox label="In" checked onChange={() => {}} />
        <Checkbox label="Out" checked={false} onChange={() => {}} />
      </>,
    );
    expect([...screen.container.querySelectorAll('label')].map(markOf)).toEqual(['visible', 'hidden']);
  });
});

const Slider = ({ start = null }: { readonly start?: number | null }) => {
  const [value, setValue] = useState<number | null>(start);
  return (
    <>
      <SevenStopSlider
        label="Best moment"
        left="People"
        right="System"
        middle="Both alike"
        value={value}
        onChange={setValue}
      />
      <output>{value === null ? 'none' : value}</output>
    </>
  );
};

describe('the seven-stop slider', () => {
  it('begins unanswered, and the middle is an answer like any other', async () => {
    const screen = await render(<Slider />);
    await expect.element(screen.getByRole('group', { name: 'Best moment (not answered)' })).toBeVisible();
    await screen.getByRole('radio', { name: 'Both alike' }).click();
    await expect.element(screen.getByText('0', { exact: true })).toBeVisible();
    await expect.element(screen.getByRole('group', { name: 'Best moment', exact: true })).toBeVisible();
  });

  it('says degree and direction as words', async () => {
    const screen = await render(<Slider start={-2} />);
    await expect.element(screen.getByRole('radio', { name: '2 of 3 toward People' })).toBeChecked();
  });

  it('stops at its ends instead of jumping to the other side', async () => {
    const screen = await render(<Slider start={2} />);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
    await expect.element(screen.getByRole('radio', { name: '3 of 3 toward System' })).toBeChecked();
    await userEvent.keyboard('{Home}');
    await expect.element(screen.getByRole('radio', { name: '3 of 3 toward People' })).toHaveFocus();
  });

  it('takes an answer back with Backspace', async () => {
    const screen = await render(<Slider start={1} />);
    await userEvent.tab();
    await userEvent.keyboard('{Backspace}');
    await expect.element(screen.getByText('none', { exact: true })).toBeVisible();
  });
});

describe('the rating scale', () => {
  it('says the number with its word and moves by arrows from unanswered', async () => {
    const Rated = () => {
      const [value, setValue] = useState<number | null>(null);
      return (
        <RatingScale
          label="Satisfied"
          min={1}
          max={5}
          labels={['Not at all', '', 'Moderately', '', 'Fully']}
          value={value}
          onChange={setValue}
        />
      );
    };
    const screen = await render(<Rated />);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(screen.getByRole('radio', { name: '3, Moderately' })).toBeChecked();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(screen.getByRole('radio', { name: '4', exact: true })).toBeChecked();
  });
});

describe('the chip split', () => {
  const Split = () => {
    const [value, setValue] = useState({ people: 0, technical: 0 });
    return (
      <ChipSplit
        label="Time"
        buckets={[
          { key: 'people', label: 'People', mark: 'solid' },
          { key: 'technical', label: 'Technical', mark: 'hatched' },
        ]}
        value={value}
        onChange={setValue}
      />
    );
  };

  it('can be filled by typing and arrows, and never places more chips than there are', async () => {
    const screen = await render(<Split />);
    const people = screen.getByRole('spinbutton', { name: 'People' });
    await userEvent.tab();
    await expect.element(people).toHaveFocus();
    await userEvent.keyboard('12{ArrowUp}');
    await expect.element(people).toHaveAttribute('aria-valuetext', '13 chips, 65 %');
    await userEvent.tab();
    const technical = screen.getByRole('spinbutton', { name: 'Technical' });
    await expect.element(technical).toHaveFocus();
    await userEvent.keyboard('{End}{ArrowUp}');
    await expect.element(technical).toHaveAttribute('aria-valuetext', '7 chips, 35 %');
    await expect.element(screen.getByText('All of it is shared out.')).toBeVisible();
    await expect.element(screen.getByRole('button', { name: 'More: People' })).toBeDisabled();
  });

  it('can be filled with the pointer alone', async () => {
    const screen = await render(<Split />);
    await screen.getByRole('button', { name: 'More: People' }).click();
    await screen.getByRole('button', { name: 'More: People' }).click();
    await screen.getByRole('button', { name: 'Less: People' }).click();
    await expect.element(screen.getByText('95 % left to share out, in chips of 5 %.')).toBeVisible();
  });
});

describe('the stepper', () => {
  it('tells zero from not answered', async () => {
    const Counted = () => {
      const [value, setValue] = useState<number | null>(null);
      return <Stepper label="Planned" value={value} min={0} max={40} onChange={setValue} />;
    };
    const screen = await render(<Counted />);
    const planned = screen.getByRole('spinbutton', { name: 'Planned' });
    await expect.element(planned).toHaveAttribute('aria-valuetext', 'not answered');
    await userEvent.tab();
    await userEvent.keyboard('0');
    await expect.element(planned).toHaveAttribute('aria-valuetext', '0');
    await userEvent.keyboard('{Backspace}');
    await expect.element(planned).toHaveAttribute('aria-valuetext', 'not answered');
  });
});

describe('the choice', () => {
  it('is one tab stop, and arrows choose', async () => {
    const Chosen = () => {
      const [value, setValue] = useState<string | null>('a');
      const options = [
        { value: 'a', label: 'Listen' },
        { value: 'b', label: 'Read' },
        { value: 'c', label: 'About the same', minor: true },
      ];
      return (
        <>
          <Choice label="An hour opened up" numbered options={options} value={value} onChange={setValue} />
          <button type="button">After</button>
        </>
      );
    };
    const screen = await render(<Chosen />);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await expect.element(screen.getByRole('radio', { name: 'About the same' })).toBeChecked();
    await userEvent.tab();
    await expect.element(screen.getByRole('button', { name: 'After' })).toHaveFocus();
  });
});

describe('the activity picker', () => {
  const Picked = () => {
    const [value, setValue] = useState<readonly PickedActivity[]>([]);
    return (
      <>
        <ActivityPicker
          label="Today"
          activities={['Code', 'Review', 'Hiring', 'Planning'].map((label) => ({ id: label, label, group: 'All' }))}
          energyLabels={['Drained', 'A bit drained', 'Neither', 'A bit energised', 'Energised']}
          value={value}
          onChange={setValue}
        />
        <output>{JSON.stringify(value)}</output>
      </>
    );
  };

  it('finds, takes at most three, and rates each', async () => {
    const screen = await render(<Picked />);
    await screen.getByRole('searchbox', { name: 'Find an activity' }).fill('hir');
    await expect.element(screen.getByRole('checkbox', { name: 'Code' })).not.toBeInTheDocument();
    await screen.getByRole('checkbox', { name: 'Hiring' }).click();
    await screen.getByRole('searchbox').fill('');
    await screen.getByRole('checkbox', { name: 'Code' }).click();
    await screen.getByRole('checkbox', { name: 'Review' }).click();
    await expect.element(screen.getByRole('checkbox', { name: 'Planning' })).toBeDisabled();
    const hiring = screen.getByRole('group', { name: 'Hiring: how did it leave you? (not answered)' });
    await hiring.getByRole('radio', { name: '+1, A bit energised' }).click();
    await expect.element(screen.getByText('{"id":"Hiring","energy":1}', { exact: false })).toBeVisible();
  });
});

/** A screen that makes the first of its month of every day, and takes none after 2026-11-20. */
const Month = () => {
  const [day, setDay] = useState('2026-11-01');
  return (
    <>
      <DayField
        label="Month of"
        value={day}
        accepts={(text) => text !== '' && text <= '2026-11-20'}
        onChange={(text) => setDay(`${text.slice(0, 8)}01`)}
      />
      <output>{day}</output>
      <button type="button">Elsewhere</button>
    </>
  );
};

describe('the day field', () => {
  it('takes a date typed part by part, whatever the screen makes of the parts', async () => {
    const screen = await render(<Month />);
    const field = screen.getByLabelText('Month of');
    field.element().focus();
    // Two parts on the way are later than today; the year begins with the year 2.
    await userEvent.keyboard('12312025');
    await expect.element(field).toHaveValue('2025-12-31');
    await expect.element(screen.getByText('2025-12-01')).toBeVisible();
    await userEvent.tab();
    screen.getByRole('button', { name: 'Elsewhere' }).element().focus();
    await expect.element(field).toHaveValue('2025-12-01');
  });

  it('left with no day to take, changes nothing', async () => {
    const screen = await render(<Month />);
    const field = screen.getByLabelText('Month of');
    field.element().focus();
    await userEvent.keyboard('12');
    await expect.element(field).toHaveValue('2026-12-01');
    screen.getByRole('button', { name: 'Elsewhere' }).element().focus();
    await expect.element(field).toHaveValue('2026-11-01');
    await expect.element(screen.getByText('2026-11-01')).toBeVisible();
  });
});
