import type { ThemesQuery } from '../../graphql/generated/graphql';
import { useLanguage } from '../../messages/language';
import { inDistrict } from './theme-order';
import { ThemesHeat, type ThemesHeatBase } from './themes-heat';

interface DistrictHeatProps extends ThemesHeatBase {
  readonly districts: ThemesQuery['districts'];
}

/** How many in each bygd speak of each theme. */
export function DistrictHeat({ districts, ...shown }: DistrictHeatProps) {
  const { formats } = useLanguage();
  return (
    <ThemesHeat
      {...shown}
      show="bygd"
      columns={districts
        .toSorted((a, b) => formats.compare(a.name, b.name))
        .map(({ id, name }) => ({ id, name, filters: { bygd: id } }))}
      cellOf={inDistrict}
    />
  );
}
