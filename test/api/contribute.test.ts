import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AnalysisScheduler } from '../../apps/api/src/runs/analysis-scheduler.js';
import { granbyProfile } from './granby.js';
import { FormVisitor } from './public-form.js';
import { databases, startServer, type TestServer } from './server.js';

const nasty = `"><script>alert(1)</script>' onx=1 </textarea>{{7*7}}&amp;`;

describe.each(databases)('the public form on %s', (database) => {
  let server: TestServer;
  let visitor: FormVisitor;
  const many = { FORM_PER_MINUTE: '1000', FORM_PER_HOUR: '1000', WRONG_CODES_PER_HOUR: '1000' };

  beforeAll(async () => {
    server = await startServer(database, { PROFILE: granbyProfile, ...many });
    visitor = new FormVisitor(server);
  });
  afterAll(() => server?.stop());

  const rows = <Row>(sql: string) => server.orm.em.fork().execute<Row[]>(sql);
  const count = async (table: string) =>
    Number((await rows<{ n: number | string }>(`select count(*) as n from ${table}`))[0]!.n);
  const counted = () => server.app.get(AnalysisScheduler).idle();

  it('asks what the profile asks, and nothing else of the person', async () => {
    const { html } = await visitor.get('/bidra');
    const names = [...html.matchAll(/ name="([^"]+)"/g)].map(([, name]) => name!);
    expect(
      [...new Set(names)].filter((name) => !['viewport', 'robots', 'color-scheme', 'theme-color'].includes(name)),
    ).toEqual(['formular', 'webbplats', 'svar-bast', 'svar-saknas', 'bygd', 'ort', 'grupp', 'om-kon', 'citat']);
    expect(html).toContain('<optgroup label="Åsen"');
    expect(html).toMatch(/name="citat"[^>]*>/);
    expect(html).not.toMatch(/name="citat"[^>]* checked/);
    expect(html).not.toContain('value="bygd-berg"');
    expect((await visitor.get('/bidra?lang=en')).html).toContain('What is best here?');
  });

  it('takes an answer in, keeps the original to the byte, and leads to a receipt', async () => {
    const text = '\n  Bryggan!\r\nOch "Åre sïjte" 😀';
    const code = await visitor.send({ 'svar-bast': text, bygd: 'as', ort: 'asby', grupp: 'unga', citat: 'ja' });
    expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    const [stored] = await rows<{ id: string; answers: unknown; sha256: string; bytes: Uint8Array; receipt: string }>(
      'select submission.id, answers, sha256, bytes, receipt from submission join original on original.id = submission.original_id',
    );
    const answers = typeof stored!.answers === 'string' ? (JSON.parse(stored!.answers) as unknown) : stored!.answers;
    expect(answers).toEqual([{ questionId: 'bast', text: text.replace('\r\n', '\n') }]);
    const bytes = Buffer.from(stored!.bytes);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(stored!.sha256);
    expect(JSON.parse(bytes.toString('utf8'))).toMatchObject({
      submissionId: stored!.id,
      content: { by: 'form', districtId: 'as', placeId: 'asby', groupId: 'unga', mayBeQuoted: true },
    });
    // Nobody can read the code out of what is stored.
    expect(JSON.stringify(await rows('select * from submission'))).not.toContain(code);
    expect(bytes.toString('utf8')).not.toContain(code);
    const { status, html } = await visitor.get(`/kvitto/${code}`);
    expect(status).toBe(200);
    expect(html).toContain(code);
    expect(html).toContain('Bryggan!\nOch &quot;Åre sïjte&quot; 😀');
    expect(html).toContain('Åsby, Åsen');
  });

  it('is counted', async () => {
    const code = await visitor.send({ 'svar-bast': 'Skidspåret är fint' });
    await counted();
    expect((await visitor.get(`/kvitto/${code}`)).html).toContain('med i siffrorna');
  });

  it('sent twice, at once or later, comes in once and has the same receipt', async () => {
    const before = await count('submission');
    const fields = { formular: visitor.token(), 'svar-bast': 'Två klick' };
    const [one, two] = await Promise.all([visitor.post('/bidra', fields), visitor.post('/bidra', fields)]);
    const three = await visitor.post('/bidra', fields);
    expect([one.status, two.status, three.status]).toEqual([303, 303, 303]);
    expect(two.location).toBe(one.location);
    expect(three.location).toBe(one.location);
    expect(await count('submission')).toBe(before + 1);
  });

  it('sent again with other words is another contribution of the same voice: nothing is lost', async () => {
    const [submissions, voices] = [await count('submission'), await count('voice')];
    const formular = visitor.token();
    const one = await visitor.post('/bidra', { formular, 'svar-bast': 'Först så' });
    const two = await visitor.post('/bidra', { formular, 'svar-bast': 'Sedan så' });
    expect(two.location).not.toBe(one.location);
    expect(await count('submission')).toBe(submissions + 2);
    expect(await count('voice')).toBe(voices + 1);
  });

  it('says what is wrong at the top and at the field, and keeps all that was typed, escaped', async () => {
    const before = await count('submission');
    const { status, html } = await visitor.post('/bidra?lang=sv', {
      formular: nasty,
      'svar-bast': `${nasty}${'x'.repeat(20_000)}`,
      'svar-saknas': nasty,
      bygd: 'berg',
      ort: 'asby',
      grupp: nasty,
      citat: nasty,
      webbplats: nasty,
    });
    expect(status).toBe(422);
    expect(html).toContain('<title>Rätta – Berätta om din plats – Granby kommun (påhittad)</title>');
    for (const name of ['svar-bast', 'ort', 'grupp']) {
      expect(html).toContain(`href="#${name}"`);
      expect(html).toContain(`id="${name}-fel"`);
      expect(html).toMatch(new RegExp(`aria-describedby="[^"]*${name}-fel`));
    }
    expect(html).toContain('Åsby ligger i Åsen, men du har valt Berg.');
    expect(html).not.toContain('<script>');
    expect(html).not.toContain('onx=1 </textarea>');
    expect(html.match(/&lt;script&gt;alert\(1\)&lt;\/script&gt;/g)!.length).toBeGreaterThanOrEqual(2);
    expect(html).toMatch(/value="berg"[^>]*\schecked/);
    expect(html).toMatch(/value="asby"[^>]*\sselected/);
    expect(html).toMatch(/name="citat"[^>]*\schecked/);
    expect(await count('submission')).toBe(before);
  });

  it('keeps a line that the text begins with when it shows it again', async () => {
    const { html } = await visitor.post('/bidra', { 'svar-saknas': '\n\nTvå tomma rader', ort: 'finns-inte' });
    const [, shown] = /id="svar-saknas"[^>]*>([\s\S]*?)<\/textarea/.exec(html)!;
    // HTML drops the first line end after the tag.
    expect(shown!.replace(/^\n/, '')).toBe('\n\nTvå tomma rader');
  });

  it.each([
    [{}, 'svar-bast', 'Skriv något i minst en av rutorna.'],
    [{ 'svar-bast': ' \u200b ' }, 'svar-bast', 'Skriv något i minst en av rutorna.'],
    [{ 'svar-bast': 'a\0b' }, 'svar-bast', 'tecken som inte går att läsa'],
    [{ 'svar-bast': 'x', bygd: 'mars' }, 'bygd', 'Välj något av det som står i listan.'],
    [{ 'svar-bast': 'x', ort: '../../etc' }, 'ort', 'Välj något av det som står i listan.'],
  ])('%j is refused at %s', async (fields, name, words) => {
    const { status, html } = await visitor.post('/bidra', fields);
    expect(status).toBe(422);
    expect(html).toContain(`href="#${name}"`);
    expect(html).toContain(words);
  });

  it('shows what was sent on the receipt without letting it become a part of the page', async () => {
    const code = await visitor.send({ 'svar-bast': nasty });
    const { html } = await visitor.get(`/kvitto/${code}`);
    expect(html).not.toContain('<script>');
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  it('lets a machine that fills in everything believe that all is well, and keeps what it sent', async () => {
    const before = await count('submission');
    const code = await visitor.send({ 'svar-bast': 'Köp klockor', webbplats: 'https://klockor.example' });
    expect((await visitor.get(`/kvitto/${code}`)).html).toContain('skickat av en maskin');
    expect(await rows("select text from statement where moderation = 'hidden'")).toEqual([{ text: 'Köp klockor' }]);
    const { statements } = await server.data<{ statements: { totalCount: number } }>(
      '{ statements(first: 1, filter: { text: "klockor" }) { totalCount } }',
    );
    expect(statements.totalCount).toBe(0);
    await visitor.send({ formular: visitor.token(100), 'svar-bast': 'Snabb' });
    expect(await count('submission')).toBe(before + 2);
    expect(await rows('select suspicion from submission where suspicion is not null order by suspicion')).toEqual([
      { suspicion: 'tooFast' },
      { suspicion: 'trap' },
    ]);
  });

  it('is taken from our own page only', async () => {
    const elsewhere = new FormVisitor(server, { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' });
    const { status, html } = await elsewhere.post('/bidra', { 'svar-bast': 'x' });
    expect(status).toBe(403);
    expect(html).toContain('<!doctype html>');
  });

  it('refuses with a page what is no form, or too large', async () => {
    const json = await fetch(`${server.url}/bidra`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
    expect(json.status).toBe(400);
    expect(await json.text()).toContain('Fyll i formuläret');
    const large = await visitor
      .post('/bidra', { 'svar-bast': 'x'.repeat(6 * 1024 * 1024) })
      .catch(() => ({ status: 413 }));
    expect(large.status).toBe(413);
  });

  it('by GraphQL goes the same way, and its receipt has the code', async () => {
    const { submit } = await server.data<{ submit: { id: string; code: string } }>(
      'mutation { submit(input: { answers: [{ questionId: "bast", text: "Via program" }] }) { id code } }',
    );
    expect((await visitor.get(`/kvitto/${submit.code}`)).html).toContain('Via program');
  });
});

describe('one address', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer('sqlite', {
      PROFILE: granbyProfile,
      FORM_PER_MINUTE: '3',
      FORM_PER_HOUR: '5',
      WRONG_CODES_PER_HOUR: '2',
      TRUST_PROXY: '1',
    });
  });
  afterAll(() => server?.stop());

  const from = (address: string) => new FormVisitor(server, { 'x-forwarded-for': address });

  it('sends so many a minute, is told when to try again, and loses nothing of what it typed', async () => {
    const library = from('192.0.2.7');
    const wrong = await library.post('/bidra', {});
    expect(wrong.status).toBe(422);
    for (const text of ['ett', 'två', 'tre']) await library.send({ 'svar-bast': text });
    const refused = await library.post('/bidra?lang=en', {
      formular: library.token(),
      'svar-bast': 'The fourth',
      bygd: 'as',
    });
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(60);
    expect(refused.html).toMatch(/Try again at \d\d:\d\d\./);
    expect(refused.html).toContain('The fourth</textarea');
    expect(refused.html).toMatch(/value="as"[^>]*\schecked/);
    await from('192.0.2.8').send({ 'svar-bast': 'Från en annan adress' });
  });

  it('corrects no oftener than it sends, and takes back all the same', async () => {
    const owner = from('192.0.2.30');
    const code = await owner.send({ 'svar-bast': 'Först' });
    const correct = (text: string) => owner.post(`/kvitto/${code}/ratta`, { 'svar-bast': text });
    expect([(await correct('Sedan')).status, (await correct('Till sist')).status]).toEqual([303, 303]);
    const refused = await correct('En gång till');
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(refused.html).toContain('Vänta lite innan du skickar');
    expect(refused.html).toContain('En gång till</textarea');
    expect((await owner.post(`/kvitto/${code}/ta-tillbaka`, {})).status).toBe(303);
  });

  it('guesses so many codes an hour; those who have a right one are not counted', async () => {
    const owner = from('192.0.2.20');
    const code = await owner.send({ 'svar-bast': 'Mitt' });
    for (let time = 0; time < 4; time++) expect((await owner.get(`/kvitto/${code}`)).status).toBe(200);
    const guesser = from('192.0.2.21');
    const statuses: number[] = [];
    for (const guess of ['0000-0000-0000', 'fel', '0000-0000-0001', '0000-0000-0002'])
      statuses.push((await guesser.get(`/kvitto/${guess}`)).status);
    expect(statuses).toEqual([404, 404, 429, 429]);
    expect((await guesser.get(`/kvitto/${code}`)).status).toBe(429);
    expect((await owner.get(`/kvitto/${code}`)).status).toBe(200);
  });
});
