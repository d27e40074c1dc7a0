import { createHash, randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { insightVersion } from '@guldkorn/insight';
import type { TextEngine } from '@guldkorn/text';
import { MikroORM, type SqlEntityManager } from '@mikro-orm/sql';
import { readSetting } from '../database/settings.js';
import { MeetingNote } from '../meetings/meeting-note.entity.js';
import { Municipality } from '../municipality/municipality.js';
import { profileDigest } from '../text/reading-version.js';
import { TEXT_ENGINE } from '../text/text-engine.provider.js';
import { DialogueKeeper, type ReadyDialogue } from './dialogue-keeper.js';
import { clusterSeed } from './kept-dialogue.js';
import { latestRunFirst, Run } from './run.entity.js';
import { runFigures } from './run-figures.js';
import { analyseThemed, countedThemes, namedThemes, resultHash } from './run-result.js';
import { RunWriter } from './run-writer.js';
import { wholeVoices } from './whole-voices.js';

/** Lets requests through between two long computations. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** Submissions of which something is counted: those hidden altogether are not. */
async function submissionsShown(em: SqlEntityManager): Promise<number> {
  const [row] = await em.execute<{ submissions: number | string }[]>(
    "select count(distinct submission_id) as submissions from statement where moderation <> 'hidden'",
  );
  return Number(row?.submissions ?? 0);
}

/** More was changed while a run was under way than it can take in: it begins again. */
const mostAttempts = 100;

/** Counts everything that is in, and keeps what it finds as a run. */
@Injectable()
export class AnalysisService {
  /** Digest of what is counted by: other themes or districts give other figures. */
  private readonly profile: string;
  private readonly writer: RunWriter;

  constructor(
    @Inject(MikroORM) private readonly orm: MikroORM,
    @Inject(Municipality) private readonly municipality: Municipality,
    @Inject(TEXT_ENGINE) private readonly engine: TextEngine,
    @Inject(DialogueKeeper) private readonly keeper: DialogueKeeper,
  ) {
    this.profile = profileDigest(municipality.profile);
    this.writer = new RunWriter();
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
      latest.parameters['profile'] !== this.profile ||
      // Made before the voices of places were kept: until they are, no place is told as heard.
      latest.figures.byPlace === undefined
    );
  }

  /** Takes in what has come, counts, and stores the run; nothing else is written until all is counted. */
  run(): Promise<Run> {
    return this.keeper.exclusively(() => this.runAlone());
  }

  /** Takes in what has come by now, and leaves the counting to a run. @param stop ends it midway: the run takes in the rest. */
  ahead(stop: AbortSignal): Promise<void> {
    return this.keeper.exclusively(() => this.keeper.ahead(this.orm.em.fork(), stop));
  }

  /** Counts everything anew from what is stored, as if nothing had been kept. @returns the run before it, null for none, and the new one. */
  async again(): Promise<{ before: Run | null; after: Run }> {
    return this.keeper.exclusively(async () => {
      const [before] = await this.orm.em.fork().find(Run, {}, { orderBy: latestRunFirst, limit: 1 });
      this.keeper.forget();
      return { before: before ?? null, after: await this.runAlone() };
    });
  }

  private async runAlone(): Promise<Run> {
    for (let attempt = 1; ; attempt++) {
      const startedAt = new Date();
      const em = this.orm.em.fork();
      const changes = await readSetting(em, 'changes');
      const ready = await this.keeper.ready(em);
      const counted = await this.count(em, ready, startedAt);
      try {
        const run = await this.orm.em
          .fork()
          .transactional((transaction) => this.writer.write(transaction, { ...counted, ready, changes }));
        if (run !== null) {
          this.keeper.written();
          return run;
        }
      } catch (error) {
        this.keeper.forget();
        throw error;
      }
      this.keeper.forget();
      if (attempt === mostAttempts) throw new Error('statements are taken away faster than they are counted');
    }
  }

  private async count(em: SqlEntityManager, ready: ReadyDialogue, startedAt: Date) {
    const { kept, curation } = ready;
    const named = namedThemes(kept, curation, this.municipality.profile);
    const analysis = analyseThemed(kept, named);
    await breathe();
    const themes = countedThemes(kept, named, analysis.districts);
    await breathe();
    const stored = { submissions: await submissionsShown(em), notes: await em.count(MeetingNote) };
    const figures = runFigures(kept, analysis.districts, stored);
    const parameters = {
      ...analysis.options,
      clusterSeed,
      profile: this.profile,
      decisions: ready.decisions,
      themeModel: ready.themeModelId,
    };
    const run: Run = {
      id: randomUUID(),
      startedAt,
      finishedAt: new Date(),
      statements: kept.statements,
      voices: wholeVoices(analysis.voices),
      textVersion: this.engine.version,
      insightVersion: analysis.insightVersion,
      inputHash: createHash('sha256')
        .update(JSON.stringify([kept.digests.digest(), parameters]))
        .digest('hex'),
      resultHash: resultHash(analysis, themes, figures),
      parameters,
      figures,
    };
    return { run, analysis, themes };
  }
}
