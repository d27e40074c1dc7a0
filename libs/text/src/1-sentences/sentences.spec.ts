import { describe, expect, it } from '@jest/globals';
import { splitSentences } from './sentences.js';

describe('sentences', () => {
  it.each<[string, string[]]>([
    ['Här är lugnt. Vi trivs!', ['Här är lugnt.', 'Vi trivs!']],
    ['Bussen går kl. 7.30 varje dag.', ['Bussen går kl. 7.30 varje dag.']],
    ['Det finns t.ex. Granbyn och bl.a. fiske. Bra!', ['Det finns t.ex. Granbyn och bl.a. fiske.', 'Bra!']],
    ['Skola, vård m.m. Det är bra.', ['Skola, vård m.m.', 'Det är bra.']],
    ['Fiske, jakt m.m. som vi gillar.', ['Fiske, jakt m.m. som vi gillar.']],
    ['Tala med A. Svensson om saken.', ['Tala med A. Svensson om saken.']],
    ['jag bor här. det är fint. ja', ['jag bor här.', 'det är fint.', 'ja']],
    ['- Samhörighet\n- Naturen\n', ['- Samhörighet', '- Naturen']],
    ['Vi har en lång rad som\nfortsätter här.', ['Vi har en lång rad som\nfortsätter här.']],
    ['Rubrik\n\nVi trivs här', ['Rubrik', 'Vi trivs här']],
    ['1. Skolan\n2. Affären', ['1. Skolan', '2. Affären']],
    ['”Kom hit!” sa han. Vi gick.', ['”Kom hit!” sa han.', 'Vi gick.']],
    ['Va!? Jo...', ['Va!?', 'Jo...']],
    ['Se www.example.se/a.b för mer.', ['Se www.example.se/a.b för mer.']],
    ['Mötet är den 8. oktober.', ['Mötet är den 8. oktober.']],
    ['', []],
    [' \n\t ', []],
    ['🙂', ['🙂']],
  ])('splits %j', (text, expected) => {
    expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});
