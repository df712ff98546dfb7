import { describe, expect, it } from 'vitest';
import { aHandlerDesk } from '../../../support/handler-desk.ts';
import { aNote } from '../../../support/records.ts';
import { value } from '../../../support/vault-fixture.ts';

const found = async (query: string) => {
  const { handlers } = aHandlerDesk([aNote({ markdown: 'The retry queue broke.' })]);
  return value(await handlers['journal:search']({ query, after: null }));
};

describe('a search', () => {
  it('finds the entry that holds the word, one typo forgiven', async () => {
    expect(await found('queue')).toMatchObject({ total: 1, near: false });
    expect(await found('queeu')).toMatchObject({ total: 1, near: true });
  });

  it('finds nothing where no entry holds it', async () => {
    expect(await found('zebra')).toMatchObject({ lines: [], total: 0, next: null });
  });
});
