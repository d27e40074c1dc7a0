import type { Valence } from '../reading.js';

export type Leaning = Exclude<Valence, 'unclear'>;

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/u);
}

/**
 * Swedish words that lean one way when residents speak of where they live; base forms or forms as written. They stand before
 * SentimentLex, which knows neither *saknas* nor *trygg*.
 */
const SWEDISH: Readonly<Record<Leaning, readonly string[]>> = {
  praise: words(`bra bäst fin finast vacker vackrast underbar fantastisk härlig toppen kanon perfekt utmärkt fantastiskt trivas trivs gilla gillar älska älskar uppskatta
    uppskattar uppskattad stolt stolthet unik nära närhet lugn lugnt lugnet tyst tystnad trygg trygghet trevlig mysig snäll hjälpsam välkomnande gemytlig gemenskap samhörighet
    sammanhållning underbart ljuvlig magisk magnifik rolig roligt kul glad tacksam livskvalitet guldkorn pärla paradis styrka tillgång fördel frihet harmoni frisk
    god gott härligt skön skönt smidig prisvärd levande aktiv engagerad välskött välfungerande fungerar njuta njuter lycklig glädje favorit tacka berika enastående storslagen
    billig gratis avgörande ovärderlig orörd hemtrevlig idyllisk charmig generös omtänksam värdefull`),
  trouble: words(`dålig dåligt sämre sämst usel uselt värdelös svår svårt svårighet problem tyvärr brist bristfällig brister bristande nedläggning nedlagd nedlagt nedlagda läggs försvinna
    försvinner försvann försvunnit otrygg otrygghet farlig farligt fara oro orolig oroa oroar rädd ensam ensamhet trist tråkig tråkigt tråka dyr dyrt krånglig krångligt långsam
    långsamt eftersatt förfalla förfaller förfallen glesare avfolkning utflyttning stänga stängs stängt stängd neddragning nedskärning indragen missnöjd besviken besvikelse irritera
    irriterande störa störande stör buller bullrig potthål tjälskott skräp nedskräpning trasig trasiga sliten slitet gropig gropigt halt isigt mörkt hot hotad hotas klaga klagomål kritik orättvis
    bortglömd bortprioriterad svag svaghet utmaning hinder omöjlig omöjligt katastrof skandal öde sällan oacceptabel hopplös bedrövlig undermålig otillräcklig tapp sorglig
    synd tappa förstöra förstör förstörd försämra försämras försämring försämrad konflikt mobbning arbetslöshet vandalisering`),
  wish: words(`önska önskar önskan önskemål önskas önskvärd önskvärt borde bör saknas saknar sakna saknade behövs behov behöver behöva efterlyser efterlysa efterlyses efterfråga
    efterfrågar hoppas förhoppning vore oftare krävs måste bevara bevaras föreslå föreslår förbättra förbättras förbättrad`),
};

const ENGLISH: Readonly<Record<Leaning, readonly string[]>> = {
  praise: words('love loves loved enjoy beautiful quiet peaceful calm safe friendly close unique proud kind cozy cosy welcoming nature freedom great good best wonderful nice amazing appreciate'),
  trouble: words('unfortunately lack lacking lacks problem problems bad poor worse worst difficult expensive dangerous unsafe lonely boring closed closing closure slow broken noisy dirty hard sadly rarely seldom'),
  wish: words('wish wishes need needs needed should hope missing miss want wants would'),
};

