export { disposableKinds, parseProfile, ProfileError, recordKinds } from './profile.js';
export type {
  Attribute,
  AttributeValue,
  DisposableKind,
  District,
  FocusGroup,
  HeadingRule,
  LocalizedText,
  Meeting,
  Place,
  Profile,
  Question,
  RecordKind,
  RetentionRule,
  Support,
  ThemeDefinition,
} from './profile.js';
export { Gazetteer, type NamedPlace } from './gazetteer.js';
export { parseDistrictMap, type DistrictMap } from './map.js';
