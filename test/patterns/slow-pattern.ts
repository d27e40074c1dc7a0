import { Script } from 'node:vm';
import { growth, MOST } from '../growth.js';
import { attacksOn, attackText, type Attack } from './attacks.js';

/** An attack that an expression takes longer for than the text is long. */
export interface Slowness {
  readonly attack: Attack;
  /** With which power of the text's length its time grows; Infinity where it does not end. */
  readonly power: number;
}

/** What a text is tried at, in signs: what grows beyond all measure shows before it cannot be waited for. */
const lengths = [20, 30, 45, 68, 100, 150, 250, 500, 1000, 4000, 16_000];
/** Milliseconds: what takes less at 16,000 signs does not look at each of them again for each. */
const LITTLE = 2;
/** Milliseconds of one attempt, so that an expression that never ends does not take the run with it. */
const LONGEST = 20_000;
/** What is long enough to be measured, milliseconds, and no longer text than anybody sends. */
const ENOUGH = 40;
const MOST_SIGNS = 400_000;

const guarded = new Script('globalThis.runGuarded()');
/** Does something that can be broken off; false if it had to be. */
function within(milliseconds: number, work: () => void): boolean {
  Object.assign(globalThis, { runGuarded: work });
  try {
    guarded.runInThisContext({ timeout: milliseconds });
    return true;
  } catch {
    return false;
  }
}

/** Milliseconds of this thread's processor time. */
function timeOf(work: () => void): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

/** Looks for the expression everywhere in the text. */
function searcher(source: string, flags: string): (text: string) => void {
  const everywhere = new RegExp(source, `${flags.replace(/[gy]/g, '')}g`);
  return (text) => void text.replace(everywhere, '');
}

/** With which power of its length the text's time grows. */
async function powerOf(attack: Attack, search: (text: string) => void): Promise<number> {
  const make = (signs: number) => attackText(attack, Math.ceil(signs / attack.over.length));
  let signs = 16;
  for (; signs < MOST_SIGNS; signs = signs < 64 ? signs + 1 : Math.ceil(signs * 1.25)) {
    let took = 0;
    const text = make(signs);
    if (!within(LONGEST, () => (took = timeOf(() => search(text))))) return Infinity;
    // Memory that was tidied just then may have taken the time: a text too short to measure would pass for one that takes little.
    if (took > ENOUGH && !within(LONGEST, () => (took = timeOf(() => search(text))))) return Infinity;
    if (took > ENOUGH) break;
  }
  return growth(make, signs, search, 4);
}

/** How many of the attacks on one expression are measured. */
const WORST = 2;

/** The attacks that take longest, if they take long: at whatever length, or without end. */
function worst(attacks: readonly Attack[], search: (text: string) => void): readonly Attack[] {
  const found: { readonly attack: Attack; readonly took: number }[] = [];
  let at = 0;
  const timeAt = (attack: Attack, signs: number): number => {
    const text = attackText(attack, Math.ceil(signs / attack.over.length));
    const began = performance.now();
    search(text);
    const took = performance.now() - began;
    // Others on the machine take their turns too: what took long is looked at again by this thread's own time.
    return took > LITTLE ? timeOf(() => search(text)) : took;
  };
  const isDone = within(LONGEST, () => {
    for (; at < attacks.length; at++)
      for (const signs of lengths) {
        const took = timeAt(attacks[at]!, signs);
        if (took <= LITTLE) continue;
        // The shorter the text that takes long, the worse.
        found.push({ attack: attacks[at]!, took: (took * lengths.at(-1)!) / signs });
        break;
      }
  });
  if (!isDone) return [attacks[at]!];
  return found
    .sort((a, b) => b.took - a.took)
    .slice(0, WORST)
    .map(({ attack }) => attack);
}

/** An attack that the expression takes too long for; null when there is none. */
export async function slowness(source: string, flags: string): Promise<Slowness | null> {
  const search = searcher(source, flags);
  for (const attack of worst(attacksOn(source, flags), search)) {
    const power = await powerOf(attack, search);
    if (power >= MOST) return { attack, power };
  }
  return null;
}
