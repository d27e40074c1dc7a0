import {
  bothHold,
  differenceBounds,
  halfSteps,
  learnt,
  narrowed,
  partBounds,
  seededRandom,
  tellCount,
  type Answer,
  type CountBounds,
  type FigureName,
  type HalfSteps,
  type ToldCount,
} from '@guldkorn/insight';
import type { Measure } from '../measure.js';
import { asked, AskedFigures, divided, SimulatedVoices, type Divided } from './simulated-voices.js';

interface Counted {
  readonly figure: FigureName;
  readonly voices: number;
  readonly isAsked: boolean;
}

/** A total and the parts it is made of, which share no voice; those that are asked for are answered. */
interface Question {
  readonly total: Counted;
  readonly parts: readonly Counted[];
}

/** One part as the attacker sees the question: the answers, null where not asked. */
interface Seen {
  readonly total: Answer;
  readonly parts: readonly (Answer | null)[];
  readonly index: number;
}

/** A way to tell counts, and what its attacker can work out. */
interface Rule {
  readonly tell: (voices: number, figure: FigureName, k: number) => ToldCount | null;
  readonly possible: (seen: Seen, k: number) => CountBounds | null;
}

export const product = 'told in steps with half-steps';

/** As the product tells, to one who knows the rule and not the secret. */
function toldInSteps(halfStep: HalfSteps): Rule {
  return {
    tell: (voices, figure, k) => tellCount(voices, halfStep(figure), k),
    possible({ total, parts, index }, k) {
      const [first = null, second = null] = parts;
      if (parts.length !== 2) return partBounds(total, parts, index, k);
      const [own, other] = index === 0 ? [first, second] : [second, first];
      return other === null ? { least: 0, most: Infinity } : differenceBounds(total, other, own, k);
    },
  };
}

/** A rule whose every answer leaves a known range: what is left of the total when the other parts are taken away. */
function ruleOfRanges(
  tell: Rule['tell'],
  behind: (told: number | null, figure: FigureName, k: number) => CountBounds,
): Rule {
  return {
    tell,
    possible({ total, parts, index }, k) {
      const range = (part: Answer | null) =>
        part === null ? { least: 0, most: Infinity } : behind(part.told, part.figure, k);
      const all = range(total);
      const own = range(parts[index] ?? null);
      const others = parts.filter((_, each) => each !== index).map(range);
      const least = Math.max(own.least, all.least - others.reduce((sum, one) => sum + one.most, 0));
      const most = Math.min(own.most, all.most - others.reduce((sum, one) => sum + one.least, 0));
      return { least, most };
    },
  };
}

/** The product's rule, and three that an attack must find wanting: one that does not is worth nothing. */
function rules(secret: string): ReadonlyMap<string, Rule> {
  const halfStep = halfSteps(secret);
  const rounded = (told: number | null, step: number, k: number) =>
    told === null ? { least: 0, most: k - 1 + step } : { least: told + step, most: told + k - 1 + step };
  return new Map([
    [product, toldInSteps(halfStep)],
    [
      'the same, the secret stolen',
      ruleOfRanges(toldInSteps(halfStep).tell, (told, figure, k) => rounded(told, halfStep(figure), k)),
    ],
    [
      'told in steps without half-steps',
      ruleOfRanges(
        (voices, _, k) => tellCount(voices, 0, k),
        (told, _, k) => rounded(told, 0, k),
      ),
    ],
    [
      'hidden below k, else exact',
      ruleOfRanges(
        (voices, _, k) => (voices < k ? null : (voices as ToldCount)),
        (told, _, k) => (told === null ? { least: 0, most: k - 1 } : { least: told, most: told }),
      ),
    ],
  ]);
}

/** Draws what an attacker may ask for together, with the answers' true counts. */
class Questions {
  private readonly figures: AskedFigures;

  constructor(
    private readonly voices: SimulatedVoices,
    private readonly random: () => number,
  ) {
    this.figures = new AskedFigures(voices, random);
  }

  draw(): Question {
    const draw = this.random();
    if (draw < 0.35) return this.narrowing();
    if (draw < 0.55) return this.division(this.figures.one(divided));
    if (draw < 0.75) return this.snapshots();
    if (draw < 0.85) return this.leaning();
    return this.anyTwo();
  }

  private counted(figure: FigureName, isAsked = true): Counted {
    return { figure, voices: this.voices.count(figure), isAsked };
  }

  /** A total and a part of it by one more condition; and the rest, where it can be asked for. */
  private narrowing(): Question {
    const total = this.counted(this.figures.figure());
    const [dimension, ...anyOf] = this.figures.condition();
    const part = this.counted(narrowed(total.figure, [dimension, ...anyOf]));
    const elements: readonly string[] = divided.includes(dimension as Divided) ? asked[dimension as Divided] : [];
    const others = elements.filter((element) => !anyOf.includes(element));
    const isAsked = others.length > 0 && anyOf.every((element) => elements.includes(element)) && this.random() < 0.8;
    const rest = isAsked ? narrowed(total.figure, [dimension, ...others]) : total.figure;
    return { total, parts: [part, { figure: rest, voices: total.voices - part.voices, isAsked }] };
  }

