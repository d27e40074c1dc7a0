import { figureName, isCondition, seededRandom, timeCondition, type Asked, type FigureName } from '@guldkorn/insight';

/** What can be asked about who, when and how, and about what is said. */
export const asked = {
  district: ['hotagen', 'offerdal', 'alsen-naskott', 'follinge-laxsjo', 'aspas-rodon-as'],
  group: ['unga', 'foretagare', 'inflyttare', 'integration', 'ingen'],
  channel: ['web', 'focusGroup', 'dialogueMeeting', 'openMeeting'],
  time: ['2020-06', '2020-07', '2020-08', '2020-09', '2020-10'],
  valence: ['praise', 'trouble', 'wish', 'unclear'],
  language: ['sv', 'en', 'nb'],
} as const;
export type Divided = keyof typeof asked;
export const divided = Object.keys(asked) as Divided[];
export const dialogueTime = { firstMonth: '2020-06', lastMonth: '2020-10' };

const keyphrases = 60;
const themes = 8;

/**
 * Voices of an invented dialogue, one statement each, so that every part of a total shares no voice with another: the case in
 * which subtraction tells most. Districts, groups, months and words are as uneven as in real dialogues.
 */
export class SimulatedVoices {
  readonly keyphrases = Array.from({ length: keyphrases }, (_, index) => `sv:ord ${index}`);
  readonly themes = Array.from({ length: themes }, (_, index) => `tema ${index}`);
  private readonly voicesOf = new Map<string, Uint32Array>();
  private readonly words: number;

  constructor(
    readonly size: number,
    seed: number,
  ) {
    this.words = Math.ceil(size / 32);
    const random = seededRandom(seed);
    // Zipf's law: the element in place r is chosen in proportion to 1 / r.
    const unevenly = <T>(elements: readonly T[]): T => {
      const weights = elements.map((_, index) => 1 / (index + 1));
      let left = random() * weights.reduce((sum, weight) => sum + weight, 0);
      return elements.find((_, index) => (left -= weights[index] ?? 0) < 0) ?? (elements[0] as T);
    };
    // In the order in which they came in: a later snapshot has more of them.
    const months = Array.from({ length: size }, () => unevenly(asked.time)).sort();
    months.forEach((month, voice) => {
      for (const dimension of divided)
        if (dimension !== 'time') this.note(dimension, unevenly<string>(asked[dimension]), voice);
      const day = `${month}-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`;
      this.note('time', month, voice);
      this.note('time', day, voice);
      for (let mention = 0; mention < 4; mention++) {
        const index = this.keyphrases.indexOf(unevenly(this.keyphrases));
        this.note('keyphrase', this.keyphrases[index] ?? '', voice);
        this.note('theme', this.themes[index % themes] ?? '', voice);
      }
    });
  }

  /** How many of the first so many voices the figure counts. All its conditions hold; none is put together of others. */
  count(figure: FigureName, first = this.size): number {
    let sum = 0;
    const held = figure
      .filter(isCondition)
      .map(({ dimension, anyOf }) => anyOf.map((element) => this.held(dimension, element)));
    for (let word = 0; word * 32 < first; word++) {
      let bits = 0xffff_ffff;
      for (const elements of held) bits &= elements.reduce((any, voices) => any | (voices[word] ?? 0), 0);
      if (first - word * 32 < 32) bits &= (1 << (first - word * 32)) - 1;
      for (; bits !== 0; bits &= bits - 1) sum++;
    }
    return sum;
  }

  private held(dimension: string, element: string): Uint32Array {
    return this.voicesOf.get(`${dimension} ${element}`) ?? new Uint32Array(this.words);
  }

  private note(dimension: string, element: string, voice: number): void {
    const voices = this.held(dimension, element);
    voices[voice >> 5] = (voices[voice >> 5] ?? 0) | (1 << (voice & 31));
    this.voicesOf.set(`${dimension} ${element}`, voices);
  }
}

/** Draws figures as a filter of the API can ask for them. */
export class AskedFigures {
  constructor(
    private readonly voices: SimulatedVoices,
    private readonly random: () => number,
  ) {}

  one<T>(from: readonly T[]): T {
    return from[Math.floor(this.random() * from.length)] as T;
  }

  some(from: readonly string[]): readonly string[] {
    const chosen = from.filter(() => this.random() < 0.4);
    return chosen.length === 0 ? [this.one(from)] : chosen;
  }

  /** Of up to three conditions. */
  figure(): FigureName {
    const conditions: Asked[] = [];
    for (let left = Math.floor(this.random() * 4); left > 0; left--) conditions.push(this.condition());
    return figureName(...conditions);
  }

  condition(): Asked {
    const draw = this.random();
    if (draw < 0.3) return ['keyphrase', this.one(this.voices.keyphrases)];
    if (draw < 0.4) return ['theme', this.one(this.voices.themes)];
    if (draw < 0.5) return this.days();
    const dimension = this.one(divided);
    return [dimension, ...this.some(asked[dimension])];
  }

  private days(): Asked {
    const day = () => `${this.one(asked.time)}-${String(1 + Math.floor(this.random() * 28)).padStart(2, '0')}`;
    const [from, to] = [day(), day()].sort();
    return timeCondition(
      this.random() < 0.3 ? null : (from ?? null),
      this.random() < 0.3 ? null : (to ?? null),
      dialogueTime,
    );
  }
}
