import { wordSet } from '../lexicon/word-set.js';
import type { Valence } from '../reading.js';

export type Leaning = Exclude<Valence, 'unclear'>;

/** A sequence of words that leans. */
export interface PhraseCue {
  readonly parts: readonly string[];
  readonly leaning: Leaning;
  readonly weight: number;
}

/**
 * Swedish words that lean one way when residents speak of where they live; base forms or forms as written. They stand before
 * SentimentLex, which knows neither *saknas* nor *trygg*.
 */
const SWEDISH: Readonly<Record<Leaning, ReadonlySet<string>>> = {
  praise: wordSet(`
  bra bäst fin finast vacker vackrast underbar fantastisk härlig toppen kanon perfekt utmärkt fantastiskt
  trivas trivs gilla gillar älska älskar uppskatta uppskattar uppskattad stolt stolthet unik nära närhet lugn
  lugnt lugnet tyst tystnad trygg trygghet trevlig mysig snäll hjälpsam välkomnande gemytlig gemenskap
  samhörighet sammanhållning underbart ljuvlig magisk magnifik rolig roligt kul glad tacksam livskvalitet
  guldkorn pärla paradis styrka tillgång fördel frihet harmoni frisk god gott härligt skön skönt smidig
  prisvärd levande aktiv engagerad välskött välfungerande fungerar njuta njuter lycklig glädje favorit tacka
  berika enastående storslagen billig gratis avgörande ovärderlig orörd hemtrevlig idyllisk charmig generös
  omtänksam värdefull
`),
  trouble: wordSet(`
  dålig dåligt sämre sämst usel uselt värdelös svår svårt svårighet problem tyvärr brist bristfällig brister
  bristande nedläggning nedlagd nedlagt nedlagda läggs försvinna försvinner försvann försvunnit otrygg
  otrygghet farlig farligt fara oro orolig oroa oroar rädd ensam ensamhet trist tråkig tråkigt tråka dyr dyrt
  krånglig krångligt långsam långsamt eftersatt förfalla förfaller förfallen glesare avfolkning utflyttning
  stänga stängs stängt stängd neddragning nedskärning indragen missnöjd besviken besvikelse irritera
  irriterande störa störande stör buller bullrig potthål tjälskott skräp nedskräpning trasig trasiga sliten
  slitet gropig gropigt halt isigt mörkt hot hotad hotas klaga klagomål kritik orättvis bortglömd
  bortprioriterad svag svaghet utmaning hinder omöjlig omöjligt katastrof skandal öde sällan oacceptabel
  hopplös bedrövlig undermålig otillräcklig tapp sorglig synd tappa förstöra förstör förstörd försämra
  försämras försämring försämrad konflikt mobbning arbetslöshet vandalisering
`),
  wish: wordSet(`
  önska önskar önskan önskemål önskas önskvärd önskvärt borde bör saknas saknar sakna saknade behövs behov
  behöver behöva efterlyser efterlysa efterlyses efterfråga efterfrågar hoppas förhoppning vore oftare krävs
  måste bevara bevaras föreslå föreslår förbättra förbättras förbättrad
`),
};

const ENGLISH: Readonly<Record<Leaning, ReadonlySet<string>>> = {
  praise: wordSet(`
  love loves loved enjoy beautiful quiet peaceful calm safe friendly close unique proud kind cozy cosy
  welcoming nature freedom great good best wonderful nice amazing appreciate
`),
  trouble: wordSet(`
  unfortunately lack lacking lacks problem problems bad poor worse worst difficult expensive dangerous unsafe
  lonely boring closed closing closure slow broken noisy dirty hard sadly rarely seldom
`),
  wish: wordSet(`
  wish wishes need needs needed should hope missing miss want wants would
`),
};

