import { byText, tallyBy, wholeVoices, type HeardVoice } from './counting.js';

export interface KeyphraseFigures {
  readonly id: string;
  readonly label: string;
  readonly statements: number;
  /** Whole voices of residents. */
  readonly voices: number;
}

/** What residents' mentions say of each keyphrase, by id. The label is the form that most voices use; of equals, the first. */
export function keyphraseFigures(voices: readonly HeardVoice[]): KeyphraseFigures[] {
  const tallies = tallyBy(voices, (statement) => statement.mentions.map((mention) => mention.key));
  const forms = tallyBy(voices, (statement) =>
    statement.mentions.map((mention) => JSON.stringify([mention.key, mention.form, mention.part ?? false])),
  );
  const labels = new Map<string, { form: string; voices: number }>();
  for (const [pair, { voices: weight }] of forms) {
    const [key, form, part] = JSON.parse(pair) as [string, string, boolean];
    // What people say by itself names a keyphrase before what stands inside their compounds.
    const rank = part ? weight - voices.length : weight;
    const best = labels.get(key);
    const tied = best !== undefined && Math.abs(best.voices - rank) < 1e-9;
    if (best === undefined || (tied ? byText(form, best.form) < 0 : rank > best.voices))
      labels.set(key, { form, voices: rank });
  }
  return [...tallies]
    .map(([id, tally]) => ({
      id,
      label: labels.get(id)?.form ?? id,
      statements: tally.statements,
      voices: wholeVoices(tally.voices),
    }))
    .sort((a, b) => byText(a.id, b.id));
}
