/** How sure a listed name is to be a name: 4 a common one and no word, 3 a rarer one, 2 may be a word, 1 is a word too, 0 is mostly something else. */
export type NameRank = 0 | 1 | 2 | 3 | 4;

const PLACE = 'p';

/** Given names with how sure each is, and Swedish localities. Lower-case words. */
export class NameList {
  private readonly ranks: ReadonlyMap<string, NameRank>;
  private readonly places: ReadonlySet<string>;

  private constructor(ranks: ReadonlyMap<string, NameRank>, places: ReadonlySet<string>) {
    this.ranks = ranks;
    this.places = places;
  }

  /** Lines of `rank TAB name name ...`; rank `p` holds localities. */
  static parse(lines: string): NameList {
    const ranks = new Map<string, NameRank>();
    const places = new Set<string>();
    for (const line of lines.split('\n')) {
      const [rank = '', words = ''] = line.split('\t');
      if (words === '') continue;
      for (const word of words.split(' ')) {
        if (rank === PLACE) places.add(word);
        else ranks.set(word, Number(rank) as NameRank);
      }
    }
    return new NameList(ranks, places);
  }

  rank(lower: string): NameRank | undefined {
    return this.ranks.get(lower);
  }

  isLocality(lower: string): boolean {
    return this.places.has(lower);
  }
}
