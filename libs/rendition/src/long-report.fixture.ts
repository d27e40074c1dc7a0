import type { BarChart, ReportBlock, ReportDocument, Source } from '@guldkorn/report';
import { chartTable, count, said, share, table } from './fixture-parts.fixture.js';

const few = 'för få för att visas';
const districts = ['Åsbygden', 'Norrviken', 'Ängersjö', 'Örnäs', 'Lillån', 'Bergslaga', 'Sjöändan', 'Mörtviken'];
/** Of 80 letters, to be wrapped wherever it stands. */
export const longName = 'Föreningen för Åsbygdens bygdegård, skidspår, badplats, vinterväg och hembygdsgård';
/** In Southern Sámi, with letters that few fonts hold. */
export const samiName = 'Gïeleaernie – jïh aerpievuekie: đåeriedimmie, ŋjaelmie';
const liked = [
  'skidspåren',
  'naturen nära',
  'grannarna',
  'bygdegården',
  'lanthandeln',
  'badplatsen',
  'byskolan',
  samiName,
  'fisket i älven',
  longName,
  'tystnaden',
  'föreningslivet',
];
const trouble = ['vägunderhållet', 'bussarna till centralorten', 'mobiltäckningen', 'hyreslägenheterna', 'vården'];
/** A number between 0 and 1 that looks like any, the same for the same place. */
const spread = (place: number) => ((place * 37) % 89) / 100 + 0.03;

const sources: readonly Source[] = [
  { id: 'method', kind: 'method', title: 'Så räknas det: metodbeskrivning för dialogen i Granby kommun' },
  ...districts.map((name, place): Source => ({
    id: `district:${place}`,
    kind: 'district',
    title: `${name}: alla röster i dialogen, insamlade 1 mars–31 maj 2026`,
  })),
  ...liked.map((name, place): Source => ({
    id: `finding:${place}`,
    kind: 'finding',
    title: `Det som utmärker: ${name}`,
  })),
  ...districts.map((name, place): Source => ({
    id: `statement:${place}`,
    kind: 'statement',
    title: `Yttrande från ${name}, inlämnat på webben`,
  })),
];

function likedChart(place: number): BarChart {
  const bars = liked.slice(0, 6 + (place % 3) * 3).map((label, index) => ({
    label,
    values: [share((index + place) % 7 === 3 ? null : spread(index + place), few, 0.04 + index / 200)],
  }));
  return { direction: 'lying', unit: 'share', series: ['Nämner detta'], largest: 1, bars };
}

function comparedChart(place: number): BarChart {
  const bars = trouble.map((label, index) => ({
    label,
    values: [
      share(spread(index * 3 + place), few, 0.06),
      share(index === 2 ? null : spread(index * 5 + place + 1), few, 0.03),
    ],
  }));
  const series = [districts[place] ?? '', 'Resten av kommunen'];
  return { direction: 'lying', unit: 'share', series, largest: 1, bars };
}

const monthly: BarChart = {
  direction: 'standing',
  unit: 'count',
  series: ['Webben', 'Möten', 'Papper'],
  largest: 120,
  bars: ['mars 2026', 'april 2026', 'maj 2026', 'juni 2026', 'juli 2026', 'augusti 2026'].map((label, month) => ({
    label,
    values: [
      count(Math.floor(spread(month * 2) * 25) * 5, few),
      count(month === 4 ? null : Math.floor(spread(month * 3 + 2) * 20) * 5, few),
      count(month % 2 === 0 ? Math.floor(spread(month) * 8) * 5 : 0, few),
    ],
  })),
};

function districtBlocks(name: string, place: number): ReportBlock[] {
  const id = (of: string) => `${place}:${of}`;
  const source = [`district:${place}`];
  const chart = likedChart(place);
  const compared = comparedChart(place);
  return [
    { kind: 'heading', id: id('heading'), level: 1, text: name },
    {
      kind: 'figures',
      id: id('figures'),
      figures: [
        {
          id: id('voices'),
          text: place === 3 ? few : `minst ${40 + place * 15}`,
          label: 'röster har hörts',
          sourceIds: source,
        },
        { id: id('valued'), text: 'sju av tio', label: 'säger något som de uppskattar', sourceIds: source },
        {
          id: id('finds'),
          text: String(3 + (place % 4)),
          label: 'saker utmärker bygden',
          sourceIds: ['method', ...source],
        },
      ],
    },
    {
      kind: 'paragraph',
      id: id('said'),
      isWritten: false,
      sentences: [
        said(`Från ${name} har {minst ${40 + place * 15} röster} hörts.`, source),
        said(`{Ungefär sju av tio} nämner ${liked[place]}, och de flesta gör det med värme.`, [`finding:${place}`]),
        said('I resten av kommunen är det {färre än en av tio}.', ['method', `finding:${place}`]),
        said(
          'Många berättar om vardagen: om vägen till skolan, om grannen som plogar och om kvällarna vid sjön.',
          source,
        ),
      ],
    },
    { kind: 'heading', id: id('liked'), level: 2, text: `Det här uppskattar de som bor i ${name}` },
    {
      kind: 'chart',
      id: id('chart'),
      title: `I ${name} nämns ${liked[place]} oftare än något annat.`,
      caption: `Andel av rösterna i procent, med 95 procents osäkerhet. Minst ${40 + place * 15} röster. Källa: dialogen i Granby kommun 2026.`,
      alt: `Liggande staplar med andelen röster som nämner ${chart.bars.length} saker i ${name}. Störst andel har ${liked[place]}.`,
      chart,
      table: chartTable(chart, 'Det som nämns'),
      sourceIds: source,
    },
    {
      kind: 'quote',
      id: id('quote'),
      text: `Här hejar alla på varandra. När vägen snöade igen kom [maskerat] med traktorn innan vi hann fråga, och på kvällen stod det en kastrull soppa på bron. Så är det i ${name}, och så vill vi att det förblir.`,
      quotedAs: `Boende i ${name}, 2026`,
      sourceIds: [`statement:${place}`],
    },
    { kind: 'heading', id: id('trouble'), level: 2, text: 'Det här oroar' },
    {
      kind: 'list',
      id: id('list'),
      items: trouble.map((what, index) => [
        said(`${what[0]?.toLocaleUpperCase('sv')}${what.slice(1)} nämns av {${index + 2} av tio}.`, source),
        said('Flera skriver att det har blivit sämre de senaste åren, och att de inte vet vem de ska fråga.'),
      ]),
    },
    {
      kind: 'chart',
      id: id('compared'),
      title: `Vardagens frågor oroar olika mycket i ${name} och i resten av kommunen.`,
      caption: 'Andel av rösterna i procent, med 95 procents osäkerhet. Källa: dialogen i Granby kommun 2026.',
      alt: `Liggande staplar, två för varje fråga: ${name} och resten av kommunen. Mobiltäckningen i resten av kommunen är för lite nämnd för att visas.`,
      chart: compared,
      table: chartTable(compared, 'Det som oroar'),
      sourceIds: ['method', ...source],
    },
    {
      kind: 'paragraph',
      id: id('written'),
      isWritten: true,
      sentences: [
        said(
          'Kommunens kommentar: samtalen med byalaget fortsätter under hösten, och frågan om vintervägen tas upp med Trafikverket.',
        ),
      ],
    },
  ];
}

