import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG } from '../config/config.module.js';
import type { Config } from '../config/config.js';

const keyBytes = 32;
const ivBytes = 12;
const tagBytes = 16;
const algorithm = 'aes-256-gcm';

const keyFile = (dataDir: string) => join(dataDir, 'secrets.key');

/** Seals what must be read again (AES-256-GCM) with a key that the database does not hold: SECRETS_KEY, or a file in the data folder. */
@Injectable()
export class Sealed {
  private key: Buffer | null = null;

  constructor(@Inject(CONFIG) private readonly config: Pick<Config, 'secretsKey' | 'dataDir'>) {}

  /** @param purpose what it is for: sealed for one thing, it cannot be used for another. */
  seal(text: string, purpose: string): string {
    const iv = randomBytes(ivBytes);
    const cipher = createCipheriv(algorithm, this.secret(), iv).setAAD(Buffer.from(purpose));
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url');
  }

  /** Null for what was not sealed here, or for another purpose. */
  open(sealed: string, purpose: string): string | null {
    const bytes = Buffer.from(sealed, 'base64url');
    if (bytes.length < ivBytes + tagBytes) return null;
    try {
      const decipher = createDecipheriv(algorithm, this.secret(), bytes.subarray(0, ivBytes))
        .setAAD(Buffer.from(purpose))
        .setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
      return Buffer.concat([decipher.update(bytes.subarray(ivBytes + tagBytes)), decipher.final()]).toString('utf8');
    } catch {
      return null;
    }
  }

  /** Makes the key if there is none: the server does it when it starts, so that it is the server's own. */
  prepare(): void {
    this.secret();
  }

  /** Whether there is a key that may be read here. */
  isReady(): boolean {
    try {
      accessSync(keyFile(this.config.dataDir), constants.R_OK);
      return true;
    } catch {
      return this.config.secretsKey !== null;
    }
  }

  private secret(): Buffer {
    this.key ??= Buffer.from(this.config.secretsKey ?? this.fromFile(), 'hex');
    return this.key;
  }

  /** Made by whoever needs it first, and read by its owner only. */
  private fromFile(): string {
    const file = keyFile(this.config.dataDir);
    mkdirSync(this.config.dataDir, { recursive: true });
    if (!existsSync(file))
      try {
        writeFileSync(file, randomBytes(keyBytes).toString('hex'), { mode: 0o600, flag: 'wx' });
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      }
    return readFileSync(file, 'utf8').trim();
  }
}
