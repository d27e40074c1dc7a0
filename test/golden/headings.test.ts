import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parseFile } from '@guldkorn/intake';
import { parseProfile } from '@guldkorn/municipality';
import { createTextEngine, headingLean, lemmasOfWords, loadTextResources, textResourcesFolder } from '@guldkorn/text';

// Headings as municipalities write them, and what a reader takes them to mean; written before any was read by machine.
const profile = parseProfile(readFileSync('libs/municipality/profiles/krokom.json', 'utf8'), 'krokom.json');
const engine = createTextEngine(loadTextResources(textResourcesFolder()), { places: [] });
const lemmas = (text: string) => lemmasOfWords(engine, text);

/** What the words under a heading become: `role valence`, or why they are set aside. */
async function under(heading: string): Promise<string> {
  const text = `# Anteckningar\n\nKaxås bygdegård, 3 oktober 2019\n\n## ${heading}\n\n- Skolan och affären i byn\n\n## Om vägarna\n\n- Vägen till sjön\n`;
  const note = await parseFile(new TextEncoder().encode(text), 'anteckning.md', profile, {
    lemmas,
    leanOf: headingLean,
  });
  if (note.kind !== 'note') throw new Error('not a note');
  const at = text.indexOf('Skolan och');
  const statement = note.statements.find(({ start, end }) => start <= at && at < end);
  if (statement !== undefined) return `${statement.role} ${statement.valence}`;
  return note.setAside.find(({ start, end }) => start <= at && at < end)?.reason ?? 'lost';
}

/** The same heading where nothing but its looks and place mark it. */
async function underBare(heading: string): Promise<string> {
  const text = `Anteckningar från möte\n\n${heading}\nSkolan och affären i byn är viktiga för oss alla.\n\nOm vägarna\nVägen till sjön måste plogas oftare på vintern.\n`;
  const note = await parseFile(new TextEncoder().encode(text), 'anteckning.txt', profile, {
    lemmas,
    leanOf: headingLean,
  });
  if (note.kind !== 'note') throw new Error('not a note');
  const at = text.indexOf('Skolan och');
  const statement = note.statements.find(({ start, end }) => start <= at && at < end);
  return statement === undefined ? 'none' : `${statement.role} ${statement.valence}`;
}

