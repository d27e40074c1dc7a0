import type { UploadPartsFragment } from '../../graphql/generated/graphql';
import { importMessages } from '../../messages/import-messages';
import { useLanguage } from '../../messages/language';
import { AppLink } from '../../ui/app-link';
import { statementsAddress } from '../../ui/statements-address';

type Stored = UploadPartsFragment['duplicates']['stored'][number];

const rowsAtOnce = 12;

/** What of the file stays outside, and why: rows left out, and rows that are here already. */
export function NotComingIn({ leftOut, duplicates, kind }: UploadPartsFragment) {
  const { language, formats } = useLanguage();
  const words = importMessages[language];
  const andMore = (more: number) => (more > 0 ? ` ${words.andMore(formats.number(more))}` : '');
  /** `blad Svar, rad 2, 3; blad Extra, rad 7 och 4 till`. */
  function rowsOf(sheets: Stored['sheets'], count: number) {
    let left = rowsAtOnce;
    const told = sheets.flatMap(({ sheet, rows }) => {
      const shown = rows.slice(0, left);
      left -= shown.length;
      return shown.length === 0 ? [] : [words.rowAt(shown.map(formats.number).join(', '), sheet)];
    });
    return told.join('; ') + andMore(count - (rowsAtOnce - left));
  }
  const { inFile, inFileCount, stored } = duplicates;
  const repeated = inFile.slice(0, rowsAtOnce);
  const sheetsNamed = repeated.some(({ sheet }) => sheet);
  return (
    <>
      {leftOut.length > 0 && (
        <section aria-labelledby="utanfor">
          <h3 id="utanfor">{words.leftOutTitle}</h3>
          <ul className="reasons">
            {leftOut.map(({ code, count, text }) => (
              <li key={code}>
                <b>{words.leftOutRows(formats.count(count))}</b>
                <p>{text[language]}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {kind === 'SUBMISSIONS' && (inFileCount > 0 || stored.length > 0) && (
        <section aria-labelledby="dubbletter">
          <h3 id="dubbletter">{words.duplicatesTitle}</h3>
          <ul className="reasons">
            {stored.map(({ count, sheets, import: one }) => (
              <li key={one?.id ?? ''}>
                <p>
                  {one
                    ? words.cameBefore(formats.count(count), one.fileName, formats.dateTime(one.createdAt))
                    : words.cameByForm(formats.count(count))}{' '}
                  <span className="soft">{rowsOf(sheets, count)}</span>
                </p>
                {one && <AppLink to={statementsAddress({ inlasning: one.id })}>{words.seeStatements}</AppLink>}
              </li>
            ))}
            {inFileCount > 0 && (
              <li>
                <p>
                  {words.repeatedInFile(formats.count(inFileCount))}{' '}
                  <span className="soft">
                    {repeated
                      .map(({ row, sheet, sameAs, sameAsSheet }) =>
                        words.sameAs(
                          words.rowAt(formats.number(row), sheet),
                          words.rowAt(formats.number(sameAs), sameAsSheet),
                        ),
                      )
                      .join(sheetsNamed ? '; ' : ', ')}
                    {andMore(inFileCount - repeated.length)}
                  </span>
                </p>
              </li>
            )}
          </ul>
        </section>
      )}
    </>
  );
}
