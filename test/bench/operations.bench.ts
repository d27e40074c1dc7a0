import { grandDebat, grandDebatSize } from './operations/grand-debat.js';
import { formLoad } from './operations/form-load.js';
import { killedProcesses } from './operations/killed-processes.js';
import { killedWrites } from './operations/killed-writes.js';
import { kinds, stopPostgres } from './operations/places.js';
import { targetTable, type Target } from './text/targets.js';

const count = (value: number) => value.toLocaleString('en');
const milliseconds = (value: number) => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
const target = (measure: string, atLeast: number | null, measured: number, write = count): Target => ({
  measure,
  atLeast,
  aim: null,
  measured,
  isCost: true,
  write,
});

/** kill -9 of the API under writes, on both databases. Markdown. @param isShort a tenth of it. */
export async function runKills(isShort: boolean): Promise<string> {
  const kills = isShort ? 10 : 100;
  const rows: Target[] = [];
  try {
    for (const kind of kinds) {
      const { acknowledged, lost, doubled, broken } = await killedWrites(kind, kills, 1);
      const what = `${kind}, ${kills} kills, ${count(acknowledged)} acknowledged`;
      rows.push(target(`${what}: lost`, 0, lost), target(`${what}: doubled`, 0, doubled));
      rows.push(target(`${what}: broken`, 0, broken));
    }
  } finally {
    await stopPostgres();
  }
  return targetTable(rows);
}

const perMinute = 2000;

/** A rush at the public form, on both databases. Markdown. @param isShort a tenth of it. */
export async function runForm(isShort: boolean): Promise<string> {
  const seconds = isShort ? 60 : 600;
  const rows: Target[] = [];
  try {
    for (const kind of kinds) {
      const load = await formLoad(kind, perMinute, seconds);
      const what = `${kind}, ${count(perMinute)} a minute for ${seconds / 60} min`;
      rows.push(
        target(`${what}: lost of ${count(load.sent)}`, 0, load.lost),
        target(`${what}: doubled`, 0, load.doubled),
        target(`${what}: p95 of a form`, 100, load.p95, milliseconds),
        target(`${what}: median of a form`, null, load.p50, milliseconds),
        target(
          `${what}: p95 of ${count(load.pages)} looks at the overview, 10 readers`,
          null,
          load.pagesP95,
          milliseconds,
        ),
      );
    }
  } finally {
    await stopPostgres();
  }
  return targetTable(rows);
}

/** The Grand Débat's size into PostgreSQL. Markdown. @param part one in so many of it. */
export async function runGrandDebat(part: number): Promise<string> {
  const rows = Math.ceil(grandDebatSize / part);
  try {
    const found = await grandDebat(rows, (line) => console.error(line));
    const what = `${count(rows)} contributions, ${count(Math.round(found.megabytes))} MB`;
    return targetTable([
      target(`${what}: load and analyse`, 30 / part, found.seconds / 60, (value) => `${value.toFixed(1)} min`),
      target('contributions a second, first file and last', null, found.pace.at(-1) ?? 0, () =>
        [found.pace[0], found.pace.at(-1)].map((value) => count(Math.round(value ?? 0))).join(' and '),
      ),
      target('processor: server and PostgreSQL', null, found.serverWork + found.databaseWork, () =>
        [found.serverWork, found.databaseWork].map((value) => `${(value / 60).toFixed(1)} min`).join(' and '),
      ),
      target('the most memory of the server', null, found.serverPeak, (value) => `${count(Math.round(value))} MB`),
      target('the database', null, found.databaseMegabytes, (value) => `${count(Math.round(value))} MB`),
      ...found.pages.flatMap(({ page, first, p95 }) => [
        target(`${page}: p95`, 200, p95, milliseconds),
        target(`${page}: asked for the first time`, null, first, milliseconds),
      ]),
      target('start until the overview answers', null, found.restart, (value) => `${value.toFixed(1)} s`),
    ]);
  } finally {
    await stopPostgres();
  }
}

/** Three processes on one PostgreSQL, one killed every ten seconds. Markdown. @param isShort for 40 s instead of 5 min. */
export async function runProcesses(isShort: boolean): Promise<string> {
  const [seconds, rows] = isShort ? [40, 3000] : [300, 30_000];
  try {
    const found = await killedProcesses(seconds, rows);
    const what = `${found.kills} kills in ${seconds} s`;
    return targetTable([
      target(`${what}: failed of ${count(found.requests)} requests, after being tried again`, 0, found.failed),
      target(`${what}: acknowledged and lost of ${count(found.acknowledged)} forms`, 0, found.lost),
      target(`${what}: doubled`, 0, found.doubled),
      target(`${what}: receipts not there at once`, 0, found.unread),
      target(`${what}: rows lost of a file of ${count(rows)}`, 0, found.rowsLost),
      target(`${what}: rows doubled`, 0, found.rowsDoubled),
      target(`${what}: sent once more by the proxy`, null, found.retried),
      target(`${what}: p95 of a form`, null, found.p95, milliseconds),
      target(`${what}: p95 of the overview`, null, found.pagesP95, milliseconds),
    ]);
  } finally {
    await stopPostgres();
  }
}
