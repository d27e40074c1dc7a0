import { Injectable } from '@nestjs/common';
import { MikroORM } from '@mikro-orm/sql';
import { coverageLedger } from '@guldkorn/insight';
import { groupBy } from '../graphql/group-by.js';
import { Import } from '../imports/import.entity.js';
import { Submission } from '../submissions/submission.entity.js';
import type { LedgerType } from './ledger.type.js';

/** Adds up what became of all that was received. */
@Injectable()
export class LedgerQueries {
  constructor(private readonly orm: MikroORM) {}

  async ledger(): Promise<LedgerType> {
    const em = this.orm.em.fork();
    const imports = await em.find(
      Import,
      { status: 'done' },
      { fields: ['rows', 'cameIn', 'duplicates', 'exclusions'], orderBy: { createdAt: 'asc', id: 'asc' } },
    );
    const byForm = await em.count(Submission, { import: null });
    const sum = (read: (one: (typeof imports)[number]) => number) =>
      imports.reduce((total, one) => total + read(one), 0);
    const exclusions = imports.flatMap((one) => one.exclusions);
    const byCode = groupBy(exclusions, (exclusion) => exclusion.code);
    const ledger = coverageLedger({
      received: sum((one) => one.rows) + byForm,
      analysed: sum((one) => one.cameIn) + byForm,
      duplicates: sum((one) => one.duplicates),
      excluded: Object.fromEntries([...byCode].map(([code, those]) => [code, those.length])),
    });
    return {
      ...ledger,
      reasons: ledger.reasons.map(({ code, count }) => ({
        code,
        count,
        text: byCode.get(code)?.[0]?.message ?? { sv: code, en: code },
      })),
    };
  }
}
