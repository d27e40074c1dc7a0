import { randomUUID } from 'node:crypto';
import { Logger } from '@nestjs/common';
import type { MikroORM } from '@mikro-orm/sql';
import { channel, type PostgresSession } from '../database/postgres-session.js';
import { failureOf } from '../logging/failure.js';
import { Channel, type News, type Topic } from './channel.js';

/** LISTEN and NOTIFY of PostgreSQL: told by any connection, heard by the process's own session. */
export class PostgresChannel extends Channel {
  private readonly logger = new Logger('Processes');
  private readonly me = randomUUID().slice(0, 8);
  private readonly listeners = new Map<string, ((news: never) => void)[]>();

  constructor(
    private readonly orm: MikroORM,
    private readonly session: PostgresSession,
  ) {
    super();
    session.onHeard((payload) => this.hear(payload));
  }

  override async tell<Of extends Topic>(topic: Of, news: News[Of]): Promise<void> {
    try {
      await this.orm.em.fork().execute('select pg_notify(?, ?)', [channel, JSON.stringify([this.me, topic, news])]);
    } catch (error) {
      this.logger.warn({ event: 'untold', ...failureOf(error) });
    }
  }

  override on<Of extends Topic>(topic: Of, listener: (news: News[Of]) => void): void {
    this.listeners.set(topic, [...(this.listeners.get(topic) ?? []), listener]);
  }

  override onMissed(listener: () => void): void {
    this.session.onOpened(listener);
  }

  private hear(payload: string): void {
    const [from, topic, news] = JSON.parse(payload) as [string, string, never];
    if (from === this.me) return;
    for (const listener of this.listeners.get(topic) ?? []) listener(news);
  }
}
