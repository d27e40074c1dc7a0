import { randomInt, randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { drawSample, type Drawable } from '@guldkorn/insight';
import { MikroORM, type SqlEntityManager } from '@mikro-orm/sql';
import { writeAudit } from '../audit/audit-log.js';
import { isUuid } from '../database/is-uuid.js';
import { groupBy } from '../graphql/group-by.js';
import { placeholders } from '../graphql/sql.js';
import { Municipality } from '../municipality/municipality.js';
import { Statement } from '../statements/statement.entity.js';
import { frameDigest } from './code-frame.js';
import * as refused from './quality-errors.js';
import { QualityCoding, QualityItem, QualitySample } from './quality-sample.entity.js';
import { sameName, staffName } from './staff-name.js';

/** The largest number that fits the column. */
const seeds = 2 ** 31;

/** What one person has made of one statement. */
export interface GivenCoding {
  readonly sampleId: string;
  readonly position: number;
  readonly coder: string;
  readonly themeIds: readonly string[];
}

/** Draws samples of statements, and keeps what people make of them. */
@Injectable()
export class QualitySamplesService {
  constructor(
    @Inject(MikroORM) private readonly orm: MikroORM,
    @Inject(Municipality) private readonly municipality: Municipality,
  ) {}

  /** Draws among residents' statements and keeps what the machine makes of them today. Gives the sample's id. @throws DomainError. */
  draw(size: number, by: string): Promise<string> {
    const drawnBy = staffName(by, 'by');
    if (!(size >= refused.smallestSample && size <= refused.largestSample)) throw refused.sizeInvalid(size);
    const { themes } = this.municipality.profile;
    if (themes.length === 0) throw refused.frameEmpty();
    const themeIds = themes.map((theme) => theme.id);
    const seed = randomInt(seeds);
    return this.orm.em.fork().transactional(async (em) => {
      const statements = await residentStatements(em);
      if (statements.length < refused.smallestSample) throw refused.tooFewStatements(statements.length);
      const drawn = drawSample(statements, size, seed);
      const found = await themesOf(
        em,
        drawn.map((each) => each.id),
        themeIds,
      );
      const id = randomUUID();
      await em.insert(QualitySample, {
        id,
        seed,
        drawnAt: new Date(),
        drawnBy,
        frameDigest: frameDigest(themes),
        themeIds,
      });
      await em.insertMany(
        QualityItem,
        drawn.map((each, at) => ({
          sample: id,
          position: at + 1,
          statementId: each.id,
          districtId: each.districtId,
          weight: each.weight,
          machineThemeIds: found(each.id),
        })),
      );
      await writeAudit(em, { act: 'coding', object: `sample:${id}`, details: { drawn: drawn.length } });
      return id;
    });
  }

  /** Keeps a coding in the place of the same person's earlier one of that statement. @throws DomainError. */
  async code({ sampleId, position, coder, themeIds }: GivenCoding): Promise<QualityCoding> {
    const name = staffName(coder, 'coder');
    return this.orm.em.fork().transactional(async (em) => {
      const sample = await openSample(em, sampleId);
      const strange = themeIds.find((id) => !sample.themeIds.includes(id));
      if (strange !== undefined) throw refused.themeUnknown(strange, sample.themeIds);
      const item = await em.findOne(QualityItem, { sample: sample.id, position });
      if (item === null) throw refused.positionUnknown(position, await em.count(QualityItem, { sample: sample.id }));
      if ((await em.count(Statement, { id: item.statementId, moderation: { $ne: 'hidden' } })) === 0)
        throw refused.statementGone(position);
      const key = { sample: sample.id, position, coder: await spelling(em, sample.id, name) };
      const given = sample.themeIds.filter((id) => themeIds.includes(id));
      const earlier = await em.findOne(QualityCoding, key);
      if (earlier !== null && earlier.themeIds.join() === given.join()) return earlier;
      const coding = await em.upsert(QualityCoding, { ...key, themeIds: given, codedAt: new Date() });
      await writeAudit(em, { act: 'coding', object: `sample:${sample.id}`, details: { position, takenBack: false } });
      return coding;
    });
  }

  /** Takes a person's coding of a statement away. @returns whether there was one. @throws DomainError. */
  takeBack({ sampleId, position, coder }: Omit<GivenCoding, 'themeIds'>): Promise<boolean> {
    const name = staffName(coder, 'coder');
    return this.orm.em.fork().transactional(async (em) => {
      const sample = await openSample(em, sampleId);
      const key = { sample: sample.id, position, coder: await spelling(em, sample.id, name) };
      if ((await em.nativeDelete(QualityCoding, key)) === 0) return false;
      await writeAudit(em, { act: 'coding', object: `sample:${sample.id}`, details: { position, takenBack: true } });
      return true;
    });
  }
}

/** The sample that may be coded. @throws DomainError SAMPLE_UNKNOWN, SAMPLE_CLOSED. */
async function openSample(em: SqlEntityManager, id: string): Promise<QualitySample> {
  const sample = isUuid(id) ? await em.findOne(QualitySample, { id }) : null;
  if (sample === null) throw refused.sampleUnknown(id);
  if ((await latestSample(em))?.id !== sample.id) throw refused.sampleClosed();
  return sample;
}

/** The latest drawn; null before the first. */
export async function latestSample(em: SqlEntityManager): Promise<QualitySample | null> {
  const [sample] = await em.find(QualitySample, {}, { orderBy: { drawnAt: 'desc', id: 'desc' }, limit: 1 });
  return sample ?? null;
}

/** The name as that person wrote it in this sample the first time. */
export async function spelling(em: SqlEntityManager, sampleId: string, name: string): Promise<string> {
  const rows = await em.execute<{ coder: string }[]>(
    'select c.coder, min(c.coded_at) as since from quality_coding c where c.sample_id = ? group by c.coder order by since, c.coder',
    [sampleId],
  );
  return rows.find((row) => sameName(row.coder, name))?.coder ?? name;
}

async function residentStatements(em: SqlEntityManager): Promise<Drawable[]> {
  const rows = await em.execute<{ id: string; district_id: string | null }[]>(
    "select s.id, s.district_id from statement s where s.role = 'resident' and s.moderation <> 'hidden'",
  );
  return rows.map((row) => ({ id: row.id, districtId: row.district_id }));
}

/** The themes of the frame that the statements belong to, in the frame's order. */
async function themesOf(
  em: SqlEntityManager,
  statementIds: readonly string[],
  themeIds: readonly string[],
): Promise<(statementId: string) => readonly string[]> {
  const rows = await em.execute<{ statement_id: string; theme_id: string }[]>(
    `select t.statement_id, t.theme_id from statement_theme t
       where t.statement_id in (${placeholders(statementIds)}) and t.theme_id in (${placeholders(themeIds)})`,
    [...statementIds, ...themeIds],
  );
  const byStatement = groupBy(rows, (row) => row.statement_id);
  return (statementId) => {
    const found = new Set((byStatement.get(statementId) ?? []).map((row) => row.theme_id));
    return themeIds.filter((id) => found.has(id));
  };
}
