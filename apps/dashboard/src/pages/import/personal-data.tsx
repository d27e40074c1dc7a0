import { UploadPersonalDataDocument } from '../../graphql/generated/graphql';
import { useData } from '../../graphql/use-data';
import { importMessages } from '../../messages/import-messages';
import { useLanguage } from '../../messages/language';
import { Loaded } from '../../ui/loaded';

/** What personal data was found in the file: how much of each kind and where, never what. Asked for by itself, as it takes a while. */
export function PersonalData({ uploadId }: { readonly uploadId: string }) {
  const { language, formats } = useLanguage();
  const words = importMessages[language];
  const state = useData(UploadPersonalDataDocument, { id: uploadId });
  return (
    <section aria-labelledby="personuppgifter">
      <h3 id="personuppgifter">{words.personalTitle}</h3>
      <Loaded state={state} what={words.loadingPersonal} lines={1}>
        {({ upload }) => {
          if (!upload) return null;
          const { found, searched, of } = upload.personalData;
          if (found.length === 0) return <p className="soft">{words.personalNone}</p>;
          return (
            <>
              <ul className="personal">
                {found.map(({ kind, count, places }) => (
                  <li key={kind}>
                    <b>{words.personal[kind](formats.count(count))}</b>{' '}
                    <span className="soft small">{places.map((place) => place[language]).join(', ')}</span>
                  </li>
                ))}
              </ul>
              <p className="soft small">
                {words.personalExplained}{' '}
                {searched < of && words.personalSome(formats.number(searched), formats.number(of))}
              </p>
            </>
          );
        }}
      </Loaded>
    </section>
  );
}
