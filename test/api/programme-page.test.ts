import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile, copyFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { granbyProfile } from './granby.js';
import { startServer, type TestServer } from './server.js';

const inDays = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toLocaleDateString('sv-SE', { timeZone: 'Europe/Stockholm' });
const evening = { from: '2120-10-08', to: '2120-10-08', startsAt: '18:30', kind: 'openMeeting', form: 'digital' };
const programme = [
  { id: 'kvall', title: { sv: 'Kväll; med <kaffe>, "te"', en: 'Evening' }, ...evening, endsAt: '20:00' },
  {
    id: 'lank',
    title: { sv: 'Med länk', en: 'With a link' },
    ...evening,
    joinUrl: 'https://moten.example.se/j/1?a=1&b=2',
    howToJoin: { sv: 'Ring på <b>klockan</b>.', en: 'Ring the bell.' },
  },
  {
    id: 'veckor',
    title: { sv: 'Fokusgrupp Berg', en: 'Focus group Berg' },
    kind: 'focusGroup',
    form: 'physical',
    from: '2120-08-26',
    to: '2120-09-29',
    participants: { from: 8, to: 12 },
  },
  {
    id: 'idag',
    title: { sv: 'Möte i dag', en: 'Meeting today' },
    kind: 'dialogueMeeting',
    form: 'physical',
    from: inDays(-3),
    to: inDays(0),
    venue: 'Bygdegården i Åsby',
  },
  { id: 'varit', title: { sv: 'Har varit', en: 'Has been' }, ...evening, from: '2019-10-09', to: '2019-10-09' },
];

let folder: string;
let server: TestServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'guldkorn-programme-'));
  const granby = JSON.parse(readFileSync(granbyProfile, 'utf8')) as { support: object };
  Object.assign(granby.support, { phone: '070-174 06 05', email: 'hjalp@example.se' });
  await writeFile(join(folder, 'p.json'), JSON.stringify({ ...granby, programme }));
  await copyFile(granbyProfile.replace('.json', '.map.geojson'), join(folder, 'p.map.geojson'));
  server = await startServer('sqlite', { PROFILE: join(folder, 'p.json') });
});

afterAll(async () => {
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
});

const page = (path: string, init?: RequestInit) =>
  fetch(`${server.url}${path}`, { headers: { accept: 'text/html' }, ...init });

/** A calendar file read back: unfolded lines, each property by its name. */
async function calendar(id: string): Promise<Map<string, string>> {
  const response = await page(`/delta/${id}.ics`);
  expect(response.headers.get('content-type')).toMatch(/^text\/calendar; charset=utf-8/);
  const text = await response.text();
  expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  const event = /BEGIN:VEVENT\r\n([\s\S]*)END:VEVENT/.exec(text.replace(/\r\n[ \t]/g, ''))![1]!;
  return new Map(
    event.split('\r\n').map((line) => {
      const [, name = '', value = ''] = /^([^:]+):(.*)$/.exec(line) ?? [];
      return [name, value];
    }),
  );
}

describe('the programme page', () => {
  it('tells meetings to come, the soonest first, from those that have been', async () => {
    const html = await (await page('/delta')).text();
    const [coming = '', past = ''] = html.split('id="tidigare"');
    const order = ['Möte i dag', 'Fokusgrupp Berg', 'Kväll; med', 'Med länk'].map((title) => coming.indexOf(title));
    expect(order.every((place) => place > 0)).toBe(true);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(past).toContain('Har varit');
    expect(coming).not.toContain('Har varit');
  });

  it('says where a meeting is, how to join it, and whom to ask for what is not set yet', async () => {
    const html = await (await page('/delta')).text();
    expect(html).toContain('Bygdegården i Åsby');
    expect(html).toContain('href="https://moten.example.se/j/1?a=1&amp;b=2"');
    expect(html).toContain('Länken till mötet kommer att stå här.');
    expect(html).toContain('Platsen är inte bestämd än.');
    expect(html).toContain('Bibliotekarien hjälper dig');
    expect(html).toContain('href="tel:0701740605"');
    expect(html).toContain('href="mailto:hjalp@example.se"');
  });

  it('escapes what the profile says', async () => {
    const html = await (await page('/delta')).text();
    expect(html).toContain('Kväll; med &lt;kaffe&gt;, &quot;te&quot;');
    expect(html).toContain('Ring på &lt;b&gt;klockan&lt;/b&gt;.');
    expect(html).not.toContain('<b>');
  });

  it('speaks English when asked to, and links the two languages', async () => {
    const sv = await (await page('/delta')).text();
    const en = await (await page('/delta?lang=en')).text();
    expect(sv).toContain('<html lang="sv">');
    expect(sv).toContain('href="/delta?lang=en"');
    expect(en).toContain('<html lang="en">');
    expect(en).toContain('Meetings to come');
    expect(en).toContain('weeks 35–39');
    expect(en).toContain('href="/bidra?lang=en"');
  });

  it('fetches nothing from elsewhere, runs nothing in line, and is kept by nobody', async () => {
    const response = await page('/delta');
    expect(response.headers.get('content-security-policy')).toMatch(/default-src 'none'; style-src 'self';/);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const html = await response.text();
    expect(html).not.toMatch(/<script(?![^>]* src=)|<style| style=| on[a-z]+=/);
    const style = /href="(\/public\/page\.css\?v=[0-9a-f]{12})"/.exec(html)![1]!;
    const css = await page(style);
    expect(css.headers.get('content-type')).toMatch(/^text\/css/);
    expect(css.headers.get('cache-control')).toContain('immutable');
    expect(await css.text()).toMatch(/--night: #0d3340/);
  });

  it('is sent as it is to who takes nothing compressed', async () => {
    const response = await page('/delta', { headers: { 'accept-encoding': 'identity' } });
    expect(response.headers.get('content-encoding')).toBeNull();
    expect(await response.text()).toContain('</html>');
  });
});

describe('a meeting in the calendar', () => {
  it('with a time stands at the right instant', async () => {
    const event = await calendar('kvall');
    expect(event.get('DTSTART')).toBe('21201008T163000Z');
    expect(event.get('DTEND')).toBe('21201008T180000Z');
    expect(event.get('SUMMARY')).toBe('Kväll\\; med <kaffe>\\, "te"\\, Granby kommun (påhittad)');
    expect(event.get('UID')).toBe('kvall.9902@guldkorn');
    expect(event.get('LOCATION')).toBe('Digitalt möte');
  });

  it('has the link and how to join, and no invented end', async () => {
    const event = await calendar('lank');
    expect(event.get('DTSTART')).toBe('21201008T163000Z');
    expect(event.has('DTEND')).toBe(false);
    expect(event.get('URL;VALUE=URI')).toBe('https://moten.example.se/j/1?a=1&b=2');
    expect(event.get('DESCRIPTION')).toBe(
      'Ring på <b>klockan</b>.\\nLänk till mötet: https://moten.example.se/j/1?a=1&b=2\\nNär mötet slutar är inte bestämt.',
    );
  });

  it('without a time is whole days that leave one free', async () => {
    const event = await calendar('veckor');
    expect(event.get('DTSTART;VALUE=DATE')).toBe('21200826');
    expect(event.get('DTEND;VALUE=DATE')).toBe('21200930');
    expect(event.get('TRANSP')).toBe('TRANSPARENT');
  });

  it('that is not there is a page that says so', async () => {
    const response = await page('/delta/%3Cscript%3E.ics');
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('Det finns inget sådant möte.');
  });
});
