import type { Gazetteer, Profile } from '@guldkorn/municipality';
import { foldName } from '../fold-name.js';
import type { Location } from '../locate.js';
import type { ParsedStatement, SetAside } from '../parsed.js';
import { QuestionNames } from '../question-names.js';
import {
  HeadingReader,
  keyOf,
  speakersOf,
  wholeKeyOf,
  wordsThemselves,
  type HeadingWords,
  type LemmasOfWords,
} from './heading-words.js';
import { labelParts } from './label-parts.js';

type Valence = NonNullable<ParsedStatement['valence']>;
type Voice = ParsedStatement['role'];

/** What one heading means. */
export type HeadingMeaning =
  | {
      readonly kind: 'valence';
      readonly valence: Valence | null;
      readonly basis: 'heading' | 'question';
      readonly voice: Voice | null;
      /** What it is about besides: `Utmaningar för företagen`; or null. */
      readonly topic: string | null;
    }
  | { readonly kind: 'voice'; readonly voice: Voice }
  | { readonly kind: 'setAside'; readonly reason: SetAside['reason'] }
  | {
      readonly kind: 'topic';
      readonly topic: string;
      /** Of a compilation: the place whose meeting is told of below; or null. */
      readonly place: Location | null;
    };

/** How a heading leans by its own words; a port to whatever reads Swedish. */
export type LeanOfHeading = (
  heading: string,
) => { readonly valence: Valence | 'unclear'; readonly basis: 'heading' | 'question' } | null;

/** Nothing longer is read by its words. */
const MOST_WORDS = 10;
/** Nor more than so many different labels of one note: reading Swedish takes time. */
const MOST_READ = 500;
const MOST_REMEMBERED = 5000;
const yesOrNo =
  /^(?:är|har|kan|finns|tycker|vill|ska|skulle|fungerar|går|får|trivs|känner|blir|is|are|do|does|can)(?!\p{L})/iu;
/** `För- och nackdelar`: half a word stands before the other. */
const halfWord = /\p{L}-\s+(?:och|eller|samt|and|or)\s/iu;
/** `Hur fungerar bussen?` asks for good and bad alike, `Bra att veta` tells, and `Bad` is where one swims. */
const asksHow = /^(?:hur (?:fungerar|funkar|är|går|ser|mår)|bra att|bad$)(?!\p{L})/iu;
const swot = new Map([
  ['s', 'Styrkor'],
  ['w', 'Svagheter'],
  ['o', 'Möjligheter'],
  ['t', 'Hot'],
]);

/** Headings of the profile, its questions among them: by their folded words, then by the base forms of their words. */
export class HeadingRules {
  private readonly exact = new Map<string, HeadingMeaning>();
  private readonly questions: QuestionNames;
  private readonly reader: HeadingReader;
  private readonly readings = new Map<string, HeadingWords>();
  /** What labels were found to be: the same lines come again and again. */
  private readonly exactLabels = new Map<string, HeadingMeaning | null>();
  private readonly knownLabels = new Map<string, boolean>();
  private readonly meanings = new Map<string, HeadingMeaning>();
  private byWords: WordRules | null = null;
  private letters = false;

  constructor(
    private readonly profile: Profile,
    gazetteer: Gazetteer,
    lemmas: LemmasOfWords = wordsThemselves,
    private readonly leanOf: LeanOfHeading = () => null,
  ) {
    this.questions = new QuestionNames(profile);
    this.reader = new HeadingReader(lemmas, gazetteer);
    for (const { meaning, heading } of meaningsOf(profile)) this.exact.set(signless(heading), meaning);
  }

  /** Lets the letters of a SWOT exercise be headings where most of them stand alone on lines of the note. */
  learnLetters(lines: Iterable<string>): void {
    const found = new Set<string>();
    for (const line of lines) if (line.length <= 12 && swot.has(signless(line))) found.add(signless(line));
    this.letters = found.size >= 3;
    this.exactLabels.clear();
    this.knownLabels.clear();
    this.meanings.clear();
  }

  /** True for a line that is a heading of the profile wherever it stands: not one word more or less, but in any inflection. */
  isKnown(label: string): boolean {
    return remembered(
      this.knownLabels,
      label,
      () =>
        this.isExactly(label) ||
        this.ofParts(label, false) !== null ||
        this.equal(label) !== null ||
        this.ofVoice(label) !== null,
    );
  }

  /** True for a heading of the profile as it is written there. */
  isExactly(label: string): boolean {
    return this.exactly(label) !== null;
  }

