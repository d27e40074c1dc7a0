import { useMemo } from 'react';
import { ChartFigure } from '../../charts/chart-figure';
import { NetworkDrawing } from '../../charts/network-drawing';
import type { NetworkPair, NetworkWord } from '../../charts/network-figure';
import { KeyphraseNetworkDocument, type KeyphraseNetworkQuery } from '../../graphql/generated/graphql';
import { useData } from '../../graphql/use-data';
import { useLanguage } from '../../messages/language';
import { themesMessages } from '../../messages/themes-messages';
import { Empty } from '../../ui/empty';
import { Loaded } from '../../ui/loaded';
import { statementsAddress } from '../../ui/statements-address';
import { useAddressParameters } from '../../ui/use-address-parameters';
import { withView, type ThemesView } from './themes-address';

/** Which words the same voices say: a network of them, within a theme and a bygd where these are chosen. */
export function WordNetwork({ view }: { readonly view: ThemesView }) {
  const { language } = useLanguage();
  const { chosen, district } = view;
  const filter =
    chosen === '' && district === ''
      ? null
      : { themeId: chosen || undefined, districtIds: district === '' ? undefined : [district] };
  const state = useData(KeyphraseNetworkDocument, { filter });
  return (
    <Loaded state={state} what={themesMessages[language].network.loading} lines={10}>
      {(data) => <NetworkFigure network={data.keyphraseNetwork} view={view} />}
    </Loaded>
  );
}

interface NetworkFigureProps {
  readonly network: KeyphraseNetworkQuery['keyphraseNetwork'];
  readonly view: ThemesView;
}

function NetworkFigure({ network, view }: NetworkFigureProps) {
  const { m, language, formats } = useLanguage();
  const words = themesMessages[language].network;
  const [, setParameters] = useAddressParameters();
  const firm = network.links.filter((link) => link.firm).length;
  const leads = network.links.length - firm;
  const pairs = useMemo(
    () =>
      network.links
        .filter((link) => view.leads || link.firm)
        .map((link): NetworkPair => ({ ...link, voices: link.voices ?? 0 })),
    [network, view.leads],
  );
  const shown = useMemo(() => {
    const linked = new Set(pairs.flatMap(({ a, b }) => [a, b]));
    return network.keyphrases
      .filter(({ keyphraseId }) => linked.has(keyphraseId))
      .map(({ keyphraseId, label, voices }): NetworkWord => ({ id: keyphraseId, label, voices: voices ?? 0 }));
  }, [network, pairs]);
  const labels = new Map(shown.map(({ id, label }) => [id, label]));
  const labelOf = (id: string) => labels.get(id) ?? id;
  const [strongest] = pairs;
  // Stands in the same place with and without pairs to show, so that it keeps focus.
  const choice = leads > 0 && (
    <label className="check no-print">
      <input
        type="checkbox"
        checked={view.leads}
        onChange={({ target: { checked } }) =>
          setParameters((now) => withView(now, 'uppslag', checked ? 'ja' : ''), {
            replace: true,
            preventScrollReset: true,
          })
        }
      />
      {words.showLeads}
    </label>
  );
  if (strongest === undefined)
    return (
      <div className="stack">
        {choice}
        {leads > 0 ? (
          <Empty title={words.titleLeads} text={words.onlyLeads(formats.count(leads))} />
        ) : (
          <Empty text={network.voices === null ? words.tooFew : words.none} />
        )}
      </div>
    );

  const title = firm > 0 ? words.title(labelOf(strongest.a), labelOf(strongest.b)) : words.titleLeads;
  const times = (pair: NetworkPair) => words.times(formats.times(pair.timesChance));
  const others = (all: readonly NetworkPair[], of: NetworkWord, isFirm: boolean) =>
    all.filter((pair) => pair.firm === isFirm).map(({ a, b }) => labelOf(a === of.id ? b : a));
  const anyLead = pairs.some((pair) => !pair.firm);
  return (
    <div className="stack">
      {choice}
      <ChartFigure
        level={2}
        title={title}
        called={words.called}
        unit={words.unit}
        n={network.voices === null ? m.state.tooFew : m.overview.voicesCount(formats.count(network.voices ?? 0))}
        tableOpen
        table={{
          columns: [
            { name: words.pair },
            { name: words.both },
            { name: words.timesChance },
            { name: words.strength },
            { name: words.sureness, words: true },
          ],
          rows: pairs.map((pair) => ({
            key: `${pair.a} ${pair.b}`,
            cells: [
              words.pairOf(labelOf(pair.a), labelOf(pair.b)),
              { written: formats.number(pair.voices), numbers: [pair.voices] },
              { written: times(pair), numbers: [pair.timesChance] },
              { written: formats.decimals(pair.strength, 2), numbers: [pair.strength] },
              pair.firm ? words.firm : words.lead,
            ],
          })),
        }}
        picture={() => ({
          kind: 'network',
          words: shown,
          pairs,
          write: formats.number,
          note: anyLead ? words.dashed : undefined,
        })}
      >
        <p className="small soft">{words.how}</p>
        {anyLead && <p className="small soft">{words.dashed}</p>}
        <NetworkDrawing
          words={shown}
          pairs={pairs}
          write={formats.number}
          label={words.drawing(title)}
          spoken={(word, its) =>
            words.spoken(
              word.label,
              formats.number(word.voices),
              formats.list(others(its, word, true)),
              formats.list(others(its, word, false)),
            )
          }
          addressOf={(id) =>
            statementsAddress({
              ...(view.district === '' ? {} : { bygd: view.district }),
              ...(view.chosen === '' ? {} : { tema: view.chosen }),
              nyckelord: id,
              roll: 'resident',
            })
          }
        />
      </ChartFigure>
    </div>
  );
}
