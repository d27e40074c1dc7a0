import { Injectable } from '@nestjs/common';
import { MikroORM } from '@mikro-orm/sql';
import { PerRequest } from '../graphql/per-request.js';
import { latestRunFirst, Run } from './run.entity.js';

/** The run whose figures are shown: read once a request. */
@Injectable()
export class LatestRunQueries {
  private readonly perRequest = new PerRequest<'latest', Run | null>(async () => {
    const run = await this.read();
    return () => run;
  });

  constructor(private readonly orm: MikroORM) {}

  /** Null before the first analysis. */
  latest(context: object): Promise<Run | null> {
    return this.perRequest.load(context, 'latest');
  }

  private async read(): Promise<Run | null> {
    const [run] = await this.orm.em.fork().find(Run, {}, { orderBy: latestRunFirst, limit: 1 });
    return run ?? null;
  }
}
