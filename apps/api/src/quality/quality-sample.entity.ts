import { defineEntity, p } from '@mikro-orm/core';

const sampleSchema = defineEntity({
  name: 'QualitySample',
  properties: {
    id: p.uuid().primary(),
    /** What the draw was made with: the same seed and statements give the same sample. */
    seed: p.integer(),
    drawnAt: p.datetime().index(),
    drawnBy: p.text(),
    /** Digest of the code frame that is coded against. */
    frameDigest: p.string().length(64),
    themeIds: p.json<readonly string[]>(),
  },
});

/** A random sample of statements, to be coded blind by two people. */
export class QualitySample extends sampleSchema.class {}
sampleSchema.setClass(QualitySample);

const itemSchema = defineEntity({
  name: 'QualityItem',
  properties: {
    sample: () => p.manyToOne(QualitySample).mapToPk().primary().deleteRule('cascade'),
    /** From 1, in the order of coding. A statement that is taken away leaves its place empty. */
    position: p.integer().primary(),
    statementId: p.uuid().index(),
    /** The district it was drawn from; null for those without. */
    districtId: p.string().nullable(),
    /** How many statements of the stratum each of its items stands for. */
    weight: p.float(),
    /** What the machine had found when the sample was drawn; never shown to who codes. */
    machineThemeIds: p.json<readonly string[]>(),
  },
});

/** One statement of a sample. */
export class QualityItem extends itemSchema.class {}
itemSchema.setClass(QualityItem);

const codingSchema = defineEntity({
  name: 'QualityCoding',
  properties: {
    sample: () => p.manyToOne(QualitySample).mapToPk().primary().deleteRule('cascade'),
    position: p.integer().primary(),
    coder: p.text().primary(),
    themeIds: p.json<readonly string[]>(),
    codedAt: p.datetime(),
  },
});

/** What one person made of one statement of a sample; an empty list is a reading, no row is none. */
export class QualityCoding extends codingSchema.class {}
codingSchema.setClass(QualityCoding);
