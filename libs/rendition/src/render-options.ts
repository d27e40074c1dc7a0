/** What every way of writing a report to a file takes beside the report. */
export interface RenderOptions {
  /** The SHA-256 of the frozen report; null of a draft. */
  readonly hash: string | null;
  /** Told how far it has come, from 0 to 1. */
  readonly onProgress?: (share: number) => void;
}