/** Sequences as written that lean one way, and how much; they come before single words. Nought stops a word from leaning. */
export const PHRASES: Readonly<Record<'sv' | 'en', readonly PhraseCue[]>> = {
  sv: phrases({
    praise: `
      tycker om: 1.2; tycker mycket om: 1.2; nära till: 1.2; gott om: 1; bra på: 1; bättre än: 1;
      blivit bättre: 1; mår bra: 1.2; hjälper varandra: 1.2; hjälps åt: 1.2; ställer upp: 1.2; bryr sig: 1;
      tar hand om: 1; håller ihop: 1.2; aldrig flytta: 1.2; aldrig byta: 1.2; saknar ingenting: 1.2;
      saknar inget: 1.2; saknas ingenting: 1.2; saknas inget: 1.2; det saknas inget: 1.2;
      det saknas ingenting: 1.2; bryr man sig: 1; bryr vi oss: 1;
      får inte nog: 1.2; inte få nog: 1.2; aldrig nog av: 1.2; aldrig trivts så bra: 1.2; aldrig trivts bättre: 1.2; aldrig mått så bra: 1.2;
      aldrig mått bättre: 1.2; aldrig få nog: 1.2; inget slår: 1.2;
      ingenting slår: 1.2; inget som slår: 1.2; finns inget som slår: 1.2; går inte att beskriva: 1.2;
      inte beskriva: 1; inte att klaga: 1.2; går inte att klaga: 1.2; inte klaga: 1; inte vara bättre: 1.2;
      inte bli bättre: 1.2; inte bo bättre: 1.2; inte ha det bättre: 1.2; inte bättre än så: 1.2; bättre finns inte: 1.2;
      inget negativt: 1; finns inget negativt: 1.2; finns inget liknande: 1;
      lätt att: 0.8; inte bara: 0; inte minst: 0; inga problem: 0.8`,
    trouble: `
      lyssnar inte: 1.2; ingenstans att: 1; får inte: 0.8; går inte: 0.8; fungerar inte: 1.2; funkar inte: 1.2; finns inga: 1;
      finns ingen: 1; finns inget: 1; lång väg: 1; inte råd: 1; satsar inte: 1.2; satsar ingenting: 1.2;
      satsar inget: 1.2; full av hål: 1; finns inte: 0.8; långt till: 1; långt ifrån: 0.8; ont om: 1;
      för få: 1.2; för lite: 1.2; för litet: 1.2; för långt: 1.2; för mycket: 1; för många: 1; för sällan: 1.2;
      alldeles för: 1.2; lägga ner: 1.2; lägga ned: 1.2; läggs ner: 1.2; läggs ned: 1.2; lades ner: 1.2;
      lades ned: 1.2; lagts ner: 1.2; lagts ned: 1.2; lagt ner: 1.2; dras in: 1; dragits in: 1; dragit in: 1;
      dra in: 1; tas bort: 1; tagits bort: 1; står tomma: 1; står tomt: 1; går sönder: 1`,
    wish: `
      vill ha: 1.2; vill vi ha: 1.2; vill jag ha: 1.2; vill se: 1.2; vill att: 1.2; skulle vilja: 1.2;
      skulle behöva: 1.2; skulle behövas: 1.2; skulle önska: 1.2; det vore: 1.5; tänk om: 1.2; det saknas: 1.2;
      skulle kunna: 0.8; satsa på: 1; satsa mer: 1.2; se till att: 1; borde finnas: 1.2; önskar mer: 1.2;
      vill slippa: 1.2; kunde vara: 0.8; låt inte: 1.2; låt oss: 1`,
  }),
  en: phrases({
    praise: `
      close to: 1.2; not only: 0`,
    trouble: `
      no more: 0.5; too few: 1.2; too far: 1.2; too expensive: 1.2; far from: 0.6`,
    wish: `
      would like: 1.2; would love: 1.5; would be: 1.2; there should: 1.2; we need: 1.2; i miss: 1.2`,
  }),
};

