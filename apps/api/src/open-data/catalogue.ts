import type { Profile } from '@guldkorn/municipality';
import type { Messages } from '../errors/domain-error.js';
import type { Run } from '../runs/run.entity.js';
import type { OpenTable } from './open-data-tables.js';
import type { Prefixes, Resource, Value } from './rdf.js';

export const prefixes: Prefixes = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const authority = 'http://publications.europa.eu/resource/authority';
const iri = (address: string): Value => ({ iri: address });
const inBoth = ({ sv, en }: Messages): Value[] => [
  { text: sv, language: 'sv' },
  { text: en, language: 'en' },
];
const day = (text: string): Value => ({ text, datatype: 'xsd:date' });
const languages = [iri(`${authority}/language/SWE`), iri(`${authority}/language/ENG`)];
/** In Sweden a catalogue must have this licence; so have the figures. */
export const openLicence = 'http://creativecommons.org/publicdomain/zero/1.0/';

/** What has to be said of all figures, wherever they go. */
export const openCaveats = (step: number): Messages => ({
  sv: `Antalen är invånares röster, avrundade nedåt i steg om ${step}; färre visas inte. De som svarat har själva valt det: siffrorna säger vad de som hörts har sagt, inte vad alla invånare tycker.`,
  en: `Counts are voices of residents, rounded down to steps of ${step}; fewer are not told. Those who answered chose to: the figures say what those who were heard have said, not what all residents think.`,
});

export interface CatalogueOf {
  readonly profile: Profile;
  readonly tables: readonly OpenTable[];
  readonly run: Run | null;
  /** Where it is served: `https://…/open-data`. */
  readonly address: string;
  readonly step: number;
  /** Whether the dialogue is the invented example. */
  readonly isFiction: boolean;
}

const fiction: Messages = {
  sv: 'OBS: uppgifterna är påhittade, ur ett exempel.',
  en: 'NB: the figures are invented, from an example.',
};

function joined(...texts: readonly (Messages | null)[]): Messages {
  const kept = texts.filter((text) => text !== null);
  return { sv: kept.map(({ sv }) => sv).join(' '), en: kept.map(({ en }) => en).join(' ') };
}

/**
 * The catalogue of the open data by DCAT-AP-SE 3.0 (https://docs.dataportal.se/dcat/): a catalogue, its publisher, a dataset a
 * table and its CSV file. What the profile does not give is left out, never guessed.
 */
