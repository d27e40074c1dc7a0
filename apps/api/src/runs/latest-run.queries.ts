import { Injectable } from '@nestjs/common';
import { MikroORM } from '@mikro-orm/sql';
import { figureName } from '@guldkorn/insight';
import { PerRequest } from '../graphql/per-request.js';
import { Finding } from '../nuggets/finding.entity.js';
import { Suppression } from '../suppression/suppression.js';
import { latestRunFirst, Run } from './run.entity.js';

/** The run whose figures are shown: read once a request. */
@Injectable()
export class LatestRunQueries {
  private readonly perRequest = new PerRequest<'latest', Run | null>(async () => {
    const run = await this.read();
    return () => run;
  });

  /** Of which run the door has been told what it announced. */
  private announced: string | null = null;

  constructor(
    private readonly orm: MikroORM,
    private readonly suppression: Suppression,
  ) {}

  /** Null before the first analysis. */
  latest(context: object): Promise<Run | null> {
    return this.perRequest.load(context, 'latest');
  }

  private async read(): Promise<Run | null> {
    const em = this.orm.em.fork();
    const [run = null] = await em.find(Run, {}, { orderBy: latestRunFirst, limit: 1 });
    if (run !== null && run.id !== this.announced) {
      const findings = await em.find(Finding, { run: run.id });
      this.suppression.hasAnnounced(
        findings.map(({ districtId, subject, keyphraseId, support }) => ({
          districtId,
          what: figureName([subject, keyphraseId]),
          voices: support.voices,
        })),
      );
      this.announced = run.id;
    }
    return run;
  }
}