  /** True for a heading, not a question, that gives a valence. */
  isLeaning(label: string): boolean {
    const meaning = this.exactly(label) ?? this.equal(label);
    return meaning?.kind === 'valence' && meaning.basis === 'heading';
  }

  /** True for a heading of what is no statement, such as a list of those present. */
  isSetAside(label: string): boolean {
    return this.meaningOf(label).kind === 'setAside';
  }

  /**
   * What a line means that is a heading: as the profile writes it, in another inflection, of several parts (`Styrkor –
   * grupp 2`), or with more words than the profile's (`Utmaningar för företagen`). One that the profile does not know is
   * a topic.
   */
  meaningOf(label: string): HeadingMeaning {
    return remembered(
      this.meanings,
      label,
      () =>
        this.exactly(label) ??
        this.ofParts(label, true) ??
        this.equal(label) ??
        this.ofVoice(label) ??
        this.leading(label) ??
        this.byItsWords(label) ?? { kind: 'topic', topic: label, place: null },
    );
  }

  private byItsWords(label: string): HeadingMeaning | null {
    const lean = halfWord.test(label) || asksHow.test(label) ? null : this.leanOf(label);
    if (lean === null || lean.valence === 'unclear') return null;
    return { kind: 'valence', valence: lean.valence, basis: lean.basis, voice: null, topic: label };
  }

  /** How words lean that begin with a picture which the profile knows as a heading: `👍 Skogen`; or null. */
  leaningOfPicture(words: string): Valence | null {
    const picture = /^\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier}){0,2}(?=\s)/u.exec(words)?.[0];
    const meaning = picture === undefined ? null : this.exactly(picture);
    return meaning?.kind === 'valence' ? meaning.valence : null;
  }

  private exactly(label: string): HeadingMeaning | null {
    return label.length > 160 ? null : remembered(this.exactLabels, label, () => this.look(label));
  }

  private look(label: string): HeadingMeaning | null {
    const question = this.questions.find(label);
    if (question !== null)
      return { kind: 'valence', valence: question.leaning, basis: 'question', voice: null, topic: null };
    const folded = signless(label);
    const word = this.letters ? swot.get(folded) : undefined;
    return this.exact.get(folded) ?? (word === undefined ? null : (this.exact.get(foldName(word)) ?? null));
  }

  /** `Plus och styrkor`, `Styrkor – grupp 2`, `Skolan: utmaningar`, `Styrkor (politikerna)`. */
  private ofParts(label: string, withTopic: boolean): HeadingMeaning | null {
    if (label.length > 160 || halfWord.test(label)) return null;
    const { parts, alike } = labelParts(label);
    if (alike.length > 1) {
      const meanings = alike.map((part) => this.exactly(part) ?? this.equal(part));
      const first = meanings[0];
      if (first && meanings.every((each) => each !== null && sameMeaning(each, first))) return first;
    }
    if (parts.length === 1 && parts[0] === label) return null;
    const meanings = parts.map((part) => this.exactly(part) ?? this.equal(part) ?? this.ofVoice(part));
    const known = meanings.filter((each) => each !== null);
    const valence = known.find((each) => each.kind === 'valence');
    const voice = known.find((each) => each.kind === 'voice');
    if (known.length === parts.length && known.length === 1) return known[0] ?? null;
    if (known.length === parts.length && known.length === 2 && valence !== undefined && voice !== undefined)
      return { ...valence, voice: voice.voice };
    const rest = parts.filter((_, index) => meanings[index] === null);
    if (!withTopic || valence === undefined || known.length > 1 || rest.length !== 1) return null;
    // What stands first is what it is about; what comes after often only explains: `Styrkor – det som är bra`.
    const topic = rest[0] === parts[0] || (rest[0] ?? '').split(/\s+/u).length <= 2 ? (rest[0] ?? null) : null;
    return { ...valence, topic };
  }

  /** Another inflection or order of the same words, or with words that carry nothing: `Våra största styrkor`. */
  private equal(label: string): HeadingMeaning | null {
    const words = this.wordsOf(label);
    if (words === null) return null;
    const rules = this.wordRules();
    const key = keyOf(words.content);
    const found = rules.valences.get(key) ?? rules.asides.get(wholeKeyOf(words.all)) ?? null;
    if (found !== null) return found;
    // `Det som inte fungerar` is the contrary of what praises.
    const affirmed = words.content.filter(({ lemma }) => lemma !== 'inte');
    const contrary = affirmed.length < words.content.length ? rules.valences.get(keyOf(affirmed)) : null;
    return contrary?.kind === 'valence' && contrary.valence === 'praise' ? { ...contrary, valence: 'trouble' } : null;
  }

  /** Whose words follow: `Politikernas tankar`, never `Frågor till politikerna`. */
  private ofVoice(label: string): HeadingMeaning | null {
    const words = this.wordsOf(label);
    if (words === null) return null;
    const { who, speak, spokenTo } = speakersOf(words);
    if (spokenTo) return null;
    const rules = this.wordRules();
    return (speak ? rules.voices.get(who) : rules.namedVoices.get(keyOf(words.all))) ?? null;
  }

  /** The words of a valence first, and after a preposition what it is about: `Utmaningar för företagen`. */
  private leading(label: string): HeadingMeaning | null {
    const words = this.wordsOf(label);
    if (words === null) return null;
    const first = words.all.findIndex(({ lemma }) => !this.reader.isNeutral(lemma));
    const content = words.all.slice(Math.max(0, first));
    for (let count = Math.min(3, content.length - 1); count >= 1; count--) {
      const meaning = this.wordRules().valences.get(keyOf(content.slice(0, count)));
      const next = content[count];
      if (meaning?.kind !== 'valence' || next === undefined) continue;
      if (next.preposition === null && !this.reader.isNeutral(next.lemma)) return null;
      return { ...meaning, topic: label };
    }
    return null;
  }

  private wordsOf(label: string): HeadingWords | null {
    if (label.length > 120 || halfWord.test(label) || (yesOrNo.test(label) && label.endsWith('?'))) return null;
    const count = label.trim().split(/\s+/u).length;
    if (count > MOST_WORDS) return null;
    let read = this.readings.get(label);
    if (read === undefined) {
      if (this.readings.size >= MOST_READ) return null;
      read = this.reader.read(label);
      this.readings.set(label, read);
    }
    return read.content.length === 0 ? null : read;
  }

  private wordRules(): WordRules {
    this.byWords ??= wordRulesOf(this.profile, this.reader);
    return this.byWords;
  }
}

