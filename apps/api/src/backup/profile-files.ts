/** The municipality's profile and its map, and what they are called in a backup, whatever they are called here. */
export function profileFiles(profileFile: string): { readonly file: string; readonly name: string }[] {
  return [
    { file: profileFile, name: 'profile.json' },
    { file: profileFile.replace(/(\.json)?$/, '.map.geojson'), name: 'profile.map.geojson' },
  ];
}
