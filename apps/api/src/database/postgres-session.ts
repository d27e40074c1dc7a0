import { setTimeout as wait } from 'node:timers/promises';
import { defineConfig, PostgreSqlConnection } from '@mikro-orm/postgresql';
import { MikroORM, type Options } from '@mikro-orm/sql';
import { DataInUseError, patience, type Place } from './data-in-use.js';
import type { DataLock } from './data-lock.js';
import { keptAlive } from './kept-alive.js';

// What the locks are called among PostgreSQL's advisory locks: "guld" in ASCII, and those after it; each beside a number of who signs
// in, since municipalities that share a database have locks of their own.
const dataLock = 0x67756c64;
const exclusiveLock = dataLock + 1;
const firstLinkLock = dataLock + 4;
const pause = 100;
/** How often the session is asked whether it lives, milliseconds. */
const beat = 1000;
/** Beats without an answer after which it is taken for lost: about as long as PostgreSQL waits for whoever is silent. */
const mostUnanswered = 10;
/** One that is not made in time is tried anew. */
const driverOptions = { ...keptAlive, connectionTimeoutMillis: mostUnanswered * beat };

/** So that PostgreSQL lets go within seconds of what a machine held that has lost its power or its network. */
const setUp = [
  "set application_name = 'guldkorn'",
  'set tcp_keepalives_idle = 5',
  'set tcp_keepalives_interval = 2',
  'set tcp_keepalives_count = 3',
];

interface Notification {
  readonly channel: string;
  readonly payload?: string;
}

/** What is used of a connection of `pg`, which has no types here. */
interface Client {
  query<Row>(sql: string, values?: readonly unknown[]): Promise<{ rows: Row[] }>;
  on(event: 'notification', listener: (notification: Notification) => void): void;
  on(event: 'error' | 'end', listener: () => void): void;
  /** Ends it at once where something that was asked is unanswered. */
  end(): Promise<void>;
  /** @param destroy ends the session. */
  release(destroy: boolean): void;
}

/**
 * A session of this process's own, that nothing else is asked by: it holds what is held for as long as the process lives, and
 * hears what other processes tell. It is opened again when PostgreSQL has ended it. Any number of processes hold the data
 * together; a program from before there could be several holds it alone, and is waited for or refused.
 */
export class PostgresSession implements DataLock {
  private client: Client | null = null;
  private released = false;
  private readonly openers: (() => void)[] = [];
  private readonly losers: (() => void)[] = [];
  private readonly channels: string[] = [];
  private readonly hearers: ((payload: string) => void)[] = [];

  private constructor(
    private readonly orm: MikroORM,
    private readonly place: Place,
  ) {}

  /** @throws DataInUseError. */
  static async open(place: Place, clientUrl: string): Promise<PostgresSession> {
    const options = {
      entities: [],
      discovery: { warnWhenNoEntities: false },
      clientUrl,
      driverOptions,
      pool: { min: 0, max: 1 },
    };
    const session = new PostgresSession((await MikroORM.init(defineConfig(options) as Options)) as MikroORM, place);
    try {
      await session.connect();
    } catch (error) {
      await session.orm.close(true);
      throw error;
    }
    return session;
  }

  /** Called each time the session has been opened anew: what was told meanwhile has not been heard. */
  onOpened(listener: () => void): void {
    this.openers.push(listener);
  }

  /** Called when the session has ended, and with it all that it held. */
  onLost(listener: () => void): void {
    this.losers.push(listener);
  }

  /** Hears what others notify a channel of. @param channel letters, digits and underscores. */
  async listen(channel: string, listener: (payload: string) => void): Promise<void> {
    this.channels.push(channel);
    this.hearers.push(listener);
    await this.client?.query(`listen ${channel}`);
  }

  /** Takes an advisory lock for this session if nobody has it. False where another has, or there is no session just now. */
  async tryLock(lock: number): Promise<boolean> {
    const { client } = this;
    if (client === null) return false;
    const { rows } = await client.query<{ taken: boolean }>(
      'select pg_try_advisory_lock($1, hashtext(session_user::text)) as taken',
      [lock],
    );
    return rows[0]?.taken === true && client === this.client;
  }

  async unlock(lock: number): Promise<void> {
    await this.client?.query('select pg_advisory_unlock($1, hashtext(session_user::text))', [lock]);
  }

  async exclusively<Result>(work: () => Promise<Result>): Promise<Result> {
    // Asked again and again: a session that waits for a lock could not say meanwhile that it lives.
    while (!this.released && !(await this.tryLock(exclusiveLock))) await wait(pause);
    try {
      return await work();
    } finally {
      await this.unlock(exclusiveLock);
    }
  }

  tellsFirstLink(): Promise<boolean> {
    return this.tryLock(firstLinkLock);
  }

  async release(): Promise<void> {
    this.released = true;
    const { client } = this;
    // What the database says of a session that is given back already is no loss.
    this.client = null;
    client?.release(true);
    await this.orm.close(true);
  }

  private async connect(): Promise<void> {
    const connection: unknown = this.orm.em.getConnection();
    if (!(connection instanceof PostgreSqlConnection)) throw new Error('Not a connection to PostgreSQL.');
    await connection.connect();
    const pool = (await connection.getNativeClient()) as unknown as { connect(): Promise<Client> };
    const client = await pool.connect();
    const lost = () => void this.openAgain(client);
    client.on('error', lost);
    client.on('end', lost);
    this.follow(client);
    client.on('notification', ({ payload = '' }) => this.hearers.forEach((listener) => listener(payload)));
    try {
      for (const statement of setUp) await client.query(statement);
      await this.takeData(client);
      for (const channel of this.channels) await client.query(`listen ${channel}`);
    } catch (error) {
      client.release(true);
      throw error;
    }
    this.client = client;
  }

  /**
   * A session that holds all that it wishes for sends nothing of itself, and would never find out that the network has gone. Beats
   * are counted, not time: a process that was too busy to breathe has had one more since, and hears the answer before the next.
   */
  private follow(client: Client): void {
    let unanswered = 0;
    const timer = setInterval(() => {
      if (unanswered === 0)
        client.query('select 1').then(
          () => (unanswered = 0),
          () => undefined,
        );
      unanswered += 1;
      if (unanswered > mostUnanswered) void client.end();
    }, beat).unref();
    client.on('end', () => clearInterval(timer));
  }

  private async takeData(client: Client): Promise<void> {
    for (const end = Date.now() + patience; ; await wait(pause)) {
      const { rows } = await client.query<{ taken: boolean }>(
        'select pg_try_advisory_lock_shared($1, hashtext(session_user::text)) as taken',
        [dataLock],
      );
      if (rows[0]?.taken === true) return;
      if (Date.now() > end) throw new DataInUseError(this.place);
    }
  }

  /** PostgreSQL was restarted, say. If a program that works alone has taken the data meanwhile, this one ends at once. */
  private async openAgain(lost: Client): Promise<void> {
    if (this.client !== lost) return;
    this.client = null;
    lost.release(true);
    this.losers.forEach((listener) => listener());
    while (!this.released)
      try {
        await this.connect();
        this.openers.forEach((listener) => listener());
        return;
      } catch (error) {
        if (error instanceof DataInUseError) throw error;
        await wait(patience / 2);
      }
  }
}
