import type { MikroORM } from '@mikro-orm/sql';
import { figureName, halfSteps, tellCount, type Asked } from '@guldkorn/insight';
import { installationSecret } from '../../apps/api/src/database/installation-secret.js';

const insideThreshold = 5;

/** How many voices a server tells of when so many stand behind a figure with these conditions: each has a secret of its own. */
export async function toldBy(orm: MikroORM): Promise<(voices: number, ...asked: readonly Asked[]) => number | null> {
  const halfStep = halfSteps(await installationSecret(orm, 'disclosure'));
  return (voices, ...asked) => tellCount(voices, halfStep(figureName(...asked)), insideThreshold);
}