const meanings: Readonly<Record<string, readonly string[]>> = {
  'resident praise': [
    'Styrkor',
    'STYRKOR',
    'Styrka',
    'Styrkorna',
    'Våra styrkor',
    'Styrkan i bygden',
    'Vår bygds styrkor',
    'Offerdals styrkor',
    'Vilka styrkor har vi?',
    'Vilka är våra styrkor?',
    'De största styrkorna',
    'Styrkor – grupp 2',
    'Styrkor, grupp 2',
    'Grupp 2 – styrkor',
    'Grupp 3: Styrkor',
    'Styrkor (gula lappar)',
    'Styrkor (forts.)',
    'Styrkor, forts',
    '1. Styrkor',
    '2) Styrkor',
    'A. Styrkor',
    'b) Styrkor',
    '§ 4 Styrkor',
    '3.1 Styrkor',
    'Fråga 1: Vad är bra?',
    '💪 Styrkor',
    'Styrkor 👍',
    '👍',
    '👍🏽',
    '➕',
    '❤️',
    '☺',
    '😊',
    '+',
    'Plus',
    'Plussidan',
    'Plus (+)',
    'Positivt',
    'Positiva saker',
    'Det positiva',
    'Fördelar',
    'Fördelarna med att bo här',
    'Bra',
    'Bra saker',
    'Det som är bra',
    'Vad är bra?',
    'Vad är bra hos oss?',
    'Vad är bra med att bo i Kaxås?',
    'Vad tycker ni är bra i dag?',
    'Vad är bäst med bygden?',
    'Det bästa med byn',
    'Det här fungerar',
    'Det som fungerar',
    'Det som fungerar bra hos oss',
    'Vad fungerar bra?',
    'Vad funkar?',
    'Detta funkar bra',
    'Vad vi är stolta över',
    'Det vi är stolta över',
    'Vad är ni stolta över?',
    'Här trivs vi',
    'Därför trivs vi',
    'Vad gillar du med din bygd?',
    'Det vi uppskattar',
    'Guldkorn',
    'Våra guldkorn',
    'Pärlor',
    'Möjligheter',
    'Möjligheterna',
    'Styrkor/möjligheter',
    'Styrkor & möjligheter',
    'Tillgångar',
    'Strengths',
    'What works well',
    'Vad är unikt med just din plats?',
    'Varför bor du där du bor?',
    'Ros',
    'Styrkor i skolan',
    'Skolan – styrkor',
    'Vad är det unika med Kaxås?',
    'Unikt för oss',
    'Det som är speciellt här',
    'Vad vill vi behålla?',
    'Det här ska vi behålla',
    'Behåll',
    'Det vi värnar',
    'Det roliga med bygden',
    'Vad är kul i Krokom?',
    'What is unique about Hotagen?',
    'What do you like about the village?',
  ],
  'resident trouble': [
    'Svagheter',
    'Svagheterna',
    'Våra svagheter',
    'Utmaningar',
    'Utmaningarna',
    'Största utmaningarna',
    'De största utmaningarna för Offerdal',
    'Vilka utmaningar ser ni?',
    'Utmaningar (röda lappar)',
    'Hot',
    'Hoten',
    'Vilka hot finns?',
    'Minus',
    'Minussidan',
    '➖',
    '👎',
    '☹',
    '😞',
    '-',
    'Negativt',
    'Det negativa',
    'Nackdelar',
    'Problem',
    'Problemen',
    'Problem i dag',
    'Vad funkar inte?',
    'Vad fungerar inte?',
    'Det som inte fungerar',
    'Det här fungerar inte',
    'Det som fungerar mindre bra',
    'Vad är inte bra?',
    'Vad är mindre bra?',
    'Inte så bra',
    'Mindre bra',
    'Dåligt',
    'Det som är dåligt',
    'Vad är sämst?',
    'Vad skaver?',
    'Det som skaver',
    'Vad oroar dig?',
    'Det som oroar oss',
    'Brister',
    'Svårigheter',
    'Hinder',
    'Vad trivs ni inte med?',
    'Ris',
    'Weaknesses',
    'Challenges',
    'Utmaningar för företagen',
    'Vägarna: utmaningar',
    'Tråkigt',
    'Vad är tråkigt med byn?',
    'Trista saker i byn',
    'Sluta med',
    'Det vi ska sluta med',
    'Trött på',
    'Det som stör oss',
    'Det som skaver mest i vardagen',
    'Det här retar oss: problem vi möter',
  ],
  'resident wish': [
    'Önskemål',
    'Våra önskemål',
    'Önskelista',
    'Önskningar',
    'Förslag',
    'Förslagen',
    'Förslag på förbättringar',
    'Förbättringsförslag',
    'Förbättringar',
    'Idéer',
    'Idéer för framtiden',
    'Ideer',
    'Vad kan bli bättre?',
    'Vad behöver bli bättre?',
    'Det här kan bli bättre',
    'Vad behövs?',
    'Vad saknas?',
    'Vad saknar ni?',
    'Det vi saknar',
    'Vad vill vi ha mer av?',
    'Drömmar',
    'Våra drömmar',
    'Vad skulle få fler att flytta hit?',
    '💡',
    'Suggestions',
    'Utvecklingsområden',
    'Vad borde kommunen satsa på?',
    'Förbättringsområden',
    'Börja med',
    'Det vi ska börja med',
    'Det här önskar vi oss',
    'Vad önskar du dig?',
    'Vad drömmer du om?',
    'Vi hoppas på',
    'Tips till politikerna',
    'Våra tips',
    'Medskick till kommunen',
    'Om jag fick bestämma',
    'Om du fick bestämma i ett år – vad skulle du ändra?',
    'If you could decide',
  ],
  'resident null': [
    'Styrkor och svagheter',
    'Styrkor/svagheter',
    'Plus och minus',
    'För- och nackdelar',
    'Möjligheter och hot',
    'Bra och dåligt',
    'Skolan',
    'Hur fungerar bussen?',
    'Bra att veta',
    'Problemlösning',
    'Kommunen',
    'Frågor till politikerna',
    'Är bussen bra?',
    'Hotell och stugor',
    'Om kommunen',
    'Minusgrader',
    'Deltagarnas åsikter',
    'Deltagarna',
    'Deltagarnas tankar',
    'Invånarnas röster',
    'Medborgarnas synpunkter',
    'Synpunkter från boende',
    'Företagarnas åsikter',
    'Bad',
    'Badet',
    'Badplatsen',
    'Slutet på mötet',
    'Tipspromenaden',
    'Drömgården',
  ],
  'politician null': [
    'Politikernas åsikter',
    'Politikerna',
    'Politikernas tankar',
    'Kommentarer från politikerna',
    'Politikernas medskick',
    'POLITIKERNAS SVAR',
    'De förtroendevaldas synpunkter',
  ],
  'official null': [
    'Kommunens svar',
    'Svar från kommunen',
    'Kommunens kommentarer',
    'Tjänstepersonernas åsikter',
    'Tjänstemännens synpunkter',
    'Information från kommunen',
    'Kommunen svarar',
  ],
  'politician praise': ['Styrkor – politikerna', 'Styrkor (politikerna)', 'Styrkor, politikernas åsikter'],
  'resident trouble ': ['Svagheter – deltagarna'],
  attendance: ['Närvarande', 'NÄRVARANDE', 'Närvarolista', 'Deltagarlista', 'Vilka var med?', 'Medverkande'],
  agenda: ['Dagordning', 'Kvällens program', 'Program för kvällen', 'Agenda'],
  greeting: ['Välkomna', 'Inledning', 'Så gick det till', 'Avslutning', 'Praktisk information', 'Upplägg'],
};

