import { Injectable } from '@nestjs/common';
import { MikroORM } from '@mikro-orm/sql';
import { Import } from '../imports/import.entity.js';

/** Whether anything invented is in. */
@Injectable()
export class ExampleDialogueQueries {
  constructor(private readonly orm: MikroORM) {}

  async isIn(): Promise<boolean> {
    return (await this.orm.em.fork().count(Import, { fiction: true })) > 0;
  }
}
