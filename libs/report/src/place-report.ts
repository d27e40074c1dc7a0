/** The story of a place as a first draft: what its people bring up more than others, in figures and in their own words. */
import { tellPart, type Interval, type ToldCount } from '@guldkorn/insight';
import { phrases } from './languages.js';
import type { Phrases, Subject } from './phrases.js';
import { quoteText } from './quote-text.js';
import {
  capitalised,
  figure,
  sentence,
  sourceOrder,
  type Paragraph,
  type Piece,
  type Report,
  type ReportLanguage,
  type Sentence,
  type Source,
} from './report.js';
import { spokenShare, type SpokenShare } from './spoken-share.js';

/** Which figures the text may hold. */
export type PlaceFigure = 'voices' | 'shares' | 'intervals' | 'common';

/** Told voices that say something, and all of those they are among. */
export interface ToldOf {
  readonly voices: ToldCount | null;
  readonly of: ToldCount | null;
}

export interface QuoteFacts {
  readonly id: string;
  /** Masked, and its author has let it be quoted. */
  readonly text: string;
  /** What the quote is to hold; null for its beginning. */
  readonly about: { readonly start: number; readonly end: number } | null;
  /** Who said it, as it is written under a quote. */
  readonly quotedAs: string;
  /** Whether it is a wish. */
  readonly isWish?: boolean;
}

export interface NuggetFacts extends Subject {
  readonly id: string;
  readonly confirmed: boolean;
  readonly fragile: boolean;
  readonly here: ToldOf;
  readonly elsewhere: ToldOf;
  /** The least and the most that the share of praise can be. */
  readonly praise: Interval;
  /** Of a theme: words that people speak of it with. */
  readonly words: readonly string[];
  readonly quotes: readonly QuoteFacts[];
}

/** All that the text may tell, told already elsewhere. */
export interface PlaceFacts {
  readonly place: { readonly id: string; readonly name: string };
  readonly voices: ToldCount | null;
  /** The step that counts are told in. */
  readonly threshold: number;
  /** Those chosen, in the order of the text. */
  readonly nuggets: readonly NuggetFacts[];
  /** Whether the place has any nugget at all, chosen or not. */
  readonly hasNuggets: boolean;
  /** How many there are in all, where the text is to say so when it speaks of fewer. */
  readonly nuggetCount?: number;
  /** Quotes of none of the nuggets. */
  readonly otherQuotes: readonly QuoteFacts[];
  readonly common: readonly { readonly id: string; readonly name: string }[];
  /** Names of its places that too few have given as theirs to tell, or nobody. */
  readonly notHeard: readonly string[];
  readonly figures: ReadonlySet<PlaceFigure>;
}

const method = 'method';
/** A longer list is no picture. */
const mostCommon = 5;
/** With no more of the praise for certain than this, nothing is said of how it is valued. */
const mostlyPraise = 0.5;
const nearlyAllPraise = 0.9;

/** Puts the text together, the same from the same facts. */
export function placeReport(facts: PlaceFacts, language: ReportLanguage): Report {
  const words = phrases[language];
  const paragraphs = [
    ...opening(facts, words),
    ...alike(facts, words).flatMap((group) => nuggetParagraphs(group, facts, words)),
    ...moreVoices(facts, words),
    ...commonPicture(facts, words),
    ...caveats(facts, words),
  ];
  const titles = sourceTitles(facts, words);
  return {
    paragraphs,
    sources: sourceOrder(paragraphs).flatMap((id) => titles.get(id) ?? []),
  };
}

function paragraph(id: string, role: Paragraph['role'], sentences: readonly Sentence[]): Paragraph[] {
  return sentences.length === 0 ? [] : [{ id, role, sentences }];
}

function heading(id: string, words: string): Paragraph[] {
  return paragraph(id, 'heading', [sentence([words], [])]);
}