describe('a heading in a note', () => {
  const rows = Object.entries(meanings).flatMap(([meaning, headings]) =>
    headings.map((heading) => [heading, meaning.trim()] as const),
  );
  it.each(rows)('%s: %s', async (heading, meaning) => {
    expect(await under(heading)).toBe(meaning);
  });
});

describe('a line that nothing marks as a heading', () => {
  it.each([
    ['STYRKOR', 'resident praise'],
    ['Våra styrkor', 'resident praise'],
    ['Styrkorna:', 'resident praise'],
    ['Utmaningarna', 'resident trouble'],
    ['Vad funkar inte?', 'resident trouble'],
    ['Det vi är stolta över', 'resident praise'],
    ['1. Vad är bra?', 'resident praise'],
    ['A) Svagheter', 'resident trouble'],
    ['👍', 'resident praise'],
    ['Styrkor – grupp 2', 'resident praise'],
    ['Politikernas tankar', 'politician null'],
  ])('%s: %s', async (heading, meaning) => {
    expect(await underBare(heading)).toBe(meaning);
  });
});

describe('the letters of a SWOT exercise', () => {
  it('are its four words', async () => {
    const text =
      'SWOT Hotagen\n\nS\n- Tystnaden\n\nW\n- Långt till vård\n\nO\n- Fiskekort på nätet\n\nT\n- Skolan stängs\n';
    const note = await parseFile(new TextEncoder().encode(text), 'swot.txt', profile, { lemmas, leanOf: headingLean });
    if (note.kind !== 'note') throw new Error('not a note');
    expect(note.statements.map((each) => each.valence)).toEqual(['praise', 'trouble', 'praise', 'trouble']);
  });

  it('are none where only one of them stands', async () => {
    const text = 'Styrkor\n- Skogen\n\nT\n- Tystnaden\n';
    const note = await parseFile(new TextEncoder().encode(text), 'a.txt', profile, { lemmas, leanOf: headingLean });
    if (note.kind !== 'note') throw new Error('not a note');
    expect(note.statements.map((each) => each.valence)).not.toContain('trouble');
  });
});
