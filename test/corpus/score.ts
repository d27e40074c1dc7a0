import type { ParsedFile } from '@guldkorn/intake';
import type { Profile } from '@guldkorn/municipality';

/** One statement, as the expectations name it or as the program found it. */
export interface Finding {
  readonly role: string;
  /** praise, trouble, wish, or - where no heading, question or label decides. */
  readonly valence: string;
  /** With whitespace folded. */
  readonly text: string;
  /** In exports the row's bygd by id, - for none; null in notes. */
  readonly bygd: string | null;
}

/** What a careful reader finds in one file. */
export interface Expected {
  readonly statements: readonly Finding[];
  /** Texts that may be kept or set aside: they count neither way. */
  readonly either: readonly string[];
  /** Facts of the head or the rows, as `date: 2020-09-08`. */
  readonly facts: readonly string[];
}

/** How one file was read, in counts that can be added up over files. */
export interface FileScore {
  readonly expected: number;
  readonly found: number;
  /** Statements that the program made, without those that count neither way. */
  readonly produced: number;
  readonly rightVoice: number;
  readonly rightValence: number;
  /** Of found statements in exports. */
  readonly inExports: number;
  readonly rightBygd: number;
  readonly facts: number;
  readonly rightFacts: number;
  /** What is wrong, line by line, for a person to judge. */
  readonly faults: readonly string[];
}

/** How much of the longer text must be in the other, in order, for the two to be one statement. */
const SAME = 0.9;

const fold = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\u00AD/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

/** Reads an expectations file: role, valence, text and, in exports, bygd, parted by tabs; `# ` begins a fact. */
export function readExpected(tsv: string): Expected {
  const statements: Finding[] = [];
  const either: string[] = [];
  const facts: string[] = [];
  for (const line of tsv.split('\n').filter((each) => each !== '')) {
    const [role = '', valence = '', text = '', bygd = null] = line.split('\t');
    if (line.startsWith('# ')) facts.push(line.slice(2));
    else if (role === 'either') either.push(text);
    else statements.push({ role, valence, text, bygd });
  }
  return { statements, either, facts };
}

/** The statements of a read file. An answer leans as the profile's question or else its column's name does, and is always a resident's. */
export function findingsOf(file: ParsedFile, profile: Profile): Finding[] {
  if (file.kind === 'note')
    return file.statements.map(({ start, end, role, valence }) => ({
      role,
      valence: valence ?? '-',
      text: fold(file.text.slice(start, end)),
      bygd: null,
    }));
  return file.submissions.flatMap(({ answers, districtId }) =>
    answers.map(({ questionId, text, leaning }) => ({
      role: 'resident',
      valence: profile.questions.find(({ id }) => id === questionId)?.leaning ?? leaning?.valence ?? '-',
      text: fold(text),
      bygd: districtId ?? '-',
    })),
  );
}

/** What a read file says of itself, in the words of the expectations. */
export function factsOf(file: ParsedFile): Map<string, string> {
  if (file.kind === 'submissions')
    return new Map([['rows', `${file.submissions.length} in, ${file.excludedRows} out`]]);
  const { date, districtId, groupId, participants } = file.head;
  return new Map([
    ['date', date ?? '-'],
    ['bygd', districtId ?? '-'],
    ['group', groupId ?? '-'],
    ['participants', String(participants ?? '-')],
  ]);
}

/** How many characters the two texts share in order: their longest common subsequence. */
function shared(a: string, b: string): number {
  let row = new Uint32Array(b.length + 1);
  for (const letter of a) {
    const next = new Uint32Array(b.length + 1);
    for (let at = 1; at <= b.length; at++)
      next[at] = b[at - 1] === letter ? row[at - 1]! + 1 : Math.max(row[at]!, next[at - 1]!);
    row = next;
  }
  return row[b.length]!;
}

/** The share of the longer text that is in the other, in order. */
export function overlap(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  if (longer === 0) return 1;
  return Math.min(a.length, b.length) / longer < SAME ? 0 : shared(a, b) / longer;
}

