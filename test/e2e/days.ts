/**
 * `npm run test:days`: the stories on days on which something turns, after `npm run build`. Other days may be named:
 * `npm run test:days -- 2027-01-01T00:10@Europe/Berlin`.
 */
import { spawnSync } from 'node:child_process';
import { MOMENT_VARIABLE, timeFrom } from '../../electron/platform/clock.ts';
import { projectFolder } from '../support/run-tool.ts';

const DAYS = [
  // A Monday and the last of a month; a turn of the year five minutes later; the day that comes every four years.
  '2026-11-30T18:10@America/New_York',
  '2027-12-31T23:55@Pacific/Auckland',
  '2028-02-29T08:05@UTC',
];

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const runOn = (day: string): boolean => {
  const [moment = '', zone = 'UTC'] = day.split('@');
  timeFrom(moment);
  say(`\n${moment} in ${zone}`);
  const env = { ...process.env, TZ: zone, [MOMENT_VARIABLE]: moment };
  return spawnSync('npx', ['playwright', 'test'], { cwd: projectFolder, stdio: 'inherit', env }).status === 0;
};

const asked = process.argv.slice(2);
const results = (asked.length > 0 ? asked : DAYS).map((day) => ({ day, green: runOn(day) }));
say('');
for (const { day, green } of results) say(`${green ? 'green' : 'RED  '}  ${day}`);
process.exitCode = results.every(({ green }) => green) ? 0 : 1;
