import { createHash } from 'node:crypto';
import { foldName } from '../fold-name.js';
import { isPersonName } from '../notes/attendance.js';
import type { NoteHeading, ParsedNote, ParsedStatement, SetAside } from '../parsed.js';
import { applyCorrections } from './apply-corrections.js';
import type { NoteCorrections, SpanCorrection } from './corrections.js';
import { SpanIndex } from './span-index.js';

type Role = ParsedStatement['role'];
type Valence = NonNullable<ParsedStatement['valence']>;

/** What a heading means, as a person corrected every statement under it; what is null the person left as it was. */
export interface LearntHeading {
  readonly kind: 'heading';
  /** Stable: a rule of the same key takes the older one's place. */
  readonly key: string;
  /** Its words without case and signs: `det vi är stolta över`. */
  readonly heading: string;
  readonly valence: Valence | null;
  readonly role: Role | null;
  readonly setAside: SetAside['reason'] | null;
}

/** In which role someone speaks. A name is personal data: kept is only the SHA-256 (hex) of its folded form. */
export interface LearntSpeaker {
  readonly kind: 'speaker';
  readonly key: string;
  readonly nameDigest: string;
  readonly role: Role;
}

/** A line that says nothing, such as `Fika`. */
export interface LearntLine {
  readonly kind: 'line';
  readonly key: string;
  /** Its words without case and signs. */
  readonly line: string;
  readonly reason: SetAside['reason'];
}

/** What can be learnt from a person's corrections, to be offered for the next note; plain data. */
export type LearntRule = LearntHeading | LearntSpeaker | LearntLine;

/** What a remembered rule would change in a note, for a person to accept. */
export interface RuleOffer {
  readonly rule: LearntRule;
  readonly corrections: NoteCorrections;
  /** How many of the note's statements it changes or sets aside. */
  readonly statements: number;
}

/** A line longer than this is what someone said, not a line that comes again. */
const MOST_WORDS_OF_LINE = 4;
/** Only such reasons hold for the same words in another note. */
const recurring = new Set<SetAside['reason']>(['agenda', 'greeting', 'heading', 'prose', 'person']);

/**
 * The rules that a person's corrections of a note give: a heading all of whose statements were corrected alike, a
 * speaker all of whose statements were given one role, a short line that was set aside whole. Lines that name a person or
 * hold digits are not kept.
 * @param note as it was read, before the corrections.
 * @throws IntakeError CORRECTION_INVALID.
 */
export function learntRules(note: ParsedNote, corrections: NoteCorrections): LearntRule[] {
  const corrected = applyCorrections(note, corrections);
  const rules = [...headingRules(note, corrected), ...speakerRules(note, corrected), ...lineRules(note, corrected)];
  return [...new Map(rules.map((rule) => [rule.key, rule])).values()];
}

/** What each rule would change in a note, those that change nothing left out. */
export function offersFrom(note: ParsedNote, rules: readonly LearntRule[]): RuleOffer[] {
  return rules.flatMap((rule) => {
    const spans = spansOf(note, rule);
    const changed = new SpanIndex(spans);
    const statements = note.statements.filter((statement) => changed.overlaps(statement)).length;
    return statements === 0 ? [] : [{ rule, corrections: { spans }, statements }];
  });
}

/** The statements below each heading down to the next that is more than a voice inside it. */
function sections(note: ParsedNote): { readonly heading: NoteHeading; readonly end: number }[] {
  let end = note.text.length;
  return note.headings
    .toReversed()
    .map((heading) => {
      const section = { heading, end };
      if (heading.meaning !== 'voice') end = heading.start;
      return section;
    })
    .reverse();
}

/** What became of the statements under one heading. */
interface Outcome {
  readonly was: ParsedStatement | null;
  readonly is: ParsedStatement | null;
  readonly setAside: SetAside['reason'] | null;
}

function* headingRules(note: ParsedNote, corrected: ParsedNote): Generator<LearntHeading> {
  const before = new SpanIndex(note.statements);
  const after = new SpanIndex(corrected.statements);
  const aside = new SpanIndex(corrected.setAside);
  const byHeading = new Map<string, Outcome[]>();
  for (const { heading, end } of sections(corrected)) {
    if (heading.meaning === 'voice' || heading.meaning === 'setAside') continue;
    const outcomes = byHeading.get(foldName(heading.label)) ?? [];
    byHeading.set(foldName(heading.label), outcomes);
    const below = { start: heading.end, end };
    for (const is of after.within(below)) outcomes.push({ was: before.at(is.start), is, setAside: null });
    for (const was of before.within(below)) {
      const left = after.overlaps(was) ? null : aside.at(was.start);
      if (left !== null) outcomes.push({ was, is: null, setAside: left.reason });
    }
  }
  for (const [heading, outcomes] of byHeading) {
    const unnamed = outcomes.every(({ is }) => is !== null && is.speaker === null);
    const rule = {
      valence: learnt(
        outcomes,
        ({ was }) => was?.valence ?? null,
        ({ is }) => is?.valence ?? null,
      ),
      // Where speakers are named, their roles are theirs and not the heading's.
      role: unnamed
        ? learnt(
            outcomes,
            ({ was }) => was?.role ?? null,
            ({ is }) => is?.role ?? null,
          )
        : null,
      setAside: learnt(
        outcomes,
        () => null,
        ({ setAside }) => (setAside !== null && recurring.has(setAside) ? setAside : null),
      ),
    };
    if (rule.valence !== null || rule.role !== null || rule.setAside !== null)
      yield { kind: 'heading', key: `heading:${heading}`, heading, ...rule };
  }
}

