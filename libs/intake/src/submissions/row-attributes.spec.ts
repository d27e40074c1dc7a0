import { describe, expect, it } from '@jest/globals';
import { parseProfile, type Profile } from '@guldkorn/municipality';
import { IntakeError } from '../intake-error.js';
import { fixture, testProfile, utf8 } from '../test-profile.js';
import { parseSubmissions, type ParseOptions } from './parse-submissions.js';

const written: unknown = JSON.parse(new TextDecoder().decode(fixture('profile.json')));
const profile: Profile = parseProfile(
  JSON.stringify({
    ...(written as object),
    attributes: [
      {
        id: 'kon',
        name: { sv: 'Kön', en: 'Gender' },
        question: { sv: 'Vilket kön har du?', en: 'What is your gender?' },
        values: [
          { id: 'kvinna', name: { sv: 'Kvinna', en: 'Woman' }, aliases: ['K'] },
          { id: 'man', name: { sv: 'Man', en: 'Man' }, aliases: ['M'] },
          { id: 'annat', name: { sv: 'Annat', en: 'Other' } },
        ],
      },
      {
        id: 'bott',
        name: { sv: 'Bott här', en: 'Lived here' },
        question: { sv: 'Hur länge har du bott här?', en: 'How long have you lived here?' },
        aliases: ['Boendetid'],
        values: [
          { id: 'kort', name: { sv: 'Under fem år', en: 'Less than five years' } },
          { id: 'lang', name: { sv: 'Fem år eller mer', en: 'Five years or more' } },
        ],
      },
    ],
  }),
  'with attributes',
);
const read = (text: string, options?: ParseOptions) => parseSubmissions(utf8(text), profile, options);

describe('the column of what residents say of themselves', () => {
  it.each([
    ['Kön', 'kon'],
    ['  kön: ', 'kon'],
    ['Gender', 'kon'],
    ['2. Vilket kön har du? (frivilligt)', 'kon'],
    ['Boendetid', 'bott'],
    ['Könsfördelning i bygden', null],
  ])('is known by a name of the profile: %p is %p', (name, attributeId) => {
    const { columns } = read(`Svar;${name}\nSkogen är fin;K\nSjön är fin;M`);
    expect([columns[1]?.role === 'attribute', columns[1]?.attributeId]).toEqual([attributeId !== null, attributeId]);
  });

  it('is none where the profile asks nothing', () => {
    const { columns, submissions } = parseSubmissions(utf8('Svar;Kön\nSkogen är fin;Kvinna'), testProfile);
    expect([columns[1]?.role, submissions[0]?.attributes]).toEqual(['ignore', null]);
  });

  it('stands once for each thing asked; a second column of the same is left out', () => {
    const { columns } = read('Svar;Kön;Gender;Boendetid\nSkogen är fin;K;K;Under fem år');
    expect(columns.map(({ role, attributeId }) => [role, attributeId])).toEqual([
      ['answer', null],
      ['attribute', 'kon'],
      ['ignore', null],
      ['attribute', 'bott'],
    ]);
  });

  it('is an answer where people have written at length in it', () => {
    const text = 'Jag flyttade hit med min familj för många år sedan och har inte ångrat mig en enda dag sedan dess';
    expect(read(`Hur länge har du bott här?\n${text}`).columns[0]?.role).toBe('answer');
  });

  it('can be chosen by hand', () => {
    const mapping = { Kod: { role: 'attribute', attributeId: 'kon' } } as const;
    expect(read('Svar;Kod\nSkogen är fin;K', { mapping }).submissions[0]?.attributes).toEqual({ kon: 'kvinna' });
  });

  it.each([undefined, null, 'alder'])('is refused by hand for what is not asked: %p', (attributeId) => {
    const mapping = { Kod: { role: 'attribute' as const, attributeId } };
    const attempt = () => read('Svar;Kod\nSkogen är fin;K', { mapping });
    expect(attempt).toThrow(IntakeError);
    expect(attempt).toThrow(/Kod.*kon, bott/s);
  });
});

describe('what residents say of themselves', () => {
  it.each([
    ['Kvinna', { kon: 'kvinna' }],
    [' k ', { kon: 'kvinna' }],
    ['Man', { kon: 'man' }],
    ['Annat', { kon: 'annat' }],
    ['Vill ej uppge', null],
    ['-', null],
    ['', null],
  ])('is read by name or alias: %p is %p, without a warning', (cell, attributes) => {
    const { submissions, problems } = read(`Svar;Kön\nSkogen är fin;${cell}\nSjön är fin;K`);
    expect([submissions[0]?.attributes, problems]).toEqual([attributes, []]);
  });

  it.each(['Kvinnan', 'kvinna och man', 'x'])('is never guessed: %p is left empty with a warning', (cell) => {
    const { submissions, problems } = read(`Svar;Kön;Bott här\nSkogen är fin;${cell};under fem år`);
    expect(submissions[0]?.attributes).toEqual({ bott: 'kort' });
    expect(problems.map(({ code, row }) => [code, row])).toEqual([['ATTRIBUTE_UNKNOWN', 2]]);
    expect(problems[0]?.message.sv).toContain('Kvinna, Man, Annat');
    expect(problems[0]?.message.en).toContain('Woman, Man, Other');
  });

  it('is no part of what a row is known by', () => {
    const fingerprints = (text: string) => read(text).submissions.map((each) => each.fingerprint);
    expect(fingerprints('Id;Svar;Kön\n7;Skogen är fin;K')).toEqual(fingerprints('Id;Svar\n7;Skogen är fin'));
    expect(fingerprints('Svar;Kön\nSkogen;K\nSkogen;M')).toEqual(fingerprints('Svar\nSkogen\nSkogen'));
  });
});
