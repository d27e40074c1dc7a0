import { readCommandLine, UsageError, type ImportCommand } from './command-line.js';
import { workOnData } from './data-commands.js';
import { DomainError } from '../../api/src/errors/domain-error.js';
import { findServer } from './find-server.js';
import { checkFiles, importFiles } from './import-files.js';
import { report } from './report.js';
import { Refusal } from './server-client.js';
import { help, speechOf, words } from './words.js';

/** Exit codes: all is well; something was refused; the command is not written right. */
const [well, refused, misused] = [0, 1, 2];
const speech = speechOf(process.env);

async function run(command: ImportCommand): Promise<number> {
  await checkFiles(command.files);
  const server = await findServer(command.server, process.env, (said) => console.error(said[speech]));
  try {
    const outcomes = await importFiles(server.client, command);
    console.log(command.json ? JSON.stringify(outcomes, undefined, 2) : report(outcomes, command.dryRun, speech));
    return outcomes.some(({ status }) => status === 'refused') ? refused : well;
  } finally {
    await server.close();
  }
}

async function main(): Promise<number> {
  try {
    const command = readCommandLine(process.argv.slice(2));
    if (command !== 'help') {
      if (!('name' in command)) return await run(command);
      console.log((await workOnData(command, process.env))[speech]);
      return well;
    }
    console.log(help[speech]);
    return well;
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(`${error.said[speech]}\n${words.seeHelp[speech]}`);
      return misused;
    }
    if (error instanceof Refusal) {
      console.error(`${error.said[speech]} [${error.code}]`);
      return refused;
    }
    if (error instanceof DomainError) {
      console.error(`${error.messages[speech]} [${error.code}]`);
      return refused;
    }
    throw error;
  }
}

process.exitCode = await main();
