/** Disjoint sets that can be listed: union-find (Tarjan 1975, doi 10.1145/321879.321884), each set a ring. */
export class LinkedSets {
  private parents = new Int32Array(64);
  private following = new Int32Array(64);
  private count = 0;

  /** Adds the item numbered next, from 0, as a set of its own. */
  add(): void {
    if (this.count === this.parents.length) {
      this.parents = doubled(this.parents);
      this.following = doubled(this.following);
    }
    this.isolate(this.count++);
  }

  /** The item that stands for the set of this one. */
  rootOf(item: number): number {
    let at = item;
    while (this.parents[at] !== at) {
      this.parents[at] = this.parents[this.parents[at]!]!;
      at = this.parents[at]!;
    }
    return at;
  }

  isAlone(item: number): boolean {
    return this.following[item] === item;
  }

  /** Joins the sets of two different roots; gives the root of both. */
  join(one: number, other: number): number {
    const [root, child] = one < other ? [one, other] : [other, one];
    this.parents[child] = root;
    const following = this.following[root]!;
    this.following[root] = this.following[child]!;
    this.following[child] = following;
    return root;
  }

  members(item: number): number[] {
    const members = [item];
    for (let at = this.following[item]!; at !== item; at = this.following[at]!) members.push(at);
    return members;
  }

  /** Makes the item a set of its own. Only for every member of a set, one after the other. */
  isolate(item: number): void {
    this.parents[item] = item;
    this.following[item] = item;
  }
}

function doubled(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
