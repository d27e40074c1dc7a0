import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { analyse, countVoices, defaultOptions, insightVersion } from '@guldkorn/insight';
import type { TextEngine } from '@guldkorn/text';
import { MikroORM } from '@mikro-orm/sql';
import { readSetting } from '../database/settings.js';
import { MeetingNote } from '../meetings/meeting-note.entity.js';
import { Municipality } from '../municipality/municipality.js';
import { Submission } from '../submissions/submission.entity.js';
import { profileDigest } from '../text/reading-version.js';
import { TEXT_ENGINE } from '../text/text-engine.provider.js';
import { heardVoices, wholeVoices } from './counting.js';
import { readFacts, type Facts } from './facts.js';
import { inputHash } from './input-hash.js';
import { keyphraseFigures } from './keyphrase-figures.js';
import { runFigures } from './run-figures.js';
import { writeRun, type RunResult } from './run-writer.js';
import { latestRunFirst, Run } from './run.entity.js';
import { clusterSeed, countThemes } from './theme-figures.js';

/** Lets requests through between two long computations. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** Counts everything that is in, and keeps what it finds as a run. */
@Injectable()
export class AnalysisService {
  private readonly frame: ReadonlySet<string>;
  private readonly districtIds: readonly string[];
  /** Digest of what is counted by: other themes or districts give other figures. */
  private readonly profile: string;

  constructor(
    @Inject(MikroORM) private readonly orm: MikroORM,
    @Inject(Municipality) private readonly municipality: Municipality,
    @Inject(TEXT_ENGINE) private readonly engine: TextEngine,
  ) {
    this.frame = new Set(municipality.profile.themes.map((theme) => theme.id));
    this.districtIds = municipality.profile.districts.map((district) => district.id);
    this.profile = profileDigest(municipality.profile);
  }

  /** True when something has changed, or the methods have, since the latest run. */
  async isStale(): Promise<boolean> {
    const em = this.orm.em.fork();
    const changes = await readSetting(em, 'changes');
    const [latest] = await em.find(Run, {}, { orderBy: latestRunFirst, limit: 1 });
    if (latest === undefined) return changes > 0;
    return (
      (await readSetting(em, 'analysedChanges')) !== changes ||
      latest.textVersion !== this.engine.version ||
      latest.insightVersion !== insightVersion ||
      latest.parameters['profile'] !== this.profile
    );
  }

  /** Reads the facts, counts, and stores the run; nothing else is written until all is counted. */
  async run(): Promise<Run> {
    const em = this.orm.em.fork();
    const startedAt = new Date();
    const changes = await readSetting(em, 'changes');
    const facts = await readFacts(em, this.frame, new Set(this.districtIds));
    const stored = { submissions: await em.count(Submission), notes: await em.count(MeetingNote) };
    const result = await this.count(facts, stored, { startedAt, changes });
    return this.orm.em.fork().transactional((transaction) => writeRun(transaction, result));
  }

  private async count(
    facts: Facts,
    stored: { readonly submissions: number; readonly notes: number },
    given: { readonly startedAt: Date; readonly changes: number },
  ): Promise<RunResult> {
    const input = { ...facts, districtIds: this.districtIds };
    const analysis = analyse(input);
    await breathe();
    const { counted, districtIds } = countVoices(input);
    const voices = heardVoices(
      counted,
      districtIds,
      new Map(facts.statements.map((statement) => [statement.id, statement])),
    );
    const keyphrases = keyphraseFigures(voices);
    await breathe();
    const { themes, members } = countThemes(facts, voices, analysis.districts, this.municipality.profile);
    await breathe();
    const run: Run = {
      id: randomUUID(),
      startedAt: given.startedAt,
      finishedAt: new Date(),
      statements: facts.statements.length,
      voices: wholeVoices(analysis.voices),
      textVersion: this.engine.version,
      insightVersion: analysis.insightVersion,
      inputHash: inputHash(facts),
      resultHash: null,
      parameters: { ...defaultOptions, ...analysis.options, clusterSeed, profile: this.profile },
      figures: runFigures(facts.statements, voices, analysis.districts, stored),
    };
    return { run, analysis, keyphrases, themes, members, changes: given.changes };
  }
}
