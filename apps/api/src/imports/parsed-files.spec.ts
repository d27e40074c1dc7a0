import { mock } from 'node:test';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createTextEngine, loadTextResources, textResourcesFolder } from '@guldkorn/text';
import { loadMunicipality } from '../municipality/municipality.js';
import type { OriginalsService } from '../originals/originals.service.js';
import { ReadingBrokenOff } from '../originals/read-or-refuse.js';
import { FileParsing, type FileToParse } from './file-parsing.js';
import { ParsedFiles, remembered } from './parsed-files.js';
import { ThreadGone } from './reading-thread.js';
import { ReadingWorkers } from './reading-workers.js';
import { asTheFileSays } from './upload-reading.js';

const engine = createTextEngine(loadTextResources(textResourcesFolder()), { places: [] });
const csv = Buffer.from('Bygd;Svar\nHotagen;Sjön är stilla om kvällen.\n');

describe('files that were read', () => {
  let files: ParsedFiles;
  /** How many times the bytes were asked for, and what is given then. */
  let asked: number;
  let give: () => Promise<Buffer>;

  beforeEach(async () => {
    const municipality = await loadMunicipality('libs/municipality/profiles/krokom.json');
    asked = 0;
    give = () => Promise.resolve(csv);
    const originals: Pick<OriginalsService, 'bytes'> = {
      bytes: () => {
        asked += 1;
        return give();
      },
    };
    files = new ParsedFiles(originals as OriginalsService, municipality, engine, new ReadingWorkers(municipality));
    mock.timers.enable({ apis: ['setTimeout'] });
  });
  afterEach(() => {
    mock.timers.reset();
  });

  const one = { id: 'a', fileName: 'a.csv' };

  it('are remembered for the import that follows, and let go of after it or after a while', async () => {
    await files.look(one, asTheFileSays);
    await files.read(one, asTheFileSays);
    expect(asked).toBe(1);
    files.forget('a');
    await files.read(one, asTheFileSays);
    expect(asked).toBe(2);
    mock.timers.tick(remembered - 1);
    await files.read(one, asTheFileSays);
    expect(asked).toBe(2);
    mock.timers.tick(1);
    await files.read(one, asTheFileSays);
    expect(asked).toBe(3);
  });

  it('are remembered while another is taken in', async () => {
    await files.look(one, asTheFileSays);
    await files.look({ id: 'b', fileName: 'b.csv' }, asTheFileSays);
    files.forget('a');
    await files.read({ id: 'b', fileName: 'b.csv' }, asTheFileSays);
    expect(asked).toBe(2);
    await files.read(one, asTheFileSays);
    expect(asked).toBe(3);
  });

  it('are not remembered when they could not be read', async () => {
    give = () => Promise.reject(new Error('The disk does not answer.'));
    await expect(files.read(one, asTheFileSays)).rejects.toThrow('The disk does not answer.');
    give = () => Promise.resolve(csv);
    expect(await files.read(one, asTheFileSays)).toMatchObject({ kind: 'submissions', rows: 1 });
  });

  it('are refused to be taken in without a column of text, but may be looked at', async () => {
    give = () => Promise.resolve(Buffer.from('Nummer;Datum\n1;2020-09-14\n'));
    expect(await files.look(one, asTheFileSays)).toMatchObject({ rows: 0, submissions: { length: 0 } });
    await expect(files.read(one, asTheFileSays)).rejects.toMatchObject({ code: 'CSV_NO_TEXT_COLUMN' });
    expect(asked).toBe(1);
  });
});

describe('a large file whose thread ends before it has read it', () => {
  const large = Buffer.from(`Bygd;Svar\n${'Hotagen;Sjön är stilla om kvällen.\n'.repeat(6000)}`);
  /** Of threads that are given the file, how many end before the rest read it; and whether the server stops meanwhile. */
  const readWith = async (ending: number, stops = false) => {
    const municipality = await loadMunicipality('libs/municipality/profiles/krokom.json');
    const parsing = new FileParsing(engine, municipality.profile);
    let given = 0;
    const workers = {
      areStopped: false,
      ready: () => [
        {
          parse: (file: FileToParse) => {
            given += 1;
            workers.areStopped = stops;
            return given > ending ? parsing.parse(file) : Promise.reject(new ThreadGone(false));
          },
        },
      ],
    };
    const originals: Pick<OriginalsService, 'bytes'> = { bytes: () => Promise.resolve(large) };
    const files = new ParsedFiles(
      originals as OriginalsService,
      municipality,
      engine,
      workers as unknown as ReadingWorkers,
    );
    const read = () => files.read({ id: 'a', fileName: 'a.csv' }, asTheFileSays);
    return { read, given: () => given };
  };

  it('is read by another', async () => {
    const { read, given } = await readWith(1);
    expect(await read()).toMatchObject({ kind: 'submissions', rows: 6000 });
    expect(given()).toBe(2);
  });

  it('is read here where no thread lives', async () => {
    const { read, given } = await readWith(Infinity);
    expect(await read()).toMatchObject({ kind: 'submissions', rows: 6000 });
    expect(given()).toBe(2);
  });

  it('is left when the server stops, and not begun with either', async () => {
    const { read, given } = await readWith(Infinity, true);
    await expect(read()).rejects.toBeInstanceOf(ThreadGone);
    await expect(read()).rejects.toBeInstanceOf(ReadingBrokenOff);
    expect(given()).toBe(1);
  });
});
