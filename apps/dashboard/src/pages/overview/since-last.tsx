import { useMemo } from 'react';
import { SinceLastDocument, type SinceLastQuery } from '../../graphql/generated/graphql';
import { useData } from '../../graphql/use-data';
import { useLanguage } from '../../messages/language';
import { sinceLastMessages } from '../../messages/since-last-messages';
import { AppLink } from '../../ui/app-link';
import { statementsAddress } from '../../ui/statements-address';
import { grainsHeading } from './district-grains';
import { sinceVisit, type SeenNugget, type Visit } from './last-visit';
import { useLastVisit } from './use-last-visit';
import { deciderKept } from '../../ui/kept-names';
import { useSigner } from '../../ui/use-signer';
import { Allowed } from '../../ui/viewing';
import './since-last.css';

/** What stands now, to be compared with later; null before the first run. */
function visitOf(data: SinceLastQuery): Visit | null {
  const { run, submissions, notes, byDistrict } = data.overview;
  if (!run) return null;
  const nuggets = byDistrict.flatMap(({ id, nuggets: found }) =>
    found.flatMap(({ label, keyphrase }) => (keyphrase ? [{ districtId: id, keyphraseId: keyphrase.id, label }] : [])),
  );
  return { at: new Date().toISOString(), runId: run.id, submissions, notes, nuggets };
}

/** What has come in and changed since this browser last showed the overview; nothing at the first visit. */
export default function SinceLast() {
  const { data } = useData(SinceLastDocument, {}, { requestPolicy: 'cache-and-network' });
  const now = useMemo(() => (data === undefined ? null : visitOf(data)), [data]);
  const { before, seen } = useLastVisit(now);
  if (before === null) return null;
  return (
    <section className="since-last" aria-labelledby="nytt-rubrik">
      {data === undefined || now === null ? <Waiting /> : <News data={data} before={before} now={now} onSeen={seen} />}
    </section>
  );
}

function Waiting() {
  const { m, language } = useLanguage();
  return (
    <h2 id="nytt-rubrik" className="small">
      {m.state.loading(sinceLastMessages[language].loading)}
    </h2>
  );
}

interface NewsProps {
  readonly data: SinceLastQuery;
  readonly before: Visit;
  readonly now: Visit;
  readonly onSeen: () => void;
}

function News({ data, before, now, onSeen }: NewsProps) {
  const { language, formats } = useLanguage();
  const words = sinceLastMessages[language];
  const { submissions, notes, came, went } = sinceVisit(before, now);
  const files = data.imports.nodes.filter(
    ({ status, finishedAt }) => status === 'DONE' && finishedAt && finishedAt > before.at,
  );
  const [me] = useSigner(deciderKept);
  const decisions = data.curation.nodes.filter(({ at, by, undone }) => at > before.at && !undone && by !== me);
  const when = formats.dateTime(before.at);
  const isQuiet = submissions === 0 && notes === 0 && [came, went, files, decisions].every((list) => list.length === 0);
  if (isQuiet)
    return (
      <h2 id="nytt-rubrik" className="since-quiet">
        {words.nothing(when)}
      </h2>
    );
  const byDistrict = (nuggets: readonly SeenNugget[]) =>
    data.overview.byDistrict.flatMap(({ id, name }) => {
      const labels = nuggets.filter(({ districtId }) => districtId === id).map(({ label }) => label);
      return labels.length === 0 ? [] : [{ id, name, labels }];
    });
  const nuggetList = (title: string, nuggets: readonly SeenNugget[]) =>
    nuggets.length > 0 && (
      <>
        <dt>{title}</dt>
        {byDistrict(nuggets).map(({ id, name, labels }) => (
          <dd key={id}>
            <AppLink to={`/bygd/${id}`}>{words.inDistrict(name, formats.list(labels))}</AppLink>
          </dd>
        ))}
      </>
    );
  return (
    <>
      <h2 id="nytt-rubrik">{words.title(when)}</h2>
      <ul className="since-counts">
        {submissions !== 0 && (
          <li>
            {submissions > 0 ? (
              <AppLink
                to={`/bidrag?kanal=web&fran=${before.at.slice(0, 10)}`}
                aria-label={`${words.submissions(formats.count(submissions))}. ${words.read}`}
              >
                {words.submissions(formats.count(submissions))}
              </AppLink>
            ) : (
              words.fewerSubmissions(formats.count(-submissions))
            )}
          </li>
        )}
        {notes !== 0 && (
          <li>
            {notes > 0 ? (
              <AppLink to="/moten">{words.notes(formats.count(notes))}</AppLink>
            ) : (
              words.fewerNotes(formats.count(-notes))
            )}
          </li>
        )}
      </ul>
      {came.length > 0 && <dl className="since-list">{nuggetList(words.came, came)}</dl>}
      {went.length + files.length + decisions.length > 0 && (
        <details className="more-details" open={submissions === 0 && notes === 0 && came.length === 0}>
          <summary>{words.more}</summary>
          <dl className="since-list">
            {nuggetList(words.went, went)}
            {files.length > 0 && (
              <>
                <dt>{words.files}</dt>
                {files.slice(0, 3).map(({ id, fileName, statements }) => (
                  <dd key={id}>
                    <AppLink to={statementsAddress({ inlasning: id })}>
                      {words.file(fileName, formats.count(statements))}
                    </AppLink>
                  </dd>
                ))}
                {files.length > 3 && (
                  <dd>
                    <Allowed to="TAKE_IN">
                      <AppLink to="/importera">{words.moreFiles}</AppLink>
                    </Allowed>
                  </dd>
                )}
              </>
            )}
            {decisions.length > 0 && (
              <>
                <dt>{words.decisions}</dt>
                {decisions.slice(0, 3).map(({ id, told }) => (
                  <dd key={id}>{told[language]}</dd>
                ))}
                <dd>
                  <AppLink to="/teman">{words.moreDecisions}</AppLink>
                </dd>
              </>
            )}
          </dl>
        </details>
      )}
      <button
        type="button"
        className="button"
        onClick={() => {
          // The button goes away: what stood before it takes the focus.
          document.getElementById(grainsHeading)?.focus();
          onSeen();
        }}
      >
        {words.seen}
      </button>
    </>
  );
}
