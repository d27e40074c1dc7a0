import type { MikroORM } from '@mikro-orm/sql';

/** Writes down every SQL statement that goes to the database, in order; `during` gives those of one piece of work. */
export function recordSql(orm: MikroORM): { during(work: () => Promise<unknown>): Promise<string[]> } {
  const logger = orm.config.getLogger();
  let statements: string[] = [];
  logger.logQuery = ({ query }) => void statements.push(query ?? '');
  return {
    async during(work) {
      statements = [];
      await work();
      return statements;
    },
  };
}