/** Pairs wanted texts with made ones, each used once: equal ones first, in order, then the most alike. */
function pair(wanted: readonly string[], made: readonly string[]): Map<number, number> {
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  const take = (want: number, got: number): void => {
    pairs.set(want, got);
    taken.add(got);
  };
  wanted.forEach((text, want) => {
    const got = made.findIndex((other, index) => other === text && !taken.has(index));
    if (got !== -1) take(want, got);
  });
  const likeness = wanted.flatMap((text, want) =>
    pairs.has(want)
      ? []
      : made.flatMap((other, got) => (taken.has(got) ? [] : [{ want, got, share: overlap(text, other) }])),
  );
  for (const { want, got, share } of likeness.toSorted((a, b) => b.share - a.share))
    if (share >= SAME && !pairs.has(want) && !taken.has(got)) take(want, got);
  return pairs;
}

/** Holds what was found in a file against what is to be found. */
export function scoreFile(
  expected: Expected,
  findings: readonly Finding[],
  facts: ReadonlyMap<string, string>,
): FileScore {
  const pairs = pair(
    expected.statements.map(({ text }) => fold(text)),
    findings.map(({ text }) => text),
  );
  const used = new Set(pairs.values());
  const rest = findings.filter((_, index) => !used.has(index));
  const neither = new Set(
    pair(
      expected.either,
      rest.map(({ text }) => text),
    ).values(),
  );
  const extra = rest.filter((_, index) => !neither.has(index));
  const faults: string[] = [];
  const counts = { rightVoice: 0, rightValence: 0, inExports: 0, rightBygd: 0, rightFacts: 0 };
  expected.statements.forEach((want, index) => {
    const got = findings[pairs.get(index) ?? -1];
    if (got === undefined) {
      faults.push(`missed: ${want.text}`);
      return;
    }
    const hold = (what: string, wanted: string, is: string): number => {
      if (wanted !== is) faults.push(`${what} ${is}, not ${wanted}: ${want.text}`);
      return wanted === is ? 1 : 0;
    };
    counts.rightVoice += hold('voice', want.role, got.role);
    counts.rightValence += hold('valence', want.valence, got.valence);
    if (want.bygd !== null) {
      counts.inExports += 1;
      counts.rightBygd += hold('bygd', want.bygd, got.bygd ?? '-');
    }
  });
  for (const { text } of extra) faults.push(`not a statement: ${text}`);
  const stated = expected.facts.map((fact) => fact.split(': ', 2)).filter(([key]) => key !== 'left out');
  for (const [key = '', value] of stated) {
    if (facts.get(key) === value) counts.rightFacts += 1;
    else faults.push(`${key} ${facts.get(key) ?? '(none)'}, not ${value}`);
  }
  return {
    expected: expected.statements.length,
    found: pairs.size,
    produced: pairs.size + extra.length,
    facts: stated.length,
    faults,
    ...counts,
  };
}

/** The counts of several files together. */
export function addUp(scores: readonly FileScore[]): FileScore {
  const sum = (count: (score: FileScore) => number): number => scores.reduce((total, score) => total + count(score), 0);
  return {
    expected: sum(({ expected }) => expected),
    found: sum(({ found }) => found),
    produced: sum(({ produced }) => produced),
    rightVoice: sum(({ rightVoice }) => rightVoice),
    rightValence: sum(({ rightValence }) => rightValence),
    inExports: sum(({ inExports }) => inExports),
    rightBygd: sum(({ rightBygd }) => rightBygd),
    facts: sum(({ facts }) => facts),
    rightFacts: sum(({ rightFacts }) => rightFacts),
    faults: scores.flatMap(({ faults }) => faults),
  };
}

/** How good it is, each a share of 1; NaN where there is nothing to measure. */
export function measuresOf(score: FileScore) {
  return {
    found: score.found / score.expected,
    precision: score.found / score.produced,
    voice: score.rightVoice / score.found,
    valence: score.rightValence / score.found,
    bygd: score.rightBygd / score.inExports,
    facts: score.rightFacts / score.facts,
  };
}

/** One line of the table: the name, how many statements, and the measures with two decimals. */
export function tableLine(name: string, score: FileScore): string {
  const shares = Object.values(measuresOf(score)).map((share) =>
    (Number.isNaN(share) ? '–' : share.toFixed(2)).padStart(6),
  );
  return `${name.padEnd(52)}${String(score.expected).padStart(5)}${shares.join('')}`;
}

/** What stands above the table's lines. */
export const TABLE_HEAD = `${''.padEnd(52)}    n found  prec voice valen  bygd facts`;
