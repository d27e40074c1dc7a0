import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createTextEngine } from '../engine.js';
import { engine, resources } from '../testing/engine.js';

/** Each span as *kind: text*. */
function found(text: string, reader = engine): string[] {
  return reader.read(text).personalData.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`);
}

describe('personal numbers', () => {
  it.each([
    ['811218-9876'],
    ['8112189876'],
    ['19811218-9876'],
    ['198112189876'],
    ['19 811218 9876'],
    ['811218 - 9876'],
    ['811218–9876'],
    ['811218+9876'],
    ['81 12 18 9876'],
    ['1981-12-18-9876'],
    ['811278-9873'],
  ])('finds %s', (number) => {
    expect(found(`Mitt nummer är ${number}, hör av er.`)).toEqual([`personal-number: ${number}`]);
    expect(found(`pnr:${number}`)).toEqual([`personal-number: ${number}`]);
  });

  it.each([
    ['a wrong checksum, its digits in a row and called nothing', '8112189877'],
    ['a wrong checksum of a number called another', 'Ordernummer 811218-9877'],
    ['no such date', '811318-9875'],
    ['no such day', 'Född 810231-9875'],
    ['a year and four digits', 'Anläggning 2019-1234'],
    ['an association', 'Org.nr 802456-1239'],
    ['a birth date', 'Född 811218'],
    ['part of a longer number', '1811218-98761'],
  ])('leaves %s', (_, text) => {
    expect(found(`${text}.`)).toEqual([]);
  });

  it.each([
    ['Jag är född 19520314-2389.', '19520314-2389'],
    ['Född 520314-2389', '520314-2389'],
    ['pnr 520314 2389', '520314 2389'],
    ['pnr: 5203142389', '5203142389'],
    ['Mitt personnummer är 19520314 2389', '19520314 2389'],
    ['Hon hade 520314+2389', '520314+2389'],
    ['Det var 811218–9877.', '811218–9877'],
  ])('finds a birth date and four digits whatever the checksum: %s', (text, number) => {
    expect(found(text)).toEqual([`personal-number: ${number}`]);
  });

  it.each([['000229-0013'], ['20000229-0013'], ['19000229-0013']])(
    'takes a leap day for real in its own century only: %s',
    (number) => {
      expect(found(`Nummer ${number}.`).length).toBe(number.startsWith('19') ? 0 : 1);
    },
  );
});

describe('telephones', () => {
  it.each([
    ['070-174 06 05'],
    ['0701740605'],
    ['070 174 06 05'],
    ['0701-74 06 05'],
    ['070.174.06.05'],
    ['+46 (0)70-174 06 05'],
    ['+46701740605'],
    ['0046 70 174 06 05'],
    ['08/465 004 00'],
    ['08-465 004 00'],
    ['(0640) 123 45'],
    ['0640-12345'],
    ['063-12 34 56'],
    ['+47 21 03 05 00'],
    ['+358 40 123 4567'],
    ['073–174 06 05'],
  ])('finds %s', (number) => {
    expect(found(`Ni når oss på ${number} efter sex.`)).toEqual([`telephone: ${number}`]);
    expect(found(`(${number})`)).toEqual([`telephone: ${number}`]);
  });

  it.each([
    ['Tel. 123 45, kvällstid', ['123 45']],
    ['ring 174 06 05 så berättar jag', ['174 06 05']],
    ['070-174 06 05 eller 0640-123 45', ['070-174 06 05', '0640-123 45']],
    ['Tel 0640-123 45 / 070-174 06 05', ['0640-123 45', '070-174 06 05']],
    ['Swish 070-174 06 05', ['070-174 06 05']],
    ['ni når mig på 0701740615', ['0701740615']],
    ['Swish 1234567890', ['1234567890']],
    ['Swisha till 123 456 78 90.', ['123 456 78 90']],
    ['Swish: 123-456 78 90', ['123-456 78 90']],
    ['swisha 0701740605 så kommer jag', ['0701740605']],
  ])('reads %j', (text, numbers) => {
    expect(found(text)).toEqual(numbers.map((number) => `telephone: ${number}`));
  });

  it.each([
    ['Ring 112 vid fara och 1177 vid sjukdom, annars 114 14.'],
    ['Bankgiro 5432-1987, plusgiro 12 34 56-7.'],
    ['Swish tar 123 000 000 kr.'],
    ['1234567890'],
    ['E14 och väg 340 är hala 2021, det kostar 12 345 678 kr.'],
    ['Dnr 2020/00412-3 och ärende 0412-20201.'],
    ['Den 2019-05-12 kl. 07.40-16.05.'],
    ['Mellan 01-12-2019 och 05.06.2020.'],
    ['Det kostar 1 240 000 kr, area 4 812 kvm.'],
    ['Åren 2019, 2020 och 2021 2022.'],
    ['Vi var 1 204 stycken 1990.'],
    ['63.40512, 14.59321'],
  ])('leaves %j', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('words that only look like names', () => {
  it.each([
    'Eh, ja, för mig är det ju föreningslivet',
    'Eh, ja, föreningslivet',
    'Tom hållplats vid vägen',
    'En tom skola är sorglig. Tom butik likaså.',
    'Där ser man Oviksfjällen, norrut kyrktornet',
    'Då ser man Landösjön, Offerdalsberget och Indalsälven',
    'hela bovtse heter ren hos oss',
    'Men nu börje hä lukt',
    'men nu börje hä lukt illa',
    'The first autumn, I had no friends here',
    'In the spring, June and May are best',
    'Hej Kommunstyrelsen',
    'Hälsningar Kommunstyrelsen',
    'Hälsningar byalaget',
    'Hälsningar en orolig mamma',
    'Vänliga hälsningar\nByalaget i Granbyn',
    'Kontakta Biblioteket',
  ])('are none in %j', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['Tom kör bussen', 'Tom'],
    ['Tom Eriksson kör som en galning', 'Tom Eriksson'],
    ['Jag heter Ren och bor här', 'Ren'],
    ['jag heter ren och bor här', 'ren'],
    ['min granne börje kör traktor', 'börje'],
    ['Vi åkte med göran till stan', 'göran'],
    ['Hälsningar Anna', 'Anna'],
    ['hälsningar anna', 'anna'],
    ['Min granne Sjödin plogar', 'Sjödin'],
    ['Anna Sjön bor här', 'Anna Sjön'],
  ])('are still names in %j', (text, name) => {
    expect(found(text)).toEqual([`person: ${name}`]);
  });
});

describe('registration numbers', () => {
  it.each([
    ['Han kör som en galning, regnr ABC 123', 'ABC 123'],
    ['reg.nr ABC12D', 'ABC12D'],
    ['Registreringsnummer: abc 123.', 'abc 123'],
    ['bilen med regskylt ABC-123', 'ABC-123'],
    ['registreringsnumret är ABC 12D', 'ABC 12D'],
  ])('are found where a word tells: %s', (text, number) => {
    expect(found(text)).toEqual([`registration: ${number}`]);
  });

  it.each([['Bussen SAS 123 är sen.'], ['Vi har regnat bort tre dagar.'], ['registret har 123 namn']])(
    'are none in %j',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});

describe('e-mail', () => {
  it.each([
    ['Mejla anna.ek@example.org.', 'anna.ek@example.org'],
    ['lars_erik+by@post.example.com, tack', 'lars_erik+by@post.example.com'],
    ['kim (at) example.org', 'kim (at) example.org'],
    ['kim[at]example.org', 'kim[at]example.org'],
    ['kim snabel-a example.org', 'kim snabel-a example.org'],
    ['kim @ example.org', 'kim @ example.org'],
    ['åsa.öst@exempel.se', 'åsa.öst@exempel.se'],
    ['KIM@EXAMPLE.ORG', 'KIM@EXAMPLE.ORG'],
    ['skriv till kim@example. org', 'kim@example. org'],
    ['<kim@example.org>', 'kim@example.org'],
  ])('finds it in %j', (text, address) => {
    expect(found(text)).toEqual([`email: ${address}`]);
  });

  it.each([['Följ @fiskargubben'], ['www.example.org/kontakt'], ['Vi ses @ bystugan'], ['@']])('leaves %j', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('addresses', () => {
  it.each([
    ['Vi bor på Storgatan 12 B, lgh 1102, 812 34 Granbyn sedan länge.', ['Storgatan 12 B, lgh 1102, 812 34 Granbyn']],
    ['Kvarnvägen 7 i Granbyn', ['Kvarnvägen 7']],
    ['Kvarnvägen 7, Granbyn', ['Kvarnvägen 7, Granbyn']],
    ['Kvarnvägen 7\n812 34 Granbyn', ['Kvarnvägen 7\n812 34 Granbyn']],
    ['Vi bor i Laxsjö 212.', ['Laxsjö 212']],
    ['Min adress är Norra Lövvik 14', ['Norra Lövvik 14']],
    ['Stugan heter Granbyn 31, kom dit', ['Granbyn 31']],
    ['Box 17, 812 34 Granbyn', ['Box 17, 812 34 Granbyn']],
    ['Skicka till 812 34 Granbyn', ['812 34 Granbyn']],
    ['bor på storgatan 3b', ['storgatan 3b']],
    ['västra strandvägen 118, 455 97 dingle', ['västra strandvägen 118, 455 97 dingle']],
    ['Karl Johans gata 5', ['Karl Johans gata 5']],
    ['Vi bor på Gamla vägen 4, 2 tr, så det blir trappor', ['Gamla vägen 4, 2 tr']],
    ['Tallstigen 9A, Sverige', ['Tallstigen 9A, Sverige']],
    ['Jag bor på Ekgränd 12 och trivs', ['Ekgränd 12']],
    ['Fastigheten Kaxås 1:14 är fin', ['Kaxås 1:14']],
    ['tomten Norra Lövvik 2:3, vid sjön', ['Norra Lövvik 2:3']],
  ])('finds them in %j', (text, addresses) => {
    expect(found(text)).toEqual(addresses.map((address) => `address: ${address}`));
  });

  it.each([
    ['Väg 299 är hal, riksväg 45 och E14 också.'],
    ['Vi äger Granbyn 3:14.'],
    ['På tomten blev det 1:14 i kvarten.'],
    ['I Granbyn 2019 var det tyst.'],
    ['Granbyn 31 hushåll, Laxsjö 12 hushåll.'],
    ['Storgatan är fin.'],
    ['Cykelvägen 3 km bort.'],
    ['Biblioteket, Torggatan 1, har öppet.'],
    ['Bussen 157 går 06.12.'],
    ['Lag 1 och Lag 2.'],
    ['Den 12 Maj 2019.'],
  ])('leaves %j', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('names of persons', () => {
  it.each([
    ['Lisa på nummer åtta', ['Lisa']],
    ['Min granne Ann-Sofi Ek skottar åt oss.', ['Ann-Sofi Ek']],
    ['Lisas brygga är trasig.', ['Lisas']],
    ['Det är Perssons som har plogat.', ['Perssons']],
    ['Familjen Ek flyttade hit.', ['Ek']],
    ['Vi frågade Bo och Gun Ek.', ['Bo', 'Gun Ek']],
    ['Nisse i Svackan vet.', ['Nisse']],
    ['Stor-Nisse berättade om flottningen.', ['Stor-Nisse']],
    ['Hälsningar A. Ek', ['A. Ek']],
    ['Farbror Sixten lärde mig fiska.', ['Sixten']],
    ['Fråga Göran eller hans fru Maj.', ['Göran', 'Maj']],
    ['Jag heter Björn och bor här.', ['Björn']],
    ['Vi vill ha bättre vägar. Stig', ['Stig']],
    ['Mvh\nSten', ['Sten']],
    ['ring göran på kvällen', ['göran']],
    ['hälsn kerstin andersson', ['kerstin andersson']],
    ['RING GÖRAN PÅ KVÄLLEN', ['GÖRAN']],
    ['Tack Maria von Essen!', ['Maria von Essen']],
    ['Ordföranden i byalaget, Karin Nilsson, ringde.', ['Karin Nilsson']],
    ['Vår lärare Pia Holm är bäst.', ['Pia Holm']],
    ['Elle Márjá Eira bor i samebyn.', ['Elle Márjá Eira']],
    ['Aino Lehtonen bakar bröd.', ['Aino Lehtonen']],
    ['Mohammed Al Hassan kör bussen.', ['Mohammed Al Hassan']],
    ['Hodan Warsame hjälper barnen.', ['Hodan Warsame']],
    ['Tack till Yordanos Tesfay för maten.', ['Yordanos Tesfay']],
    ['Somchai och Malee driver kiosken.', ['Somchai', 'Malee']],
    ['Agnieszka Kowalska städar hos oss.', ['Agnieszka Kowalska']],
    ['Jan de Vries byggde om ladan.', ['Jan de Vries']],
    ['Vi köpte huset av Jürgen Schmidt.', ['Jürgen Schmidt']],
    ['Vägen till Tuva N.', ['Tuva N.']],
    ['Inga och jag går till sjön. Inga är 88.', ['Inga', 'Inga']],
    ['Hans och Per sköter spåret.', ['Hans', 'Per']],
    ['mamma o tindra o jag', ['tindra']],
    ['c/o Lindén', ['Lindén']],
    ['En gång fick P-O en gädda.', ['P-O']],
    ['Klockaren Hallin spelade.', ['Hallin']],
    ['Anders och Phanumas odlar gurka.', ['Anders', 'Phanumas']],
    ['Är det Nilssons Åkeri? Nej, det är Nilsson själv.', ['Nilsson']],
    ['Eva Lind kom. Lind hade med kakor.', ['Eva Lind', 'Lind']],
    ['My neighbour Karin Berg helped us.', ['Karin Berg']],
    ['Naboen min, Kari Nordmann, hjalp oss.', ['Kari Nordmann']],
    ['Barnen Alva, Hugo och Elsa går i skolan.', ['Alva', 'Hugo', 'Elsa']],
  ])('finds them in %j', (text, names) => {
    expect(found(text)).toEqual(names.map((name) => `person: ${name}`));
  });

  it.each([
    ['Kommunalrådet Eva Lind lovade buss. Lind har glömt det.'],
    ['Rektorn, Per Hall, lyssnar inte.'],
    ['Eva Lind (C) röstade emot. Eva Lind reserverade sig.'],
    ['Kommunalråden Eva Lind och Per Hall kom.'],
    ['Hej Kommunen!'],
    ['Nya GPS:en visar fel.'],
    ['Los Angeles och Gran Canaria är varma.'],
    ['VM och EM, INTE OS.'],
    ['Eva Lind, kommunchef, svarade.'],
    ['Kommunstyrelsens ordförande Anna Berg sa nej.'],
    ['Kyrkoherde Anders Ljung predikade.'],
    ['Selma Lagerlöf och Evert Taube var här.'],
    ['Karl XII sov i prästgården.'],
    ['Vi handlar på Lisas café.'],
    ['Karlssons Bygg AB lagade taket.'],
    ['Hunden Bosse skäller.'],
    ['Katten heter Sven.'],
    ['Den heter Doris.'],
    ['Vasaloppet är roligt.'],
    ['S:t Olof red förbi.'],
    ['Sten och jord, sol och vår.'],
    ['Maj är vackrast.'],
    ['Stig in!'],
    ['Bo kvar här.'],
    ['Björnar och vargar.'],
    ['Svensson betalar skatt.'],
    ['Per capita är vi flest.'],
    ['Alla vill bo här, min vän.'],
    ['Sjön Olga ligger norrut.'],
    ['Vi åker till Stockholm, Paris och Thailand.'],
    ['Granbyn, Laxsjö och Björknäs är fina.'],
    ['Annas väg är hal.'],
    ['The summer is long and may be dark.'],
    ['vi bor bra här och vill ha det så'],
    ['Restaurang Maria är stängd.'],
    ['Från Hedda till Stina är det 6 km.'],
  ])('leaves %j', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('readPersonalData', () => {
  it('finds all kinds in one text, in order', () => {
    expect(
      found(
        'Hälsningar Gun-Britt Ek, Kvarnvägen 7, 812 34 Granbyn. Ring 070 174 06 05 eller gun@example.org! 811218-9876',
      ),
    ).toEqual([
      'person: Gun-Britt Ek',
      'address: Kvarnvägen 7, 812 34 Granbyn',
      'telephone: 070 174 06 05',
      'email: gun@example.org',
      'personal-number: 811218-9876',
    ]);
  });

  it('knows the places it is told', () => {
    const other = createTextEngine(resources, { places: ['Hedda'] });
    expect(found('Vi badar gärna, Hedda är finast.', other)).toEqual([]);
  });

  it('gives spans inside any text, in order, never overlapping, with confidence above 0 and at most 1', () => {
    const pieces = fc.constantFrom(
      'Anna',
      'Ek',
      '070-174 06 05',
      '811218-9876',
      'a@b.se',
      '@',
      '(at)',
      'Storgatan 12',
      '812 34',
      'Granbyn',
      'von',
      'A.',
      '+46',
      '0',
      ' ',
      '\n',
      ',',
      'å\u0308',
      '\uD800',
      'lgh',
      '(C)',
      's',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(pieces).map((list) => list.join(' ')),
          fc.array(pieces).map((list) => list.join('')),
        ),
        (text) => {
          let end = 0;
          for (const span of engine.read(text).personalData) {
            expect(span.start).toBeGreaterThanOrEqual(end);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.confidence).toBeGreaterThan(0);
            expect(span.confidence).toBeLessThanOrEqual(1);
            end = span.end;
          }
          expect(end).toBeLessThanOrEqual(text.length);
        },
      ),
      { numRuns: 300 },
    );
  });
});
