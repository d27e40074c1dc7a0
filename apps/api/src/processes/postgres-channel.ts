import { createHmac, randomUUID } from 'node:crypto';
import { Logger } from '@nestjs/common';
import type { MikroORM } from '@mikro-orm/sql';
import { installationSecret } from '../database/installation-secret.js';
import type { PostgresSession } from '../database/postgres-session.js';
import { failureOf } from '../logging/failure.js';
import { Channel, type News, type Topic } from './channel.js';

const nameLength = 32;

/** LISTEN and NOTIFY of PostgreSQL: told by any connection, heard by the process's own session. */
export class PostgresChannel extends Channel {
  private readonly logger = new Logger('Processes');
  private readonly me = randomUUID().slice(0, 8);
  private readonly listeners = new Map<string, ((news: never) => void)[]>();

  private constructor(
    private readonly orm: MikroORM,
    private readonly session: PostgresSession,
    private readonly name: string,
  ) {
    super();
  }

  /** Its name is the installation's secret: whoever may sign in to a database may listen to any channel whose name he knows. */
  static async open(orm: MikroORM, session: PostgresSession): Promise<PostgresChannel> {
    const secret = await installationSecret(orm, 'addressCounts');
    const name = `guldkorn_${createHmac('sha256', secret).update('channel').digest('hex').slice(0, nameLength)}`;
    const channel = new PostgresChannel(orm, session, name);
    await session.listen(name, (payload) => channel.hear(payload));
    return channel;
  }

  override async tell<Of extends Topic>(topic: Of, news: News[Of]): Promise<void> {
    try {
      await this.orm.em.fork().execute('select pg_notify(?, ?)', [this.name, JSON.stringify([this.me, topic, news])]);
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
