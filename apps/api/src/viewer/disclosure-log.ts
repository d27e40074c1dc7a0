import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { MikroORM } from '@mikro-orm/sql';
import { writeAudit } from '../audit/audit-log.js';
import { DisclosureLog, type disclosedKinds } from './disclosure-log.entity.js';
import type { Viewer } from './viewer.js';

/** Writes down what is given out unmasked, before it is given. Nothing here, or elsewhere, changes or removes a line. */
@Injectable()
export class Disclosures {
  constructor(@Inject(MikroORM) private readonly orm: MikroORM) {}

  /** @returns whether the viewer may have it; then it is written down. */
  async mayHave(
    { permissions, session }: Viewer,
    kind: (typeof disclosedKinds)[number],
    subjectId: string,
  ): Promise<boolean> {
    if (session === null || !permissions.seePersonalData) return false;
    await this.orm.em.fork().transactional(async (em) => {
      await em.insert(DisclosureLog, {
        id: randomUUID(),
        disclosedAt: new Date(),
        sessionId: session.id,
        name: session.name,
        kind,
        subjectId,
      });
      await writeAudit(em, { act: 'unmasking', object: `${kind}:${subjectId}` });
    });
    return true;
  }
}
