import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Gazetteer, parseDistrictMap, parseProfile, ProfileError, type Profile, type RecordKind } from './index.js';

const file = (path: string) => readFileSync(new URL(path, `file://${process.cwd()}/`), 'utf8');
const krokomJson = file('libs/municipality/profiles/krokom.json');
const krokom = parseProfile(krokomJson, 'krokom.json');

/** The profile with one thing changed; paths are given as in the message. */
function changed(change: (profile: Profile) => unknown): string {
  const profile = JSON.parse(krokomJson) as Profile;
  change(profile);
  return JSON.stringify(profile);
}

function problemsOf(json: string): readonly string[] {
  try {
    parseProfile(json, 'x.json');
  } catch (error) {
    if (error instanceof ProfileError) return error.problems;
    throw error;
  }
  return [];
}

describe("Krokom's profile", () => {
  it('holds the five districts, nine focus groups and the whole programme', () => {
    expect(krokom.districts.map((district) => district.name)).toEqual([
      'Alsen-Näskott',
      'Aspås-Rödön-Ås',
      'Föllinge-Laxsjö',
      'Hotagen',
      'Offerdal',
    ]);
    expect(krokom.focusGroups).toHaveLength(9);
    const kinds = krokom.programme.map((meeting) => meeting.kind);
    expect(kinds.filter((kind) => kind === 'dialogueMeeting')).toHaveLength(6);
    expect(kinds.filter((kind) => kind === 'focusGroup')).toHaveLength(9);
    expect(kinds.filter((kind) => kind === 'openMeeting')).toHaveLength(2);
  });

  it('leaves the populations that nobody has given empty rather than guess', () => {
    expect(krokom.districts.find((district) => district.id === 'hotagen')?.population).toBeNull();
  });

  it('gives no telephone, address or link that the municipality has not given', () => {
    expect(krokom.support).toMatchObject({ phone: null, email: null, hours: null });
    expect(krokom.programme.filter(({ venue, joinUrl, endsAt }) => venue ?? joinUrl ?? endsAt)).toEqual([]);
  });

  it('asks why one lives there, what is unique, and what would make more people come', () => {
    const asked = krokom.questions.map((question) => question.text.sv).join(' ');
    for (const each of ['Varför bor du där du bor?', 'Vad är unikt med just din plats?', 'få fler att flytta hit?'])
      expect(asked).toContain(each);
  });

  it('has a map in which every district is drawn once', () => {
    const map = parseDistrictMap(file('libs/municipality/profiles/krokom.map.geojson'), 'krokom.map.geojson', krokom);
    expect(map.features).toHaveLength(5);
  });
});

describe('another municipality', () => {
  it('is another file and nothing else', () => {
    const lilleby = parseProfile(file('test/fixtures/lilleby.json'), 'lilleby.json');
    expect(new Gazetteer(lilleby).find('gamla bruket')).toMatchObject({ kind: 'place', district: { id: 'norr' } });
    expect(parseDistrictMap(file('test/fixtures/lilleby.map.geojson'), 'map', lilleby).features).toHaveLength(2);
  });
});

const gender = () => ({
  id: 'kon',
  name: { sv: 'Kön', en: 'Gender' },
  question: { sv: 'Vilket kön har du?', en: 'What is your gender?' },
  aliases: [] as string[],
  values: [
    { id: 'kvinna', name: { sv: 'Kvinna', en: 'Woman' }, aliases: ['K'] },
    { id: 'man', name: { sv: 'Man', en: 'Man' }, aliases: [] as string[] },
  ],
});

describe('how the support is reached', () => {
  it('may be said once for both languages, or in each', () => {
    const json = changed((p) => Object.assign(p.support, { channel: 'växeln' }));
    expect(parseProfile(json, 'x.json').support.channel).toEqual({ sv: 'växeln', en: 'växeln' });
    expect(krokom.support.channel.en).toBe("the municipality's switchboard and the libraries");
  });
});

describe('what a profile asks residents of themselves', () => {
  it('is nothing unless it says so', () => {
    expect(krokom.attributes).toEqual([]);
  });

  it('may have one name for both languages', () => {
    expect(problemsOf(changed((p) => (p.attributes = [gender()])))).toEqual([]);
  });
});

const rule = (kind: RecordKind, months: number | null = 24) => ({ kind, months, decision: { sv: 'KS', en: 'KS' } });
const assessed = (
  compliance: 'full' | 'partial',
  shortcomings: NonNullable<Profile['accessibility']>['shortcomings'],
) => ({
  compliance,
  assessedOn: '2020-10-01',
  updatedOn: '2020-10-02',
  method: { sv: 'Egen', en: 'Own' },
  shortcomings,
});
const shortcoming = { what: { sv: 'Kartan', en: 'The map' }, why: { sv: 'Ny', en: 'New' }, instead: null };

describe('what the municipality has decided of personal data and of accessibility', () => {
  it('is nothing unless it says so', () => {
    expect(krokom).toMatchObject({ privacy: { controller: null, officer: null }, retention: [], accessibility: null });
  });

  it('may be said', () => {
    const json = changed((p) => {
      p.privacy = { controller: null, officer: { email: 'ombud@granby.example', phone: null } };
      p.retention = [rule('submission'), rule('report', null)];
      p.accessibility = assessed('partial', [shortcoming]);
    });
    expect(problemsOf(json)).toEqual([]);
  });
});

