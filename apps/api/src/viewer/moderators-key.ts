import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { MikroORM } from '@mikro-orm/sql';
import { Secret } from '../database/secret.entity.js';

const bytes = 32;
const name = 'moderatorsKey';

/** SHA-256, hex: what is kept of keys and sessions, so that nothing stored opens anything. They are random, so no salt is needed. */
export function digestOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** Random, 256 bits, in letters that an address takes as they are. */
export function newSecret(): string {
  return randomBytes(bytes).toString('base64url');
}

/** The one key that lets somebody moderate, where there are no accounts. Only its digest is kept. */
@Injectable()
export class ModeratorsKey {
  constructor(@Inject(MikroORM) private readonly orm: MikroORM) {}

  /** Makes the key if there is none yet; returns it then, and never again. */
  async makeFirst(): Promise<string | null> {
    const key = newSecret();
    const made = await this.orm.em
      .fork()
      .execute<{ name: string }[]>(
        'insert into secret (name, value) values (?, ?) on conflict (name) do nothing returning name',
        [name, digestOf(key)],
      );
    return made.length > 0 ? key : null;
  }

  /** Whether the server has been started where there were no accounts. */
  async isMade(): Promise<boolean> {
    return (await this.orm.em.fork().count(Secret, { name })) > 0;
  }

  /** Makes a new key; the one before opens nothing any more, and everyone is logged out. */
  async renew(now: Date): Promise<string> {
    const key = newSecret();
    await this.orm.em.fork().transactional(async (em) => {
      await em.execute(
        'insert into secret (name, value) values (?, ?) on conflict (name) do update set value = excluded.value',
        [name, digestOf(key)],
      );
      await em.execute('update moderator_session set ended_at = ? where ended_at is null', [now]);
    });
    return key;
  }

  /** Takes as long whether it is nearly right or all wrong. */
  async opens(key: string): Promise<boolean> {
    const kept = await this.orm.em.fork().findOne(Secret, { name });
    const given = Buffer.from(digestOf(key), 'hex');
    return timingSafeEqual(given, Buffer.from(kept?.value ?? digestOf(newSecret()), 'hex')) && kept !== null;
  }
}
