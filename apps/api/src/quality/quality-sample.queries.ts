import { Inject, Injectable } from '@nestjs/common';
import { MikroORM, type SqlEntityManager } from '@mikro-orm/sql';
import { isUuid } from '../database/is-uuid.js';
import type { MaskedText } from '../masking/mask-text.js';
import { Masking, type StatementToMask } from '../masking/masking.js';
import { Municipality } from '../municipality/municipality.js';
import { placeholders } from '../graphql/sql.js';
import { codeFrameTheme } from './code-frame.js';
import { QualityCoding, QualityItem, QualitySample } from './quality-sample.entity.js';
import type {
  CodedStatementType,
  QualitySampleType,
  StatementInSampleType,
  StatementToCodeType,
} from './quality-sample.type.js';
import { latestSample, spelling } from './quality-samples.service.js';
import { staffName } from './staff-name.js';

interface StatementRow extends StatementToMask {
  readonly topic: string | null;
  readonly questionId: string | null;
}

/** A statement as a coder sees it. */
interface MaskedStatement {
  readonly text: MaskedText;
  readonly topic: MaskedText | null;
  readonly questionId: string | null;
}

/** Reads a sample as one coder may see it: never the machine's themes, never another's. */
@Injectable()
export class QualitySampleQueries {
  constructor(
    @Inject(MikroORM) private readonly orm: MikroORM,
    @Inject(Municipality) private readonly municipality: Municipality,
    @Inject(Masking) private readonly masking: Masking,
  ) {}

  /** The latest sample when no id is given; null when there is none. @throws DomainError NAME_INVALID. */
  async sample(id: string | null, coder: string): Promise<QualitySampleType | null> {
    const em = this.orm.em.fork();
    const name = staffName(coder, 'coder');
    const latest = await latestSample(em);
    const sample = id === null ? latest : isUuid(id) ? await em.findOne(QualitySample, { id }) : null;
    if (sample === null) return null;
    const own = await spelling(em, sample.id, name);
    const items = await em.find(QualityItem, { sample: sample.id });
    const left = await leftToCode(em, sample.id, own);
    const there = await this.statementsAt(em, items);
    const coders = await em.execute<{ coder: string; coded: number | string }[]>(
      'select c.coder, count(*) as coded from quality_coding c where c.sample_id = ? group by c.coder',
      [sample.id],
    );
    return {
      id: sample.id,
      drawnAt: sample.drawnAt,
      drawnBy: sample.drawnBy,
      open: sample.id === latest?.id,
      size: items.length,
      gone: items.length - there.size,
      left: left.filter((item) => there.has(item.statementId)).length,
      themes: sample.themeIds.map((themeId) => codeFrameTheme(themeId, this.municipality.profile.themes)),
      coders: coders
        .map((row) => ({ coder: row.coder, coded: Number(row.coded) }))
        .sort((a, b) => a.coder.localeCompare(b.coder, 'sv')),
      coder: own,
    };
  }

  /** What this person has not coded yet, in the sample's order. */
  async next(sampleId: string, coder: string, first: number): Promise<StatementToCodeType[]> {
    const em = this.orm.em.fork();
    const left = await leftToCode(em, sampleId, coder);
    return (await this.toCode(em, left)).slice(0, first);
  }

  /** All that is there of a sample, in its order, with what this person has made of it. */
  async all(sampleId: string, coder: string): Promise<StatementInSampleType[]> {
    const em = this.orm.em.fork();
    const items = await em.find(QualityItem, { sample: sampleId }, { orderBy: { position: 'asc' } });
    const codings = await em.find(QualityCoding, { sample: sampleId, coder });
    const given = new Map(codings.map((coding) => [coding.position, coding.themeIds]));
    return (await this.toCode(em, items)).map((each) => ({ ...each, themeIds: given.get(each.position) ?? null }));
  }

  /** What this person has coded, the latest first. */
  async coded(sampleId: string, coder: string, first: number): Promise<CodedStatementType[]> {
    const em = this.orm.em.fork();
    const codings = await em.find(
      QualityCoding,
      { sample: sampleId, coder },
      { orderBy: { codedAt: 'desc', position: 'desc' }, limit: first },
    );
    const items = await em.find(QualityItem, {
      sample: sampleId,
      position: { $in: codings.map((coding) => coding.position) },
    });
    const statements = await this.statementsAt(em, items);
    const idAt = new Map(items.map((item) => [item.position, item.statementId]));
    return codings.map(({ position, themeIds, codedAt }) => ({
      position,
      text: statements.get(idAt.get(position) ?? '')?.text ?? null,
      themeIds,
      codedAt,
    }));
  }

  /** One coding as the person who made it sees it. */
  async codedAs({ sample, position, themeIds, codedAt }: QualityCoding): Promise<CodedStatementType> {
    const em = this.orm.em.fork();
    const items = await em.find(QualityItem, { sample, position });
    const [statement] = (await this.statementsAt(em, items)).values();
    return { position, text: statement?.text ?? null, themeIds, codedAt };
  }

  /** Items as they are coded; those whose statement has been taken away or hidden are left out. */
  private async toCode(em: SqlEntityManager, items: readonly QualityItem[]): Promise<StatementToCodeType[]> {
    const statements = await this.statementsAt(em, items);
    return items.flatMap(({ position, statementId }) => {
      const statement = statements.get(statementId);
      if (statement === undefined) return [];
      const { text, topic, questionId } = statement;
      const question = this.municipality.profile.questions.find((one) => one.id === questionId)?.text ?? null;
      return [{ position, text, topic, question }];
    });
  }

  /** The statements of items by id, masked; those taken away or hidden are not among them. */
  private async statementsAt(
    em: SqlEntityManager,
    items: readonly QualityItem[],
  ): Promise<ReadonlyMap<string, MaskedStatement>> {
    const ids = items.map((item) => item.statementId);
    if (ids.length === 0) return new Map();
    const statements = await em.execute<StatementRow[]>(
      `select s.id, s.text, s.topic, s.question_id as "questionId", s.note_id as "noteId", s."start", s."end",
         s.text_version as "textVersion", n.redacted_by as "noteVersion"
       from statement s left join meeting_note n on n.id = s.note_id
       where s.id in (${placeholders(ids)}) and s.moderation <> 'hidden'`,
      ids,
    );
    const masked = await this.masking.statements(statements, em);
    return new Map(
      statements.flatMap(({ id, topic, questionId }, index) => {
        const text = masked[index]?.text;
        const heading = topic === null ? null : this.masking.shortText(topic);
        return text === undefined ? [] : [[id, { text, topic: heading, questionId }] as const];
      }),
    );
  }
}

async function leftToCode(em: SqlEntityManager, sampleId: string, coder: string): Promise<QualityItem[]> {
  const items = await em.find(QualityItem, { sample: sampleId }, { orderBy: { position: 'asc' } });
  const codings = await em.find(QualityCoding, { sample: sampleId, coder });
  const done = new Set(codings.map((coding) => coding.position));
  return items.filter((item) => !done.has(item.position));
}
