import { spawn } from 'node:child_process';
import { connect } from 'node:net';
import { expect, test } from '@playwright/test';
import { answerDaily, goTo, lock, PASSPHRASE, setUpJournal, unlock } from '../support/journeys.ts';
import { launchApp } from '../support/launch.ts';
import { probeNetwork } from '../support/page-probes.ts';
import { journalProcess } from '../support/process-memory.ts';
import { hasStrace, traceApp, traceProcess } from '../support/traced-app.ts';
import { listenOnWire } from '../support/wire.ts';

test('whatever runs in the page, nothing reaches the network and the page stays where it is', async () => {
  const wire = await listenOnWire();
  const { page, close } = await launchApp();
  await setUpJournal(page);
  await answerDaily(page);
  await goTo(page, 'Drift');
  const place = page.url();

  const outcomes = await page.evaluate(probeNetwork, { tcp: wire.tcpPort, udp: wire.udpPort });
  const reached = Object.entries(outcomes).filter(([, outcome]) => outcome !== 'refused');
  expect(reached).toEqual([]);
  expect(Object.keys(outcomes)).toHaveLength(19);

  for (const address of [`http://127.0.0.1:${wire.tcpPort}/leave`, 'https://example.com/', 'file:///etc/passwd']) {
    await page.evaluate((there) => location.assign(there), address);
    expect(page.url()).toBe(place);
  }
  // Still the same living page, not a reloaded one.
  await goTo(page, 'Summary');
  await goTo(page, 'Journal');
  await expect(page.getByRole('link', { name: /Daily check-in/ })).toBeVisible();
  await close();
  expect(wire.arrivals()).toBe(0);

  // And the ears do hear.
  await new Promise<void>((resolve) => connect(wire.tcpPort, '127.0.0.1').on('close', resolve).resume());
  expect(wire.arrivals()).toBe(1);
  wire.close();
});

/** Leaves a test out where nothing can be proved, unless everything has to be. */
const needStrace = (): void => {
  test.skip(process.platform !== 'linux', 'strace is a Linux tool: on this system nothing is proved');
  const unproved = 'strace is missing, so nothing is proved: install it (apt install strace)';
  test.skip(!hasStrace() && process.env['DRIFTLINE_PROVE_ALL'] !== '1', unproved);
  expect(hasStrace(), unproved).toBe(true);
};

test('the process that holds the journal reaches no address either, from unlocking to its end', async () => {
  needStrace();
  const { app, page, close } = await launchApp();
  const journal = await traceProcess(journalProcess(app.process().pid ?? 0));
  await setUpJournal(page);
  await answerDaily(page);
  for (const place of ['Drift', 'Summary', 'Journal', 'Today'] as const) await goTo(page, place);
  await lock(page);
  await journal.ended;
  expect(journal.reached()).toEqual([]);
  await close();

  // And the account would show it: an address that nobody has.
  const script = "process.stdin.once('data', () => require('node:net').connect(9, '192.0.2.1').on('error', () => {}))";
  const talker = spawn(process.execPath, ['-e', script], { stdio: ['pipe', 'ignore', 'ignore'] });
  const traced = await traceProcess(talker.pid ?? 0);
  talker.stdin.write('go');
  await expect.poll(() => traced.reached().join('\n')).toContain('192.0.2.1');
  talker.kill('SIGKILL');
  await traced.ended;
});

test('the main process reaches no address during a whole session, by the kernel’s own account', async () => {
  needStrace();

  const trace = traceApp();
  const { app, page, close } = await launchApp({ executable: trace.executable });
  await setUpJournal(page);
  await answerDaily(page);
  for (const place of ['Drift', 'Summary', 'Journal', 'Today'] as const) await goTo(page, place);
  await lock(page);
  await unlock(page, PASSPHRASE);
  await goTo(page, 'Journal');
  await expect(page.getByRole('link', { name: /Daily check-in/ })).toBeVisible();
  expect(trace.reached()).toEqual([]);

  // And the account would show it: an address that nobody has.
  await app.evaluate(() => {
    const { connect: reach } = process.getBuiltinModule('node:net');
    const socket = reach(9, '192.0.2.1');
    socket.on('error', () => {}).on('connectionAttempt', () => setImmediate(() => socket.destroy()));
  });
  await expect.poll(() => trace.reached().join('\n')).toContain('192.0.2.1');
  await close();
  trace.remove();
});
