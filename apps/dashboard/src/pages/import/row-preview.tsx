import type { UploadPartsFragment } from '../../graphql/generated/graphql';
import { importMessages } from '../../messages/import-messages';
import { useLanguage } from '../../messages/language';
import { capitalised } from '../../ui/capitalised';

/** The file's first rows as they would come in. */
export function RowPreview({ rows }: { readonly rows: UploadPartsFragment['preview'] }) {
  const { language, formats } = useLanguage();
  const words = importMessages[language];
  return (
    <section aria-labelledby="rader">
      <h3 id="rader">{words.rowsTitle}</h3>
      <ul className="row-preview">
        {rows.map((row) => (
          <li key={`${row.sheet ?? ''} ${row.row}`}>
            <p className="soft small">
              {[
                capitalised(words.rowAt(formats.number(row.row), row.sheet)),
                row.place?.name,
                row.district?.name ?? `${words.district}: ${words.unknown}`,
                ...row.attributes.map((value) => value.name[language]),
                row.receivedOn ? formats.date(row.receivedOn) : undefined,
              ]
                .filter((word) => word !== undefined)
                .join(' · ')}
            </p>
            {row.answers.map((answer, index) => (
              <p key={index}>{answer}</p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
