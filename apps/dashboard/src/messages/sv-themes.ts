import { counted, type Count } from './counted';

/** What the page of all themes says, in Swedish. */
export const svThemes = {
  title: 'Teman',
  intro: 'Vad talar folk om, och var?',
  introChange: 'Här kan du också ge teman bättre namn, slå ihop dem, dela dem och dölja dem.',
  loading: 'temana',
  empty:
    'Här finns inga teman. De kommer när bidrag har lästs in. Teman som är dolda ser du om du kryssar i rutan ovanför.',
  sort: 'Sortera efter',
  sorts: { roster: 'Flest röster', namn: 'Namn', berom: 'Störst andel beröm' },
  sortByDistrict: (district: string) => `Störst andel i ${district}`,
  showHidden: 'Visa dolda teman',
  views: 'Sätt att se på temana',
  shows: {
    bygd: 'Per bygd',
    grupp: 'Per grupp',
    tid: 'Över tid',
    kanal: 'Per kanal',
    ord: 'Ord som hör ihop',
  },
  maps: {
    bygd: {
      title: (theme: string, columns: number, of: number) =>
        columns === of
          ? `${theme} är det vanligaste temat i alla bygder`
          : `${theme} är det vanligaste temat i ${columns} av ${of} bygder`,
      plain: 'Så många i varje bygd talar om varje tema',
      unit: 'röster, avrundat nedåt till femtal, och andel av bygdens röster; ju starkare färg, desto större andel',
    },
    grupp: {
      title: (theme: string, columns: number, of: number) =>
        `${theme} är det vanligaste temat i ${columns} av ${of} grupper`,
      plain: 'Så många i varje fokusgrupp talar om varje tema',
      unit: 'röster, avrundat nedåt till femtal, och andel av gruppens röster där de är minst 20; ju starkare färg, desto större andel',
    },
    tid: {
      title: (theme: string, columns: number) => `${theme} är det vanligaste temat i ${columns} månader`,
      plain: 'Så många talar om varje tema, månad för månad',
      unit: 'röster, avrundat nedåt till femtal, och andel av månadens röster där de är minst 20; ju starkare färg, desto större andel',
    },
    kanal: {
      title: (theme: string, columns: number, of: number) =>
        `${theme} är det vanligaste temat i ${columns} av ${of} kanaler`,
      plain: 'Så många talar om varje tema, efter hur de har hörts',
      unit: 'röster, avrundat nedåt till femtal, och andel av kanalens röster där de är minst 20; ju starkare färg, desto större andel',
    },
  },
  mapHow:
    'Öppna en ruta för att läsa yttrandena, eller ett tema för att se mer om det. Med tangentbordet går du mellan rutorna med piltangenterna.',
  untold: 'De här temana talar för få om för att visas i någon ruta:',
  everywhere: 'Hela kommunen',
  pinned: 'ligger överst',
  hidden: 'dolt',
  found: 'hittat i svaren',
  aside: 'Ändra teman',
  chooseTheme: 'Välj ett tema i tabellen för att se mer om det.',
  chooseThemeAbove: 'Välj ett tema i listan ovanför orden för att se mer om det.',
  gone: 'Temat står inte i tabellen just nu. Det kan vara dolt eller ha gått upp i ett annat. Se historiken här nedanför.',
  pinnedNow: 'Temat ligger överst.',
  hiddenNow: 'Temat är dolt.',
  actions: { rename: 'Byt namn', merge: 'Slå ihop', split: 'Dela', pin: 'Lägg överst', hide: 'Dölj' },
  back: { pin: 'Lossa', hide: 'Visa igen' },
  keys: { rename: 'N', merge: 'S', split: 'D', pin: 'L', hide: 'H' },
  wordsOf: 'Ord i temat:',
  open: 'Öppna temats sida',
  read: 'Läs yttrandena',
  shortcutsOn: 'Använd kortkommandon',
  rename: {
    title: (theme: string) => `Byt namn på ”${theme}”`,
    explained: 'Det nya namnet står överallt där temat visas. Du kan ångra dig.',
    fields: { sv: 'Namn på svenska', en: 'Namn på engelska' },
    yes: 'Spara namnet',
  },
  hide: {
    title: (theme: string) => `Vill du dölja ”${theme}”?`,
    explained: 'Temat försvinner ur listor och diagram. Yttrandena finns kvar, och du kan ångra dig.',
    yes: 'Ja, dölj temat',
  },
  pin: {
    title: (theme: string) => `Lägg ”${theme}” överst`,
    explained: 'Temat står först i listorna tills någon ångrar det.',
    yes: 'Lägg överst',
  },
  merge: {
    title: (theme: string) => `Slå ihop ”${theme}” med ett annat tema`,
    explained: (theme: string) =>
      `Allt som hör till ”${theme}” räknas till det tema du väljer, som behåller sitt namn. ”${theme}” försvinner ur listor och diagram. Du kan ångra dig.`,
    into: 'Slå ihop med',
    choose: 'Välj ett tema',
    yes: 'Ja, slå ihop dem',
  },
  split: {
    title: (theme: string) => `Dela ”${theme}” i två teman`,
    explained:
      'Välj de ord som ska bilda ett nytt tema. Yttranden som nämner något av dem flyttas dit, också de som kommer in senare. Du kan ångra dig.',
    which: 'Ord till det nya temat',
    fields: { sv: 'Det nya temats namn på svenska', en: 'Det nya temats namn på engelska' },
    chooseOne: 'Välj minst ett ord.',
    yes: 'Ja, dela temat',
  },
  nothingToUndo: 'Här finns inget att ångra. Äldre beslut ångrar du i historiken.',
  history: 'Historik',
  historyLoading: 'historiken',
  noHistory: 'Ingen har ändrat något än.',
  because: (reason: string) => `Skäl: ${reason}`,
  undoneBy: (by: string, when: string) => `Ångrat av ${by}, ${when}.`,
  withoutEffect: 'Beslutet gör ingen skillnad just nu.',
  more: 'Visa fler',
  wordsTitle: 'I vems ord',
  wordsBy: { bygd: 'Per bygd', kanal: 'Per kanal', grupp: 'Per grupp' },
  wordsPlain: (theme: string) => `Orden i temat ${theme}, efter vem som säger dem`,
  wordsUnit: 'röster, avrundat nedåt till femtal, och andel av dem som talar om temat där de är minst 20',
  wordsHow: 'Öppna en ruta för att läsa vad som sagts.',
  wordsFew: 'Rösterna är för få för att visa vem som säger vilka ord.',
  wordsColumn: 'Ord',
  allVoices: 'Alla',
  leanTitle: 'Så lutar rösterna i varje tema',
  network: {
    loading: 'orden',
    theme: 'Inom temat',
    allThemes: 'Alla teman',
    district: 'I bygden',
    allDistricts: 'Hela kommunen',
    showLeads: 'Visa uppslag: par som slumpen kan förklara',
    title: (a: string, b: string) => `”${a}” och ”${b}” hör starkast ihop`,
    titleLeads: 'Inga ord hör säkert ihop',
    onlyLeads: (n: Count) =>
      `Det finns ${counted(n, 'uppslag: ett par', 'uppslag: par')} som ofta nämns tillsammans, men där slumpen räcker som förklaring. Kryssa i ”Visa uppslag” om du vill se ${n.n === 1 ? 'det' : 'dem'}.`,
    called: 'Ord som hör ihop',
    unit: 'röster som säger ordet, avrundat nedåt till femtal; ju tjockare linje, desto starkare hör orden ihop',
    how: 'Två ord hör ihop när samma röster säger båda, oftare än slumpen ger. Öppna ett ord för att läsa vad som sagts. Med tangentbordet går du mellan orden med piltangenterna.',
    dashed: 'Streckad linje: ett uppslag. Orden nämns ofta tillsammans, men slumpen räcker som förklaring.',
    none: 'Inga ord hör ihop här. För att ett par ska visas måste minst fem röster säga båda orden, och oftare tillsammans än slumpen ger. Välj fler teman eller hela kommunen.',
    tooFew: 'Här är rösterna för få för att visa vilka ord som hör ihop. Välj fler teman eller hela kommunen.',
    pair: 'Ord',
    pairOf: (a: string, b: string) => `${a} – ${b}`,
    both: 'Röster som säger båda',
    timesChance: 'Mot slumpen',
    times: (number: string) => `${number} gånger så ofta`,
    strength: 'Styrka',
    sureness: 'Hur säkert',
    firm: 'säkert',
    lead: 'uppslag',
    drawing: (title: string) => `${title}. Gå mellan orden med piltangenterna.`,
    spoken: (word: string, voices: string, firm: string, leads: string) =>
      [
        `${word} ${voices} röster.`,
        firm !== '' ? `Hör ihop med ${firm}.` : '',
        leads !== '' ? `Hör kanske ihop med ${leads}.` : '',
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
  },
};
