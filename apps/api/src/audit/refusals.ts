import { Injectable } from '@nestjs/common';
import { MikroORM } from '@mikro-orm/sql';
import type { Viewer } from '../viewer/viewer.js';
import { actingAs } from './actor.js';
import { writeAudit } from './audit-log.js';

const quarter = 15 * 60_000;
/** However many there are who ask for whatever they please. */
const mostInQuarter = 10_000;

/** Writes down that somebody known asked for what is not theirs: once in a quarter of an hour for each session and thing, so that a program that tries again and again fills no log. */
@Injectable()
export class Refusals {
  private readonly told = new Set<string>();
  private since = 0;

  constructor(private readonly orm: MikroORM) {}

  /** Nothing is written of those who have not said who they are. @param what the field or address; null: nothing was refused. */
  async note({ actor, session }: Viewer, what: string | null): Promise<void> {
    if (what === null || (session === null && !actor.startsWith('token:'))) return;
    const now = new Date();
    const current = Math.floor(now.getTime() / quarter);
    if (current !== this.since) this.told.clear();
    this.since = current;
    const key = `${session?.id ?? actor} ${what}`;
    if (this.told.has(key) || this.told.size >= mostInQuarter) return;
    this.told.add(key);
    await actingAs(actor, () => writeAudit(this.orm.em.fork(), { act: 'refused', object: what }));
  }
}
