import { mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringPlaces } from './string-places.js';
import { startBenchServer, type BenchServer } from '../bench-server.js';
import { figure, median } from '../measure.js';
import { bytesOf, hostileQueries, type HostileQuery } from './hostile-queries.js';

const turns = 15;
const injectionTurns = 5;
const warming = 3;
const most = 20;
const injection = "'); drop table statement; -- ' or '1'='1";

/** How a request was answered, and how long it took. */
interface Answer {
  readonly code: string;
  readonly milliseconds: number;
  /** Of the processor, for sender and server both. */
  readonly work: number;
}

/** Sends a body on a connection of its own. */
function send(url: string, bytes: Buffer, headers: Readonly<Record<string, string>>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const before = process.cpuUsage();
    const sent = { 'content-type': 'application/json', 'content-length': String(bytes.length), ...headers };
    const asking = request(`${url}/graphql`, { method: 'POST', agent: false, headers: sent }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () => {
        const { errors } = JSON.parse(text) as { errors?: readonly { extensions: { code: string } }[] };
        const { user, system } = process.cpuUsage(before);
        const code = errors?.[0]?.extensions.code ?? 'answered';
        resolve({ code, milliseconds: performance.now() - started, work: (user + system) / 1000 });
      });
    });
    asking.on('error', reject);
    asking.end(bytes);
  });
}

interface Answers {
  readonly code: string;
  readonly times: readonly number[];
  readonly works: readonly number[];
}

async function several(count: number, one: () => Promise<Answer>): Promise<Answers> {
  const answers: Answer[] = [];
  for (let turn = 0; turn < count + warming; turn++) answers.push(await one());
  const counted = answers.slice(warming);
  return {
    code: [...new Set(counted.map(({ code }) => code))].join(', '),
    times: counted.map(({ milliseconds }) => milliseconds),
    works: counted.map(({ work }) => work),
  };
}

function row(name: string, { code, times, works }: Answers, judged = true): string {
  const middle = median(times);
  const verdict = judged ? (middle <= most ? '★' : '✗') : '–';
  return `| ${name} | ${code} | ${figure(median(works))} | ${figure(middle)} | ${figure(Math.max(...times))} | ${verdict} |`;
}

/** Each hostile query by somebody who is let in. */
async function letIn(server: BenchServer): Promise<string[]> {
  const ordinary = Buffer.from('{"query":"{ overview { notes } }"}');
  const rows = [row('nothing: an ordinary query', await several(turns, () => send(server.url, ordinary, {})), false)];
  for (const hostile of hostileQueries) {
    const bytes = bytesOf(hostile);
    const headers: Record<string, string> =
      hostile.contentType === undefined ? {} : { 'content-type': hostile.contentType };
    const answers = await several(turns, () => send(server.url, bytes, headers));
    if (!hostile.codes.includes(answers.code)) throw new Error(`${hostile.name} was answered ${answers.code}`);
    rows.push(row(hostile.name, answers));
  }
  return rows;
}

/** SQL in every string that the API takes, and whether anything came of it. */
async function injected(server: BenchServer): Promise<string> {
  const places = stringPlaces();
  const middles: { readonly name: string; readonly middle: number }[] = [];
  const works: number[] = [];
  let longest = 0;
  for (const place of places) {
    const body = Buffer.from(JSON.stringify({ query: place.operation, variables: place.variables(injection, 'a') }));
    const { code, times, works: own } = await several(injectionTurns, () => send(server.url, body, {}));
    if (code.includes('INTERNAL')) throw new Error(`${place.name} failed`);
    middles.push({ name: place.name, middle: median(times) });
    works.push(median(own));
    longest = Math.max(longest, ...times);
  }
  await server.ask('{ statements(first: 1) { totalCount } }');
  middles.sort((one, other) => other.middle - one.middle);
  const [slowest] = middles;
  const late = middles.filter(({ middle }) => middle > most).length;
  return `| SQL in each of ${places.length} strings; the slowest: \`${slowest?.name}\` | refused or found nothing | ${figure(median(works))} | ${figure(slowest?.middle ?? 0)} | ${figure(longest)} | ${late === 0 ? '★' : `✗ (${late})`} |`;
}

async function strangers(server: BenchServer): Promise<string> {
  const outside = { 'x-forwarded-for': '203.0.113.7' };
  const times: number[] = [];
  const works: number[] = [];
  const codes = new Set<string>();
  const sendable = hostileQueries
    .map((hostile: HostileQuery) => bytesOf(hostile))
    .filter(({ length }) => length < 1_000_000);
  for (const bytes of sendable) {
    const answers = await several(turns, () => send(server.url, bytes, outside));
    codes.add(answers.code);
    times.push(...answers.times);
    works.push(...answers.works);
  }
  return row(`all of these by strangers, the schema's introspection too`, {
    code: [...codes].join(', '),
    times,
    works,
  });
}

/** What hostile requests cost, over HTTP. */
export async function run(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'guldkorn-bench-'));
  const open = await startBenchServer(join(folder, 'open'));
  const shut = await startBenchServer(join(folder, 'shut'), { ACCESS: 'token' });
  try {
    const rows = [...(await letIn(open)), await strangers(shut), await injected(open)];
    return [
      `| what is sent | answer | work, ms | median, ms | longest, ms | ≤ ${most} ms |`,
      '| --- | --- | --- | --- | --- | --- |',
      ...rows,
    ].join('\n');
  } finally {
    await open.app.close();
    await shut.app.close();
    await rm(folder, { recursive: true, force: true });
  }
}
