import type { Gazetteer, Profile } from '@guldkorn/municipality';
import { findDate, findShortDate } from '../calendar-date.js';
import { locate } from '../locate.js';
import type { NoteHead } from '../parsed.js';
import { findParticipants } from './participants.js';
import { kindOfMeeting, meetingOf } from './programme-meeting.js';
import { venueOf } from './venue.js';

const headLabel =
  /^[*_]{0,2}(datum|dag|tid|när|klockan|plats|lokal|var|plats och tid|tid och plats|tid och rum|antal deltagare|antal närvarande|bygd|ort|grupp|fokusgrupp|målgrupp|möte|mötesform|form|antecknat av|date|time|place|venue|district|group|number of participants)[*_]{0,2}\s*:/iu;

/** True for a line that begins with a label of the head, such as `Plats:`. */
export function hasHeadLabel(line: string): boolean {
  return headLabel.test(line.trim());
}

/** True for a line of the head: a label such as `Plats:`, or a date or number of participants on a line of its own. */
export function isHeadLine(line: string): boolean {
  if (hasHeadLabel(line)) return true;
  const short = line.trim().split(/\s+/).length <= 16;
  return (
    short &&
    (findDate(line) !== null ||
      (findParticipants(line) !== null && line.length < 90) ||
      /(?<!\p{L})kl(ockan|\.)?\s*\d{1,2}/iu.test(line))
  );
}

interface Named {
  readonly districts: ReadonlySet<string>;
  /** As written. */
  readonly places: readonly string[];
  readonly groupId: string | null;
}

/** Districts, places and groups whose names stand in the text, longest names first; several districts mean that none is told. */
function namedIn(text: string, gazetteer: Gazetteer): Named {
  const words = [...text.slice(0, 400).matchAll(/[\p{L}\p{N}]+(?:[-–][\p{L}\p{N}]+)*/gu)].map((match) => match[0]);
  const districts = new Set<string>();
  const places: string[] = [];
  let groupId: string | null = null;
  for (let from = 0; from < words.length; from++) {
    for (let length = Math.min(4, words.length - from); length >= 1; length--) {
      const name = words.slice(from, from + length).join(' ');
      const group = gazetteer.findGroup(name);
      if (group !== undefined && /^\p{Lu}|\s/u.test(name)) {
        groupId ??= group.id;
        if (group.districtId !== null) districts.add(group.districtId);
        from += length - 1;
        break;
      }
      // A village's name in running text is a name only with its capital.
      const place = /^\p{Lu}/u.test(name) ? locate(name, gazetteer) : null;
      if (place !== null) {
        districts.add(place.districtId);
        places.push(name);
        from += length - 1;
        break;
      }
    }
  }
  return { districts, places, groupId };
}

/** A thematic group that the file's name names, as in `Frukostmöte företagare.docx`; file names keep no capitals. */
function thematicGroupIn(fileName: string, gazetteer: Gazetteer): string | null {
  const groups = [
    ...fileName
      .normalize('NFC')
      .replace(/\.[^.]*$/, '')
      .matchAll(/\p{L}+/gu),
  ].map((word) => gazetteer.findGroup(word[0]));
  return groups.find((group) => group !== undefined && group.districtId === null)?.id ?? null;
}

export interface HeadSource {
  readonly title: string | null;
  /** Lines of the head, with the title first. */
  readonly lines: readonly string[];
  /** All that is no statement: the number of participants may stand in prose. */
  readonly beside: string;
  /** May carry the date of a recording: `GMT20201008-163000_Recording.vtt`. */
  readonly fileName: string;
}

/** A head is short; what is longer is cut, so that no line is slow to search. */
const LONGEST_HEAD_LINE = 300;
const MOST_HEAD_LINES = 60;

/** Reads title, date, venue, district, group, participants and the programme's meeting from a note's head. */
export function readHead(source: HeadSource, profile: Profile, gazetteer: Gazetteer): NoteHead {
  const lines = source.lines
    .slice(0, MOST_HEAD_LINES)
    .map((line) => line.replace(/\s+/g, ' ').trim().slice(0, LONGEST_HEAD_LINE));
  const title = source.title ?? '';
  const fileName = source.fileName.normalize('NFC').replace(/[_-]/g, ' ').slice(0, LONGEST_HEAD_LINE);
  const date =
    lines.map((line) => findDate(line)?.date ?? null).find((each) => each !== null) ??
    lines.map(findShortDate).find((each) => each !== null) ??
    dateInFileName(source.fileName);
  const venue = lines.map(venueOf).find((each) => each !== null) ?? null;
  const labelled = lines
    .filter((line) => /^[*_]{0,2}(bygd|grupp|fokusgrupp|målgrupp|district|group)[*_]{0,2}\s*:/iu.test(line))
    .join(' ');
  const all = lines.join(' ');
  const named = [labelled, title, venue ?? '', all].map((text) => namedIn(text, gazetteer));
  const told = named.find((each) => each.districts.size > 0);
  let districtId = told?.districts.size === 1 ? ([...told.districts][0] ?? null) : null;
  let groupId =
    named
      .slice(0, 2)
      .map((each) => each.groupId)
      .find((id) => id !== null) ?? thematicGroupIn(source.fileName, gazetteer);
  const kind = kindOfMeeting([title, all, fileName]);
  if (groupId === null && kind === 'focusGroup' && districtId !== null)
    groupId = profile.focusGroups.find((group) => group.districtId === districtId)?.id ?? null;
  const thematic = profile.focusGroups.find((group) => group.id === groupId)?.districtId === null;
  // A thematic group gathers people from everywhere: the village it met in says nothing of where they live.
  if (thematic && labelled === '') districtId = null;
  const places = [...named.slice(1), namedIn(fileName, gazetteer)].map((each) => each.places);
  const meeting = meetingOf({ title, lines: all, date, districtId, groupId, kind, places }, profile);
  if (meeting !== null) {
    districtId = meeting.districtId ?? (labelled === '' ? null : districtId);
    groupId = meeting.groupId ?? groupId;
  }
  return {
    title: source.title,
    date,
    venue,
    districtId,
    groupId,
    participants: findParticipants(source.beside),
    meetingId: meeting?.id ?? null,
  };
}

function dateInFileName(fileName: string): string | null {
  const compact = /(?<!\d)(20\d{2})(\d{2})(\d{2})(?!\d)/.exec(fileName);
  return (
    findDate(compact === null ? fileName.replace(/_/g, '-') : `${compact[1]}-${compact[2]}-${compact[3]}`)?.date ?? null
  );
}
