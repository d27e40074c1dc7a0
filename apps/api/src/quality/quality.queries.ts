import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { fewestCoded, measureQuality, type Measured, type Quality } from '@guldkorn/insight';
import { MikroORM, type SqlEntityManager } from '@mikro-orm/sql';
import { Municipality } from '../municipality/municipality.js';
import { Statement } from '../statements/statement.entity.js';
import { codeFrameTheme, frameDigest } from './code-frame.js';
import { QualityCoding, QualityItem, QualitySample } from './quality-sample.entity.js';
import type { QualityFigureType, QualityType } from './quality.type.js';

const noSample = {
  sv: 'Ännu inte mätt. Inget stickprov är draget. Dra ett stickprov, och låt två personer koda samma yttranden var för sig.',
  en: 'Not yet measured. No sample has been drawn. Draw one, and let two people code the same statements, each by themselves.',
};

function tooFew(coded: number, size: number) {
  if (size < fewestCoded)
    return {
      sv: `Ännu inte mätt. Av det senaste stickprovet finns bara ${size} yttranden kvar, och det behövs minst ${fewestCoded}. Dra ett nytt stickprov.`,
      en: `Not yet measured. Only ${size} statements are left of the latest sample, and at least ${fewestCoded} are needed. Draw a new one.`,
    };
  return {
    sv: `Ännu inte mätt. Två personer har båda kodat ${coded} av stickprovets ${size} yttranden, och det behövs minst ${fewestCoded}.`,
    en: `Not yet measured. Two people have both coded ${coded} of the sample's ${size} statements, and at least ${fewestCoded} are needed.`,
  };
}

/** Reads how well statements are coded, by the latest sample that two people have coded enough of. */
@Injectable()
export class QualityQueries {
  /** The intervals cost a tenth of a second, so each sample's are kept until its codings change. */
  private readonly known = new Map<string, { readonly of: string; readonly result: Measured }>();

  constructor(
    @Inject(MikroORM) private readonly orm: MikroORM,
    @Inject(Municipality) private readonly municipality: Municipality,
  ) {}

  async quality(): Promise<QualityType> {
    const em = this.orm.em.fork();
    const samples = await em.find(QualitySample, {}, { orderBy: { drawnAt: 'desc', id: 'desc' } });
    let latest: Pick<QualityType, 'notYet' | 'coded'> = { notYet: noSample, coded: 0 };
    for (const [at, sample] of samples.entries()) {
      const { result, size } = await this.measure(em, sample);
      const coded = 'notYet' in result ? result.notYet.coded : result.measured.coded;
      if (at === 0) latest = { notYet: tooFew(coded, size), coded };
      if ('measured' in result)
        return {
          figure: this.figure(sample, result.measured),
          notYet: null,
          coded: latest.coded,
          needed: fewestCoded,
        };
    }
    return { figure: null, ...latest, needed: fewestCoded };
  }

  private async measure(
    em: SqlEntityManager,
    sample: QualitySample,
  ): Promise<{ readonly result: Measured; readonly size: number }> {
    const drawn = await em.find(QualityItem, { sample: sample.id }, { orderBy: { position: 'asc' } });
    // What has been taken away is no part of what the figure is about: an example dialogue's figure goes with it.
    const there = await em.find(
      Statement,
      { id: { $in: drawn.map((item) => item.statementId) }, moderation: { $ne: 'hidden' } },
      { fields: ['id'] },
    );
    const thereIds = new Set(there.map((statement) => statement.id));
    const items = drawn.filter((item) => thereIds.has(item.statementId));
    const codings = await em.find(QualityCoding, { sample: sample.id }, { orderBy: { position: 'asc', coder: 'asc' } });
    const of = createHash('sha256')
      .update(
        JSON.stringify([
          items.map((item) => item.position),
          codings.map(({ position, coder, themeIds }) => [position, coder, themeIds]),
        ]),
      )
      .digest('hex');
    const kept = this.known.get(sample.id);
    if (kept?.of === of) return { result: kept.result, size: items.length };
    const result = measureQuality(
      items.map((item) => ({ ...item, districtId: item.districtId ?? null })),
      codings,
      sample.themeIds,
      sample.seed,
    );
    this.known.set(sample.id, { of, result });
    return { result, size: items.length };
  }

  private figure(sample: QualitySample, quality: Quality): QualityFigureType {
    const { themes } = this.municipality.profile;
    return {
      ...quality,
      sampleId: sample.id,
      drawnAt: sample.drawnAt,
      frameHasChanged: frameDigest(themes) !== sample.frameDigest,
      themes: quality.themes.map(({ themeId, ...rest }) => ({ ...rest, theme: codeFrameTheme(themeId, themes) })),
    };
  }
}
