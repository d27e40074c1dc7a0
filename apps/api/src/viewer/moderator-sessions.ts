import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { MikroORM } from '@mikro-orm/sql';
import { actingAs } from '../audit/actor.js';
import { writeAudit } from '../audit/audit-log.js';
import { ModeratorSession } from './moderator-session.entity.js';
import { digestOf, newSecret } from './moderators-key.js';

/** How long one is let in by one showing of the key, hours. */
const hours = 12;
export const sessionLength = hours * 60 * 60 * 1000;

/** Who has shown the key, and for how long that holds. */
@Injectable()
export class ModeratorSessions {
  constructor(@Inject(MikroORM) private readonly orm: MikroORM) {}

  /** @returns what the cookie is to hold: it is kept nowhere here. */
  async start(name: string, now: Date): Promise<string> {
    const token = newSecret();
    const id = randomUUID();
    await this.orm.em.fork().transactional(async (em) => {
      await em.insert(ModeratorSession, {
        id,
        tokenHash: digestOf(token),
        name,
        startedAt: now,
        expiresAt: new Date(now.getTime() + sessionLength),
        endedAt: null,
      });
      await actingAs(`key:${id}`, () => writeAudit(em, { act: 'signIn', object: `key:${id}` }));
    });
    return token;
  }

  /** Somebody has shown a key that is wrong. */
  async refuse(): Promise<void> {
    await writeAudit(this.orm.em.fork(), { act: 'signInFailed' });
  }

  /** Null when the token opens nothing, or no longer does. */
  async find(token: string, now: Date): Promise<ModeratorSession | null> {
    return this.orm.em
      .fork()
      .findOne(ModeratorSession, { tokenHash: digestOf(token), endedAt: null, expiresAt: { $gt: now } });
  }

  async end(token: string, now: Date): Promise<void> {
    await this.orm.em.fork().transactional(async (em) => {
      const session = await em.findOne(ModeratorSession, { tokenHash: digestOf(token), endedAt: null });
      if (session === null) return;
      if ((await em.nativeUpdate(ModeratorSession, { id: session.id, endedAt: null }, { endedAt: now })) === 0) return;
      await actingAs(`key:${session.id}`, () => writeAudit(em, { act: 'signOut', object: `key:${session.id}` }));
    });
  }
}
