import { ComparedMonthsDocument, type FilterChoicesQuery } from '../../graphql/generated/graphql';
import { useData } from '../../graphql/use-data';
import { compareMessages } from '../../messages/compare-messages';
import { useLanguage } from '../../messages/language';
import { districtAndRest, monthFilters, type SideFilters } from './compare-address';
import { PairChoice } from './pair-choice';

interface QuickChoicesProps {
  readonly choices: FilterChoicesQuery | undefined;
  readonly chosen: SideFilters;
  readonly onChange: (choose: (now: SideFilters) => SideFilters) => void;
}

/** The comparisons people ask for most, each in a choice or two. */
export function QuickChoices({ choices, chosen, onChange }: QuickChoicesProps) {
  const { language, formats } = useLanguage();
  const words = compareMessages[language];
  const months = useData(ComparedMonthsDocument, {}).data?.overview.byMonth.map(({ month }) => month) ?? [];
  const districts = [...(choices?.districts ?? [])].sort((a, b) => formats.compare(a.name, b.name));
  const allIds = (choices?.districts ?? []).map((district) => district.id);
  const against = (districtId: string) => districtAndRest(districtId, allIds);
  const district = allIds.find((id) =>
    (['a', 'b'] as const).every((side) => against(id)[side].toString() === chosen[side].toString()),
  );
  const groups = (choices?.municipality.focusGroups ?? [])
    .map((group) => ({ label: group.name[language], filters: new URLSearchParams({ grupp: group.id }) }))
    .sort((a, b) => formats.compare(a.label, b.label));
  return (
    <div className="quick-choices">
      <fieldset className="quick-choice">
        <legend className="legend">{words.districtAndRest}</legend>
        <select
          aria-label={words.districtAndRest}
          value={district ?? ''}
          onChange={(event) => {
            const { value } = event.target;
            if (value !== '') onChange(() => against(value));
          }}
        >
          <option value="">{words.pick}</option>
          {districts.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </fieldset>
      {districts.length > 1 && (
        <PairChoice
          title={words.districts}
          options={districts.map(({ id, name }) => ({ label: name, filters: new URLSearchParams({ bygd: id }) }))}
          chosen={chosen}
          onChange={onChange}
        />
      )}
      {groups.length > 1 && <PairChoice title={words.groups} options={groups} chosen={chosen} onChange={onChange} />}
      {months.length > 1 && (
        <PairChoice
          title={words.months}
          options={months.map((month) => ({ label: formats.monthInFull(month), filters: monthFilters(month) }))}
          chosen={chosen}
          onChange={onChange}
        />
      )}
      {(choices?.municipality.attributes ?? []).map((attribute) => (
        <PairChoice
          key={attribute.id}
          title={attribute.name[language]}
          options={attribute.values.map((value) => ({
            label: value.name[language],
            filters: new URLSearchParams({ egenskap: `${attribute.id}:${value.id}` }),
          }))}
          chosen={chosen}
          onChange={onChange}
        />
      ))}
    </div>
  );
}
