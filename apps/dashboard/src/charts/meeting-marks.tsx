import { useLanguage } from '../messages/language';
import type { MeetingGroup } from './month-series';
import './meeting-marks.css';

/** What meetings that share their months are called, with their days or without. */
export function useMeetingNames() {
  const { m, formats, language } = useLanguage();
  const nameOf = ({ meetings, kind }: MeetingGroup) =>
    meetings.length === 1
      ? (meetings[0]?.title[language] ?? '')
      : m.overview.meetingsOf[kind](formats.number(meetings.length));
  return {
    nameOf,
    datedNameOf: (group: MeetingGroup) => `${nameOf(group)}, ${formats.dateRange(group.from, group.to)}`,
  };
}

/** Explains the numbers that mark meetings along time. */
export function MeetingMarks({ groups }: { readonly groups: readonly MeetingGroup[] }) {
  const { m } = useLanguage();
  const { datedNameOf } = useMeetingNames();
  return (
    groups.length > 0 && (
      <ol className="meeting-marks" aria-label={m.overview.meetings}>
        {groups.map((group) => (
          <li key={group.number}>
            <b aria-hidden="true">{group.number}</b>
            <span>{datedNameOf(group)}</span>
          </li>
        ))}
      </ol>
    )
  );
}
