/** What counts as what: each thing as at most one other, in chains that never close to a circle. */
export class Chains {
  private readonly next = new Map<string, string>();
  private readonly previous = new Map<string, Set<string>>();

  /** Lets `from` count as `to` instead of what it counted as. Returns false, and changes nothing, if that closed a circle. */
  set(from: string, to: string): boolean {
    if (from === to) return false;
    if (this.leadsTo(to, from)) return false;
    this.remove(from);
    this.next.set(from, to);
    const before = this.previous.get(to);
    if (before === undefined) this.previous.set(to, new Set([from]));
    else before.add(from);
    return true;
  }

  /** Lets it stand for itself again. */
  remove(from: string): void {
    const to = this.next.get(from);
    if (to === undefined) return;
    this.next.delete(from);
    const before = this.previous.get(to);
    before?.delete(from);
    if (before?.size === 0) this.previous.delete(to);
  }

  /** Itself and all that counts as it, by whatever way. */
  membersOf(end: string): string[] {
    const members = [end];
    for (let index = 0; index < members.length; index++)
      for (const before of this.previous.get(members[index] ?? '') ?? []) members.push(before);
    return members;
  }

  /** All of these that count as something, and everything on their way to what they count as in the end. */
  reachedFrom(starts: { has(id: string): boolean }): Set<string> {
    const reached = new Set<string>();
    for (const from of this.next.keys())
      if (starts.has(from))
        for (let at: string | undefined = from; at !== undefined && !reached.has(at); at = this.next.get(at))
          reached.add(at);
    return reached;
  }

  /** Everything that counts as something else, with what it counts as in the end; in the order of the first. */
  resolved(): Map<string, string> {
    const ends = new Map<string, string>();
    for (const from of this.next.keys()) {
      const path: string[] = [];
      let at = from;
      for (let to = this.next.get(at); to !== undefined && !ends.has(at); to = this.next.get(at)) {
        path.push(at);
        at = to;
      }
      const end = ends.get(at) ?? at;
      for (const each of path) ends.set(each, end);
    }
    return new Map([...this.next.keys()].map((from) => [from, ends.get(from) ?? from]));
  }

  private leadsTo(from: string, to: string): boolean {
    // Nothing leads to what nothing counts as.
    if (!this.previous.has(to)) return false;
    for (let at: string | undefined = from; at !== undefined; at = this.next.get(at)) if (at === to) return true;
    return false;
  }
}
