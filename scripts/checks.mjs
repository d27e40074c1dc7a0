// The checks that need no running: each a name and a command.
import { spawnSync } from 'node:child_process';
import { node, root } from './node.mjs';

const sources = ['apps', 'libs', 'test', 'scripts'];

/** Every check, in the order they are run. */
export function checks(fix) {
  return [
    { name: 'types: api, libs, tests', args: ['node_modules/typescript7/bin/tsc', '-p', '.'] },
    { name: 'types: dashboard', args: ['node_modules/typescript7/bin/tsc', '-p', 'apps/dashboard'] },
    { name: 'lint', args: ['node_modules/oxlint/bin/oxlint', '--type-aware', '--deny-warnings', ...sources] },
    { name: 'format', args: ['node_modules/oxfmt/bin/oxfmt', ...(fix ? [] : ['--check']), ...sources] },
  ];
}

/** Runs one check; true when it holds. What it says is printed only when it does not. */
export function runCheck(check) {
  const started = Date.now();
  const result = spawnSync(node(), check.args, { cwd: root, encoding: 'utf8' });
  const holds = result.status === 0;
  console.log(`${holds ? '✓' : '✗'} ${check.name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  if (!holds) console.log(`${result.stdout ?? ''}${result.stderr ?? ''}${result.error ?? ''}`);
  return holds;
}
