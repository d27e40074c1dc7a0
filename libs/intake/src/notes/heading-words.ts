import type { Gazetteer } from '@guldkorn/municipality';

/** The base form of each run of letters in a short text, in order; a port to whatever reads Swedish. */
export type LemmasOfWords = (text: string) => readonly string[];

/** Without a reader of Swedish every word is its own base form. */
export const wordsThemselves: LemmasOfWords = (text) => runsOfLetters(text.toLocaleLowerCase('sv'));

function runsOfLetters(text: string): string[] {
  return text.match(/[\p{L}\p{M}]+/gu) ?? [];
}

const wordSet = (words: string) => new Set(words.trim().split(/\s+/));

/** Carry nothing in a heading: `Vad är *bra* hos oss i dag?` */
const FUNCTION_WORDS = wordSet(`
  den det de en ett detta dessa denna dem här där som vi oss jag mig du dig ni er man sig vara är var ha skola kunna vår våra din
  sin min och eller samt att så ju också lite nu idag dag just bara även redan vad vilken vilket vilka därför
  the a an is are we our you your what which that it of
`);
const PREPOSITIONS = wordSet(
  'med i på av om för från till hos inom kring runt vid över under åt när gällande angående enligt in for with about from to',
);
/** Carry something only when no other word does: `De *största* utmaningarna`, `Vilka styrkor *ser* ni?` */
const LIGHT_WORDS = wordSet(`
  stor viktig viktigast mycket mest mer annan många få flera olik sak ting punkt exempel finnas finns se ser uppleva tycka anse
  känna höra säga komma fram ta upp bo leva bli behöva vilja göra by bygd bygdens ort plats område trakt grupp bord
`);
/** Not what the words are about: `styrkor i *kommunen*`, `problem i *dag*`. */
const NEUTRAL_WORDS = wordSet('kommun kväll framtid vardag stort allmänhet möte');
/** What is said: `Politikernas *tankar*`. */
const SPEECH_WORDS = wordSet(`
  åsikt synpunkt tanke svar svara kommentar kommentera röst reflektion inspel medskick inlägg ord uppfattning diskussion bidrag
  syn information fråga säga tycka berätta tipsa perspektiv anse
`);
/** The form decides, not the base form: *bra* praises, *bättre* wishes. */
const FORMS = new Map([
  ...['bättre', 'sämre', 'mindre'].map((form) => [form, form] as const),
  ...['bäst', 'bästa'].map((form) => [form, 'bäst'] as const),
  ...['sämst', 'sämsta', 'värst', 'värsta'].map((form) => [form, 'sämst'] as const),
  ['mer', 'mer'],
  ['fler', 'fler'],
]);
/** One word written in several ways. */
const SAME_WORD = new Map([
  ['ej', 'inte'],
  ['icke', 'inte'],
  ['aldrig', 'inte'],
  ['funka', 'fungera'],
  ['funkar', 'fungerar'],
]);

interface HeadingWord {
  readonly lemma: string;
  /** Stands directly before it, or null. */
  readonly preposition: string | null;
}

/** What carries a heading's meaning: its words by base form, in order, without those that carry nothing. */
export interface HeadingWords {
  /** Function words and prepositions left out. */
  readonly all: readonly HeadingWord[];
  /** `all` without what is light, neutral or a place, unless nothing else is there. */
  readonly content: readonly HeadingWord[];
}

export class HeadingReader {
  constructor(
    private readonly lemmas: LemmasOfWords,
    private readonly gazetteer: Gazetteer,
  ) {}

  read(label: string): HeadingWords {
    const words = runsOfLetters(label.normalize('NFC').toLocaleLowerCase('sv'));
    const lemmas = this.lemmas(words.join(' '));
    const all: HeadingWord[] = [];
    let preposition: string | null = null;
    words.forEach((word, index) => {
      const lemma = FORMS.get(word) ?? lemmas[index] ?? word;
      if (PREPOSITIONS.has(word)) preposition = word;
      else if (FUNCTION_WORDS.has(word) || FUNCTION_WORDS.has(lemma)) preposition = word === 'att' ? null : preposition;
      else {
        all.push({ lemma: SAME_WORD.get(lemma) ?? lemma, preposition });
        preposition = null;
      }
    });
    const telling = all.filter(({ lemma }) => !this.isNeutral(lemma));
    return { all, content: telling.length > 0 ? telling : all };
  }

  /** True for a word that says nothing of what a heading is about. */
  isNeutral(lemma: string): boolean {
    return LIGHT_WORDS.has(lemma) || NEUTRAL_WORDS.has(lemma) || this.isPlace(lemma);
  }

  private isPlace(word: string): boolean {
    return (
      this.gazetteer.find(word) !== undefined ||
      (word.endsWith('s') && this.gazetteer.find(word.slice(0, -1)) !== undefined)
    );
  }
}

/** The words that decide, as one key whatever their order. */
export function keyOf(words: readonly HeadingWord[]): string {
  return [...new Set(words.map(({ lemma }) => lemma))].sort().join(' ');
}

/** The same with the prepositions: `Från kommunen` is not `Kommunen`. */
export function wholeKeyOf(words: readonly HeadingWord[]): string {
  return words.map(({ lemma, preposition }) => (preposition === null ? lemma : `${preposition} ${lemma}`)).join(' ');
}

/** Of a heading of a voice, who speaks, and whether it says that someone speaks. */
export function speakersOf({ all }: HeadingWords): {
  readonly who: string;
  readonly speak: boolean;
  readonly spokenTo: boolean;
} {
  const who = all.filter(({ lemma }) => !SPEECH_WORDS.has(lemma));
  return {
    who: keyOf(who),
    speak: who.length < all.length,
    spokenTo: who.some(({ preposition }) => preposition === 'till' || preposition === 'to'),
  };
}
