import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMarked, type KindSpan } from './spans.js';

export const TASKS = ['keyphrases', 'valence', 'personal-data'] as const;
export type Task = (typeof TASKS)[number];

export type Split = 'dev' | 'test';

/** Labels of the task `valence`. */
export const VALENCES = ['praise', 'trouble', 'wish', 'unclear'] as const;
/** Kinds of the task `personal-data`. */
export const KINDS = ['personal-number', 'telephone', 'email', 'address', 'person'] as const;

/** A line of `texts.jsonl`. */
export interface GoldText {
  readonly id: string;
  readonly split: Split;
  readonly text: string;
  /** Names of places that the municipality's own list would hold. */
  readonly places?: readonly string[];
  /** The heading or question that the text stands under; null where there is none. */
  readonly context?: { readonly basis: 'heading' | 'question'; readonly words: string } | null;
}

/** What one line of gold, of an annotator or of a system says of a text; which field, the task decides. */
export interface Answer {
  readonly id: string;
  readonly keyphrases?: readonly string[];
  readonly valence?: string;
  readonly spans?: readonly KindSpan[];
  /** An annotator's copy of the text with `[[kind|…]]` around the spans. */
  readonly marked?: string;
}

export type AnswersOf = 'gold' | 'annotator-a' | 'annotator-b';

/** The objects of a file of JSON lines; empty lines are passed over. Throws with the line's number where one cannot be read. */
export function readLines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      try {
        return [JSON.parse(line) as T];
      } catch {
        throw new Error(`${file}, line ${index + 1}: not JSON`);
      }
    });
}

/** One task's published files. */
export class GoldFolder {
  readonly task: Task;
  private readonly folder: string;

  constructor(folder: string, task: Task) {
    this.folder = folder;
    this.task = task;
  }

  has(whose: AnswersOf): boolean {
    return existsSync(this.file('texts')) && existsSync(this.file(whose));
  }

  texts(split: Split): GoldText[] {
    return readLines<GoldText>(this.file('texts')).filter((text) => text.split === split);
  }

  /** Id → answer, for all splits. Marked copies become spans. */
  answers(whose: AnswersOf): Map<string, Answer> {
    return byId(readLines<Answer>(this.file(whose)));
  }

  private file(name: string): string {
    return join(this.folder, this.task, `${name}.jsonl`);
  }
}

/** Id → answer; marked copies become spans. */
export function byId(answers: readonly Answer[]): Map<string, Answer> {
  return new Map(
    answers.map((answer) => [
      answer.id,
      answer.marked === undefined ? answer : { ...answer, spans: readMarked(answer.marked).spans },
    ]),
  );
}
