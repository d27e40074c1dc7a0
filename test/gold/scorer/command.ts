import { join } from 'node:path';
import { byId, GoldFolder, readLines, TASKS, type Answer, type Split, type Task } from './gold-files.js';
import { agreementOf, scoreOf, type Figure } from './score-task.js';

const USAGE = `score.mjs TASK PREDICTIONS.jsonl [--split dev|test]
score.mjs TASK --agreement [--split dev|test]
TASK: ${TASKS.join(', ')}`;

/** Runs the command line: prints each figure on a line, or how to call it. @returns the exit code. */
export function run(argv: readonly string[]): number {
  const splitAt = argv.indexOf('--split');
  const split = splitAt < 0 ? 'test' : argv[splitAt + 1];
  const [task, file] = argv.filter((word, i) => !word.startsWith('--') && (splitAt < 0 || i !== splitAt + 1));
  const agreement = argv.includes('--agreement');
  if (!isTask(task) || !isSplit(split) || agreement === (file !== undefined)) {
    console.error(USAGE);
    return 2;
  }
  const gold = new GoldFolder(join(import.meta.dirname, '..'), task);
  if (!gold.has(agreement ? 'annotator-b' : 'gold')) {
    console.error(`${task}: no gold yet`);
    return 1;
  }
  const figures = file === undefined ? agreementOf(gold, split) : scoreOf(gold, byId(readLines<Answer>(file)), split);
  for (const figure of figures) console.log(line(figure));
  return 0;
}

function line({ name, value }: Figure): string {
  return `${name}\t${Number.isInteger(value) ? value : value.toFixed(4)}`;
}

function isTask(word: string | undefined): word is Task {
  return TASKS.some((task) => task === word);
}

function isSplit(word: string | undefined): word is Split {
  return word === 'dev' || word === 'test';
}
