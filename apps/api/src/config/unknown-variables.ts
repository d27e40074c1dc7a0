import { variableNames } from './variables.js';

/** Shorter names are too like others' to be taken for ours written wrong. */
const shortest = 6;
const furthest = 2;
/** Names that look like ours and are others', or the command line's. */
const others: ReadonlySet<string> = new Set(['TEST_DATABASE_URL', 'GULDKORN_TOKEN']);

/** How many letters must be changed, added or taken away to make one word of the other. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + Number(one[i - 1] !== other[j - 1])));
    row = next;
  }
  return row[other.length]!;
}

/** A variable that is set and is none of ours, though it was surely meant to be. */
export interface UnknownVariable {
  readonly name: string;
  /** The one that it is likest; null: none. */
  readonly meant: string | null;
}

/** Finds what was written wrong: GULDKORN_ before a name, small letters, a letter too few. */
export function unknownVariables(environment: Readonly<Record<string, string | undefined>>): UnknownVariable[] {
  const known = new Set<string>(variableNames);
  return Object.keys(environment).flatMap((name) => {
    if (known.has(name) || others.has(name)) return [];
    const written = name.toUpperCase();
    const bare = written.replace(/^GULDKORN_/, '');
    const meant =
      variableNames.find(
        (one) => one === bare || (bare.length >= shortest && one.length >= shortest && distance(one, bare) <= furthest),
      ) ?? null;
    return meant !== null || bare !== written ? [{ name, meant }] : [];
  });
}

/** As whoever starts the server is told. */
export function unknownVariableLine({ name, meant }: UnknownVariable): string {
  const [sv, en] =
    meant === null
      ? ['Alla som finns står i docs/operations.md.', 'All that there are stand in docs/operations.md.']
      : [`Menades ${meant}?`, `Was ${meant} meant?`];
  return `${name}: en inställning som inte finns, och som inte används. ${sv} / a setting that there is not, and that is not used. ${en}`;
}
