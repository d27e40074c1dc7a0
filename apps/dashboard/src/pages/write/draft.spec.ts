import { describe, expect, it } from '@jest/globals';
import { changedFigures, readDraft, type Draft } from './draft';
import { numberSources } from './sources';

const draft: Draft = {
  base: [{ id: 'title', role: 'title', text: 'Hotagen' }],
  blocks: [{ id: 'title', role: 'title', text: 'Hotagen, vår bygd' }],
  sources: [{ id: 'hotagen', number: 1, title: 'Hotagen', address: '/bygd/hotagen' }],
  figures: { voices: '40' },
};

describe('a draft that the browser keeps', () => {
  it('is read as it was written', () => {
    expect(readDraft(JSON.stringify(draft))).toEqual(draft);
  });

  it.each([
    null,
    '',
    'null',
    '{}',
    '[]',
    '{"base":[],"blocks":[{"id":1}],"sources":[],"figures":{}}',
    JSON.stringify({ ...draft, sources: [{}] }),
    JSON.stringify({ ...draft, blocks: [{ id: 'a', role: 'script', text: '' }] }),
  ])('is none where %j was kept', (text) => {
    expect(readDraft(text)).toBeNull();
  });

  it('knows which figures have changed since they were seen', () => {
    expect(changedFigures({ voices: '40', gone: '1', same: '2' }, { voices: '45', same: '2', more: '3' })).toEqual([
      { id: 'voices', was: '40', is: '45' },
    ]);
  });
});

describe('the numbers of sources', () => {
  const finding = '0b7b5ab6-2f0c-4ad0-9f0f-6a1a1a1a1a1a';
  const source = (id: string, kind: 'DISTRICT' | 'FINDING' | 'STATEMENT' | 'COMMON_GROUND' | 'METHOD') => ({
    id,
    kind,
    title: id,
    statement: null,
  });
  const report = {
    paragraphs: [
      { id: `heading:${finding}`, role: 'HEADING' as const, sentences: [] },
      { id: 'quote:s1', role: 'QUOTE' as const, sentences: [] },
      { id: 'heading:voices', role: 'HEADING' as const, sentences: [] },
      { id: 'quote:s2', role: 'QUOTE' as const, sentences: [] },
      { id: 'quote:s3', role: 'QUOTE' as const, sentences: [] },
    ],
    sources: [
      source('hotagen', 'DISTRICT'),
      source(finding, 'FINDING'),
      source('s1', 'STATEMENT'),
      source('s2', 'STATEMENT'),
      { ...source('s3', 'STATEMENT'), statement: { id: 's3', start: 12, note: { id: 'n' } } },
      source('c', 'COMMON_GROUND'),
      source('method', 'METHOD'),
    ],
  };

  it('follow the text, and lead to where each can be read', () => {
    expect(numberSources(report, 'hotagen').map(({ number, address }) => [number, address])).toEqual([
      [1, '/bygd/hotagen'],
      [2, `/bygd/hotagen/guldkorn/${finding}`],
      [3, `/bygd/hotagen/guldkorn/${finding}`],
      [4, '/bidrag?bygd=hotagen&roll=resident'],
      [5, '/moten/n#i-texten-12'],
      [6, '/bygd/hotagen#gemensamt'],
      [7, '/metod'],
    ]);
  });

  it('stay those that a written text has, and go on from there', () => {
    const kept = [
      { id: 'method', number: 1, title: 'gammal', address: '/' },
      { id: 'gone', number: 4, title: 'borta', address: '/' },
    ];
    const numbers = numberSources(report, 'hotagen', kept).map(({ id, number }) => [id, number]);
    expect(numbers.slice(0, 4)).toEqual([
      ['method', 1],
      ['gone', 4],
      ['hotagen', 5],
      [finding, 6],
    ]);
  });
});
