import { Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { MikroORM } from '@mikro-orm/sql';
import { CONFIG } from '../config/config.module.js';
import type { Config } from '../config/config.js';
import { apartState, jobsSchema } from '../database/apart/apart-state.js';
import type { DataLock } from '../database/data-lock.js';
import { DATA_LOCK } from '../database/database.module.js';
import { PostgresSession } from '../database/postgres-session.js';
import { Metrics } from '../watch/metrics.js';
import { Channel, NoOthers } from './channel.js';
import { Duties } from './duties.js';
import { Jobs } from './jobs.js';
import { PostgresChannel } from './postgres-channel.js';
import { SHARED_WORK, type SharedWork } from './processes.js';

async function channelOf(orm: MikroORM, lock: DataLock): Promise<Channel> {
  return lock instanceof PostgresSession ? PostgresChannel.open(orm, lock) : new NoOthers();
}

async function sharedWork(
  { databaseUrl }: Config,
  orm: MikroORM,
  lock: DataLock,
  channel: Channel,
): Promise<SharedWork | null> {
  if (databaseUrl === null || !(lock instanceof PostgresSession)) return null;
  const { municipality } = await apartState(orm);
  const jobs = new Jobs({ databaseUrl, schema: jobsSchema(municipality), isMade: municipality !== null }, channel);
  jobs.begin();
  return { channel, duties: new Duties(lock, channel), jobs };
}

/** What several processes on one database are to each other: they tell what has happened, and share what is to be done. */
@Global()
@Module({
  providers: [
    { provide: Channel, useFactory: channelOf, inject: [MikroORM, DATA_LOCK] },
    { provide: SHARED_WORK, useFactory: sharedWork, inject: [CONFIG, MikroORM, DATA_LOCK, Channel] },
  ],
  exports: [Channel, SHARED_WORK],
})
export class ProcessesModule implements OnApplicationShutdown {
  constructor(
    @Inject(SHARED_WORK) private readonly shared: SharedWork | null,
    @Inject(Metrics) metrics: Metrics,
  ) {
    if (shared === null) return;
    const holds = (name: 'imports' | 'analysis') => () => Number(shared.duties.holds(name));
    metrics.gauge('guldkorn_stores_imports', '1: this process stores files for all.', holds('imports'));
    metrics.gauge('guldkorn_makes_runs', '1: this process counts for all.', holds('analysis'));
  }

  async onApplicationShutdown(): Promise<void> {
    this.shared?.duties.stop();
    await this.shared?.jobs.stop();
  }
}
