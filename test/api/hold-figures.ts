import { DialogueKeeper } from '../../apps/api/src/runs/dialogue-keeper.js';
import type { TestServer } from './server.js';

/** Has whatever comes in wait for its figures. @returns what lets them be counted. */
export function holdFigures(server: TestServer): () => void {
  let count: () => void = () => undefined;
  const mayCount = new Promise<void>((resolve) => (count = resolve));
  void server.app.get(DialogueKeeper).exclusively(() => mayCount);
  return count;
}
