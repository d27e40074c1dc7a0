import type { Profile } from '@guldkorn/municipality';
import { DomainError } from '../errors/domain-error.js';
import { shownId } from '../errors/shown-id.js';
import type { NoteChoice } from './incoming-note.js';

/** Sees to it that what is chosen for a note exists. @throws DomainError MEETING_UNKNOWN, DISTRICT_UNKNOWN, GROUP_UNKNOWN. */
export function checkChoice({ meetingId, districtId, groupId }: NoteChoice, profile: Profile): void {
  if ((meetingId ?? null) !== null && !profile.programme.some((meeting) => meeting.id === meetingId))
    throw new DomainError('MEETING_UNKNOWN', {
      sv: `Fältet meetingId: programmet har inget möte med id ${shownId(meetingId ?? '')}. Välj ett ur programmet.`,
      en: `The field meetingId: the programme has no meeting with the id ${shownId(meetingId ?? '')}. Choose one from the programme.`,
    });
  if ((districtId ?? null) !== null && !profile.districts.some((district) => district.id === districtId))
    throw new DomainError('DISTRICT_UNKNOWN', {
      sv: `Fältet districtId: ingen bygd har id ${shownId(districtId ?? '')}. Välj en av ${profile.districts.map((district) => district.id).join(', ')}.`,
      en: `The field districtId: no district has the id ${shownId(districtId ?? '')}. Choose one of ${profile.districts.map((district) => district.id).join(', ')}.`,
    });
  if ((groupId ?? null) !== null && !profile.focusGroups.some((group) => group.id === groupId))
    throw new DomainError('GROUP_UNKNOWN', {
      sv: `Fältet groupId: ingen fokusgrupp har id ${shownId(groupId ?? '')}. Välj en av ${profile.focusGroups.map((group) => group.id).join(', ')}.`,
      en: `The field groupId: no focus group has the id ${shownId(groupId ?? '')}. Choose one of ${profile.focusGroups.map((group) => group.id).join(', ')}.`,
    });
}
