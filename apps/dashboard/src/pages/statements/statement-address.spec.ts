import { describe, expect, it } from '@jest/globals';
import { chosen, filterOf, filtersIn, marksOf, withFilter } from './statement-address';

describe('filterOf', () => {
  it('reads every filter from the address', () => {
    const filter = filterOf(
      new URLSearchParams(
        'fritext=+skidspår+&bygd=hotagen,offerdal&grupp=unga&egenskap=kon:kvinna,bott:lang,kon:annat&kanal=focus-group&valens=praise,wish&roll=resident&sprak=nb&nyckelord=k1&tema=t1&fran=2020-08-01&till=2020-09-30&manad=2020-08,2020-09,igår&citat=ja&inlasning=i1&anteckning=n1',
      ),
    );
    expect(filter).toEqual({
      text: 'skidspår',
      districtIds: ['hotagen', 'offerdal'],
      groupIds: ['unga'],
      attributes: [
        { attributeId: 'kon', valueIds: ['kvinna', 'annat'] },
        { attributeId: 'bott', valueIds: ['lang'] },
      ],
      channels: ['FOCUS_GROUP'],
      valences: ['PRAISE', 'WISH'],
      roles: ['RESIDENT'],
      languages: ['NB'],
      keyphraseId: 'k1',
      themeId: 't1',
      from: '2020-08-01',
      to: '2020-09-30',
      months: ['2020-08', '2020-09'],
      mayBeQuoted: true,
      importId: 'i1',
      meetingNoteId: 'n1',
    });
  });

  it('asks for everything when the address says nothing', () => {
    expect(Object.values(filterOf(new URLSearchParams('lang=en'))).filter((value) => value !== undefined)).toEqual([]);
  });

  it.each([
    'valens=beröm',
    'fran=igår',
    'egenskap=kon,:kvinna,kon:',
    'kanal=',
    'manad=2020-13,2020&citat=kanske&mina=allas',
    'fritext=+++',
    'nyckelord=&tema=&inlasning=&anteckning=',
  ])('leaves out what it cannot read: %s', (address) => {
    expect(Object.values(filterOf(new URLSearchParams(address))).filter((value) => value !== undefined)).toEqual([]);
  });
});

it('takes the names of the schema too', () => {
  expect(filterOf(new URLSearchParams('valens=TROUBLE&kanal=OPEN_MEETING'))).toMatchObject({
    valences: ['TROUBLE'],
    channels: ['OPEN_MEETING'],
  });
});

describe('filtersIn', () => {
  it('keeps what filters unaltered, signs that have a meaning in addresses among it', () => {
    const written = new URLSearchParams({ fritext: 'kaffe & kaka + saft', tema: 'cluster-sv:by+sv:ost', lang: 'en' });
    const read = filtersIn(new URLSearchParams(filtersIn(written).toString()));
    expect([...read]).toEqual([
      ['fritext', 'kaffe & kaka + saft'],
      ['tema', 'cluster-sv:by+sv:ost'],
    ]);
    expect(filterOf(read)).toMatchObject({ text: 'kaffe & kaka + saft', themeId: 'cluster-sv:by+sv:ost' });
  });

  it('holds nothing that is empty', () => {
    expect(filtersIn(new URLSearchParams('nyckelord=&bygd=&lang=en')).toString()).toBe('');
  });
});

describe('chosen', () => {
  it('knows a lean in capitals, but leaves ids as they are', () => {
    const address = new URLSearchParams('valens=TROUBLE&kanal=OPEN_MEETING&bygd=Hotagen');
    expect([chosen(address, 'valens'), chosen(address, 'kanal'), chosen(address, 'bygd')]).toEqual([
      ['trouble'],
      ['open-meeting'],
      ['Hotagen'],
    ]);
  });
});

describe('withFilter', () => {
  it('sets one filter and keeps the rest of the address, language among it', () => {
    expect(withFilter(new URLSearchParams('lang=en&bygd=hotagen'), 'valens', 'wish').toString()).toBe(
      'lang=en&bygd=hotagen&valens=wish',
    );
    expect(withFilter(new URLSearchParams('lang=en&bygd=hotagen'), 'bygd', '').toString()).toBe('lang=en');
  });
});

describe('marksOf', () => {
  it.each([
    ['mina=olasta', 'Maj', { by: 'Maj', isRead: false }],
    ['mina=lasta', 'Maj', { by: 'Maj', isRead: true }],
    ['mina=flaggade', 'Maj', { by: 'Maj', isFlagged: true }],
    ['mina=flaggade', '', null],
    ['mina=andras', 'Maj', null],
    ['', 'Maj', null],
  ])('of %p for %p is %p', (address, reader, expected) => {
    expect(marksOf(new URLSearchParams(address), reader)).toEqual(expected);
  });
});