const allDistricts = table(
  [
    ['district', 'Bygd', 'text'],
    ['what', 'Det som nämns', 'text'],
    ['voices', 'Röster, minst', 'count'],
    ['share', 'Andel', 'share'],
    ['rest', 'Resten av kommunen', 'share'],
  ],
  districts.flatMap((name, place) =>
    liked.map((what, index) => {
      const hidden = (place * 5 + index) % 9 === 4;
      return [
        name,
        what,
        hidden ? null : ((place + index) % 20) * 5 + 5,
        hidden ? null : spread(place + index),
        spread(index),
      ];
    }),
  ),
  few,
);

/** Some twenty pages when printed, with every kind of block: an invented report of an invented municipality. */
export const longReport: ReportDocument = {
  format: 1,
  language: 'sv',
  title: 'Bygdernas guldkorn: vad invånarna i Granby säger om sina platser',
  municipality: 'Granby kommun',
  scope: 'Alla åtta bygder, alla grupper, alla teman. Röster från 1 mars till 31 augusti 2026.',
  template: 'comparison',
  record: {
    reportId: 'granby-2026-1',
    version: 3,
    isFrozen: true,
    corrects: { version: 2, reason: 'Siffrorna för Örnäs var räknade på fel dagar.' },
    by: 'Åsa Ängström, kommunikationsavdelningen',
    at: '2026-09-15T08:30:00.000Z',
    run: {
      id: 'run-41',
      finishedAt: '2026-09-14T21:05:12.000Z',
      inputHash: '9f2c4be1a7d05e3386c1f4b2d97a60e85c3b1f7a24d8e6905b7cc1d3e2f4a6b8',
      textVersion: '7',
      insightVersion: '12',
    },
    threshold: 5,
  },
  firstPage: [
    { kind: 'heading', id: 'first:heard', level: 2, text: 'Vilka har hörts' },
    {
      kind: 'paragraph',
      id: 'first:heard:text',
      isWritten: false,
      sentences: [
        said('{Minst 640 röster} har hörts, från alla åtta bygder.', ['method']),
        said('Kvinnor över 65 år har hörts mer än andra. Unga under 20 år har hörts lite.', ['method']),
      ],
    },
    { kind: 'heading', id: 'first:not', level: 2, text: 'Det här går inte att säga' },
    {
      kind: 'list',
      id: 'first:not:list',
      items: [
        [said('De som har svarat har själva valt att göra det. De är inte ett urval av alla som bor i kommunen.')],
        [said('Att något inte nämns betyder inte att det saknas.')],
        [said('Skillnader som är mindre än osäkerheten ska inte läsas som skillnader.', ['method'])],
      ],
    },
    { kind: 'heading', id: 'first:small', level: 2, text: 'Små grupper' },
    {
      kind: 'paragraph',
      id: 'first:small:text',
      isWritten: false,
      sentences: [
        said('Antal anges i hela femtal, och färre än fem visas inte: då står det för få för att visas.', ['method']),
      ],
    },
  ],
  blocks: [
    { kind: 'heading', id: 'all', level: 1, text: 'Hela kommunen' },
    {
      kind: 'chart',
      id: 'monthly',
      title: 'Flest röster kom in under våren.',
      caption: 'Antal röster i månaden, i hela femtal. Källa: dialogen i Granby kommun 2026.',
      alt: 'Stående staplar för sex månader, tre för varje: webben, möten och papper. Flest kom på webben, färst på papper.',
      chart: monthly,
      table: chartTable(monthly, 'Månad'),
      sourceIds: ['method'],
    },
    ...districts.flatMap(districtBlocks),
    { kind: 'heading', id: 'tables', level: 1, text: 'Alla siffror' },
    {
      kind: 'table',
      id: 'table',
      title: 'Vad som nämns i varje bygd',
      caption: 'Andel av bygdens röster, och av rösterna i resten av kommunen.',
      table: allDistricts,
      sourceIds: ['method'],
    },
  ],
  sources,
};
