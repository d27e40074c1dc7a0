import { CombinedError } from 'urql';
import { passesByItself, type HeldBack, type NotNow } from '../graphql/held-back';
import { heldMessages } from '../messages/held-messages';
import { useLanguage } from '../messages/language';
import { errorText } from './loaded';

/** Where whoever is held back does something about it. */
const ways: Readonly<Record<'SIGN_IN_NEEDED' | 'SECOND_FACTOR_NEEDED' | 'MODERATOR_NEEDED', string>> = {
  SIGN_IN_NEEDED: '/logga-in',
  SECOND_FACTOR_NEEDED: '/konto/kod',
  MODERATOR_NEEDED: '/moderera',
};

function isKeyOf<Key extends string>(code: NotNow | null, all: Readonly<Record<Key, string>>): code is NotNow & Key {
  return code !== null && code in all;
}

interface HeldWordsProps {
  readonly held: HeldBack;
  /** Said when the server cannot be reached. */
  readonly unreached: string;
}

/** Why what one has done has not reached the server, that it lies kept, and the way to what is to be done about it, in a new tab. */
export function HeldWords({ held, unreached }: HeldWordsProps) {
  const { code, error } = held;
  const { m, language } = useLanguage();
  const words = heldMessages[language];
  if (code === null) return unreached;
  const told = error instanceof CombinedError ? errorText(error, language, m.state.network) : m.state.network;
  const why = isKeyOf(code, words.why) ? words.why[code] : told;
  const hasWay = isKeyOf(code, ways);
  const waitsForYou = hasWay || code === 'ANOTHER_SIGNED_IN';
  const kept = waitsForYou ? words.keptForYou : passesByItself(held) ? words.keptForNow : words.keptForRole;
  return (
    <>
      {why} {kept}{' '}
      {hasWay && (
        <a href={ways[code]} target="_blank" rel="noopener">
          {words.way[code]}
        </a>
      )}
    </>
  );
}