export function catalogue({ profile, tables, run, address, step, isFiction }: CatalogueOf): Resource[] {
  const publisher: Resource = {
    about: `${address}/publisher`,
    type: 'foaf:Agent',
    properties: {
      'foaf:name': [{ text: profile.name }],
      'dcterms:type': [iri('http://purl.org/adms/publishertype/LocalAuthority')],
    },
  };
  const contact = contactOf(profile, address);
  const modified = run === null ? [] : [day(run.finishedAt.toISOString().slice(0, 10))];
  const spatial: Value = {
    about: null,
    type: 'dcterms:Location',
    properties: { 'skos:prefLabel': [{ text: profile.name }], 'dcterms:identifier': [{ text: profile.code }] },
  };
  const temporal = temporalOf(profile);
  const datasets = tables.map((table): Resource => ({
    about: `${address}/${table.name}`,
    type: 'dcat:Dataset',
    properties: {
      'dcterms:title': inBoth(table.title),
      'dcterms:description': inBoth(joined(table.description, openCaveats(step), isFiction ? fiction : null)),
      'dcterms:publisher': [iri(publisher.about ?? '')],
      'dcat:contactPoint': contact === null ? [] : [iri(contact.about ?? '')],
      'dcat:keyword': inBoth(table.keywords),
      'dcat:theme': [iri(`${authority}/data-theme/GOVE`), iri(`${authority}/data-theme/SOCI`)],
      'dcterms:identifier': [{ text: `${profile.code}-guldkorn-${table.name}` }],
      'dcterms:modified': modified,
      'dcterms:language': languages,
      'dcterms:spatial': [spatial],
      'dcterms:temporal': temporal,
      'dcterms:accrualPeriodicity': [iri(`${authority}/frequency/CONT`)],
      'dcterms:accessRights': [iri(`${authority}/access-right/PUBLIC`)],
      'dcat:landingPage': [iri(`${address}/`)],
      'dcat:distribution': [iri(`${address}/${table.name}/csv`)],
    },
  }));
  const distributions = tables.map(({ name, title }): Resource => ({
    about: `${address}/${name}/csv`,
    type: 'dcat:Distribution',
    properties: {
      'dcterms:title': inBoth({ sv: `${title.sv}, CSV`, en: `${title.en}, CSV` }),
      'dcterms:description': inBoth({
        sv: `Kolumnerna beskrivs i ${address}/${name}.csv-metadata.json (CSV on the Web).`,
        en: `The columns are described in ${address}/${name}.csv-metadata.json (CSV on the Web).`,
      }),
      'dcat:accessURL': [iri(`${address}/${name}.csv`)],
      'dcat:downloadURL': [iri(`${address}/${name}.csv`)],
      'dcterms:format': [{ text: 'text/csv' }],
      'dcterms:license': [iri(openLicence)],
      'dcterms:language': languages,
      'dcterms:conformsTo': [iri('https://www.w3.org/TR/tabular-metadata/')],
      'dcatap:availability': [iri(`${authority}/planned-availability/AVAILABLE`)],
    },
  }));
  const whole: Resource = {
    about: `${address}/catalog`,
    type: 'dcat:Catalog',
    properties: {
      'dcterms:title': inBoth({
        sv: `${profile.name}: medborgardialogen`,
        en: `${profile.name}: the dialogue with residents`,
      }),
      'dcterms:description': inBoth(
        joined(
          {
            sv: 'Vilka som hörts, vad de talar om och vad som utmärker varje bygd.',
            en: 'Who has been heard, what they speak of and what is distinctive of each district.',
          },
          openCaveats(step),
          isFiction ? fiction : null,
        ),
      ),
      'dcterms:publisher': [iri(publisher.about ?? '')],
      'dcterms:license': [iri(openLicence)],
      'foaf:homepage': [iri(`${address}/`)],
      'dcterms:language': languages,
      'dcterms:modified': modified,
      'dcterms:spatial': [spatial],
      'dcat:themeTaxonomy': [iri(`${authority}/data-theme`)],
      'dcat:dataset': datasets.map(({ about }) => iri(about ?? '')),
    },
  };
  return [whole, publisher, ...(contact === null ? [] : [contact]), ...datasets, ...distributions];
}

/** A contact must have an address to write to; null where the profile has none. */
function contactOf({ name, support }: Profile, address: string): Resource | null {
  if (support.email === null) return null;
  const telephone = support.phone?.replace(/[^\d+]/g, '') ?? '';
  return {
    about: `${address}/contact`,
    type: 'vcard:Organization',
    properties: {
      'vcard:fn': [{ text: `${name}, ${support.role.sv}` }],
      'vcard:hasEmail': [iri(`mailto:${support.email}`)],
      'vcard:hasTelephone':
        telephone === ''
          ? []
          : [{ about: null, type: 'vcard:Voice', properties: { 'vcard:hasValue': [iri(`tel:${telephone}`)] } }],
    },
  };
}

/** From the programme's first day to its last. */
function temporalOf({ programme }: Profile): Value[] {
  const first = programme.map(({ from }) => from).sort()[0];
  const last = programme
    .map(({ to }) => to)
    .sort()
    .at(-1);
  if (first === undefined || last === undefined) return [];
  const properties = { 'dcat:startDate': [day(first)], 'dcat:endDate': [day(last)] };
  return [{ about: null, type: 'dcterms:PeriodOfTime', properties }];
}
