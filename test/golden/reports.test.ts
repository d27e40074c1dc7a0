import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ReportDocument } from '@guldkorn/report';
import { periodWords } from '../../apps/api/src/comparison/period-words.js';
import { parseConfig } from '../../apps/api/src/config/config.js';
import { openDatabase } from '../../apps/api/src/database/open-database.js';
import { Secret } from '../../apps/api/src/database/secret.entity.js';
import { ReportVersion } from '../../apps/api/src/reports/report-version.entity.js';
import { takeIn } from '../api/client.js';
import { newDataPlace, rootDir, startServer, type TestServer } from '../api/server.js';
import { waitForImports } from '../api/wait-for-imports.js';
import { documentText } from './document-text.js';

const manifest = JSON.parse(readFileSync('examples/dialogue/manifest.json', 'utf8')) as { files: readonly unknown[] };
const folder = 'test/golden/reports';

/** What is told hangs on the installation's secret: with this one the same is told each time. */
const secret = 'f0'.repeat(32);

let server: TestServer;
let remove: () => Promise<void>;
beforeAll(async () => {
  const place = await newDataPlace('sqlite');
  const orm = await openDatabase(parseConfig(place.settings, rootDir));
  await orm.em.fork().insert(Secret, { name: 'disclosure', value: secret });
  await orm.close();
  server = await startServer('sqlite', { EXAMPLE_DATA: 'yes' }, place);
  remove = () => place.remove();
  await waitForImports(server, manifest.files.length);
}, 240_000);
afterAll(async () => {
  await server.stop();
  await remove();
});

/** Makes and freezes a report: what is kept. */
async function frozen(input: Readonly<Record<string, unknown>>): Promise<{ id: string; document: ReportDocument }> {
  const { createReport: report } = await server.data<{ createReport: { id: string; draft: { hash: string } } }>(
    'mutation ($input: ReportInput!) { createReport(input: $input, by: "Karin Berg") { id draft { hash } } }',
    { input },
  );
  const { freezeReport } = await server.data<{ freezeReport: { id: string } }>(
    'mutation ($id: ID!, $hash: String!) { freezeReport(id: $id, draftHash: $hash, by: "Karin Berg") { id } }',
    { id: report.id, hash: report.draft.hash },
  );
  const { content } = await server.orm.em.fork().findOneOrFail(ReportVersion, { id: freezeReport.id });
  return { id: freezeReport.id, document: JSON.parse(content) as ReportDocument };
}

/** What is kept of it; what differs is written beside. */
function kept(name: string, text: string): string {
  const file = `${folder}/${name}.txt`;
  const changed = `${folder}/${name}-changed.txt`;
  rmSync(changed, { force: true });
  const expected = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (expected !== text) writeFileSync(changed, text);
  return expected;
}

/** Days of today differ from one run of the tests to the next. */
function withoutToday(text: string): string {
  const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Stockholm' });
  const day = periodWords(today, today);
  return text.replaceAll(day?.sv ?? today, '‹dagen›').replaceAll(day?.en ?? today, '‹the day›');
}

describe('reports on the example dialogue', () => {
  it.each<[string, Readonly<Record<string, unknown>>]>([
    ['district', { template: 'DISTRICT', scope: { districtIds: ['hotagen'] } }],
    ['district-en', { template: 'DISTRICT', scope: { districtIds: ['offerdal'] }, language: 'EN' }],
    ['committee', { template: 'COMMITTEE', scope: {} }],
    ['committee-unga', { template: 'COMMITTEE', scope: { groupIds: ['unga'], from: '2020-08-01', to: '2020-09-30' } }],
    ['comparison', { template: 'COMPARISON', scope: { districtIds: ['hotagen', 'offerdal', 'follinge-laxsjo'] } }],
    ['comparison-en', { template: 'COMPARISON', scope: { districtIds: ['hotagen', 'offerdal'] }, language: 'EN' }],
  ])('say what they should: %s', async (name, input) => {
    const { document } = await frozen(input);
    const told = {
      [name]: documentText(document),
      [`one-page-${name}`]: documentText({
        ...document,
        firstPage: document.summary ?? [],
        blocks: [],
        sources: [],
      }),
    };
    const expected = Object.fromEntries(Object.entries(told).map(([file, text]) => [file, kept(file, text)]));
    expect(told).toEqual(expected);
  });

  it('say what has changed since a frozen one', async () => {
    const before = await frozen({ template: 'DISTRICT', scope: { districtIds: ['hotagen'] } });
    const said = Array.from(
      { length: 30 },
      (_, index) => `Hotagen;Boende ${index};Fjällvandringen här är underbar, led ${index}.`,
    );
    await takeIn(server, 'sent.csv', ['Bygd;Namn;Vad är unikt med just din plats?', ...said, ''].join('\n'));
    for (const language of ['SV', 'EN']) {
      const { document } = await frozen({
        template: 'FOLLOW_UP',
        scope: { districtIds: ['hotagen'], sinceVersionId: before.id },
        language,
      });
      const text = withoutToday(documentText(document));
      expect(text).toBe(kept(language === 'SV' ? 'follow-up' : 'follow-up-en', text));
    }
  });
});
