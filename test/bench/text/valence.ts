import { readFileSync } from 'node:fs';
import { IntakeError, parseNote } from '@guldkorn/intake';
import { parseProfile, type Profile } from '@guldkorn/municipality';
import { headingLean, type ReadingContext } from '@guldkorn/text';
import type { LabelPair, LabelScores, Split } from '../../gold/scorer/scorer.js';
import type { Engines } from './engines.js';
import { GOLD, type Scorer } from './scorer.js';

const PROFILE = 'libs/municipality/profiles/krokom.json';

export interface ValenceResults {
  readonly all: LabelScores;
  /** Statements that stand under no heading or question, and those that do. */
  readonly alone: LabelScores;
  readonly underContext: LabelScores;
  /** Of those under one: how many got a valence from it before they were read. */
  readonly leaning: number;
}

interface Judged extends LabelPair {
  readonly hasContext: boolean;
  readonly leaning: boolean;
}

/**
 * Scores the valence of each statement as the product would read it: the heading or question above it is understood by
 * intake, with the headings and questions that the shipped municipality's profile knows, and else by its own words. Null while there is no gold.
 */
export async function valenceResults(scorer: Scorer, engines: Engines, split: Split): Promise<ValenceResults | null> {
  const folder = new scorer.GoldFolder(GOLD, 'valence');
  if (!folder.has('gold')) return null;
  const answers = folder.answers('gold');
  const profile = parseProfile(readFileSync(PROFILE, 'utf8'), PROFILE);
  const judged: Judged[] = [];
  for (const { id, text, places, context } of folder.texts(split)) {
    const hasContext = context !== undefined && context !== null;
    const prior = hasContext ? await priorOf(context.words, profile) : undefined;
    const { valence } = engines.for(places).read(text, prior === undefined ? {} : { prior }).valence;
    const gold = answers.get(id)?.valence;
    if (gold === undefined) throw new Error(`valence: no gold for ${id}`);
    judged.push({ gold, predicted: valence, hasContext, leaning: prior !== undefined });
  }
  const score = (pairs: readonly LabelPair[]): LabelScores => scorer.scoreLabels(pairs, scorer.VALENCES);
  return {
    all: score(judged),
    alone: score(judged.filter(({ hasContext }) => !hasContext)),
    underContext: score(judged.filter(({ hasContext }) => hasContext)),
    leaning: judged.filter(({ leaning }) => leaning).length,
  };
}

/** What intake makes of a heading or question over a statement that itself leans nowhere. */
async function priorOf(context: string, profile: Profile): Promise<ReadingContext['prior']> {
  const note = new TextEncoder().encode(
    `# Anteckningar\n\n## ${context.replaceAll(/\s+/gu, ' ')}\n\n- Vi talade om detta på kvällen.\n`,
  );
  try {
    const { statements } = await parseNote(note, 'md', 'anteckningar.md', profile);
    const { valence = null, valenceBasis: basis = null, topic = null } = statements[0] ?? {};
    if (valence !== null && basis !== null && basis !== 'person') return { valence, basis };
    return topic === null ? undefined : (headingLean(topic) ?? undefined);
  } catch (error) {
    // A heading such as an attendance list's, under which nothing is a statement.
    if (error instanceof IntakeError) return undefined;
    throw error;
  }
}
