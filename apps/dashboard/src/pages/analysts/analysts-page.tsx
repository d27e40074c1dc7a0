import { useLanguage } from '../../messages/language';
import { analystMessages } from '../../messages/analyst-messages';
import { ModeratorsOnly } from '../../moderators/moderators-only';
import { PageTitle } from '../../ui/page-title';
import { CopyField } from './copy-field';
import { TokenDesk } from './token-desk';
import './analysts.css';

/** Where analysts read how to ask, and where those who hold the moderators' key give out tokens. */
export default function AnalystsPage() {
  const { language } = useLanguage();
  const words = analystMessages[language];
  const address = `${window.location.origin}/graphql`;
  return (
    <div className="wrap analysts">
      <div className="page-head">
        <PageTitle tab={words.title}>{words.title}</PageTitle>
        <p className="lead">{words.intro}</p>
      </div>
      <div className="analysts-columns">
        <section className="analysts-part" aria-labelledby="analytiker-fraga">
          <h2 id="analytiker-fraga">{words.ask.title}</h2>
          <p>{words.ask.text}</p>
          <CopyField label={words.ask.address} text={address} />
          <p>
            <a className="button" href="/graphql">
              {words.ask.graphiql}
            </a>{' '}
            <a className="button" data-kind="quiet" href="/open-data/">
              {words.ask.openData}
            </a>
          </p>
          <p className="soft">{words.ask.graphiqlWhat}</p>
          <CopyField
            label={words.ask.curl}
            long
            text={[
              `curl ${address} \\`,
              `  -H 'Authorization: Bearer gk_…' \\`,
              `  -H 'Content-Type: application/json' \\`,
              `  -d '{"query":"{ overview { voices } }"}'`,
            ].join('\n')}
          />
          <p className="soft">{words.ask.more}</p>
        </section>
        <section className="analysts-part" aria-labelledby="analytiker-granser">
          <h2 id="analytiker-granser">{words.limits.title}</h2>
          <ul className="analysts-limits">
            {words.limits.all.map((limit) => (
              <li key={limit}>{limit}</li>
            ))}
          </ul>
        </section>
      </div>
      <section className="section analysts-tokens" aria-labelledby="analytiker-nycklar">
        <h2 id="analytiker-nycklar">{words.tokens.title}</h2>
        <p>{words.tokens.text}</p>
        <ModeratorsOnly permission="MAKE_TOKENS" others={words.tokens.others}>
          <TokenDesk />
        </ModeratorsOnly>
      </section>
    </div>
  );
}