/** Sequences as written that lean one way; they come before single words. */
export const PHRASES: Readonly<Record<'sv' | 'en', readonly (readonly [string, Leaning, number])[]>> = {
  sv: [
    ['vill ha', 'wish', 1.2], ['vill vi ha', 'wish', 1.2], ['vill jag ha', 'wish', 1.2], ['vill se', 'wish', 1.2], ['vill att', 'wish', 1.2], ['skulle vilja', 'wish', 1.2], ['skulle behöva', 'wish', 1.2],
    ['skulle behövas', 'wish', 1.2], ['skulle önska', 'wish', 1.2], ['det vore', 'wish', 1.5], ['tänk om', 'wish', 1.2], ['det saknas', 'wish', 1.2], ['skulle kunna', 'wish', 0.8],
    ['satsa på', 'wish', 1], ['satsa mer', 'wish', 1.2], ['se till att', 'wish', 1], ['borde finnas', 'wish', 1.2], ['önskar mer', 'wish', 1.2], ['kunde vara', 'wish', 0.8],
    ['tycker om', 'praise', 1.2], ['tycker mycket om', 'praise', 1.2], ['nära till', 'praise', 1.2], ['gott om', 'praise', 1], ['bra på', 'praise', 1], ['bättre än', 'praise', 1], ['blivit bättre', 'praise', 1], ['mår bra', 'praise', 1.2], ['hjälper varandra', 'praise', 1.2], ['hjälps åt', 'praise', 1.2], ['ställer upp', 'praise', 1.2], ['bryr sig', 'praise', 1], ['tar hand om', 'praise', 1],
    ['håller ihop', 'praise', 1.2], ['lyssnar inte', 'trouble', 1.2], ['får inte', 'trouble', 0.8], ['går inte', 'trouble', 0.8], ['fungerar inte', 'trouble', 1.2], ['funkar inte', 'trouble', 1.2], ['finns inga', 'trouble', 1], ['finns ingen', 'trouble', 1], ['finns inget', 'trouble', 1], ['lång väg', 'trouble', 1], ['inte råd', 'trouble', 1],
    ['satsar inte', 'trouble', 1.2], ['satsar ingenting', 'trouble', 1.2], ['satsar inget', 'trouble', 1.2], ['full av hål', 'trouble', 1], ['aldrig flytta', 'praise', 1.2], ['aldrig byta', 'praise', 1.2], ['saknar ingenting', 'praise', 1.2],
    ['saknar inget', 'praise', 1.2], ['saknas ingenting', 'praise', 1.2], ['saknas inget', 'praise', 1.2], ['bryr man sig', 'praise', 1], ['bryr vi oss', 'praise', 1], ['lätt att', 'praise', 0.8], ['låt inte', 'wish', 1.2], ['låt oss', 'wish', 1], ['finns inte', 'trouble', 0.8],
    ['långt till', 'trouble', 1], ['långt ifrån', 'trouble', 0.8], ['ont om', 'trouble', 1], ['för få', 'trouble', 1.2], ['för lite', 'trouble', 1.2], ['för litet', 'trouble', 1.2], ['för långt', 'trouble', 1.2], ['för mycket', 'trouble', 1],
    ['för många', 'trouble', 1], ['för sällan', 'trouble', 1.2], ['alldeles för', 'trouble', 1.2], ['lägga ner', 'trouble', 1.2], ['lägga ned', 'trouble', 1.2], ['läggs ner', 'trouble', 1.2], ['läggs ned', 'trouble', 1.2],
    ['lades ner', 'trouble', 1.2], ['lades ned', 'trouble', 1.2], ['lagts ner', 'trouble', 1.2], ['lagts ned', 'trouble', 1.2], ['lagt ner', 'trouble', 1.2], ['dras in', 'trouble', 1], ['dragits in', 'trouble', 1], ['dragit in', 'trouble', 1],
    ['dra in', 'trouble', 1], ['tas bort', 'trouble', 1], ['tagits bort', 'trouble', 1], ['står tomma', 'trouble', 1], ['står tomt', 'trouble', 1], ['går sönder', 'trouble', 1], ['inte bara', 'praise', 0], ['inte minst', 'praise', 0], ['inga problem', 'praise', 0.8],
  ],
  en: [
    ['would like', 'wish', 1.2], ['would love', 'wish', 1.5], ['would be', 'wish', 1.2], ['there should', 'wish', 1.2], ['no more', 'trouble', 0.5], ['too few', 'trouble', 1.2], ['too far', 'trouble', 1.2],
    ['too expensive', 'trouble', 1.2], ['far from', 'trouble', 0.6], ['close to', 'praise', 1.2], ['not only', 'praise', 0], ['we need', 'wish', 1.2], ['i miss', 'wish', 1.2],
  ],
};

/** Adjectives that *för* makes too much of: *för dyrt*; but *för unga* is for the young. */
export const TOO_MUCH: ReadonlySet<string> = new Set(words('dyr lång kort stor liten hög låg svår trång snabb långsam gammal sen smal mörk kall dålig glest gles tung krånglig få många mycket lite'));

/** Words that SentimentLex lets lean and that residents use plainly: to go, to clear snow, light and heavy traffic. */
export const PLAIN_WORDS: ReadonlySet<string> = new Set(
  words(`hela gå väl rätt just hålla lätt hel världens klar riktig passa ren svart laga leka tjäna rena dan le botten sur fett rosa städa tvätta behandla stämma lova ära tung gälla mörk mänsklig äga grov
    klicka suga skämta akta road pryda operera sann korrekt enkel stoppa tidernas snar underhålla diska täck apa tryckt såld operativ steril simpel pur sterilisera toppa uppgradera nere smitta fira vårda utveckla
    kvick ond vinna allvarlig rutten duga bitter lämplig konsekvent ordentlig mäktig sanna`),
);

/** Opens a wish when it opens a clause: *Fler bussar*, *Bättre vägar*. */
export const OPENING_WISHES: ReadonlySet<string> = new Set(['fler', 'flera', 'mer', 'mera', 'bättre', 'billigare', 'tätare', 'snabbare', 'längre', 'större', 'mindre', 'färre', 'more', 'better', 'fewer']);
export const NEGATORS: ReadonlySet<string> = new Set(['inte', 'ej', 'icke', 'aldrig', 'ingen', 'inga', 'inget', 'ingenting', 'knappast', 'knappt', 'utan', 'varken', 'inte', 'ikke', 'not', "n't", 'never', 'no', 'nothing', 'hardly', 'without', "don't", "doesn't", "isn't", "aren't", "can't", "won't", "didn't", 'cannot']);
export const CONTRASTS: ReadonlySet<string> = new Set(['men', 'dock', 'fast', 'fastän', 'däremot', 'medan', 'trots', 'tyvärr', 'but', 'however', 'although', 'though', 'unfortunately', 'yet']);

function index(lists: Readonly<Record<Leaning, readonly string[]>>): ReadonlyMap<string, Leaning> {
  return new Map((['praise', 'trouble', 'wish'] as const).flatMap((leaning) => lists[leaning].map((word) => [word, leaning] as const)));
}

export const CUE_WORDS: Readonly<Record<'sv' | 'en', ReadonlyMap<string, Leaning>>> = { sv: index(SWEDISH), en: index(ENGLISH) };
