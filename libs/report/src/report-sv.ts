import type { ReportWords } from './report-words.js';
import { sv } from './sv.js';

const steps: Readonly<Record<number, string>> = { 5: 'hela femtal', 10: 'hela tiotal' };
const inSteps = (step: number) => steps[step] ?? `hela ${sv.number(step)}-tal`;
const numerals = 'noll ett två tre fyra fem sex sju åtta nio tio elva tolv'.split(' ');
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
    inScopeFew: (scope) => ['rapporten handlar om ', scope, '. Där har för få hörts för att antalet ska kunna visas.'],
    byDistrict: 'Röster från varje bygd',
    notConcluded: 'Vad som inte går att säga',
    small: 'Så skyddas små grupper',
    smallGroups: (step) => [
      `antalet röster anges i ${inSteps(step)}, avrundat nedåt. Är de färre står det ”för få för att visas”. Andelar räknas på de avrundade antalen. Då går det inte att räkna fram vad en enskild person har sagt.`,
    ],
    counted: 'Så har vi räknat',
    method: [
      ['varje röst räknas en gång, hur mycket den än säger.'],
      ['ett guldkorn nämns oftare i bygden än i resten av kommunen, och får mest beröm.'],
      ['en utmaning nämns också oftare där, men mest som ett bekymmer eller önskemål.'],
      ['skillnaderna är prövade, så att det sällan är slumpen som talar.'],
    ],
    suggested: [
      'några guldkorn är föreslagna av beräkningen och har inte bekräftats av någon. Det står i källförteckningen vilka.',
    ],
  },
  columns: {
    district: { label: 'Bygd', description: 'Bygdens namn.' },
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
    praise: (place) => `av det som värderas i ${place} är beröm`,
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
    moreOften: () => ['det är oftare än i resten av kommunen.'],
  },
  commonEverywhere: (names) => [`i alla bygder talar man gott om ${sv.list(names.map(sv.quoted))}.`],
  sourceTitles: {
    all: 'Så många har hörts i hela dialogen',
    challenge: (place, { subject, name }, confirmed) =>
      `Utmaning i ${place}: ${subject === 'theme' ? 'temat ' : ''}${sv.quoted(name)}${confirmed ? '' : ' (föreslagen, inte bekräftad)'}`,
  },
};
