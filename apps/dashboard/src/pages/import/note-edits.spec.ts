import { describe, expect, it } from '@jest/globals';
import {
  asChange,
  broughtIn,
  compacted,
  edited,
  itemsOf,
  joined,
  firstSplit,
  splitAt,
  splitSentences,
  splitWords,
  under,
  withWaiting,
  type Change,
  type Note,
  type NoteStatement,
} from './note-edits';

const text = [
  'Välkomna!',
  'Styrkor',
  'Deltagarna',
  'Sjön är ren. Skogen är nära.',
  'Politikerna',
  'Bra bussar',
  'Brister',
  'Vägen 🚧 rasar',
].join('\n');

const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
function statement(words: string, more: Partial<NoteStatement> = {}): NoteStatement {
  return {
    ...at(words),
    role: 'RESIDENT',
    valence: 'PRAISE',
    speaker: null,
    speakerNumber: null,
    topic: null,
    corrected: false,
    ...more,
  };
}
const lake = statement('Sjön är ren. Skogen är nära.');
const buses = statement('Bra bussar', { role: 'POLITICIAN', speakerNumber: 2 });
const road = statement('Vägen 🚧 rasar', { valence: 'TROUBLE', topic: 'Vägar' });
const note = {
  text,
  statements: [lake, buses, road],
  speakers: [],
  headings: [
    { ...at('Styrkor'), label: 'Styrkor', meaning: 'VALENCE' },
    { ...at('Deltagarna'), label: 'Deltagarna', meaning: 'VOICE' },
    { ...at('Politikerna'), label: 'Politikerna', meaning: 'VOICE' },
    { ...at('Brister'), label: 'Brister', meaning: 'VALENCE' },
  ],
  setAside: [
    { ...at('Välkomna!'), reason: 'GREETING' },
    { ...at('Styrkor'), reason: 'HEADING' },
    { ...at('Deltagarna'), reason: 'HEADING' },
    { ...at('Politikerna'), reason: 'HEADING' },
    { ...at('Brister'), reason: 'HEADING' },
  ],
} as unknown as Note;
const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);

