import { randomBytes, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { MikroORM, type SqlEntityManager } from '@mikro-orm/sql';
import { Secret, TOTP } from 'otpauth';
import { writeAudit } from '../audit/audit-log.js';
import { digestOf } from '../viewer/moderators-key.js';
import { accountRefusals } from './account-refusals.js';
import { Account } from './account.entity.js';
import { RecoveryCode } from './recovery-code.entity.js';
import { Sealed } from './sealed.js';

const period = 30;
const secretBytes = 20;
const codes = 10;
/** So random that a quick digest keeps them. */
const codeBytes = 15;
/** How long the picture holds, milliseconds. */
const pictureLife = 15 * 60_000;

const purpose = (account: string) => `totp:${account}`;
const picturePurpose = (account: string) => `totp picture:${account}`;

/** What a telephone reads to make codes. */
export interface Picture {
  readonly uri: string;
  readonly secret: string;
  /** Sent back with the first code. */
  readonly sealed: string;
}

function totp(secret: Secret, label: string): TOTP {
  return new TOTP({ issuer: 'Guldkorn', label, secret, period, digits: 6, algorithm: 'SHA1' });
}

/** A recovery code as people write it: capitals, signs and spaces do not matter. */
function plainCode(code: string): string {
  return code.toLowerCase().replace(/[^a-z2-7]/g, '');
}

/** Codes of an app on a telephone (RFC 6238), and the recovery codes that stand in for them. */
@Injectable()
export class SecondFactor {
  constructor(
    private readonly orm: MikroORM,
    private readonly sealed: Sealed,
  ) {}

  /** A new secret, which holds from when its first code has come. */
  picture({ id, email }: Pick<Account, 'id' | 'email'>, now: Date): Picture {
    const secret = new Secret({ buffer: Uint8Array.from(randomBytes(secretBytes)).buffer });
    const sealed = this.sealed.seal(JSON.stringify([secret.base32, now.getTime()]), picturePurpose(id));
    return { uri: totp(secret, email).toString(), secret: secret.base32, sealed };
  }

  /** @returns recovery codes, told this once. @throws DomainError SECOND_FACTOR_STALE, CODE_WRONG. */
  async turnOn(account: Account, sealed: string, code: string, now: Date): Promise<readonly string[]> {
    const opened = this.sealed.open(sealed, picturePurpose(account.id));
    const [base32, madeAt] = opened === null ? ['', 0] : (JSON.parse(opened) as [string, number]);
    if (base32 === '' || madeAt + pictureLife < now.getTime()) throw accountRefusals.secondFactorStale();
    const step = stepOf(Secret.fromBase32(base32), code, now);
    if (step === null) throw accountRefusals.codeWrong();
    return this.orm.em.fork().transactional(async (em) => {
      const totpSecret = this.sealed.seal(base32, purpose(account.id));
      await em.nativeUpdate(Account, { id: account.id }, { totpSecret, totpLastStep: step });
      const made = await newCodes(em, account.id);
      await writeAudit(em, { act: 'secondFactorOn', object: `account:${account.id}` });
      return made;
    });
  }

  async turnOff(accountId: string): Promise<void> {
    await this.orm.em.fork().transactional(async (em) => {
      await em.nativeUpdate(Account, { id: accountId }, { totpSecret: null, totpLastStep: null });
      await em.nativeDelete(RecoveryCode, { account: accountId });
      await writeAudit(em, { act: 'secondFactorOff', object: `account:${accountId}` });
    });
  }

  /** How many recovery codes are left. */
  left(accountId: string): Promise<number> {
    return this.orm.em.fork().count(RecoveryCode, { account: accountId, usedAt: null });
  }

  /** Takes a code once: that of the app, of these 30 seconds or those next to them, or a recovery code. */
  async take(account: Account, code: string, now: Date): Promise<boolean> {
    const em = this.orm.em.fork();
    const base32 = this.sealed.open(account.totpSecret ?? '', purpose(account.id));
    const step = base32 === null ? null : stepOf(Secret.fromBase32(base32), code, now);
    if (step !== null) {
      const newer = { $or: [{ totpLastStep: null }, { totpLastStep: { $lt: step } }] };
      return (await em.nativeUpdate(Account, { id: account.id, ...newer }, { totpLastStep: step })) > 0;
    }
    const digest = digestOf(plainCode(code));
    return (await em.nativeUpdate(RecoveryCode, { account: account.id, digest, usedAt: null }, { usedAt: now })) > 0;
  }
}

/** The 30 seconds that a code is of; null for one that is wrong. */
function stepOf(secret: Secret, code: string, now: Date): number | null {
  const token = code.replace(/\s/g, '');
  if (!/^\d{6}$/.test(token)) return null;
  const delta = totp(secret, '').validate({ token, timestamp: now.getTime(), window: 1 });
  return delta === null ? null : Math.floor(now.getTime() / 1000 / period) + delta;
}

async function newCodes(em: SqlEntityManager, account: string): Promise<string[]> {
  await em.nativeDelete(RecoveryCode, { account });
  const made = Array.from({ length: codes }, () =>
    new Secret({ buffer: Uint8Array.from(randomBytes(codeBytes)).buffer }).base32.toLowerCase(),
  );
  await em.insertMany(
    RecoveryCode,
    made.map((code) => ({ id: randomUUID(), account, digest: digestOf(code), usedAt: null })),
  );
  return made.map((code) => code.replace(/(.{4})(?=.)/g, '$1-'));
}
