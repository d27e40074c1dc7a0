import { hash, parseOptions, verify } from '@node-rs/argon2';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG } from '../config/config.module.js';
import type { Config } from '../config/config.js';
import { DomainError } from '../errors/domain-error.js';
import { isCommonPassphrase } from './common-passphrases.js';

const least = 12;
const most = 200;

/** As it is hashed: the same letters typed on another keyboard are the same passphrase. */
function plain(passphrase: string): string {
  return passphrase.normalize('NFKC');
}

function refused(sv: string, en: string): DomainError {
  return new DomainError('PASSPHRASE_WEAK', { sv, en });
}

/**
 * Length is what counts: no rule says which signs there must be. @param personal what is known of who chooses it, such as their name.
 * @throws DomainError PASSPHRASE_WEAK.
 */
export function checkPassphrase(passphrase: string, personal: readonly string[]): void {
  const text = plain(passphrase).toLocaleLowerCase('sv');
  const { length } = [...text];
  if (length < least)
    throw refused(
      `Lösenfrasen är för kort. Skriv minst ${least} tecken, gärna flera ord.`,
      `The passphrase is too short. Write at least ${least} characters, preferably several words.`,
    );
  if (length > most)
    throw refused(
      `Lösenfrasen är längre än ${most} tecken. Korta den.`,
      `The passphrase is longer than ${most} characters. Shorten it.`,
    );
  for (const known of personal.map((one) => one.toLocaleLowerCase('sv')))
    if (known.length > 3 && text.includes(known))
      throw refused(
        'Lösenfrasen innehåller ditt namn eller din e-postadress. Välj andra ord.',
        'The passphrase contains your name or e-mail address. Choose other words.',
      );
  if (isCommonPassphrase(text))
    throw refused(
      'Lösenfrasen är en av dem som gissas först. Välj några ord som inte hör ihop.',
      'The passphrase is one of those guessed first. Choose some words that do not belong together.',
    );
}

/** Keeps passphrases as Argon2id, and tells whether one is right. */
@Injectable()
export class Passphrases {
  private readonly cost: { readonly memoryCost: number; readonly timeCost: number; readonly parallelism: number };
  private dummy: Promise<string> | null = null;

  constructor(@Inject(CONFIG) { passphraseMemory }: Config) {
    this.cost = { memoryCost: passphraseMemory, timeCost: 2, parallelism: 1 };
  }

  hash(passphrase: string): Promise<string> {
    return hash(plain(passphrase), this.cost);
  }

  /** Takes as long for whoever has no passphrase, or does not exist. @param kept null for those. */
  async isRight(kept: string | null, passphrase: string): Promise<boolean> {
    if ([...passphrase].length > most) return false;
    this.dummy ??= this.hash('nobody has this one');
    const right = await verify(kept ?? (await this.dummy), plain(passphrase));
    return right && kept !== null;
  }

  /** Whether it was hashed at another cost than is asked for now. */
  isOutdated(kept: string): boolean {
    const { memoryCost, timeCost, parallelism } = parseOptions(kept);
    const { cost } = this;
    return memoryCost !== cost.memoryCost || timeCost !== cost.timeCost || parallelism !== cost.parallelism;
  }
}
