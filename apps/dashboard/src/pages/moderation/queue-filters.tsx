import type { ModerationQueueQuery } from '../../graphql/generated/graphql';
import { useLanguage } from '../../messages/language';
import { moderationMessages } from '../../messages/moderation-messages';
import { useAddressParameters } from '../../ui/use-address-parameters';
import { channels, queueFilter, states, withChoice } from './queue-address';

const totalOf = { NEW: 'new', PUBLISHED: 'published', HIDDEN: 'hidden', RESTORED: 'restored' } as const;

/** Which statements one goes through; kept in the address. */
export function QueueFilters({ totals }: { readonly totals: ModerationQueueQuery['moderationTotals'] | undefined }) {
  const { m, language, formats } = useLanguage();
  const words = moderationMessages[language];
  const [parameters, setParameters] = useAddressParameters();
  const filter = queueFilter(parameters);
  const choose = (name: string) => (event: { target: { value: string } }) =>
    setParameters((now) => withChoice(now, name, event.target.value), { preventScrollReset: true });
  return (
    <search className="moderation-filters" aria-label={words.filters}>
      <p className="field">
        <label htmlFor="lage">{words.state}</label>
        <select id="lage" value={filter.state === 'NEW' ? '' : (filter.state ?? '')} onChange={choose('lage')}>
          {states.map((state) => (
            <option key={state} value={state === 'NEW' ? '' : state}>
              {totals ? `${words.states[state]} (${formats.number(totals[totalOf[state]])})` : words.states[state]}
            </option>
          ))}
        </select>
      </p>
      <p className="field">
        <label htmlFor="uppgifter">{words.personalData}</label>
        <select id="uppgifter" value={parameters.get('uppgifter') ?? ''} onChange={choose('uppgifter')}>
          <option value="">{words.all}</option>
          <option value="ja">{words.withPersonalData}</option>
          <option value="nej">{words.withoutPersonalData}</option>
        </select>
      </p>
      <p className="field">
        <label htmlFor="kanal">{words.channel}</label>
        <select id="kanal" value={filter.channel ?? ''} onChange={choose('kanal')}>
          <option value="">{words.all}</option>
          {channels.map((channel) => (
            <option key={channel} value={channel}>
              {m.channel[channel]}
            </option>
          ))}
        </select>
      </p>
    </search>
  );
}