/** The value remembered for a label, or worked out and remembered while there is room. */
function remembered<Value>(map: Map<string, Value>, label: string, work: () => Value): Value {
  const known = map.get(label);
  if (known !== undefined) return known;
  const value = work();
  if (map.size < MOST_REMEMBERED) map.set(label, value);
  return value;
}

interface WordRules {
  /** By the key of what carries the meaning; null where two rules of different meaning share it. */
  readonly valences: ReadonlyMap<string, HeadingMeaning | null>;
  readonly asides: ReadonlyMap<string, HeadingMeaning | null>;
  /** By who speaks, in headings that say that someone speaks. */
  readonly voices: ReadonlyMap<string, HeadingMeaning | null>;
  readonly namedVoices: ReadonlyMap<string, HeadingMeaning | null>;
}

function wordRulesOf(profile: Profile, reader: HeadingReader): WordRules {
  const rules = { valences: new Map(), asides: new Map(), voices: new Map(), namedVoices: new Map() } satisfies Record<
    keyof WordRules,
    Map<string, HeadingMeaning | null>
  >;
  const add = (map: Map<string, HeadingMeaning | null>, key: string, meaning: HeadingMeaning) => {
    const there = map.get(key);
    if (key !== '')
      map.set(key, there === undefined || (there !== null && sameMeaning(there, meaning)) ? meaning : null);
  };
  for (const { meaning, heading } of meaningsOf(profile)) {
    const words = reader.read(heading);
    if (meaning.kind === 'valence') add(rules.valences, keyOf(words.content), meaning);
    else if (meaning.kind === 'setAside') add(rules.asides, wholeKeyOf(words.all), meaning);
    else {
      add(rules.voices, speakersOf(words).who, meaning);
      add(rules.namedVoices, keyOf(words.all), meaning);
    }
  }
  return rules;
}

function meaningsOf(profile: Profile): { readonly heading: string; readonly meaning: HeadingMeaning }[] {
  return profile.headings.flatMap((rule) => {
    const meaning: HeadingMeaning | null =
      rule.setAside !== null
        ? { kind: 'setAside', reason: rule.setAside }
        : rule.valence !== null
          ? { kind: 'valence', valence: rule.valence, basis: 'heading', voice: rule.voice, topic: null }
          : rule.voice !== null
            ? { kind: 'voice', voice: rule.voice }
            : null;
    return meaning === null ? [] : rule.headings.map((heading) => ({ heading, meaning }));
  });
}

function sameMeaning(a: HeadingMeaning, b: HeadingMeaning): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Folded; of a heading that is a picture alone, the picture without its colour and style: `👍🏽` is `👍`. */
function signless(label: string): string {
  return foldName(label.replace(/[\uFE0E\uFE0F\u200D]|\p{Emoji_Modifier}/gu, ''));
}