describe('a profile with a fault', () => {
  it.each<[string, (profile: Profile) => unknown, RegExp]>([
    ['an empty name', (p) => (p.districts[2]!.name = ''), /^districts\[2\]\.name: /],
    [
      'a group of an unknown district',
      (p) => (p.focusGroups[0]!.districtId = 'mars'),
      /^focusGroups\[0\]\.districtId: .*"mars"/,
    ],
    ['a place twice', (p) => (p.districts[1]!.places[0]!.id = 'kluk'), /^districts\[1\]\.places\[0\]\.id: .*"kluk"/],
    ['a district twice', (p) => (p.districts[1]!.id = 'alsen-naskott'), /^districts\[1\]\.id: .*"alsen-naskott"/],
    ['a meeting that ends before it starts', (p) => (p.programme[0]!.to = '2019-01-01'), /^programme\[0\]\.to: /],
    ['a date that does not exist', (p) => (p.programme[0]!.to = '2019-02-30'), /^programme\[0\]\.to: /],
    ['an hour that no clock has', (p) => (p.programme[15]!.startsAt = '24:00'), /^programme\[15\]\.startsAt: /],
    ['an end without a beginning', (p) => (p.programme[0]!.endsAt = '20:00'), /^programme\[0\]\.endsAt: /],
    ['an end before the beginning', (p) => (p.programme[15]!.endsAt = '18:30'), /^programme\[15\]\.endsAt: /],
    [
      'a link that runs a script',
      (p) => (p.programme[15]!.joinUrl = 'javascript:alert(1)'),
      /^programme\[15\]\.joinUrl: /,
    ],
    ['an address that is none', (p) => (p.support.email = 'växeln'), /^support\.email: /],
    [
      'two rules for one kind',
      (p) => (p.retention = [rule('log'), rule('log', null)]),
      /^retention\[1\]\.kind: .*"log"/,
    ],
    [
      'an officer who is not reached',
      (p) => (p.privacy = { controller: null, officer: { phone: null, email: null } }),
      /^privacy\.officer: /,
    ],
    [
      'a shortcoming of pages that have none',
      (p) => (p.accessibility = assessed('full', [shortcoming])),
      /^accessibility\.shortcomings: /,
    ],
    [
      'shortcomings that are not listed',
      (p) => (p.accessibility = assessed('partial', [])),
      /^accessibility\.shortcomings: /,
    ],
    ['a field nobody knows', (p) => Object.assign(p, { sponsor: 'x' }), /sponsor/],
    ['a theme twice', (p) => (p.themes[1]!.id = p.themes[0]!.id), /^themes\[1\]\.id: /],
    ['an attribute twice', (p) => (p.attributes = [gender(), gender()]), /^attributes\[1\]\.id: .*"kon"/],
    [
      'an attribute with one answer',
      (p) => (p.attributes = [{ ...gender(), values: gender().values.slice(0, 1) }]),
      /^attributes\[0\]\.values: /,
    ],
    [
      'an answer twice',
      (p) => (p.attributes = [{ ...gender(), values: [...gender().values, ...gender().values] }]),
      /^attributes\[0\]\.values\[2\]\.id: .*"kvinna"/,
    ],
    [
      'a name that means two answers',
      (p) => {
        const one = gender();
        one.values[1]!.aliases.push(' k');
        p.attributes = [one];
      },
      /^attributes\[0\]\.values\[1\]: .*" k"/,
    ],
    [
      'a latitude off the earth',
      (p) => (p.districts[0]!.places[4]!.latitude = 163),
      /^districts\[0\]\.places\[4\]\.latitude: /,
    ],
  ])('%s is named by its field', (_, change, expected) => {
    expect(problemsOf(changed(change)).some((problem) => expected.test(problem))).toBe(true);
  });

  it('that is not JSON says so', () => {
    expect(problemsOf('{')).toEqual([expect.stringMatching(/^not JSON: /)]);
  });

  it('every wrong field is named at once', () => {
    expect(
      problemsOf(
        changed((p) => {
          p.code = '23';
          p.districts[0]!.name = '';
        }),
      ),
    ).toHaveLength(2);
  });

  it('a map that misses a district names it', () => {
    const map = JSON.parse(file('libs/municipality/profiles/krokom.map.geojson')) as { features: unknown[] };
    map.features.pop();
    expect(() => parseDistrictMap(JSON.stringify(map), 'm', krokom)).toThrow(/"offerdal" is missing/);
  });
});

describe('the gazetteer', () => {
  const gazetteer = new Gazetteer(krokom);
  it.each([
    ['Offerdal', 'district', 'offerdal'],
    ['offerdal', 'district', 'offerdal'],
    ['Aspås - Rödön - Ås', 'district', 'aspas-rodon-as'],
    ['Aspås–Rödön–Ås', 'district', 'aspas-rodon-as'],
    ['RÖTVIKEN', 'place', 'hotagen'],
    ['Ås', 'place', 'aspas-rodon-as'],
    ['  Jänsmässholmen ', 'place', 'offerdal'],
  ])('finds %s as a %s of %s', (name, kind, districtId) => {
    expect(gazetteer.find(name)).toMatchObject({ kind, district: { id: districtId } });
  });

  it.each(['As', 'Rotviken', 'Östersund', ''])('does not guess at %p', (name) => {
    expect(gazetteer.find(name)).toBeUndefined();
  });

  it('finds groups by the names people write', () => {
    expect(gazetteer.findGroup('unga (14-25 år)')?.id).toBe('unga');
    expect(gazetteer.findGroup('Utlandsfödda')?.id).toBe('integration');
  });
});
