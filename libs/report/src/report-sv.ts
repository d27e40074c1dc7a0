import type { ReportWords } from './report-words.js';
import type { Piece } from './report.js';
import { sv } from './sv.js';

const steps: Readonly<Record<number, string>> = { 5: 'hela femtal', 10: 'hela tiotal' };
const inSteps = (step: number) => steps[step] ?? `hela ${sv.number(step)}-tal`;
const numerals = 'noll ett två tre fyra fem sex sju åtta nio tio elva tolv'.split(' ');
const lower = (name: string) => name.slice(0, 1).toLocaleLowerCase('sv') + name.slice(1);
/** How voices came, after `kom`. */
const channels: Readonly<Record<string, string>> = {
  WEB: 'genom webben',
  FOCUS_GROUP: 'från fokusgrupper',
  DIALOGUE_MEETING: 'från dialogmöten',
  OPEN_MEETING: 'från öppna möten',
  OTHER: 'på annat sätt',
};
const percent = (share: number) => sv.percent(Math.round(share * 100));

export const reportSv: ReportWords = {
  place: sv,
  templates: {
    district: 'Bygdens guldkorn',
    committee: 'Läget före nämnd',
    comparison: 'Jämförelse mellan bygder',
    followUp: 'Uppföljning av förra rapporten',
  },
  tooFew: 'för få för att visas',
  atLeast: (count) => `minst ${sv.number(count)}`,
  percent,
  everyoneHeard: 'Alla som hörts',
  first: {
    heading: 'Läs det här först',
    heard: 'Vilka som har hörts',
    inScope: (scope, count) => ['rapporten handlar om ', scope, '. Där har minst ', count, ' röster hörts.'],
    inScopeFew: (scope) => ['rapporten handlar om ', scope, '. Där har för få hörts för att vi ska visa antalet.'],
    byDistrict: 'Röster från varje bygd',
    notConcluded: 'Vad som inte går att säga',
    small: 'Så skyddas små grupper',
    smallGroups: (step) => [
      `vi avrundar antalet röster nedåt till ${inSteps(step)}. Är de färre skriver vi ”för få för att visas”. Andelarna räknar vi på de avrundade antalen. Då går det inte att räkna fram vad en enskild person har sagt.`,
    ],
    counted: 'Så har vi räknat',
    method: [
      ['vi räknar varje röst en gång, hur mycket den än säger.'],
      ['ett guldkorn nämns oftare i bygden än i resten av kommunen, och får mest beröm.'],
      ['en utmaning nämns också oftare där, men mest som ett bekymmer eller önskemål.'],
      ['vi har prövat skillnaderna, så att det sällan är slumpen som talar.'],
      ['vi citerar bara dem som har sagt ja till det.'],
    ],
    example: ['rapporten bygger på en påhittad exempeldialog.'],
    suggested: ['guldkorn som ingen har bekräftat står som föreslagna i källförteckningen.'],
  },
  columns: {
    district: { label: 'Bygd', description: 'Bygdens namn.' },
    group: { label: 'Fokusgrupp', description: 'Fokusgruppens namn.' },
    channel: { label: 'Väg in', description: 'Hur rösten kom in.' },
    month: { label: 'Månad', description: 'Månaden då det sades eller skickades in.' },
    theme: { label: 'Tema', description: 'Temats namn.' },
    figure: { label: 'Siffra', description: 'Vad siffran gäller.' },
    challenge: { label: 'Utmaning', description: 'Det som bekymrar.' },
    action: { label: 'Det här gör kommunen', description: 'Vad kommunen har beslutat att göra.' },
    responsible: { label: 'Ansvarig', description: 'Vem i kommunen som svarar för det.' },
    due: { label: 'När', description: 'När det ska vara gjort.' },
    state: { label: 'Läget nu', description: 'Hur långt det har kommit.' },
    before: { label: 'Då', description: 'Siffran som den stod i den förra rapporten.' },
    after: { label: 'Nu', description: 'Siffran som den är nu.' },
    voices: {
      label: 'Röster',
      description: 'Röster som hörts, avrundade nedåt till hela steg; tomt när de är för få.',
    },
    finding: { label: 'Ord eller tema', description: 'Det som nämns.' },
    share: { label: 'Andel', description: 'Andel av bygdens röster som nämner det, av de avrundade antalen.' },
    lower: { label: 'Lägst', description: 'Nedre gränsen för andelens 95-procentsintervall.' },
    upper: { label: 'Högst', description: 'Övre gränsen för andelens 95-procentsintervall.' },
    voicesElsewhere: { label: 'Röster i övrigt', description: 'Röster i resten av kommunen som nämner det.' },
    shareElsewhere: { label: 'Andel i övrigt', description: 'Andel av rösterna i resten av kommunen som nämner det.' },
  },
  keyFigures: {
    voices: (place) => `röster hörda från ${place}`,
    nuggets: (place) => `guldkorn i ${place}`,
    challenges: (place) => `utmaningar i ${place}`,
    praise: (place) => `beröm, när de som hörts i ${place} säger vad de tycker`,
  },
  restOfMunicipality: 'resten av kommunen',
  nuggetChart: {
    title: (place, names) =>
      names.length === 1
        ? `${sv.quoted(names[0] ?? '')} nämns oftare i ${place} än i resten av kommunen`
        : `${names.length > 12 ? sv.number(names.length) : (numerals[names.length] ?? '').replace(/^./, (first) => first.toUpperCase())} ord och teman nämns oftare i ${place} än i resten av kommunen`,
    caption: (place, here, elsewhere) =>
      `Andel av rösterna som nämner det. ${place}: ${here} röster. Resten av kommunen: ${elsewhere}. Strecken visar 95-procentsintervall. Källa: dialogen.`,
    alt: (place, largest, smallest) =>
      `Liggande staplar: andel av rösterna i ${place} och i resten av kommunen. Störst: ${largest}. Minst: ${smallest}.`,
    bar: (name, here, elsewhere) => `${sv.quoted(name)}, ${here} mot ${elsewhere}`,
  },
  challenges: {
    heading: (place) => `Utmaningar i ${place}`,
    none: (place) => [
      `än finns inget som säkert bekymrar ${place} mer än resten av kommunen. Det betyder inte att allt är bra.`,
    ],
    troubled: {
      nearlyAll: ['nästan alla som säger vad de tycker är bekymrade eller önskar något annat.'],
      most: ['de flesta som säger vad de tycker är bekymrade eller önskar något annat.'],
    },
    wish: () => ['så här lyder ett av önskemålen:'],
  },
  heard: {
    heading: 'Rösterna i dialogen',
    all: (count) => ['minst ', count, ' röster har hörts.'],
    allFew: () => ['för få har hörts för att vi ska visa antalet.'],
    mostFrom: (name, count) => [`flest kom från ${name}: minst `, count, '.'],
    fewestFrom: (name, count) => [`färst kom från ${name}: minst `, count, '.'],
    tooFewFrom: (names) => [`från ${sv.list(names)} har för få hörts för att vi ska visa antalet.`],
    ways: (ways) => [
      'minst ',
      ...ways.flatMap(([id, count], index): Piece[] => [
        index === 0 ? '' : index === ways.length - 1 ? ' och minst ' : ', minst ',
        count,
        `${index === 0 ? ' röster kom' : ''} ${channels[id] ?? channels['OTHER'] ?? ''}`,
      ]),
      '.',
    ],
    mostIn: (month, count) => [`flest kom i ${month}: minst `, count, '.'],
  },
  voicesChart: {
    title: {
      district: 'Röster från varje bygd',
      group: 'Röster från varje fokusgrupp',
      channel: 'Röster efter väg in',
      month: 'Röster månad för månad',
    },
    most: {
      district: (name) => `Flest röster kom från ${name}`,
      group: (name) => `Flest röster från fokusgrupperna kom från ${name}`,
      channel: (name) => `Den vanligaste vägen in: ${lower(name)}`,
      month: (name) => `Flest röster kom i ${name}`,
    },
    caption: 'Antal röster, avrundade nedåt. Samma röst kan finnas i flera staplar. Källa: dialogen.',
    alt: (by, largest, smallest) =>
      `${by === 'month' ? 'Stående' : 'Liggande'} staplar: antal röster. Störst: ${largest}. Minst av dem som visas: ${smallest}.`,
    bar: (name, count) => `${name}, ${count}`,
  },
  topNuggets: {
    heading: 'Det som utmärker varje bygd',
    intro: () => ['det här nämns oftare i bygden än i resten av kommunen, och får mest beröm:'],
    inEach: (place, names) => [`${place}: ${sv.list(names)}.`],
  },
  topChallenges: {
    heading: 'Det som bekymrar i varje bygd',
    intro: () => ['det här nämns oftare i bygden än i resten av kommunen, mest som bekymmer eller önskemål:'],
    inEach: (place, names) => [`${place}: ${sv.list(names)}.`],
  },
  themes: {
    heading: 'Det man talar om',
    most: (name, who) => [...who, ` talar om temat ${sv.quoted(name)}.`],
    commonest: () => ['det är det vanligaste temat.'],
    asMany: (names) => [`ungefär lika många talar om ${sv.list(names.map(sv.quoted))}.`],
    ofHeard: (place) => (place === null ? ' som hörts' : ` som hörts från ${place}`),
    next: (names) => [`därefter kommer ${sv.list(names.map(sv.quoted))}.`],
    chartTitleOfSeveral: 'De vanligaste temana',
    chartTitle: (name) => `Flest talar om ${sv.quoted(name)}`,
    byDistrictTitle: 'Det här talar man om i bygderna',
    caption: (heard) =>
      `Andel av rösterna som talar om temat, av ${heard} röster. Strecken visar 95-procentsintervall. Källa: dialogen.`,
    byDistrictCaption:
      'Andel av varje bygds röster som talar om temat. Strecken visar 95-procentsintervall. Källa: dialogen.',
    alt: (largest, smallest) =>
      `Liggande staplar: andel av rösterna som talar om varje tema. Störst: ${largest}. Minst av dem som visas: ${smallest}.`,
    byDistrictAlt: (largest) =>
      `Liggande staplar: andel av varje bygds röster som talar om varje tema. Störst: ${largest}.`,
    bar: (name, share) => `${sv.quoted(name)}, ${share}`,
    barIn: (name, share, place) => `${sv.quoted(name)} i ${place}, ${share}`,
  },
  findingChart: {
    title: (places) => `Bygdernas guldkorn sida vid sida: ${sv.list(places)}`,
    caption:
      'Andel av varje bygds röster som nämner det. Strecken visar 95-procentsintervall; där de går in i varandra är skillnaden osäker. Källa: dialogen.',
    alt: (largest) => `Liggande staplar: andel av varje bygds röster som nämner varje guldkorn. Störst: ${largest}.`,
  },
  differences: {
    heading: 'Det som skiljer bygderna åt',
    onlyMeans: () => [
      'att något är guldkorn bara i en bygd betyder inte att det saknas i de andra. Där är det inte lika säkert att det utmärker bygden, eller att det får mest beröm.',
    ],
    onlyNuggets: (place, names) => [`guldkorn bara i ${place}: ${sv.list(names)}.`],
    onlyChallenges: (place, names) => [`utmaningar bara i ${place}: ${sv.list(names)}.`],
    andMore: 'fler',
    inSeveral: (name, places) => [`${name} är guldkorn i ${sv.list(places)}.`],
    none: (place) => [`${place} har inga egna guldkorn som är säkra. Det betyder inte att de saknas.`],
  },
  changes: {
    heading: 'Det som har ändrats',
    since: (title, version, on) => [`vi jämför med ${sv.quoted(title)}, version `, version, `, låst ${on}.`],
    figures: (changed) => [changed, ' av siffrorna är ändrade sedan dess.'],
    noFigures: () => ['inga siffror är ändrade sedan dess.'],
    noFindings: () => ['det är samma guldkorn och utmaningar nu som då.'],
    came: (title) => [`nytt sedan dess: ${lower(title)}.`],
    went: (title) => [`inte längre med: ${lower(title)}.`],
    means: (moreHeard) => [
      [
        moreHeard
          ? 'fler har hörts nu än då. En andel kan därför ha ändrats bara för att andra har svarat.'
          : 'ungefär lika många har hörts nu som då.',
      ],
      ['det går inte att säga att någon har ändrat åsikt: vi vet inte om det är samma personer som har svarat.'],
    ],
    tableTitle: (title) => `Siffror som ändrats sedan ${sv.quoted(title)}`,
    tableCaption:
      'Antal röster är avrundade nedåt. En ändring på ett steg kan vara en enda röst. En andel kan sjunka bara för att fler har hörts.',
  },
  answers: {
    heading: 'Det kommunen har svarat',
    one: (about, on, text) => [`om ${about}, ${on}: ${text}`],
    none: () => ['kommunen har ännu inte svarat.'],
  },
  actions: {
    heading: 'Vad kommunen gör',
    title: 'Beslut om utmaningarna',
    caption: 'Ifyllt av kommunen. Det är inget som har räknats fram ur dialogen.',
    about: (challenge, place) => `${challenge} (${place})`,
    undecided: 'Inget beslut ännu',
    nobody: '–',
    noNews: 'Inget nytt ännu',
  },
  summary: {
    heard: 'som hörts',
    against: (share) => [', mot ', share, ' i resten av kommunen'],
    undecided: () => ['kommunen har inte beslutat något om utmaningarna än.'],
    action: ({ about, action, responsible, due }) => [
      `${about}: ${action.replace(/(?<![.\s])[.\s]+$/, '')}${responsible === '' && due === '' ? '' : ` (${[responsible, due].filter((one) => one !== '').join(', ')})`}.`,
    ],
    whole: () => ['hur vi har räknat, och vad varje siffra står på, finns i hela rapporten.'],
  },
  removed: {
    quote: '[Citatet visas inte längre.]',
    quotedAs: 'borttaget sedan rapporten låstes',
    source: 'Ett yttrande som inte visas längre',
  },
  chapters: { inShort: 'I korthet', nuggets: (place) => `Guldkorn i ${place}`, manyChallenges: 'Utmaningar' },
  commonEverywhere: (names) => [`i alla bygder talar man gott om ${sv.list(names.map(sv.quoted))}.`],
  sourceTitles: {
    theme: (name) => `Temat ${sv.quoted(name)}`,
    answer: (about, on) => `Kommunens svar om ${about}, ${on}`,
    report: (title, version, on) => `${title}, version ${version}, låst ${on}`,
    all: 'Så många har hörts i hela dialogen',
    challenge: (place, { subject, name }, confirmed) =>
      `Utmaning i ${place}: ${subject === 'theme' ? 'temat ' : ''}${sv.quoted(name)}${confirmed ? '' : ' (föreslagen, inte bekräftad)'}`,
  },
};
