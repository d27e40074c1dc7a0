import { describe, expect, it } from '@jest/globals';
import { htmlPage, plainText, richText, type WrittenText } from './written-text';

const text: WrittenText = {
  blocks: [
    { id: 'title', role: 'title', text: 'Hotagen <3' },
    { id: 'opening', role: 'body', text: 'Minst 40 röster. [2] ' },
    { id: 'own:1', role: 'body', text: '  ' },
    { id: 'h', role: 'heading', text: 'Ren & skoter' },
    { id: 'quote:s', role: 'quote', text: '”Tyst.” [1]\n– en röst från Kaxås' },
  ],
  sources: [
    { id: 's', number: 1, title: 'Ett "yttrande"', address: '/moten/n#i-texten-1' },
    { id: 'd', number: 2, title: 'Hotagen', address: '/bygd/hotagen' },
    { id: 'unused', number: 3, title: 'Borta', address: '/metod' },
  ],
  sourcesTitle: 'Källor',
  provenance: 'Krokoms kommun, räknat i dag.',
  origin: 'http://127.0.0.1:3000',
};

describe('a text that leaves the page', () => {
  it('is plain, with the addresses of the sources that it still leans on', () => {
    expect(plainText(text)).toBe(
      [
        'Hotagen <3',
        'Minst 40 röster. [2]',
        'Ren & skoter',
        '”Tyst.” [1]\n– en röst från Kaxås',
        'Källor\n[1] Ett "yttrande": http://127.0.0.1:3000/moten/n#i-texten-1\n[2] Hotagen: http://127.0.0.1:3000/bygd/hotagen',
        'Krokoms kommun, räknat i dag.\n',
      ].join('\n\n'),
    );
  });

  it('is rich, with nothing in it that is not meant as HTML', () => {
    expect(richText(text).split('\n')).toEqual([
      '<h1>Hotagen &lt;3</h1>',
      '<p>Minst 40 röster. [2]</p>',
      '<h2>Ren &amp; skoter</h2>',
      '<blockquote><p>”Tyst.” [1]<br>– en röst från Kaxås</p></blockquote>',
      '<h2>Källor</h2>',
      '<p>[1] <a href="http://127.0.0.1:3000/moten/n#i-texten-1">Ett &quot;yttrande&quot;</a></p>',
      '<p>[2] <a href="http://127.0.0.1:3000/bygd/hotagen">Hotagen</a></p>',
      '<p>Krokoms kommun, räknat i dag.</p>',
    ]);
  });

  it('is a page of its own', () => {
    expect(htmlPage(text, 'sv')).toMatch(
      /^<!doctype html>\n<html lang="sv">\n<head>\n<meta charset="utf-8">\n<title>Hotagen &lt;3<\/title>/,
    );
  });

  it('has no list of sources where no mark is left', () => {
    expect(plainText({ ...text, blocks: [{ id: 'a', role: 'body', text: 'Inget.' }] })).toBe(
      'Inget.\n\nKrokoms kommun, räknat i dag.\n',
    );
  });
});
