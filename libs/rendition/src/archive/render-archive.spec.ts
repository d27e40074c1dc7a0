import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { canonicalJson } from '@guldkorn/report';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { parsedXml } from '../../../../test/office-package.js';
import { randomReport } from '../../../../test/random-reports.js';
import { reportFormats } from '../report-formats.js';
import { shortReport } from '../short-report.fixture.js';
import { renderArchive } from './render-archive.js';
import { slug } from './archive-files.js';

const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');
const frozen = { ...shortReport, record: { ...shortReport.record, isFrozen: true } };
const hash = sha256(canonicalJson(frozen));
const zip = reportFormats.find(({ id }) => id === 'zip')!;
const progress: number[] = [];
const written = zip.render(frozen, { hash, onProgress: (share) => progress.push(share) });

/** The files within the archive's folder, by their paths in it. */
function within(bytes: Uint8Array): Map<string, Uint8Array> {
  const files = Object.entries(unzipSync(bytes));
  const folders = new Set(files.map(([path]) => path.split('/')[0]));
  expect(folders.size).toBe(1);
  return new Map(files.map(([path, content]) => [path.slice(path.indexOf('/') + 1), content]));
}

/** What `sha256sum -c` says no to. */
const wrong = (files: ReadonlyMap<string, Uint8Array>, manifest: string) =>
  strFromU8(files.get(manifest)!)
    .trimEnd()
    .split('\n')
    .filter((line) => {
      const [, sum, path] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
      const bytes = files.get(path ?? '');
      return bytes === undefined || sha256(bytes) !== sum;
    });

const listed = (files: ReadonlyMap<string, Uint8Array>, manifest: string) =>
  strFromU8(files.get(manifest)!)
    .trimEnd()
    .split('\n')
    .map((line) => line.slice(66));

describe('renderArchive', () => {
  it('keeps the report in each format, as data, as pictures and as tables', async () => {
    const files = within(await written);
    expect([...files.keys()].sort()).toEqual(
      [
        'README.txt',
        'bag-info.txt',
        'bagit.txt',
        'manifest.json',
        'manifest-sha256.txt',
        'tagmanifest-sha256.txt',
        'data/report.json',
        ...['pdf', 'docx', 'pptx', 'xlsx'].map((ending) => `data/report.${ending}`),
        'data/charts/01-the-ski-tracks-are-mentioned-most.svg',
        'data/charts/01-the-ski-tracks-are-mentioned-most.png',
        'data/tables/01-the-ski-tracks-are-mentioned-most.csv',
        'data/tables/01-the-ski-tracks-are-mentioned-most.csv-metadata.json',
      ].sort(),
    );
    expect(strFromU8(files.get('data/report.json')!)).toBe(canonicalJson(frozen));
    expect(parsedXml(strFromU8(files.get('data/charts/01-the-ski-tracks-are-mentioned-most.svg')!)).name).toBe('svg');
  });

  it('holds the very files that are taken away one by one', async () => {
    const files = within(await written);
    for (const { id, render } of reportFormats.filter((format) => format !== zip && format.id !== 'onepage'))
      expect(Buffer.from(files.get(`data/report.${id}`)!).equals(await render(frozen, { hash }))).toBe(true);
  });

  it('lists every file with its true checksum, and the report’s own is its hash', async () => {
    const files = within(await written);
    const payload = [...files.keys()].filter((path) => path.startsWith('data/'));
    expect(listed(files, 'manifest-sha256.txt').sort()).toEqual(payload.sort());
    expect(wrong(files, 'manifest-sha256.txt')).toEqual([]);
    expect(wrong(files, 'tagmanifest-sha256.txt')).toEqual([]);
    expect(strFromU8(files.get('manifest-sha256.txt')!)).toContain(`${hash}  data/report.json\n`);
    const manifest = JSON.parse(strFromU8(files.get('manifest.json')!)) as {
      report: { hash: string };
      files: { path: string; bytes: number; sha256: string; mediaType: string }[];
    };
    expect(manifest.report.hash).toBe(hash);
    expect(manifest.files.map(({ path, bytes, sha256: sum }) => [path, bytes, sum])).toEqual(
      manifest.files.map(({ path }) => [path, files.get(path)!.length, sha256(files.get(path)!)]),
    );
    expect(manifest.files.length).toBe(payload.length);
    expect(manifest.files.find(({ path }) => path.endsWith('.docx'))?.mediaType).toMatch(/wordprocessingml\.document$/);
  });

  it('is a bag by RFC 8493', async () => {
    const files = within(await written);
    expect(strFromU8(files.get('bagit.txt')!)).toBe('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n');
    const payload = [...files].filter(([path]) => path.startsWith('data/'));
    const size = payload.reduce((sum, [, bytes]) => sum + bytes.length, 0);
    expect(strFromU8(files.get('bag-info.txt')!)).toContain(`Payload-Oxum: ${size}.${payload.length}\n`);
  });

  it('says to who opens it what is what, and what stands first in the report', async () => {
    const text = strFromU8(within(await written).get('README.txt')!);
    for (const words of [
      frozen.title,
      'data/report.docx\r\n',
      'sha256sum -c manifest-sha256.txt',
      hash,
      'Who was heard',
    ])
      expect(text).toContain(words);
    expect(text).not.toContain('DRAFT');
  });

  it('gives the same bytes each time, and says how far it has come', async () => {
    expect(Buffer.from(await written).equals(await zip.render(frozen, { hash }))).toBe(true);
    expect(progress.at(-1)).toBe(1);
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
  });

  it('takes any report, with paths that every machine can have', async () => {
    await fc.assert(
      fc.asyncProperty(randomReport, async (report) => {
        const files = within(await renderArchive(report, { hash: null }, []));
        expect(wrong(files, 'manifest-sha256.txt')).toEqual([]);
        expect(strFromU8(files.get('data/report.json')!)).toBe(canonicalJson(report));
        for (const path of files.keys()) expect(path).toMatch(/^[A-Za-z0-9/.-]{1,90}$/);
      }),
      { numRuns: 30 },
    );
  });
});

describe('slug', () => {
  it.each([
    ['I Åsbygden nämns skidspåren oftare än något annat.', 'i-asbygden-namns-skidsparen-oftare-an-nagot'],
    ['  Ås/Ö: 25 %  ', 'as-o-25'],
    ['Gïeleaernie – jïh', 'gieleaernie-jih'],
    ['данные', ''],
    ['x'.repeat(80), 'x'.repeat(48)],
  ])('calls %j %j', (text, name) => {
    expect(slug(text)).toBe(name);
  });
});

describe('reportFormats', () => {
  it('names each file by its ending and its media type, each once', () => {
    expect(reportFormats.map(({ id }) => id)).toEqual(['pdf', 'docx', 'pptx', 'xlsx', 'onepage', 'zip']);
    expect(new Set(reportFormats.map(({ mediaType }) => mediaType)).size).toBe(5);
  });
});
