/** From one more submission by the form to the figures that have it, over HTTP, at the size of a large dialogue. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BenchServer, importFile, startBenchServer } from '../bench-server.js';
import { submissionsCsv } from '../generated-submissions.js';
import { median, timed } from '../measure.js';

const turns = 21;
/** Longer than a server rests after a run. */
const rest = 3500;
/** Milliseconds between two questions whether the figures stand: often enough, and not so often that they keep it from counting. */
const pollEvery = 4;

const submit =
  'mutation ($text: String!) { submit(input: { districtId: "hotagen", answers: [{ questionId: "unikt", text: $text }] }) { id } }';
const texts = [
  'Fisket i Hotagen, lugnet och grannarna som hjälper till med snön.',
  'Norrskenet över fjället, och att man hör renarna om hösten.',
  'Skolan och bussen behövs om fler ska flytta hit till Valsjöbyn.',
];

export interface OneMore {
  readonly statements: number;
  /** Milliseconds, median: the whole, and what of it the answer to who sends it in takes. */
  readonly untilFigures: number;
  readonly untilReceipt: number;
}

export async function oneMoreSubmission(rows: number): Promise<OneMore> {
  const folder = await mkdtemp(join(tmpdir(), 'guldkorn-bench-'));
  const server = await startBenchServer(folder);
  try {
    await importFile(server, submissionsCsv(rows, 1));
    const whole: number[] = [];
    const receipt: number[] = [];
    for (let turn = 0; turn < turns; turn++) {
      // Nobody else is there: the server has had its rest after the run before.
      await new Promise((resolve) => setTimeout(resolve, rest));
      const before = await latestRun(server);
      whole.push(
        await timed(async () => {
          receipt.push(await timed(() => server.ask(submit, { text: texts[turn % texts.length] })));
          while ((await latestRun(server)) === before) await new Promise((resolve) => setTimeout(resolve, pollEvery));
        }),
      );
    }
    const { statements } = await server.ask<{ statements: { totalCount: number } }>(
      '{ statements(first: 1) { totalCount } }',
    );
    return { statements: statements.totalCount, untilFigures: median(whole), untilReceipt: median(receipt) };
  } finally {
    await server.app.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function latestRun(server: BenchServer): Promise<string | undefined> {
  const { latestRun: run } = await server.ask<{ latestRun: { id: string } | null }>('{ latestRun { id } }');
  return run?.id;
}
