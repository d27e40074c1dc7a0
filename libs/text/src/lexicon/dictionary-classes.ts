/** What the dictionary can tell of a word's class: inflections show it; words without any are `other` (adverbs, particles, irregular forms). */
export type WordClass = 'noun' | 'verb' | 'adjective' | 'name' | 'other';

/** Flags that DSSO gives nouns alone: definite and plural endings. */
const NOUN_FLAGS = 'CEFGHI';
/** One ending tells no adjective from a noun's variant (pojk, pojke). */
const E_FORM = 'Q';
/** Flags that stand for verb endings on a word in -a and for noun or adjective endings on others. */
const TWO_SIDED: Readonly<Record<string, WordClass>> = {
  B: 'noun',
  D: 'noun',
  J: 'noun',
  O: 'adjective',
  P: 'adjective',
  Q: 'adjective',
  R: 'adjective',
};
/** Flags of weak and strong verbs, and of adjectives in -el, -en, -er and participles in -d. */
const VERB_OR_ADJECTIVE = 'KLMN';
const ADJECTIVE_END = /[dlmnr]$/u;
const NOUN_WITH_E = /^(?=.*[EGHI])[^kOP]*$/u;
const CAPITAL = /^\p{Lu}/u;

/** Classes of an entry by its flags: flicka/ADjmNP is a verb, flicka/AEGY a noun. */
export function classesOfEntry(base: string, flags: string): WordClass[] {
  const found = new Set<WordClass>();
  const inA = base.endsWith('a');
  const variant = isVariant(base, flags);
  for (const flag of flags) {
    const twoSided = TWO_SIDED[flag];
    if (variant && flag === E_FORM) found.add('noun');
    else if (flag === 'k') found.add('adjective');
    else if (flag === 'j' || flag === 'm') found.add('verb');
    else if (twoSided !== undefined) found.add(inA ? 'verb' : twoSided);
    else if (VERB_OR_ADJECTIVE.includes(flag)) found.add(ADJECTIVE_END.test(base) ? 'adjective' : 'verb');
    else if (NOUN_FLAGS.includes(flag)) found.add('noun');
  }
  if (CAPITAL.test(base)) return ['name'];
  if (found.size > 0) return [...found];
  return flags.includes('A') ? ['noun'] : ['other'];
}

/** Classes of the form that a flag's rule makes of an entry. */
export function classesOfForm(base: string, flags: string, flag: string, add: string): WordClass[] {
  if (flag === 'A' || CAPITAL.test(base)) return classesOfEntry(base, flags);
  const inA = base.endsWith('a');
  if (inA && (flag === 'B' || flag === 'D' || flag === 'F') && add.startsWith('nde'))
    return add.length <= 4 ? ['adjective', 'noun'] : ['noun'];
  if (flag === 'O' || flag === E_FORM) return isVariant(base, flags) ? ['noun'] : ['adjective'];
  if (flag === 'P' && inA) return add === 'd' ? ['adjective'] : ['verb', 'adjective'];
  if (flag === 'T') return inA ? ['noun'] : ['adjective'];
  if (flag === 'e' || flag === 'd') return ['noun'];
  if (flag === 'L' && add === 'ende') return ['adjective', 'noun'];
  return classesOfEntry(base, flag);
}

function isVariant(base: string, flags: string): boolean {
  return !base.endsWith('a') && flags.includes(E_FORM) && NOUN_WITH_E.test(flags);
}
