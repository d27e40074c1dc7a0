import { FrozenReportsDocument } from '../../graphql/generated/graphql';
import { useData } from '../../graphql/use-data';
import { useLanguage } from '../../messages/language';
import { reportsMessages } from '../../messages/reports-messages';
import { Loaded } from '../../ui/loaded';

interface SinceFieldProps {
  readonly id: string;
  readonly versionId: string;
  readonly onChange: (versionId: string) => void;
}

/** Which frozen report a new one follows up. */
export function SinceField({ id, versionId, onChange }: SinceFieldProps) {
  const { language, formats } = useLanguage();
  const words = reportsMessages[language];
  const state = useData(FrozenReportsDocument, {}, { requestPolicy: 'cache-and-network' });
  return (
    <Loaded state={state} what={words.loading} lines={1}>
      {({ reports }) => {
        const frozen = reports.nodes.flatMap(({ title, versions }) =>
          versions.map((version) => ({
            id: version.id,
            name: words.sinceVersion(title, version.version, formats.date(version.frozenAt.slice(0, 10))),
          })),
        );
        return frozen.length === 0 ? (
          <p className="soft">{words.noneFrozen}</p>
        ) : (
          <p className="field">
            <label htmlFor={id}>{words.since}</label>
            <select id={id} value={versionId} onChange={(event) => onChange(event.target.value)}>
              <option value="">{words.chooseSince}</option>
              {frozen.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.name}
                </option>
              ))}
            </select>
          </p>
        );
      }}
    </Loaded>
  );
}
