import { enMeetings } from './en-meetings';
import { svMeetings } from './sv-meetings';

/** What the pages of meetings say, loaded with them. */
export const meetingMessages = { sv: svMeetings, en: enMeetings };
