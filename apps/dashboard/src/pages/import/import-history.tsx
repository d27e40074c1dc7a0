import { useRef } from 'react';
import { ImportsDocument } from '../../graphql/generated/graphql';
import { useData } from '../../graphql/use-data';
import { importMessages } from '../../messages/import-messages';
import { useLanguage } from '../../messages/language';
import { AppLink } from '../../ui/app-link';
import { Empty } from '../../ui/empty';
import { Loaded } from '../../ui/loaded';
import { statementsAddress } from '../../ui/statements-address';
import { RemoveImport } from './remove-import';

/** What has been read in before, newest first. */
export function ImportHistory() {
  const { language, formats } = useLanguage();
  const words = importMessages[language];
  const state = useData(ImportsDocument, {}, { requestPolicy: 'cache-and-network' });
  const title = useRef<HTMLHeadingElement>(null);
  return (
    <section className="section" aria-labelledby="tidigare">
      <h2 id="tidigare" className="history-title" ref={title} tabIndex={-1}>
        {words.historyTitle}
      </h2>
      <Loaded state={state} what={words.historyLoading} lines={4}>
        {({ imports }) =>
          imports.nodes.length === 0 ? (
            <Empty text={words.historyNone} />
          ) : (
            <ul className="history">
              {imports.nodes.map((one) => {
                const isStopped = one.status === 'FAILED' && one.error?.code === 'IMPORT_STOPPED';
                return (
                  <li key={one.id}>
                    <div>
                      <p>
                        {one.status === 'DONE' ? (
                          <AppLink to={statementsAddress({ inlasning: one.id })}>{one.fileName}</AppLink>
                        ) : (
                          <AppLink to={`/importera?inlasning=${encodeURIComponent(one.id)}`}>{one.fileName}</AppLink>
                        )}
                        {one.fiction && <span className="soft small"> ({words.fiction})</span>}
                      </p>
                      <p className="soft small">
                        {formats.dateTime(one.createdAt)} ·{' '}
                        {one.status === 'DONE'
                          ? words.cameIn(formats.count(one.statements))
                          : isStopped
                            ? words.stoppedStatus
                            : words.status[one.status]}
                      </p>
                      {one.error && (
                        <p className={isStopped ? 'small soft' : 'small history-error'}>
                          {one.error.message[language]}
                        </p>
                      )}
                    </div>
                    {(one.status === 'DONE' || (one.status === 'FAILED' && !isStopped)) && (
                      <RemoveImport
                        importId={one.id}
                        fileName={one.fileName}
                        onRemoved={() => title.current?.focus()}
                      />
                    )}
                  </li>
                );
              })}
            </ul>
          )
        }
      </Loaded>
    </section>
  );
}