function opening(facts: PlaceFacts, words: Phrases): Paragraph[] {
  const { place, voices, nuggets, hasNuggets, figures, nuggetCount = nuggets.length } = facts;
  const names = nuggets.map(words.inList);
  const told =
    voices === null
      ? words.voicesFew(place.name)
      : words.voices(place.name, figure('voices', words.number(voices), [place.id]));
  const findings =
    nuggets.length > 0
      ? [
          sentence(
            nuggetCount > nuggets.length
              ? words.distinctAmong(figure('nuggets', words.counted(nuggetCount), [place.id]), names)
              : words.distinct(names),
            nuggets.map(({ id }) => id),
          ),
        ]
      : hasNuggets
        ? []
        : [sentence(words.noNuggets(place.name), [method])];
  return [
    ...paragraph('title', 'title', [sentence([words.title(place.name)], [])]),
    ...paragraph('opening', 'body', [...(figures.has('voices') ? [sentence(told, [place.id])] : []), ...findings]),
  ];
}

/** Several that the same would be said of, so that it need not be said of one after the other. */
type Alike = readonly [first: NuggetFacts, ...others: NuggetFacts[]];

/** Those of which there is nothing of their own to say are put together, in the place of the first of them. */
function alike(facts: PlaceFacts, words: Phrases): Alike[] {
  const groups = new Map<string, [NuggetFacts, ...NuggetFacts[]]>();
  for (const nugget of facts.nuggets) {
    const own = nugget.subject === 'theme' || nugget.fragile || nugget.quotes.length + nugget.words.length > 0;
    const key = own || facts.figures.has('intervals') ? nugget.id : JSON.stringify(said([nugget], facts, words, true));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [nugget]);
    else group.push(nugget);
  }
  return [...groups.values()];
}

function nuggetParagraphs(group: Alike, facts: PlaceFacts, words: Phrases): Paragraph[] {
  const [{ id, quotes: ofFirst }] = group;
  return [
    ...heading(`heading:${id}`, capitalised(words.list(group.map(({ name }) => name)))),
    ...paragraph(`nugget:${id}`, 'body', said(group, facts, words)),
    ...quotes(ofFirst, words),
  ];
}

/** What is said of a guldkorn, or of several that it holds for alike. @param nameless says it without telling of which. */
function said(group: Alike, facts: PlaceFacts, words: Phrases, nameless = false): Sentence[] {
  const [first] = group;
  const { praise } = first;
  const ids = nameless ? [] : group.map(({ id }) => id);
  const of = nameless ? { ...first, id: '', name: '' } : first;
  const all = (pieces: readonly Piece[]) => sentence(pieces, ids);
  return [
    ...(facts.figures.has('shares')
      ? sharesOf([of, ...group.slice(1)], facts, words)
      : [all(words.moreOften(nameless ? [of] : group))]),
    ...(facts.figures.has('intervals') ? interval(of, facts, words).map(all) : []),
    ...(first.words.length > 0 ? [all(words.saidWith(first.words))] : []),
    ...(praise.lower > mostlyPraise ? [all(words.valued[praise.lower >= nearlyAllPraise ? 'nearlyAll' : 'most'])] : []),
    ...(first.fragile ? [all(words.fragile())] : []),
  ];
}

/** How many say it here, and in the rest of the municipality. */
export function sharesOf(
  group: Alike,
  { place, threshold }: { readonly place: { readonly name: string }; readonly threshold: number },
  words: Phrases,
): Sentence[] {
  const [first, ...others] = group;
  const { id, here, elsewhere } = first;
  const ids = group.map((one) => one.id);
  const spoken = spokenShare(here.voices, here.of, threshold);
  if (spoken === null)
    return [sentence(words.mentionUnknown(place.name, first), [id]), sentence(words.moreOften(group), ids)];
  const [share, rest] = words.ofThose(spoken);
  const who = [figure(`here:${id}`, share, [id]), rest === undefined ? '' : ` ${rest}`];
  return [
    sentence(words.mention(place.name, first, who), [id]),
    ...(others.length > 0
      ? [
          sentence(
            words.asMany(others.map(({ name }) => name)),
            others.map((one) => one.id),
          ),
        ]
      : []),
    sentence(comparison(id, spoken, elsewhere, threshold, words), ids),
  ];
}

