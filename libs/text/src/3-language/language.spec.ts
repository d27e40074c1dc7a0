import { describe, expect, it } from '@jest/globals';
import { tokenize } from '../2-tokens/tokens.js';
import { EnglishLexicon } from '../lexicon/english.js';
import type { Language } from '../reading.js';
import { resources } from '../testing/engine.js';
import { LanguageDetector } from './language.js';

const detector = new LanguageDetector(resources, new EnglishLexicon(resources.english));

describe('language', () => {
  it.each<[Language, string]>([
    ['sv', 'Samhörighet'],
    ['sv', 'Naturen'],
    ['sv', 'Bra skola'],
    ['sv', 'Skotertrafiken'],
    ['sv', 'Fiske'],
    ['sv', 'Lugn och ro'],
    ['sv', 'Inget att göra'],
    ['sv', 'Bussen'],
    ['sv', 'Här är det tyst på kvällarna.'],
    ['sv', 'jag gillar att åka skidor'],
    ['sv', 'Det saknas en mötesplats för unga'],
    ['sv', 'Fler bussar, tack!'],
    ['sv', 'Nära till allt'],
    ['sv', 'Man känner sina grannar'],
    ['sv', 'Byalaget ordnar midsommarfest varje år.'],
    ['sv', 'Internet fungerar inte i vår by.'],
    ['sv', 'Camping och outdoor lockar turister hit'],
    ['sv', 'Vi har en fin shop och ett trevligt café'],
    ['sv', 'Mobiltäckning saknas'],
    ['sv', 'Föreningslivet'],
    ['sv', 'Vi talar gïele hemma och barnen lär sig saemien i skolan.'],
    ['sv', 'Namnet Tjahkere ska stå på skylten, det är viktigt för oss'],
    ['sv', 'Här finns jïjnjh renar och mycket fiske'],
    ['sv', 'BUSSARNA GÅR FÖR SÄLLAN'],
    ['sv', 'Alla hjälper varandra.'],
    ['sv', 'Snö'],
    ['sv', 'De äldre behöver färdtjänst'],
    ['sv', 'Stugan vid sjön är min favorit'],
    ['sv', 'He är int na fel på byn'],
    ['sv', 'Ja trivs jättebra hännä'],
    ['sv', 'Möe fint um våren här nere'],
    ['sv', 'Padelhallen och hembygdsföreningens sommarkafé'],
    ['en', 'I love the silence here.'],
    ['en', 'Friendly people'],
    ['en', 'We need more buses to the city.'],
    ['en', 'The forest and the lake'],
    ['en', 'It is hard to find a job when you do not speak the language'],
    ['en', 'Beautiful nature and clean air'],
    ['en', 'My kids go to school in the village'],
    ['en', 'Great skiing!'],
    ['en', 'There is nothing to do for young people'],
    ['en', 'Cheap houses'],
    ['en', 'Northern lights'],
    ['en', 'I moved here two years ago because of my husband'],
    ['en', 'Public transport is poor'],
    ['nb', 'Jeg liker meg veldig godt her.'],
    ['nb', 'Vi flyttet hit fra Norge for tre år siden'],
    ['nb', 'Det er ikke mye å gjøre for ungdom'],
    ['nb', 'Naturen er flott og folk er hyggelige'],
    ['nb', 'Hva med flere busser?'],
    ['nb', 'Nærheten til fjellet'],
    ['nb', 'Vi trenger en bedre vei til bygda'],
    ['nb', 'Eg trivst godt og har ikkje tenkt å flytte'],
    ['nb', 'Barna våre går på skolen her'],
    ['nb', 'Det beste er roen og skogen, og at vi kjenner hverandre'],
    ['other', 'Buaregh! Mijjen gïele lea vihkele.'],
    ['other', 'Wir wohnen gerne hier, weil es so ruhig ist.'],
    ['other', 'Luonto on kaunis ja ihmiset ovat ystävällisiä'],
    ['other', 'Me gusta mucho el pueblo y la gente'],
    ['other', 'Nous aimons la forêt et le calme'],
    ['other', 'أحب الطبيعة هنا'],
    ['other', 'Мне нравится природа'],
    ['other', 'Podoba mi się tutaj, ponieważ jest cicho'],
    ['other', 'Daar is het heel rustig en wij zijn blij'],
    ['other', 'Casa bonita'],
    ['other', 'Schöne Aussicht'],
    ['other', 'Kaunis luonto'],
    ['other', 'Napakahusay ng mga tao dito.'],
    ['other', 'Îro li vir gelek xweş e'],
    ['other', '12345'],
    ['other', '🙂 🙂'],
    ['other', ''],
    ['other', 'xqzv wrtk'],
    ['other', 'ฉันชอบธรรมชาติ'],
  ])('%s: %j', (expected, text) => {
    expect(detector.detect(tokenize(text)).code).toBe(expected);
  });

  it('is surer of a sentence than of a word, and never beyond 0-1', () => {
    const word = detector.detect(tokenize('Fiske')).confidence;
    const sentence = detector.detect(tokenize('Vi som bor här tycker att fisket är det bästa som finns')).confidence;
    expect(sentence).toBeGreaterThan(word);
    expect(word).toBeGreaterThan(0);
    expect(sentence).toBeLessThanOrEqual(1);
  });
});
