import { Injectable } from '@nestjs/common';
import { MikroORM } from '@mikro-orm/sql';
import { figureName, type Asked } from '@guldkorn/insight';
import { PerRequest } from '../graphql/per-request.js';
import { ProfileView } from '../municipality/profile-view.js';
import { Suppression } from '../suppression/suppression.js';

interface Where {
  readonly placeId: string | null;
  readonly districtId: string | null;
}

/** Names where those who are quoted live, as closely as it may be told to everyone. */
@Injectable()
export class WhereToQuoteFrom {
  private readonly voices = new PerRequest<Where, { readonly place: number; readonly district: number }>(
    async () => {
      const places = await this.voicesBy('place_id');
      const districts = await this.voicesBy('district_id');
      return ({ placeId, districtId }) => ({
        place: places.get(placeId ?? '') ?? 0,
        district: districts.get(districtId ?? '') ?? 0,
      });
    },
    ({ placeId, districtId }) => JSON.stringify([placeId, districtId]),
  );

  constructor(
    private readonly orm: MikroORM,
    private readonly profile: ProfileView,
    private readonly suppression: Suppression,
  ) {}

  /** The place, or else the district; null when neither may be named. */
  async name(context: object, where: Where): Promise<string | null> {
    const place = this.profile.place(where.placeId);
    const district = this.profile.district(where.districtId);
    if (district === null) return null;
    const voices = await this.voices.load(context, where);
    const inDistrict: Asked = ['district', district.id];
    if (place !== null && this.isTold(voices.place, inDistrict, ['place', place.id])) return place.name;
    return this.isTold(voices.district, inDistrict) ? district.name : null;
  }

  private isTold(voices: number, ...figure: readonly Asked[]): boolean {
    return this.suppression.count(voices, figureName(...figure), 'public') !== null;
  }

  /** Residents who speak by themselves; of those in a meeting it is not known who said what. */
  private async voicesBy(column: 'place_id' | 'district_id'): Promise<ReadonlyMap<string, number>> {
    const rows = await this.orm.em.fork().execute<{ at: string; voices: number | string }[]>(
      `select s.${column} as at, count(distinct s.voice_id) as voices from statement s join voice v on v.id = s.voice_id
         where s.${column} is not null and s.moderation <> 'hidden' and v.kind = 'person' and v.role = 'resident'
         group by s.${column}`,
    );
    return new Map(rows.map(({ at, voices }) => [at, Number(voices)]));
  }
}
