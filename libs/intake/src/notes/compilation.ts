import type { Gazetteer } from '@guldkorn/municipality';
import { findDate } from '../calendar-date.js';
import { locate, type Location } from '../locate.js';
import type { Block } from './blocks.js';

/** Beside the name of a place, what the heading over one of several meetings' notes may hold. */
const lightWord =
  /^(?:\d{1,4}|den|i|på|från|vid|kl|och|för|hösten|våren|sommaren|bygd(?:en|ens)?|(?:\p{L}+)?möte[nt]?|(?:fokus)?grupp(?:en)?|träff(?:en)?|samråd(?:et)?|dialog(?:en)?|anteckningar|swot|bygdegård(?:en)?|skola(?:n)?|(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?)$/iu;
const MOST_WORDS = 12;

/** The place that a heading names, where it says nothing else: `Möte i Kaxås, 10 oktober 2019`; or null. */
export function placeOfHeading(label: string, gazetteer: Gazetteer): Location | null {
  const date = findDate(label);
  const bare = date === null ? label : `${label.slice(0, date.start)} ${label.slice(date.end)}`;
  const words = [...bare.matchAll(/[\p{L}\p{N}]+(?:[-–][\p{L}\p{N}]+)*/gu)].map((match) => match[0]);
  if (words.length > MOST_WORDS) return null;
  const found: Location[] = [];
  for (let from = 0; from < words.length; from++) {
    const named = nameAt(words, from, gazetteer);
    if (named !== null) {
      found.push(named.location);
      from += named.length - 1;
    } else if (!lightWord.test(words[from] ?? '') && !isMonth(words[from] ?? '')) return null;
  }
  const first = found[0];
  if (first === undefined || found.some((each) => each.districtId !== first.districtId)) return null;
  const places = new Set(found.map((each) => each.placeId).filter((id) => id !== null));
  return { districtId: first.districtId, placeId: places.size === 1 ? ([...places][0] ?? null) : null };
}

function nameAt(
  words: readonly string[],
  from: number,
  gazetteer: Gazetteer,
): { readonly location: Location; readonly length: number } | null {
  for (let length = Math.min(4, words.length - from); length >= 1; length--) {
    const name = words.slice(from, from + length).join(' ');
    const location = /^\p{Lu}/u.test(name) ? locate(name, gazetteer) : null;
    if (location !== null) return { location, length };
  }
  return null;
}

const isMonth = (word: string) => findDate(`1 ${word} 2020`) !== null;

/**
 * The places that headings name where a note compiles several meetings: by the heading's index among the blocks. None
 * where all headings that name a place name the same district: then a place is a topic.
 */
export function placesOfSections(
  blocks: readonly Block[],
  titleIndex: number,
  gazetteer: Gazetteer,
): ReadonlyMap<number, Location> {
  const places = new Map<number, Location>();
  for (const [index, block] of blocks.entries()) {
    const location = block.kind === 'heading' && index !== titleIndex ? placeOfHeading(block.label, gazetteer) : null;
    if (location !== null) places.set(index, location);
  }
  const districts = new Set([...places.values()].map((each) => each.districtId));
  return districts.size > 1 ? places : new Map();
}
