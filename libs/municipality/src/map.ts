import { z } from 'zod';
import { localizedText, ProfileError, type Profile } from './profile.js';

const ring = z.array(z.tuple([z.number(), z.number()])).min(4);
const mapSchema = z.object({
  type: z.literal('FeatureCollection'),
  attribution: localizedText,
  features: z.array(
    z.object({
      type: z.literal('Feature'),
      properties: z.object({ districtId: z.string() }),
      geometry: z.discriminatedUnion('type', [
        z.object({ type: z.literal('Polygon'), coordinates: z.array(ring).min(1) }),
        z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring).min(1)).min(1) }),
      ]),
    }),
  ),
});

/** The districts' shapes, WGS84 degrees, longitude first (RFC 7946), with the source to name beside it. */
export type DistrictMap = z.infer<typeof mapSchema>;

/**
 * Checks a GeoJSON map against the profile: every district once, nothing else.
 * @throws ProfileError naming the wrong field or the missing district.
 */
export function parseDistrictMap(json: string, source: string, profile: Profile): DistrictMap {
  let raw: unknown;
  try {
    raw = JSON.parse(json);
  } catch (error) {
    throw new ProfileError(source, [`not JSON: ${error instanceof Error ? error.message : String(error)}`]);
  }
  const result = mapSchema.safeParse(raw);
  if (!result.success)
    throw new ProfileError(
      source,
      result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`),
    );
  const known = new Set(profile.districts.map((district) => district.id));
  const drawn = result.data.features.map((feature) => feature.properties.districtId);
  const problems = [
    ...drawn.filter((id) => !known.has(id)).map((id) => `features: no district has the id "${id}"`),
    ...drawn
      .filter((id, index) => drawn.indexOf(id) !== index)
      .map((id) => `features: the district "${id}" stands twice`),
    ...[...known].filter((id) => !drawn.includes(id)).map((id) => `features: the district "${id}" is missing`),
  ];
  if (problems.length > 0) throw new ProfileError(source, problems);
  return result.data;
}
