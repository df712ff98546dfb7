import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Area, areas, type Call } from '../../../../shared/ipc/call.ts';
import { areasOf, type CallName, contract } from '../../../../shared/ipc/contract.ts';
import { events } from '../../../../shared/ipc/events.ts';
import { projectFolder } from '../../../support/run-tool.ts';

const names = Object.keys(contract) as CallName[];
const queries = names.filter((name) => contract[name].kind === 'query');
const commands = names.filter((name) => contract[name].kind === 'command');

/** What is answered from its input, or from the program, alone. */
const ANSWERED_FROM_INPUT: readonly CallName[] = ['passphrase:estimate', 'recovery:compare', 'settings:read-licences'];
/** What main changes without being asked, as `areas:changed` or with another event. */
const CHANGED_UNASKED: readonly Area[] = ['backups', 'day'];

describe('a call', () => {
  it('stands in the file of one topic alone, and every topic is part of the contract', async () => {
    const files = readdirSync(join(projectFolder, 'shared/ipc'));
    const ofTopics: string[] = [];
    for (const file of files) {
      const module: Record<string, unknown> = await import(join(projectFolder, 'shared/ipc', file));
      const calls = Object.entries(module).filter(([name]) => name.endsWith('Calls'));
      for (const [, topic] of calls) ofTopics.push(...Object.keys(topic as Record<string, Call>));
    }
    expect(ofTopics.toSorted()).toEqual(names.toSorted());
  });

  it('is a sentence that a user could say: a noun and what is done with it', () => {
    for (const name of names) expect(name).toMatch(/^[a-z]+(-[a-z]+)*:[a-z]+(-[a-z]+)*$/);
  });

  it('says with its reply what it was read from, or what it touched', () => {
    expect(areasOf('today:read')).toEqual({ reads: ['journal', 'drafts', 'day'] });
    expect(areasOf('note:draft')).toEqual({ touched: ['drafts'] });
  });
});

describe('what is on screen stays true', () => {
  const touched = new Set<Area>([
    ...commands.flatMap((name) => areasOf(name).touched ?? []),
    ...Object.values(events).flatMap(({ touches }): readonly Area[] => touches),
    ...CHANGED_UNASKED,
  ]);

  it.each(queries.filter((name) => !ANSWERED_FROM_INPUT.includes(name)))('%s is read again when it changes', (name) => {
    const reads = areasOf(name).reads ?? [];
    expect(reads.length).toBeGreaterThan(0);
    for (const area of reads) expect(touched).toContain(area);
  });

  it('every area that anything touches is read by some view', () => {
    const read = new Set(queries.flatMap((name) => areasOf(name).reads ?? []));
    expect([...touched].toSorted()).toEqual([...read].toSorted());
    expect([...touched].toSorted()).toEqual([...areas].toSorted());
  });

  // Whatever main does by itself: each of these is told by `areas:changed` from where it is done.
  it.each(['backups', 'day', 'search'] as const)('what main changes unasked is told to the page: %s', (area) => {
    const wiring = ['electron/app/wiring/services.ts', 'electron/process/journal-services.ts']
      .map((file) => readFileSync(join(projectFolder, file), 'utf8'))
      .join('');
    expect(wiring).toMatch(new RegExp(`tellChanged\\('${area}'\\)|areas: \\['${area}'\\]`));
  });

  it('whatever changes with every draft or at midnight is on the day’s page', () => {
    expect(areasOf('today:read').reads).toEqual(expect.arrayContaining(['journal', 'drafts', 'day']));
  });

  it.each(queries.filter((name) => areasOf(name).reads?.includes('journal')))(
    '%s knows the day: nothing of the journal is shown that midnight cannot change',
    (name) => expect(areasOf(name).reads).toContain('day'),
  );
});