/** What all have afterwards, if some did not have it before; else null. */
function learnt<Value>(
  outcomes: readonly Outcome[],
  before: (outcome: Outcome) => Value | null,
  after: (outcome: Outcome) => Value | null,
): Value | null {
  const first = outcomes[0] === undefined ? null : after(outcomes[0]);
  const isLearnt = outcomes.every((each) => after(each) === first) && outcomes.some((each) => before(each) !== first);
  return isLearnt ? first : null;
}

function* speakerRules(note: ParsedNote, corrected: ParsedNote): Generator<LearntSpeaker> {
  const roles = new Map<string, Role | null>();
  const changed = new Set<string>();
  const before = new SpanIndex(note.statements);
  for (const { start, speaker, role } of corrected.statements) {
    if (speaker === null) continue;
    const digest = digestOf(speaker);
    roles.set(digest, roles.has(digest) && roles.get(digest) !== role ? null : role);
    const was = before.at(start);
    if (was?.speaker === speaker && was.role !== role) changed.add(digest);
  }
  for (const [nameDigest, role] of roles)
    if (role !== null && changed.has(nameDigest))
      yield { kind: 'speaker', key: `speaker:${nameDigest}`, nameDigest, role };
}

function* lineRules(note: ParsedNote, corrected: ParsedNote): Generator<LearntLine> {
  const aside = new SpanIndex(corrected.setAside);
  for (const statement of note.statements) {
    const words = note.text.slice(statement.start, statement.end);
    const around = aside.at(statement.start);
    if (around === null || around.end < statement.end || !recurring.has(around.reason) || !mayRecur(words)) continue;
    const line = foldName(words);
    yield { kind: 'line', key: `line:${line}`, line, reason: around.reason };
  }
}

function mayRecur(words: string): boolean {
  const count = words.trim().split(/\s+/u).length;
  return count <= MOST_WORDS_OF_LINE && words.length <= 60 && !/[\d@\n]/u.test(words) && !isPersonName(words.trim());
}

/** SHA-256 (hex) of a speaker's name without case, signs and what stands in parentheses: `Ingela (Granliden)`. */
function digestOf(speaker: string): string {
  const bare = foldName(speaker.replace(/\([^()]{0,100}\)/gu, ' '));
  return createHash('sha256').update(bare).digest('hex');
}

function spansOf(note: ParsedNote, rule: LearntRule): SpanCorrection[] {
  if (rule.kind === 'speaker')
    return note.statements
      .filter(({ speaker, role }) => speaker !== null && role !== rule.role && digestOf(speaker) === rule.nameDigest)
      .map((statement) => withChange(statement, { role: rule.role }));
  if (rule.kind === 'line')
    return note.statements
      .filter(({ start, end }) => end - start <= 100 && foldName(note.text.slice(start, end)) === rule.line)
      .map(({ start, end }) => ({ kind: 'setAside', start, end, reason: rule.reason }));
  return spansOfHeading(note, rule);
}

function spansOfHeading(note: ParsedNote, rule: LearntHeading): SpanCorrection[] {
  const statements = new SpanIndex(note.statements);
  return sections(note)
    .filter(({ heading }) => heading.meaning !== 'voice' && foldName(heading.label) === rule.heading)
    .flatMap(({ heading, end }) => statements.within({ start: heading.end, end }))
    .flatMap((statement): SpanCorrection[] => {
      const { start, end } = statement;
      if (rule.setAside !== null) return [{ kind: 'setAside', start, end, reason: rule.setAside }];
      const role = rule.role ?? statement.role;
      const valence = rule.valence ?? statement.valence;
      return role === statement.role && valence === statement.valence ? [] : [withChange(statement, { role, valence })];
    });
}

function withChange(
  { start, end, role, valence, speaker, topic }: ParsedStatement,
  change: { readonly role?: Role; readonly valence?: ParsedStatement['valence'] },
): SpanCorrection {
  return { kind: 'statement', start, end, role, valence, speaker, topic, ...change };
}
