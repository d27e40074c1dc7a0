import { describe, expect, it } from '@jest/globals';
import { createFormats } from '../../ui/formats';
import { dayOf, provenance, type Taking } from './provenance';

const taking: Taking = {
  language: 'sv',
  formats: createFormats('sv'),
  address: 'http://127.0.0.1:3000/jamfor?a-bygd=hotagen#nyckel=hemlig',
  takenAt: '2020-10-12T07:00:00.000Z',
  opened: {
    municipality: { name: 'Krokoms kommun', holdsExampleDialogue: false },
    districts: [],
    viewer: { name: null, may: [], hasAccount: false },
    latestRun: { id: 'a1', finishedAt: '2020-10-09T06:30:00.000Z', statements: 12 },
  },
  now: {
    latestRun: { id: 'a1', inputHash: 'f00d' },
    overview: {
      ledger: {
        sentences: [
          { short: true, text: { sv: 'De har själva valt att svara.', en: 'They chose to.' } },
          { short: false, text: { sv: 'Hotagen: minst 40 röster.', en: 'Hotagen: at least 40 voices.' } },
        ],
      },
    },
  },
  noPoll: 'Ingen opinionsmätning.',
};
const told = (changes: Partial<Taking>) => new Map(provenance({ ...taking, ...changes }).facts);

describe('where a chart comes from', () => {
  it('is told in full, with what was counted and no moderator’s key', () => {
    expect(provenance(taking)).toEqual({
      facts: [
        ['Källa', 'Invånardialogen i Krokoms kommun, sammanställd med Guldkorn'],
        ['Sidans adress', 'http://127.0.0.1:3000/jamfor?a-bygd=hotagen'],
        ['Siffrorna räknades', taking.formats.dateTime('2020-10-09T06:30:00.000Z')],
        ['Dataversion', 'körning a1, indata med SHA-256 f00d'],
        ['Filen hämtades', taking.formats.dateTime('2020-10-12T07:00:00.000Z')],
      ],
      caveats: [
        'De har själva valt att svara.',
        'Ingen opinionsmätning.',
        expect.stringContaining('avrundat nedåt i jämna steg'),
      ],
    });
  });

  it.each([
    ['new figures that came meanwhile', { latestRun: { id: 'b2', inputHash: 'beef' } }, /a1 eller nyare.*än b2/],
    ['a server that does not answer', undefined, /a1 eller nyare\. Servern svarade inte/],
  ])('owns up to %s', (_, now, version) => {
    expect(told({ now: now && { ...taking.now!, ...now } }).get('Dataversion')).toMatch(version);
  });

  it('says no more than is known before anything is counted, or without the shell', () => {
    expect([...told({ opened: undefined, now: undefined }).keys()]).toEqual(['Sidans adress', 'Filen hämtades']);
  });

  it('says that the example is invented', () => {
    const municipality = { name: 'Krokoms kommun', holdsExampleDialogue: true };
    const { caveats } = provenance({ ...taking, opened: { ...taking.opened!, municipality } });
    expect(caveats[0]).toContain('påhittad exempeldialog');
  });
});

it('knows the day where people live', () => {
  expect(dayOf('2020-10-08T22:30:00.000Z')).toBe('2020-10-09');
});
