import { execFile } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';

interface Sums {
  readonly numRuntimeErrorTestSuites: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly message: string;
    readonly assertionResults: readonly { readonly title: string; readonly status: string }[];
  }[];
}

/** Runs the files beside, one after the other in one process, as a worker does. */
function runFailing(): Promise<Sums> {
  const args = ['--no-warnings', 'node_modules/jest/bin/jest.js', '--json', '--runInBand'];
  return new Promise((resolve) => {
    execFile(process.execPath, [...args, '--testMatch', '**/test/runner/failing/*.ts'], (_error, stdout) =>
      resolve(JSON.parse(stdout) as Sums),
    );
  });
}

describe('the runner of the tests', () => {
  it('tells of every test that fails, in whichever file of a worker, and where in the source', async () => {
    const { testResults, numRuntimeErrorTestSuites } = await runFailing();
    const statuses = testResults.flatMap(({ assertionResults }) =>
      assertionResults.map(({ title, status }) => [title, status]),
    );
    expect(Object.fromEntries(statuses)).toEqual({
      holds: 'passed',
      'holds too': 'passed',
      'does not hold': 'failed',
      'leaves a promise that is refused': 'failed',
      'never ends': 'failed',
      'is not reached by what another file says to the environment': 'passed',
    });
    expect(numRuntimeErrorTestSuites).toBe(1);
    expect(testResults.map(({ message }) => message).join('')).toContain('second.ts:10:15');
  });
});