function comparison(
  id: string,
  here: SpokenShare,
  elsewhere: ToldOf,
  threshold: number,
  words: Phrases,
): readonly Piece[] {
  if (elsewhere.of === null) return words.elsewhereUnknown();
  if (elsewhere.voices === null) return words.elsewhereFew();
  const there = spokenShare(elsewhere.voices, elsewhere.of, threshold);
  // Rounded counts may make the two look alike, or worse; that it is more often here was tried on the exact ones.
  if (there === null || there.value >= here.value) return words.elsewhereLess();
  return words.elsewhere(figure(`elsewhere:${id}`, words.ofThose(there)[0], [id]));
}

function interval({ id, here }: NuggetFacts, { place, threshold }: PlaceFacts, words: Phrases): Piece[][] {
  const { share, interval: span } = tellPart(here.voices, here.of, threshold);
  if (share === null) return [];
  const percent = (what: string, value: number) =>
    figure(`${what}:${id}`, words.percent(Math.round(value * 100)), [id]);
  return [
    words.interval(place.name, percent('percent', share), percent('lower', span.lower), percent('upper', span.upper)),
  ];
}

function quotes(all: readonly QuoteFacts[], words: Phrases): Paragraph[] {
  return all.flatMap(({ id, text, about, quotedAs }) =>
    paragraph(`quote:${id}`, 'quote', [
      {
        parts: [{ kind: 'quote', text: quoteText(text, about, words.masked), figureId: null, sourceIds: [id] }],
      },
      { parts: sentence(words.saidBy(quotedAs), []).parts },
    ]),
  );
}

function moreVoices({ otherQuotes }: PlaceFacts, words: Phrases): Paragraph[] {
  return otherQuotes.length === 0
    ? []
    : [...heading('heading:voices', words.moreVoices), ...quotes(otherQuotes, words)];
}

function commonPicture({ place, common, figures }: PlaceFacts, words: Phrases): Paragraph[] {
  const shown = common.slice(0, mostCommon);
  if (!figures.has('common') || shown.length === 0) return [];
  const ids = shown.map(({ id }) => id);
  return [
    ...heading('heading:common', words.commonTitle),
    ...paragraph('common', 'body', [
      sentence(
        words.common(
          place.name,
          shown.map(({ name }) => name),
        ),
        ids,
      ),
      sentence(words.commonMeans(), [method]),
    ]),
  ];
}

/** Says nothing of figures where there are none. */
function caveats({ place, nuggets, voices, figures, threshold, notHeard }: PlaceFacts, words: Phrases): Paragraph[] {
  const holdsShares = nuggets.length > 0 && (figures.has('shares') || figures.has('intervals'));
  const holdsFigures = holdsShares || (figures.has('voices') && voices !== null);
  return [
    ...heading('heading:caveat', words.caveatTitle),
    ...paragraph('caveat', 'body', [
      sentence(words.caveat(place.name), [method]),
      ...(holdsFigures ? [sentence(words.rounded(threshold), [method])] : []),
      ...(notHeard.length > 0 ? [sentence(words.notHeard(notHeard), [place.id])] : []),
    ]),
  ];
}

function sourceTitles(facts: PlaceFacts, words: Phrases): Map<string, Source> {
  const { sourceTitles: titles } = words;
  const { place, nuggets, otherQuotes, common } = facts;
  const all: Source[] = [
    { id: place.id, kind: 'district', title: titles.district(place.name) },
    ...nuggets.map((nugget): Source => ({
      id: nugget.id,
      kind: 'finding',
      title: titles.finding(place.name, nugget, nugget.confirmed),
    })),
    ...[...nuggets.flatMap((nugget) => nugget.quotes), ...otherQuotes].map((quote): Source => ({
      id: quote.id,
      kind: 'statement',
      title: titles.statement(quote.quotedAs),
    })),
    ...common.map(({ id, name }): Source => ({ id, kind: 'commonGround', title: titles.commonGround(name) })),
    { id: method, kind: 'method', title: titles.method },
  ];
  return new Map(all.map((source) => [source.id, source]));
}