describe('corrections of a note', () => {
  it('change what is said of a statement and nothing else', () => {
    expect(asChange(buses)).toEqual({
      ...at('Bra bussar'),
      role: 'POLITICIAN',
      valence: 'PRAISE',
      speaker: 2,
      topic: null,
    });
    expect(edited(buses, { role: 'RESIDENT', speaker: null })).toEqual({
      ...asChange(buses),
      role: 'RESIDENT',
      speaker: null,
    });
  });

  it('split before a word, without blanks at the ends', () => {
    const parts = splitAt(lake, lake.start + 12, text);
    expect(parts?.map(words)).toEqual(['Sjön är ren.', 'Skogen är nära.']);
    expect(splitAt(road, road.start + 9, text)?.map(words)).toEqual(['Vägen 🚧', 'rasar']);
    expect(splitAt(road, road.start + 9, text)?.map(({ topic }) => topic)).toEqual(['Vägar', 'Vägar']);
  });

  it.each([
    ['Sjön är ren, skogen är nära', 12, ['Sjön är ren', 'skogen är nära']],
    ['Sjön är ren, skogen är nära', 11, ['Sjön är ren', 'skogen är nära']],
    ['Sjön är ren – och kall', 14, ['Sjön är ren', 'och kall']],
    ['Kallt – -20 grader', 8, ['Kallt', '-20 grader']],
  ])('leave out the sign that joined two parts: %s', (said, offset, parts) => {
    const whole = { ...lake, start: 0, end: said.length };
    expect(splitAt(whole, offset, said)?.map(({ start, end }) => said.slice(start, end))).toEqual(parts);
  });

  it.each([
    ['Sjön är ren, och stor. Skogen är nära', 'Skogen'],
    ['Sjön är ren, skogen är nära', 'skogen'],
    ['Sjön – skogen', 'skogen'],
    ['Sjön', null],
  ])('offer the end of a sentence first, then a comma: %s', (said, word) => {
    const whole = { ...lake, start: 0, end: said.length };
    expect(firstSplit(whole, said)).toBe(word === null ? null : said.indexOf(word));
    expect(
      splitWords(whole, said)
        .map(({ start, end }) => said.slice(start, end))
        .join(''),
    ).toBe(said);
  });

  it.each([0, lake.end - lake.start])('do not split at an end: %i', (offset) => {
    expect(splitAt(lake, lake.start + offset, text)).toBeNull();
  });

  it('split between sentences, where there are several', () => {
    expect(splitSentences(lake, text)?.map(words)).toEqual(['Sjön är ren.', 'Skogen är nära.']);
    expect(splitSentences(buses, text)).toBeNull();
  });

  it('join with the next, as the first is', () => {
    const one = statement('Sjön är ren.', { topic: 'Vatten' });
    expect(joined(one, statement('Skogen är nära.', { valence: 'WISH' }))).toEqual({
      ...asChange(one),
      end: lake.end,
    });
  });

  it.each([
    ['Styrkor', ['Sjön är ren. Skogen är nära.', 'Bra bussar']],
    ['Deltagarna', ['Sjön är ren. Skogen är nära.']],
    ['Politikerna', ['Bra bussar']],
    ['Brister', ['Vägen 🚧 rasar']],
  ])('know what stands under the heading %s', (label, expected) => {
    const heading = note.headings.find((each) => each.label === label)!;
    expect(under(heading, note).map(words)).toEqual(expected);
  });

  it('bring in what stands aside: like its neighbour in the same section, else a resident’s', () => {
    const greeting = note.setAside[0]!;
    expect(broughtIn(greeting, note)).toEqual({
      ...at('Välkomna!'),
      role: 'RESIDENT',
      valence: null,
      speaker: null,
      topic: null,
    });
    const between = { start: buses.end + 1, end: buses.end + 3, reason: 'PROSE' } as Note['setAside'][number];
    expect(broughtIn(between, { ...note, headings: [] })).toMatchObject({ role: 'POLITICIAN', speaker: 2 });
    expect(broughtIn({ ...between, start: road.start, end: road.end }, { ...note, statements: [buses] })).toMatchObject(
      {
        role: 'RESIDENT',
      },
    );
  });

  it('build on what waits, and show it as it will be', () => {
    const waiting: Change[] = [edited(lake, { valence: 'TROUBLE' })];
    const first = () => withWaiting(note, waiting).statements[0]!;
    expect(first()).toMatchObject({ ...at('Sjön är ren. Skogen är nära.'), valence: 'TROUBLE', corrected: true });
    waiting.push(edited(first(), { role: 'POLITICIAN' }));
    waiting.push(edited(first(), { speaker: null, speakerName: 'Ulla' }));
    waiting.push(edited(first(), { topic: 'Vatten' }));
    const all = { role: 'POLITICIAN', valence: 'TROUBLE', speakerName: 'Ulla', topic: 'Vatten' };
    expect(waiting.at(-1)).toMatchObject(all);
    waiting.push(...splitSentences(first(), text)!);
    const { statements } = withWaiting(note, waiting);
    expect(statements.map(words)).toEqual(['Sjön är ren.', 'Skogen är nära.', 'Bra bussar', 'Vägen 🚧 rasar']);
    expect(statements.slice(0, 2)).toMatchObject([all, all]);
    expect(edited(statements[1]!, { valence: null })).toMatchObject({
      ...all,
      ...at('Skogen är nära.'),
      valence: null,
    });
  });

  it('that wait join, set aside and bring in, and leave the rest as it is', () => {
    const join = joined(statement('Sjön är ren.'), statement('Skogen är nära.'));
    const parted = { ...note, statements: [statement('Sjön är ren.'), statement('Skogen är nära.'), buses] };
    expect(withWaiting(parted, [join]).statements.map(words)).toEqual(['Sjön är ren. Skogen är nära.', 'Bra bussar']);
    const aside: Change = { ...at('Bra bussar'), role: 'RESIDENT', setAside: 'PROSE' };
    const without = withWaiting(note, [aside]);
    expect(without.statements).toEqual([lake, road]);
    expect(without.setAside).toContainEqual({ ...at('Bra bussar'), reason: 'PROSE' });
    const back = withWaiting(without, [broughtIn(without.setAside[0]!, note)]);
    expect(back.statements.map(words)).toContain('Välkomna!');
    expect(back.setAside.map(words)).not.toContain('Välkomna!');
    const signs: Change[] = [
      { ...at('Sjön är ren'), role: 'RESIDENT' },
      { ...at('Skogen är nära.'), role: 'RESIDENT' },
    ];
    expect(withWaiting(note, signs).statements.map(words).slice(0, 2)).toEqual(['Sjön är ren', 'Skogen är nära.']);
    expect(withWaiting(note, [])).toBe(note);
  });

  it('leave out what later ones cover', () => {
    const change = (start: number, end: number) => ({ start, end });
    expect(compacted([change(0, 5), change(3, 8), change(0, 5), change(20, 30)])).toEqual([
      change(3, 8),
      change(0, 5),
      change(20, 30),
    ]);
  });

  it('are made in a list of everything, in the order of the note', () => {
    expect(itemsOf(note).map((item) => [item.kind, words({ start: item.start, end: item.start + 5 })])).toEqual([
      ['aside', 'Välko'],
      ['heading', 'Styrk'],
      ['heading', 'Delta'],
      ['statement', 'Sjön '],
      ['heading', 'Polit'],
      ['statement', 'Bra b'],
      ['heading', 'Brist'],
      ['statement', 'Vägen'],
    ]);
    // What a heading sets aside is told below it; a heading alone is not told twice.
    const steps = 'Nästa steg\n- Kommunen återkommer\nNärvarande\n███\n##\n';
    const aside = {
      text: steps,
      statements: [],
      headings: [
        { start: 0, end: 10, label: 'Nästa steg', meaning: 'ASIDE' },
        { start: 33, end: 43, label: 'Närvarande', meaning: 'ASIDE' },
      ],
      setAside: [
        { start: 0, end: 32, reason: 'AGENDA' },
        { start: 33, end: 50, reason: 'ATTENDANCE' },
      ],
    } as unknown as Note;
    expect(
      itemsOf(aside).flatMap((item) => (item.kind === 'aside' ? [steps.slice(item.part.start, item.part.end)] : [])),
    ).toEqual(['- Kommunen återkommer', '███\n##']);
    const [first] = itemsOf({ ...note, headings: [] }).filter((item) => item.kind === 'statement');
    expect(first?.kind === 'statement' && first.next).toBe(buses);
    const parted = itemsOf(note).find((item) => item.kind === 'statement');
    expect(parted?.kind === 'statement' && parted.next).toBeNull();
  });
});
