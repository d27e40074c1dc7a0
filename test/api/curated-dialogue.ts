import { AnalysisScheduler } from '../../apps/api/src/runs/analysis-scheduler.js';
import { takeIn } from './client.js';
import type { TestServer } from './server.js';

const praised = { Hotagen: 'Tystnaden', Offerdal: 'Hantverket', 'Föllinge-Laxsjö': 'Skidspåren' };

/** Eight voices in each of three districts: each district praises something of its own, and all of them the forest. */
export const dialogueCsv = [
  'Datum;Bygd;Namn;Varför bor du där du bor?',
  ...Object.entries(praised).flatMap(([district, what]) =>
    Array.from(
      { length: 8 },
      (_, index) =>
        `2020-09-${10 + index};${district};${district} ${index};${what} är det bästa här. Skogen är också fin.`,
    ),
  ),
  '',
].join('\n');

/** One voice more, who speaks of the tarn. */
export const laterCsv = 'Datum;Bygd;Namn;Varför bor du där du bor?\n2020-10-20;Hotagen;Hotagen 9;Tjärnen är fin.\n';

export const silence = { kind: 'NUGGET', districtId: 'hotagen', subjectId: 'sv:tystnad' };

export const decisionFields =
  'id kind newThemeId told { sv en } by at reason undone { by at reason } withoutEffect { code message { sv en } }';
export const curate = `mutation ($decision: CurationInput!, $by: String!, $reason: String) { curate(decision: $decision, by: $by, reason: $reason) { ${decisionFields} } }`;
export const undoCuration = `mutation ($id: ID!, $by: String!, $reason: String) { undoCuration(id: $id, by: $by, reason: $reason) { ${decisionFields} } }`;

export interface Decision {
  readonly id: string;
  readonly kind: string | null;
  readonly newThemeId: string | null;
  readonly told: { readonly sv: string; readonly en: string };
  readonly by: string;
  readonly at: string;
  readonly reason: string;
  readonly undone: { readonly by: string; readonly reason: string } | null;
  readonly withoutEffect: { readonly code: string; readonly message: { readonly sv: string } } | null;
}

export async function decide(server: TestServer, decision: object, by = 'Anna', reason?: string): Promise<Decision> {
  return (await server.data<{ curate: Decision }>(curate, { decision, by, reason })).curate;
}

export async function undo(server: TestServer, id: string): Promise<Decision> {
  return (await server.data<{ undoCuration: Decision }>(undoCuration, { id, by: 'Bo' })).undoCuration;
}

/** Resolves when everything decided or taken in before is in the figures. */
export function counted(server: TestServer): Promise<void> {
  return server.app.get(AnalysisScheduler).idle();
}

/** Takes both files in. @returns the later one's import id. */
export async function takeInDialogue(server: TestServer): Promise<string> {
  await takeIn(server, 'bidrag.csv', dialogueCsv);
  return (await takeIn(server, 'senare.csv', laterCsv)).importId;
}
