// Plain JavaScript: it must run on the old Node that it is there to name.
const needed = 24;
const running = Number.parseInt(process.versions.node, 10);

if (running < needed) {
  process.stderr.write(
    `Driftline needs Node ${needed} or newer, and this is Node ${process.versions.node} (${process.execPath}).\n` +
      `Install Node ${needed} from https://nodejs.org, then run the same command again.\n`,
  );
  process.exit(1);
}
