import fs, { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { parseConfig } from '../config/config.js';
import { Metrics } from '../watch/metrics.js';
import { Watch } from '../watch/watch.js';
import { BackupSchedule } from './backup-schedule.js';
import { momentOf, nameOf } from './kept-backups.js';
import { manifestName } from './manifest.js';

const day = new Date('2026-03-02T10:00:00Z');
const minutesLater = (minutes: number) => new Date(day.getTime() + minutes * 60_000);

const configOf = (folder: string) =>
  parseConfig({ DATA_DIR: folder, BACKUP_EVERY: '1d', BACKUP_DIR: join(folder, 'kept') }, '/');

Logger.overrideLogger(false);

// None can be made here: the program that makes them is not built where the sources lie.
describe('the schedule of backups', () => {
  let folder: string;
  let metrics: Metrics;
  let schedule: BackupSchedule;
  const { readdir } = fs.promises;
  const readFolderBy = (read: unknown) => {
    Reflect.set(fs.promises, 'readdir', read);
    syncBuiltinESMExports();
  };
  const figure = async (pattern: RegExp) => pattern.exec(await metrics.text())?.[1];
  const failed = () => figure(/^guldkorn_job_seconds_count\{job="backup",outcome="failed"\} (\d+)$/m);
  const last = () => figure(/^guldkorn_backup_last_timestamp_seconds (\d+)$/m);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'guldkorn-schedule-'));
    metrics = new Metrics();
    schedule = new BackupSchedule(configOf(folder), new Watch(metrics));
  });
  afterEach(async () => {
    readFolderBy(readdir);
    await schedule.onApplicationShutdown();
    rmSync(folder, { recursive: true, force: true });
  });

  it('tries what failed again after an hour and not before, or when the clock has been set back', async () => {
    for (const [at, times] of [
      [minutesLater(0), '1'],
      [minutesLater(1), '1'],
      [minutesLater(59), '1'],
      [minutesLater(60), '2'],
      [minutesLater(90), '2'],
      [minutesLater(30), '3'],
    ] as const) {
      await schedule.makeIfDue(at);
      expect([at, await failed()]).toEqual([at, times]);
    }
  });

  it('asks a folder that does not answer once, tells what it saw last and ends all the same', async () => {
    const made = nameOf(new Date());
    const moment = String(momentOf(made).getTime() / 1000);
    mkdirSync(join(folder, 'kept', made), { recursive: true });
    writeFileSync(join(folder, 'kept', made, manifestName), '{}');
    schedule.onApplicationBootstrap();
    await schedule.makeIfDue(new Date());
    expect([await last(), await failed()]).toEqual([moment, undefined]);
    let asked = 0;
    await new Promise<void>((resolve) => {
      readFolderBy(() => {
        asked++;
        resolve();
        return new Promise(() => undefined);
      });
      for (const minutes of [1, 2, 3]) void schedule.makeIfDue(minutesLater(minutes));
    });
    void schedule.makeIfDue(minutesLater(4));
    expect(await last()).toBe(moment);
    await schedule.onApplicationShutdown();
    expect(asked).toBe(1);
  });

  it('waits for one that is being made when the server stops, also when it fails', async () => {
    const watch = new Watch(metrics);
    const begun = new Promise<void>((resolve) => {
      const job = watch.job.bind(watch);
      watch.job = (...given) => {
        resolve();
        return job(...given) as never;
      };
    });
    schedule = new BackupSchedule(configOf(folder), watch);
    const made = schedule.makeIfDue(day);
    await begun;
    await expect(schedule.onApplicationShutdown()).resolves.toBeUndefined();
    expect(await failed()).toBe('1');
    await made;
  });

  it('goes on when the folder can be read again', async () => {
    readFolderBy(() => Promise.reject(Object.assign(new Error('EIO'), { code: 'EIO' })));
    mkdirSync(join(folder, 'kept'));
    await schedule.makeIfDue(day);
    expect(await failed()).toBeUndefined();
    readFolderBy(readdir);
    await schedule.makeIfDue(minutesLater(60));
    expect(await failed()).toBe('1');
  });
});
