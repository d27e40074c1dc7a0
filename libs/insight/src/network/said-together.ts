/**
 * Counts voices that say two things. Words that overlap are one saying: who says *klar fjällsjö* has not said *fjällsjö*
 * besides.
 */
import { tidy } from '../contingency.js';
import type { Dialogue } from '../dialogue.js';
import { IntColumn } from '../table/int-column.js';
import { VoicesAmong } from '../table/voices-among.js';

/** Weighted voices that say both of two, by their places in the list of keyphrases; `a` before `b`. */
export interface SaidTogether {
  readonly a: number;
  readonly b: number;
  readonly voices: number;
}

export interface TogetherCounts {
  /** Weighted voices among the statements. */
  readonly voices: number;
  /**
   * How much oftener two things meet in the same voice than if all voices said equally much: 1 when they do. The mean of
   * the squared number of things said over the square of their mean.
   */
  readonly spread: number;
  /** Every pair that some voice says. */
  readonly pairs: readonly SaidTogether[];
}

/** One place where a keyphrase is mentioned. */
interface Place {
  readonly statement: number;
  readonly start: number;
  readonly end: number;
}

const overlap = (one: Place, other: Place) =>
  one.statement === other.statement && one.start < other.end && other.start < one.end;

/** What each voice says, in the order of the statements: of an unnamed meeting each statement is another voice. */
function statementsByVoice({ table }: Dialogue, among: IntColumn): Map<number, number[]> {
  const byVoice = new Map<number, number[]>();
  for (const statement of among.values.slice(0, among.length).sort()) {
    const voice = table.voiceOf.at(statement);
    const unit = table.isMeeting.at(voice) === 1 ? -1 - statement : voice;
    const said = byVoice.get(unit);
    if (said === undefined) byVoice.set(unit, [statement]);
    else said.push(statement);
  }
  return byVoice;
}

/** Where the statements mention these keyphrases, by their places in the list. */
function placesIn(
  { table, subjects }: Dialogue,
  statements: readonly number[],
  placeOfKey: ReadonlyMap<number, number>,
): Map<number, Place[]> {
  const places = new Map<number, Place[]>();
  for (const statement of statements)
    for (let mention = table.firstMention.at(statement); mention < table.mentionsEnd(statement); mention++) {
      const key = placeOfKey.get(table.mentionKey.at(mention));
      if (key === undefined || !subjects.isCounted(mention)) continue;
      const place = { statement, start: table.mentionStart.at(mention), end: table.mentionEnd.at(mention) };
      const known = places.get(key);
      if (known === undefined) places.set(key, [place]);
      else known.push(place);
    }
  return places;
}

/**
 * Counts every pair of these keyphrases among the statements.
 * @param keys ids of keyphrases, each once. @param among statements by their numbers in the table, each once.
 */
export function saidTogether(dialogue: Dialogue, keys: readonly string[], among: IntColumn): TogetherCounts {
  const voices = new VoicesAmong(dialogue);
  const weights = voices.weights(among);
  const placeOfKey = new Map(keys.map((key, place) => [dialogue.table.keys.find(key), place]));
  const statementsOfPair = new Map<number, IntColumn>();
  const said = new Map<number, number>();
  for (const [unit, statements] of statementsByVoice(dialogue, among)) {
    const places = [...placesIn(dialogue, statements, placeOfKey)].sort((one, other) => one[0] - other[0]);
    said.set(places.length, (said.get(places.length) ?? 0) + (weights.get(unit) ?? 0));
    places.forEach(([a, ofA], at) => {
      for (const [b, ofB] of places.slice(at + 1)) {
        if (!ofA.some((one) => ofB.some((other) => !overlap(one, other)))) continue;
        const pair = a * keys.length + b;
        const column = statementsOfPair.get(pair) ?? new IntColumn(4);
        column.push(statements[0] ?? 0);
        statementsOfPair.set(pair, column);
      }
    });
  }
  const pairs = [...statementsOfPair]
    .sort((one, other) => one[0] - other[0])
    .map(([pair, column]) => ({
      a: Math.floor(pair / keys.length),
      b: pair % keys.length,
      voices: voices.count(column),
    }));
  return { voices: voices.count(among), spread: spreadOf(said), pairs };
}

/** @param said how many voices say so many things. */
function spreadOf(said: ReadonlyMap<number, number>): number {
  let [voices, things, squares] = [0, 0, 0];
  for (const [many, sum] of [...said].sort((one, other) => one[0] - other[0])) {
    // Parts of voices come in the order of the statements, and their sum must not know it.
    const heard = tidy(sum);
    voices += heard;
    things += heard * many;
    squares += heard * many * many;
  }
  return things === 0 ? 1 : (voices * squares) / (things * things);
}
