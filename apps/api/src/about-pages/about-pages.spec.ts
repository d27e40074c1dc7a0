import { readFileSync } from 'node:fs';
import { parseProfile, type Profile } from '@guldkorn/municipality';
import { describe, expect, it } from '@jest/globals';
import type { Markup } from '../public-pages/public-pages.js';
import { accessibilityPage } from './accessibility-page.js';
import { privacyPage } from './privacy-page.js';

const krokom = parseProfile(readFileSync('libs/municipality/profiles/krokom.json', 'utf8'), 'krokom.json');
const decision = { sv: 'dokumenthanteringsplanen <2>', en: 'the plan of records <2>' };
const granby: Profile = {
  ...krokom,
  name: 'Granby kommun',
  privacy: {
    controller: { sv: 'Kommunstyrelsen i Granby', en: 'The municipal board of Granby' },
    officer: { phone: null, email: 'ombud@granby.example' },
  },
  retention: [
    { kind: 'submission', months: 24, decision },
    { kind: 'withdrawnSubmission', months: 1, decision },
    { kind: 'report', months: null, decision },
  ],
  attributes: [
    {
      id: 'alder',
      name: { sv: 'Ålder', en: 'Age' },
      question: { sv: 'Hur gammal är du?', en: 'How old are you?' },
      aliases: [],
      values: [],
    },
  ],
  accessibility: {
    compliance: 'partial',
    assessedOn: '2020-10-01',
    updatedOn: '2020-11-09',
    method: { sv: 'Vi har prövat själva.', en: 'We have tried ourselves.' },
    shortcomings: [
      {
        what: { sv: 'Kartan', en: 'The map' },
        why: { sv: 'Den ritas med former.', en: 'It is drawn by shapes.' },
        instead: { sv: 'Välj i listan.', en: 'Choose in the list.' },
      },
    ],
  },
};

/** The words of a page, without its markup. */
const textOf = async (markup: Markup) =>
  String(await markup)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

describe('the page about personal data', () => {
  it('says what the municipality has not decided, and guesses nothing', async () => {
    const text = await textOf(privacyPage(krokom, 'sv'));
    expect(text).toContain('Krokoms kommun ansvarar för uppgifterna.');
    expect(text).toContain('Du når ombudet genom kommunens växel och biblioteken.');
    expect(text).toContain('Tills det är bestämt förstörs ingenting.');
    expect(text).toContain('Vi frågar om din bygd, din ort och om du hör till en grupp');
  });

  it('says what it has decided, and of each other kind that it has not', async () => {
    const text = await textOf(privacyPage(granby, 'sv'));
    expect(text).toContain('Kommunstyrelsen i Granby ansvarar');
    expect(text).toContain('ombud@granby.example');
    expect(text).toContain('Det du skriver till oss sparas i 2 år (dokumenthanteringsplanen &lt;2&gt;)');
    expect(text).toContain('Det du har tagit tillbaka sparas i 1 månad (');
    expect(text).toContain('Färdiga rapporter sparas för alltid (');
    expect(text).toContain('Anteckningar från möten inte bestämt än, så det sparas');
    expect(text).toContain('din bygd, din ort, om du hör till en grupp och ålder');
    expect(await textOf(privacyPage(granby, 'en'))).toContain('What you have taken back kept for 1 month (');
  });
});

describe('the accessibility statement', () => {
  it('claims nothing that has not been assessed', async () => {
    const text = await textOf(accessibilityPage(krokom, 'sv'));
    expect(text).toContain('Kommunen har inte bedömt');
    expect(text).not.toMatch(/(helt|delvis) förenliga/);
    expect(text).toContain('kommunens växel och biblioteken');
  });

  it('names what falls short, why, what to do instead, how and when it was assessed, and where to complain', async () => {
    const page = accessibilityPage(granby, 'sv');
    const text = await textOf(page);
    expect(text).toContain('delvis förenliga');
    expect(text).toContain('Kartan Skälet: Den ritas med former. Gör så här i stället: Välj i listan.');
    expect(text).toContain(
      'Vi har prövat själva. Bedömningen gjordes 1 oktober 2020. Texten ändrades senast 9 november 2020.',
    );
    expect(String(await page)).toContain('href="https://www.digg.se/tdosanmalan"');
    expect(await textOf(accessibilityPage(granby, 'en'))).toContain('It was assessed on 1 October 2020.');
  });
});