/** Adjectives that *för* makes too much of: *för dyrt*; but *för unga* is for the young. */
export const TOO_MUCH: ReadonlySet<string> = wordSet(`
  dyr lång kort stor liten hög låg svår trång snabb långsam gammal sen smal mörk kall dålig glest gles tung
  krånglig få många mycket lite
`);

/** Words that SentimentLex lets lean and that residents use plainly: to go, to clear snow, light and heavy traffic. */
export const PLAIN_WORDS: ReadonlySet<string> = wordSet(`
  hela gå väl rätt just hålla lätt hel världens klar riktig passa ren svart laga leka tjäna rena dan le botten
  sur fett rosa städa tvätta behandla stämma lova ära tung gälla mörk mänsklig äga grov klicka suga skämta akta
  road pryda operera sann korrekt enkel stoppa tidernas snar underhålla diska täck apa tryckt såld operativ
  steril simpel pur sterilisera toppa uppgradera nere smitta fira vårda utveckla kvick ond vinna allvarlig
  rutten duga bitter lämplig konsekvent ordentlig mäktig sanna
`);

/** Opens a wish when it opens a clause: *Fler bussar*, *Bättre vägar*. */
export const OPENING_WISHES: ReadonlySet<string> = wordSet(`
  fler flera mer mera bättre billigare tätare snabbare längre större mindre färre more better fewer
`);
export const NEGATORS: ReadonlySet<string> = wordSet(`
  ingenstans ingenstädes nowhere inte ej icke aldrig ingen inga inget ingenting knappast knappt utan varken ikke not n’t never no nothing
  hardly without don't doesn't isn't aren't can't won't didn't cannot
`);
/** Denies every other place rather than the thing itself: *ingen bättre plats*, *ingenstans är det så fint*. */
export const DENIES_ALL_OTHERS: ReadonlySet<string> = wordSet(`
  ingen inga inget ingenting ingenstans ingenstädes no nothing nowhere
`);
/** What *man*, *kan* or *finns* denies, it denies of any place. */
export const GENERIC_SUBJECTS: ReadonlySet<string> = wordSet(`man du finns finnas kan kunde hitta hittar aldrig`);
/** Being spared trouble is praise; being spared what is good is seldom said. */
export const SPARING: ReadonlySet<string> = wordSet(`slippa slipper slapp sluppit slipp`);
export const FREE_BEFORE_FROM: ReadonlySet<string> = wordSet(`fri fritt fria bort borta`);
/** What is praised for not being there; alone it says too little to lean. Heads of compounds too: *bilköer*. */
export const BETTER_ABSENT: ReadonlySet<string> = wordSet(`
  stress kö köer trängsel avgas avgaser brottslighet kriminalitet brott inbrott hets jäkt oväsen bråk avund
  avundsjuka förorening skräp buller oljud trafikljud trafikbuller genomfartstrafik biltrafik mobbning våld
  storstadsstress tjuv krav
`);
export const CONTRASTS: ReadonlySet<string> = wordSet(`
  men dock fast fastän däremot medan trots tyvärr but however although though unfortunately yet
`);

function index(lists: Readonly<Record<Leaning, ReadonlySet<string>>>): ReadonlyMap<string, Leaning> {
  return new Map(
    (['praise', 'trouble', 'wish'] as const).flatMap((leaning) =>
      [...lists[leaning]].map((word) => [word, leaning] as const),
    ),
  );
}

export const CUE_WORDS: Readonly<Record<'sv' | 'en', ReadonlyMap<string, Leaning>>> = {
  sv: index(SWEDISH),
  en: index(ENGLISH),
};

function phrases(lists: Readonly<Record<Leaning, string>>): PhraseCue[] {
  return (['praise', 'trouble', 'wish'] as const).flatMap((leaning) =>
    lists[leaning].split(';').map((entry) => {
      const [phrase = '', weight = '1'] = entry.trim().split(': ');
      return { parts: phrase.split(' '), leaning, weight: Number(weight) };
    }),
  );
}
