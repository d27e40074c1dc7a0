import type { Analysis } from '../analysis.js';
import type { CompoundSplitter } from '../6-compounds/compounds.js';
import type { ValenceResult } from '../8-valence/valence.js';
import type { TextResources } from '../lexicon/resources.js';
import type { KeyphraseMention, Span } from '../reading.js';
import { Spelling } from '../7-spelling/spelling.js';
import type { Candidate } from './candidate.js';
import { isHesitation } from './hesitations.js';
import { NAME_OF_THING } from './name-candidates.js';
import type { Sources } from './noun-candidates.js';
import { englishCandidates, plainCandidates } from './other-candidates.js';
import { Salience } from './salience.js';
import { swedishCandidates } from './swedish-candidates.js';
import { WordRecords } from './word-records.js';

const CAPITAL = /^\p{Lu}\p{Ll}/u;

/** Finds the keyphrases of analysed texts. Holds nothing but memos of how words are spelt. */
export class KeyphraseReader {
  private readonly sources: Sources;
  private readonly salience: Salience;

  constructor(resources: TextResources, compounds: CompoundSplitter) {
    this.salience = new Salience(resources);
    this.sources = {
      resources,
      compounds,
      spelling: new Spelling(resources),
      records: new WordRecords(resources.dictionary),
      salience: this.salience,
    };
  }

  /** Mentions of keyphrases in the order of the text, with how each leans and how it stands out in this text; none in personal data (spans in order). */
  read(analysis: Analysis, valence: ValenceResult, personalData: readonly Span[]): KeyphraseMention[] {
    const said = this.candidates(analysis).filter((candidate) => !hesitates(candidate, analysis));
    const candidates = withoutPersons(said, analysis, personalData);
    const counts = new Map<string, number>();
    for (const { key } of candidates) counts.set(key, (counts.get(key) ?? 0) + 1);
    const scores = candidates.map((candidate) =>
      this.salience.of(candidate, counts.get(candidate.key) ?? 1, analysis.sentenceOf[candidate.first] ?? 0),
    );
    const top = scores.reduce((a, b) => Math.max(a, b), 0);
    const prefix = `${analysis.language}:`;
    return candidates.map((candidate, i) => ({
      start: analysis.tokens[candidate.first]?.start ?? 0,
      end: analysis.tokens[candidate.last]?.end ?? 0,
      key: prefix + candidate.key,
      form: candidate.form,
      parts: candidate.parts.map((part) => prefix + part),
      valence: valence.of(candidate.last),
      score: top === 0 ? 0 : Math.round((1000 * (scores[i] ?? 0)) / top) / 1000,
    }));
  }

  private candidates(analysis: Analysis): Candidate[] {
    if (analysis.language === 'sv') return swedishCandidates(analysis, this.sources);
    const { resources } = this.sources;
    return analysis.language === 'en' ? englishCandidates(analysis, resources) : plainCandidates(analysis, resources);
  }
}

/** Whether a word of it only fills a pause. */
function hesitates({ first, last }: Candidate, { tokens }: Analysis): boolean {
  for (let i = first; i <= last; i++) if (isHesitation(tokens[i]?.text ?? '')) return true;
  return false;
}

/** What stands in personal data is left out, and so is a person's name where it is met again: *Tesfays affär*. */
function withoutPersons(candidates: Candidate[], { tokens }: Analysis, spans: readonly Span[]): Candidate[] {
  if (spans.length === 0) return candidates;
  let at = 0;
  const names = new Set<string>();
  const isPersonal = tokens.map(({ start, end, text }) => {
    while ((spans[at]?.end ?? Infinity) <= start) at++;
    const within = (spans[at]?.start ?? Infinity) < end && !NAME_OF_THING.test(text);
    if (within && CAPITAL.test(text)) names.add(text);
    return within;
  });
  const isName = (text: string): boolean => names.has(text) || (text.endsWith('s') && names.has(text.slice(0, -1)));
  return candidates.filter(({ first, last }) => {
    for (let i = first; i <= last; i++) if (isPersonal[i] === true || isName(tokens[i]?.text ?? '')) return false;
    return true;
  });
}
