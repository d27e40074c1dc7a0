// The order of the files: those that take longest first, so that no worker is left with one of them alone at the end.
import Sequencer from '@jest/test-sequencer';

/** The longest, in their order; of the others the larger file comes first. */
const longest = [
  'test/browser/story.test.ts',
  'test/browser/every-page.test.ts',
  'test/api/restart.test.ts',
  'test/api/many-processes.test.ts',
  'test/api/sql-statements.test.ts',
  'test/api/string-arguments.test.ts',
  'test/browser/public-pages.test.ts',
  'test/api/accounts.test.ts',
  'test/browser/accounts.test.ts',
  'test/process/killed-import.test.ts',
  'test/browser/import-journey.test.ts',
  'libs/intake/src/fuzz.spec.ts',
  'test/process/cli.test.ts',
  'test/process/backup.test.ts',
  'test/api/production.test.ts',
  'test/api/migrations.test.ts',
  'test/api/municipalities.test.ts',
  'libs/intake/src/hostile-lines.spec.ts',
  'test/browser/reports.test.ts',
  'test/browser/write.test.ts',
  'test/browser/reading.test.ts',
  'test/browser/moderation.test.ts',
  'test/browser/themes.test.ts',
  'test/golden/themes.test.ts',
  'test/bench/intake/hostile-files.spec.ts',
  'test/process/reading-threads.test.ts',
  'test/api/data-lock.test.ts',
  'libs/intake/src/renditions/hostile-documents.spec.ts',
  'test/api/stop-import.test.ts',
  'test/api/rereading.test.ts',
  'test/architecture.test.ts',
  'libs/text/src/linear-time.spec.ts',
  'test/api/repeated-run.test.ts',
  'test/golden/reports.test.ts',
  'test/api/reports.test.ts',
  'test/api/dialogue.test.ts',
  'libs/intake/src/submissions/read-records.spec.ts',
  'libs/intake/src/detect-format.spec.ts',
  'test/corpus/corpus.test.ts',
];

/** Where a file stands among the longest; those that are not among them come after. */
function place({ path }) {
  const at = longest.findIndex((name) => path.endsWith(name));
  return at === -1 ? longest.length : at;
}

export default class LongestFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((one, other) => place(one) - place(other));
  }
}
