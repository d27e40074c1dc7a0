import { Injectable } from '@nestjs/common';
import { figureName } from '@guldkorn/insight';
import { MikroORM } from '@mikro-orm/sql';
import { isUuid } from '../database/is-uuid.js';
import { PerRequest } from '../graphql/per-request.js';
import { placeholders } from '../graphql/sql.js';
import { Suppression } from '../suppression/suppression.js';
import { CopiedText } from './copied-text.entity.js';
import type { CopiedTextType } from './copied-text.type.js';

/** Reads which texts several have sent in alike. */
@Injectable()
export class CopiedTextQueries {
  private readonly byStatement = new PerRequest<string, CopiedTextType | null>(async (statementIds) => {
    const ids = statementIds.filter(isUuid);
    const em = this.orm.em.fork();
    const rows =
      ids.length === 0
        ? []
        : await em.execute<{ statement_id: string; copied_text_id: string }[]>(
            `select statement_id, copied_text_id from copied_statement where statement_id in (${placeholders(ids)})`,
            [...ids],
          );
    const textIds = [...new Set(rows.map((row) => row.copied_text_id))];
    const texts = textIds.length === 0 ? [] : await em.find(CopiedText, { id: { $in: textIds } });
    const told = new Map(texts.map((text) => [text.id, this.told(text)]));
    const byId = new Map(rows.map((row) => [row.statement_id, told.get(row.copied_text_id) ?? null]));
    return (statementId) => byId.get(statementId) ?? null;
  });

  constructor(
    private readonly orm: MikroORM,
    private readonly suppression: Suppression,
  ) {}

  /** Null for a statement that no other repeats. */
  ofStatement(context: object, statementId: string): Promise<CopiedTextType | null> {
    return this.byStatement.load(context, statementId);
  }

  /** Those sent in by most first, as far as that may be told. */
  async all(): Promise<CopiedTextType[]> {
    const texts = await this.orm.em.fork().find(CopiedText, {});
    return texts
      .map((text) => this.told(text))
      .sort((a, b) => (b.senders ?? 0) - (a.senders ?? 0) || (a.id < b.id ? -1 : 1));
  }

  private told({ id, figures }: CopiedText): CopiedTextType {
    return {
      id,
      senders: this.suppression.count(figures.voices, figureName(['text', `copied ${id}`])),
      shownStatementId: figures.shownStatementId,
    };
  }
}