  /** A total and all of its parts by one dimension, most of them asked for. */
  private division(dimension: Divided): Question {
    const total = this.counted(this.figures.figure());
    return {
      total,
      parts: asked[dimension].map((element) =>
        this.counted(narrowed(total.figure, [dimension, element]), this.random() < 0.85),
      ),
    };
  }

  /** One figure before and after more came in; and what came in, where its months can be asked for. */
  private snapshots(): Question {
    const figure = this.figures.figure();
    const byMonth = this.random() < 0.6;
    const months = asked.time.slice(0, 1 + Math.floor(this.random() * (asked.time.length - 1)));
    const size = byMonth
      ? this.voices.count([{ dimension: 'time', anyOf: months }])
      : Math.floor(this.random() * this.voices.size);
    const later = narrowed(figure, ['time', ...asked.time.filter((month) => !months.includes(month))]);
    const total = this.counted(figure);
    const before = this.voices.count(figure, size);
    return {
      total,
      parts: [
        { figure, voices: before, isAsked: true },
        { figure: later, voices: total.voices - before, isAsked: byMonth && this.random() < 0.8 },
      ],
    };
  }

  /** Those who name a trouble or wish, told together and each by itself, as beside a share. */
  private leaning(): Question {
    const figure = this.figures.figure();
    return {
      total: this.counted(narrowed(figure, ['valence', 'trouble', 'wish'])),
      parts: [
        this.counted(narrowed(figure, ['valence', 'trouble'])),
        this.counted(narrowed(figure, ['valence', 'wish'])),
      ],
    };
  }

  /** Two figures drawn by themselves: what one counts and the other does not. */
  private anyTwo(): Question {
    const total = this.counted(this.figures.figure());
    const part = this.counted(bothHold(total.figure, this.figures.figure()));
    return { total, parts: [part, { figure: total.figure, voices: total.voices - part.voices, isAsked: false }] };
  }
}

/** What one question tells under a rule: how many of its cells below k, and how many that somebody is there. */
function found(question: Question, rule: Rule, k: number): { below: number; notEmpty: number } {
  const answer = ({ figure, voices, isAsked }: Counted) =>
    isAsked ? { figure, told: rule.tell(voices, figure, k) } : null;
  const total = { figure: question.total.figure, told: rule.tell(question.total.voices, question.total.figure, k) };
  const parts = question.parts.map(answer);
  let below = 0;
  let notEmpty = 0;
  question.parts.forEach(({ voices }, index) => {
    const bounds = rule.possible({ total, parts, index }, k);
    if (bounds === null || voices < bounds.least || voices > bounds.most)
      throw new Error(
        `The attacker rules out the truth: ${JSON.stringify({ voices, bounds, total, parts, index, k })}`,
      );
    const what = learnt(bounds, k);
    if (what === 'below k') below++;
    if (what === 'not empty') notEmpty++;
  });
  return { below, notEmpty };
}

/** How many voices the simulated dialogues have: from a small one to one with some hundreds. */
const sizes = [60, 150, 400, 900];
/** Installations, each with a secret of its own. */
const secrets = 25;
/** The other rules answer every tenth pair only: they are found wanting soon enough. */
const comparedEvery = 10;

/**
 * The differencing attack: so many times, figures that the API lets anyone who works with the dialogue ask for together are
 * drawn, answered, and all that one who knows the rule can work out of every part is worked out.
 * @param pairs how many times. @param seed of the dialogues and the draws; the same seed gives the same measures.
 */
export function attack(pairs: number, seed: number): Measure[] {
  const installations = Array.from({ length: secrets }, (_, index) => rules(`secret ${seed + index}`));
  const sums = new Map<string, { pairs: number; below: number; notEmpty: number }>();
  sizes.forEach((size, place) => {
    const questions = new Questions(new SimulatedVoices(size, seed + place), seededRandom(seed + 1000 + place));
    for (let pair = place; pair < pairs; pair += sizes.length) {
      const question = questions.draw();
      const turn = Math.floor(pair / sizes.length);
      for (const [name, rule] of installations[turn % secrets] ?? []) {
        if (name !== product && turn % comparedEvery !== 0) continue;
        const { below, notEmpty } = found(question, rule, turn % 3 === 0 ? 10 : 5);
        const sum = sums.get(name) ?? { pairs: 0, below: 0, notEmpty: 0 };
        sums.set(name, { pairs: sum.pairs + 1, below: sum.below + below, notEmpty: sum.notEmpty + notEmpty });
      }
    }
  });
  return [...sums].flatMap(([name, sum]) => [
    { name: `differencing attack, ${name}: cells below k derived`, value: sum.below, unit: `of ${sum.pairs} pairs` },
    {
      name: `differencing attack, ${name}: cells known not to be empty`,
      value: sum.notEmpty,
      unit: `of ${sum.pairs} pairs`,
    },
  ]);
}
