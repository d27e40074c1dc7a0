import { Injectable } from '@nestjs/common';
import { MikroORM } from '@mikro-orm/sql';
import { coverageLedger } from '@guldkorn/insight';
import { Import } from '../imports/import.entity.js';
import type { LeftOut } from '../imports/left-out.js';
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
      { fields: ['rows', 'cameIn', 'duplicates', 'leftOut'], orderBy: { createdAt: 'asc', id: 'asc' } },
    );
    const byForm = await em.count(Submission, { import: null });
    const sum = (read: (one: (typeof imports)[number]) => number) =>
      imports.reduce((total, one) => total + read(one), 0);
    const byCode = new Map<string, LeftOut>();
    for (const reason of imports.flatMap((one) => one.leftOut)) {
      const before = byCode.get(reason.code);
      byCode.set(reason.code, { ...(before ?? reason), count: (before?.count ?? 0) + reason.count });
    }
    const ledger = coverageLedger({
      received: sum((one) => one.rows) + byForm,
      analysed: sum((one) => one.cameIn) + byForm,
      duplicates: sum((one) => one.duplicates),
      excluded: Object.fromEntries([...byCode].map(([code, { count }]) => [code, count])),
    });
    return {
      ...ledger,
      reasons: ledger.reasons.map(({ code, count }) => ({
        code,
        count,
        text: byCode.get(code)?.text ?? { sv: code, en: code },
      })),
    };
  }
}
