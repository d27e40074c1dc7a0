import type { MeetingsQuery } from '../../graphql/generated/graphql';
import { coverageMessages } from '../../messages/coverage-messages';
import { useLanguage } from '../../messages/language';
import { meetingMessages } from '../../messages/meeting-messages';
import { AppLink } from '../../ui/app-link';
import type { WithoutNote } from './without-note';
import { Allowed } from '../../ui/viewing';

/** The sentences of the ledger that say who has not been heard. */
const ofThoseMissing = new Set([
  'DISTRICTS_NOT_HEARD',
  'DISTRICTS_THIN',
  'GROUPS_NOT_HEARD',
  'PLACES_NOT_HEARD',
  'MEETINGS_WITHOUT_NOTE',
]);

interface WhoIsMissingProps {
  readonly data: MeetingsQuery;
  readonly without: WithoutNote<
    MeetingsQuery['districts'][number],
    MeetingsQuery['municipality']['focusGroups'][number],
    MeetingsQuery['programme'][number]
  >;
}

/** Who no note is from, and who has hardly been heard in any way. */
export function WhoIsMissing({ data, without }: WhoIsMissingProps) {
  const { language } = useLanguage();
  const words = meetingMessages[language];
  const coverage = coverageMessages[language];
  const { notHeard, sentences } = data.overview.ledger;
  const noNote = [
    [words.districtsWithoutNote, without.districts.map(({ name }) => name)],
    [words.groupsWithoutNote, without.groups.map(({ name }) => name[language])],
    [words.meetingsWithoutNote, without.meetings.map(({ title }) => title[language])],
  ] as const;
  const hardlyHeard = [
    [coverage.districtsFew, notHeard.districts.map(({ name }) => name)],
    [coverage.groupsFew, notHeard.groups.map(({ name }) => name[language])],
    [coverage.placesFew, notHeard.places.map(({ name }) => name)],
  ] as const;
  const lists = [...noNote, ...hardlyHeard].filter(([, names]) => names.length > 0);
  return (
    <section className="section who-is-missing" id="saknas" aria-labelledby="vilka-saknas">
      <h2 id="vilka-saknas" tabIndex={-1}>
        {words.missing}
      </h2>
      {noNote.every(([, names]) => names.length === 0) && <p className="lead">{words.allNoted}</p>}
      <ul className="missing-sentences">
        {sentences
          .filter(({ code }) => ofThoseMissing.has(code))
          .map(({ code, text }) => (
            <li key={code}>{text[language]}</li>
          ))}
      </ul>
      <dl className="missing-lists">
        {lists.map(([title, names]) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{names.join(', ')}</dd>
          </div>
        ))}
      </dl>
      <p className="row">
        {without.meetings.length > 0 && (
          <Allowed to="TAKE_IN">
            <AppLink className="button" to="/importera">
              {words.readInAny}
            </AppLink>
          </Allowed>
        )}
        <AppLink to="/metod#tackning">{words.toCoverage}</AppLink>
      </p>
    </section>
  );
}
