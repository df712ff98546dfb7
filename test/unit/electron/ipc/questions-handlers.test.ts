import { describe, expect, it } from 'vitest';
import { aHandlerDesk } from '../../../support/handler-desk.ts';
import { failure, value } from '../../../support/vault-fixture.ts';

const nowhere = { code: 'request-invalid', path: 'id' };

describe('questions', () => {
  it('are switched off and on by their id', async () => {
    const { handlers, journal } = aHandlerDesk();
    const isOn = async () =>
      value(await handlers['prompt:list'](null))
        .groups.flatMap(({ prompts }) => prompts)
        .find(({ id }) => id === 'SA01')?.on;
    expect(await isOn()).toBe(true);
    value(await handlers['prompt:switch']({ id: 'SA01', on: false }));
    expect(await isOn()).toBe(false);
    value(await handlers['prompt:switch']({ id: 'SA01', on: true }));
    expect(await isOn()).toBe(true);
    expect(journal.all()).toHaveLength(1);
  });

  it('that nobody knows are refused, and nothing is kept', async () => {
    const { handlers, journal } = aHandlerDesk();
    expect(failure(await handlers['prompt:switch']({ id: 'ZZ99', on: false }))).toEqual(nowhere);
    expect(failure(await handlers['prompt:bring-back']({ id: 'ZZ99' }))).toEqual(nowhere);
    expect(journal.all()).toEqual([]);
  });
});

describe('activities', () => {
  it('of the writer are added, renamed and put away', async () => {
    const { handlers } = aHandlerDesk();
    const { id } = value(await handlers['activity:create']({ label: ' Guild ', category: 'people' }));
    value(await handlers['activity:update']({ id, label: 'Circle' }));
    value(await handlers['activity:switch']({ id, on: false }));
    const own = value(await handlers['activity:list'](null)).filter((one) => one.own);
    expect(own).toEqual([{ id, label: 'Circle', category: 'people', own: true, active: false }]);
  });

  it('of the catalogue are not the writer’s to rename', async () => {
    const { handlers } = aHandlerDesk();
    const [first] = value(await handlers['activity:list'](null));
    const renamed = await handlers['activity:update']({ id: first?.id ?? '', label: 'Circle' });
    expect(failure(renamed)).toEqual(nowhere);
  });
});
