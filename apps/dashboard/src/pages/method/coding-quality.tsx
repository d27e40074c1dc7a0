import { CodingQualityDocument, type CodingQualityQuery } from '../../graphql/generated/graphql';
import { useData } from '../../graphql/use-data';
import { useLanguage } from '../../messages/language';
import { qualityMessages } from '../../messages/quality-messages';
import { MeasuredQuality } from '../../quality/measured-quality';
import { AppLink } from '../../ui/app-link';
import { Empty } from '../../ui/empty';
import { Loaded } from '../../ui/loaded';
import { Allowed } from '../../ui/viewing';
import './coding-quality.css';

type Quality = CodingQualityQuery['quality'];

/** How well the machine reads themes, or what it takes to know; with the way to where people read them. */
export function CodingQuality() {
  const { language } = useLanguage();
  const words = qualityMessages[language];
  const state = useData(CodingQualityDocument, {}, { requestPolicy: 'cache-and-network' });
  return (
    <section id="kvalitet" className="stack">
      <h2>{words.title}</h2>
      <p>{words.about}</p>
      <Loaded state={state} what={words.loading} lines={4}>
        {({ quality }) =>
          quality.figure ? <MeasuredQuality figure={quality.figure} /> : <NotYetMeasured quality={quality} />
        }
      </Loaded>
      <p>
        <Allowed to="CODE">
          <AppLink className="button" to="/granskning">
            {words.toCoding}
          </AppLink>
        </Allowed>
      </p>
    </section>
  );
}

function NotYetMeasured({ quality }: { readonly quality: Quality }) {
  const { language } = useLanguage();
  const words = qualityMessages[language];
  return (
    <Empty text={quality.notYet?.[language] ?? ''}>
      <ol className="quality-steps">
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
        <li>{words.stepsDone(quality.needed)}</li>
      </ol>
    </Empty>
  );
}
