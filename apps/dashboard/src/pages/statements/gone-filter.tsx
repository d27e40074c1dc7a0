import type { CombinedError } from 'urql';
import { useLanguage } from '../../messages/language';
import { statementsMessages } from '../../messages/statements-messages';
import { useAddressParameters } from '../../ui/use-address-parameters';
import { withFilter, type FilterName } from './statement-address';

/** The filters whose value may cease to be, by the code with which the server says so. */
const codes = {
  KEYPHRASE_UNKNOWN: 'nyckelord',
  THEME_UNKNOWN: 'tema',
  DISTRICT_UNKNOWN: 'bygd',
  GROUP_UNKNOWN: 'grupp',
  ATTRIBUTE_UNKNOWN: 'egenskap',
  IMPORT_UNKNOWN: 'inlasning',
  NOTE_UNKNOWN: 'anteckning',
} as const satisfies Record<string, FilterName>;
type GoneName = (typeof codes)[keyof typeof codes];

/** The filter that an error says names what is no longer there; undefined for any other error. */
export function goneFilter(error: CombinedError | undefined): GoneName | undefined {
  const code = error?.graphQLErrors[0]?.extensions['code'];
  return Object.entries(codes).find(([known]) => known === code)?.[1];
}

interface GoneFilterProps {
  readonly name: GoneName;
  readonly onRemoved: () => void;
}

/** Says that what a filter asks for is no longer there, with the way out. */
export function GoneFilter({ name, onRemoved }: GoneFilterProps) {
  const { language } = useLanguage();
  const words = statementsMessages[language];
  const [, setParameters] = useAddressParameters();
  return (
    <div className="filter-gone" role="alert">
      <p>{words.gone[name]}</p>
      <button
        type="button"
        className="button"
        onClick={() => {
          setParameters((now) => withFilter(now, name, ''), { preventScrollReset: true });
          onRemoved();
        }}
      >
        {words.removeFilter}
      </button>
    </div>
  );
}
