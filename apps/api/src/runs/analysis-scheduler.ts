/** The server stops before it has counted; what is left is counted at the next start, or by another process. */
export class AnalysisStopped extends Error {}

/** Has everything counted when something has changed: never two runs at once, and many requests make one. */
export abstract class AnalysisScheduler {
  /** Resolves when a run stands that has counted everything stored before the call. @throws AnalysisStopped, or why it failed. */
  abstract request(): Promise<void>;
  /** A run at once, or as soon as the one before has been over for long enough; many calls make one. */
  abstract requestSoon(): void;
  /**
   * More is stored and still more is to come: whoever will count it may begin to take it in. Nobody does with SQLite: there
   * one thread reads and writes, and nothing is gained by beginning before all is stored.
   */
  ahead(): void {}
  /** At start: whatever the latest run has not counted. Nobody waits for it; until it stands, or if it fails, the old figures do. */
  abstract requestIfStale(): Promise<void>;
  /** Resolves when nothing is under way or asked for. */
  abstract idle(): Promise<void>;
}
