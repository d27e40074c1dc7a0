import { partsOf, type Part } from './pattern-tree.js';

/** A text that may take long: its middle over and over, and then what lets nothing fit. */
export interface Attack {
  readonly before: string;
  readonly over: string;
  readonly after: string;
}

/** The text with its middle so many times. */
export function attackText({ before, over, after }: Attack, times: number): string {
  return before + over.repeat(times) + after;
}

/** Repeated fewer times than this, a part cannot take long. */
const MANY = 16;
const usual = [...'aAå0 \t\n-.,:;()"@/_*#<=!', '\u00a0'];

/** Signs of each sort that the expression tells apart, one of a sort. */
function sortsOf(
  part: Part,
  flags: string,
): { readonly accepts: Map<string, readonly string[]>; readonly sorts: readonly string[] } {
  const sources = new Set<string>();
  const walk = (one: Part): void => {
    if (one.kind === 'signs') sources.add(one.source);
    else if (one.kind === 'sequence') one.parts.forEach(walk);
    else if (one.kind === 'choice') one.options.forEach(walk);
    else if (one.kind === 'repeated') walk(one.body);
    else if (one.inside !== null) walk(one.inside);
  };
  walk(part);
  const literal = [...sources].flatMap((source) => [...source.replace(/\\(?:[pP]\{[^}]*\}|[a-zA-Z])/g, '')]);
  const pool = [...new Set([...usual, ...literal])];
  const accepts = new Map<string, readonly string[]>();
  for (const source of sources) {
    const alone = new RegExp(`^(?:${source})$`, flags.replace(/[gy]/g, ''));
    accepts.set(
      source,
      pool.filter((sign) => alone.test(sign)),
    );
  }
  // A letter of a fixed word is a sort only for that word: words are tried as they stand.
  const wide = [...accepts.values()].filter((signs) => signs.length > 1);
  const sorts = new Map<string, string>();
  for (const sign of pool) {
    const sort = wide.map((signs) => Number(signs.includes(sign))).join('');
    if (!sorts.has(sort)) sorts.set(sort, sign);
  }
  // What stands between the words of an expression is often also what a wide class takes.
  const between = literal.filter((sign) => !/[\p{L}\p{N}\\]/u.test(sign)).slice(0, 6);
  return { accepts, sorts: [...new Set([...sorts.values(), ...between])] };
}

/** Texts made to fill time by every repeated part of the expression. */
export function attacksOn(source: string, flags: string): readonly Attack[] {
  const whole = partsOf(source, flags);
  const { accepts, sorts } = sortsOf(whole, flags);
  /** A text that fits a part; `turn` says which sign is liked most and which option is taken. */
  const sample = (part: Part, turn: number): string => {
    switch (part.kind) {
      case 'signs': {
        const signs = accepts.get(part.source)!;
        const liked = sorts[turn % sorts.length]!;
        return signs.includes(liked) ? liked : (signs[0] ?? '');
      }
      case 'sequence':
        return part.parts.map((one) => sample(one, turn)).join('');
      case 'choice':
        return sample(part.options[turn % part.options.length]!, turn);
      case 'repeated':
        return sample(part.body, turn).repeat(Math.max(1, part.least));
      case 'nothing':
        return '';
    }
  };
  const found = new Map<string, Attack>();
  const add = (before: string, over: string): void => {
    if (over === '') return;
    for (const after of ['\u0000', '\n!']) found.set(JSON.stringify([before, over, after]), { before, over, after });
  };
  const visit = (part: Part, before: string): void => {
    if (part.kind === 'repeated') {
      if (part.most >= MANY) {
        const turns = Math.max(sorts.length, part.body.kind === 'choice' ? part.body.options.length : 0);
        for (let turn = 0; turn < Math.min(turns, 12); turn++) {
          const over = sample(part.body, turn);
          add(before, over);
          add('', before + over);
          add('', over);
        }
        for (const sign of sorts) {
          add(before, sign);
          // After something else, so that what may stand at the beginning is not taken for what may stand at the end.
          add('\u0001', sign);
        }
        add('', before);
      }
      visit(part.body, before);
    } else if (part.kind === 'sequence') {
      let gone = before;
      for (const one of part.parts) {
        visit(one, gone);
        gone += sample(one, 0);
      }
    } else if (part.kind === 'choice') for (const one of part.options) visit(one, before);
    else if (part.kind === 'nothing' && part.inside !== null) visit(part.inside, before);
  };
  visit(whole, '');
  return [...found.values()];
}
