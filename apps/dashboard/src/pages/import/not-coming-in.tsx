import type { UploadPartsFragment } from '../../graphql/generated/graphql';
import { importMessages } from '../../messages/import-messages';
import { useLanguage } from '../../messages/language';
import { AppLink } from '../../ui/app-link';
import { statementsAddress } from '../../ui/statements-address';

const rowsAtOnce = 12;

/** What of the file stays outside, and why: rows left out, and rows that are here already. */
export function NotComingIn({ leftOut, duplicates, kind }: UploadPartsFragment) {
  const { language, formats } = useLanguage();
  const words = importMessages[language];
  const shownRows = (rows: readonly (number | string)[], count: number) => {
    const shown = rows.slice(0, rowsAtOnce).map((row) => (typeof row === 'number' ? formats.number(row) : row));
    const more = count - shown.length;
    return `${shown.join(', ')}${more > 0 ? ` ${words.andMore(formats.number(more))}` : ''}`;
  };
  const { inFile, inFileCount, stored } = duplicates;
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
            {stored.map(({ count, rows, import: one }) => (
              <li key={one?.id ?? ''}>
                <p>
                  {one
                    ? words.cameBefore(formats.count(count), one.fileName, formats.dateTime(one.createdAt))
                    : words.cameByForm(formats.count(count))}{' '}
                  <span className="soft">{words.rowList(shownRows(rows, count))}</span>
                </p>
                {one && <AppLink to={statementsAddress({ inlasning: one.id })}>{words.seeStatements}</AppLink>}
              </li>
            ))}
            {inFileCount > 0 && (
              <li>
                <p>
                  {words.repeatedInFile(formats.count(inFileCount))}{' '}
                  <span className="soft">
                    {shownRows(
                      inFile.map(({ row, sameAs }) => words.sameAs(formats.number(row), formats.number(sameAs))),
                      inFileCount,
                    )}
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
