/** Real Swedish texts with topics, read as the product reads statements. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { LabelledExample, ThemeItem } from '@guldkorn/insight';
import type { Reading, TextEngine } from '@guldkorn/text';

const ARGUMENTATION = 'test/bench/corpus/argumentation-dev.tsv';
const ALMEDALEN = 'test/bench/corpus/almedalen-2010-2012.jsonl.gz';

/** A text as an item to be clustered, with the topic that people gave it. */
export interface TopicItem extends ThemeItem {
  readonly topic: string;
}

/** The development sentences of SuperLim's argumentation corpus: six topics, 125 sentences each; each a voice of its own. */
export function argumentationSentences(engine: TextEngine): TopicItem[] {
  return readFileSync(ARGUMENTATION, 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line, owner) => {
      const [id = '', topic = '', , sentence = ''] = line.split('\t');
      return { ...item(engine, id, owner, [sentence]), topic };
    });
}

interface Event {
  readonly year: number;
  readonly title: string;
  readonly description: string;
  readonly topics: readonly string[];
}

/** An event of Almedalen week; its topics are the organiser's, the main one first. */
export interface TopicExample extends LabelledExample {
  readonly year: number;
}

function almedalenEvents(): Event[] {
  return gunzipSync(readFileSync(ALMEDALEN))
    .toString('utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Event);
}

/** The topics of every event, which need no reading. */
export function almedalenTopicIds(): Pick<TopicExample, 'themeIds'>[] {
  return almedalenEvents().map(({ topics }) => ({ themeIds: topics }));
}

/**
 * Events as examples of their topics: the title is the heading of the description.
 * @param isWanted which of them, by their year and place among all; every one if it is not given.
 */
export function almedalenExamples(
  engine: TextEngine,
  isWanted: (year: number, index: number) => boolean = () => true,
): TopicExample[] {
  return almedalenEvents().flatMap(({ year, title, description, topics }, index) => {
    if (!isWanted(year, index)) return [];
    return {
      id: eventId(index),
      year,
      terms: termsOf(engine.read(description)),
      heading: termsOf(engine.read(title)),
      themeIds: topics,
    };
  });
}

/** Every event as an item; each is a voice of its own. */
export function almedalenItems(engine: TextEngine): TopicItem[] {
  return almedalenEvents().map(({ title, description, topics }, index) => ({
    ...item(engine, eventId(index), index, [title, description]),
    topic: topics[0] ?? '',
  }));
}

function eventId(index: number): string {
  return `event-${String(index).padStart(4, '0')}`;
}

function item(engine: TextEngine, id: string, owner: number, texts: readonly string[]): ThemeItem {
  const readings = texts.map((text) => engine.read(text));
  return {
    id,
    owner,
    weight: 1,
    terms: readings.flatMap(termsOf),
    names: readings.flatMap(({ keyphrases }) => keyphrases.map(({ key }) => key)),
  };
}

/** What is stored of a statement: its keyphrases and the parts of their compounds. */
function termsOf({ keyphrases }: Reading): string[] {
  return keyphrases.flatMap(({ key, parts }) => [key, ...parts]);
}
