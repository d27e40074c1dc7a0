import type { Block } from './blocks';

/**
 * What has been written, with a new proposal taken in: what nobody has touched follows the proposal, what somebody has
 * written stays, and what is new comes where it stands in the proposal. What was deleted stays deleted.
 * @param base the proposal that was written in, @param written what it has become, @param proposal the new one.
 */
export function mergeBlocks(
  base: readonly Block[],
  written: readonly Block[],
  proposal: readonly Block[],
): readonly Block[] {
  const before = new Map(base.map((block) => [block.id, block]));
  const after = new Map(proposal.map((block) => [block.id, block]));
  const merged = written.flatMap((block) => {
    const was = before.get(block.id);
    if (was === undefined || was.text !== block.text) return [block];
    return after.get(block.id) ?? [];
  });
  proposal.forEach((block, index) => {
    if (before.has(block.id) || merged.some(({ id }) => id === block.id)) return;
    merged.splice(placeFor(index, proposal, merged), 0, block);
  });
  return merged;
}

/** After the nearest block before it that is there, else before the nearest after it, else last. */
function placeFor(index: number, proposal: readonly Block[], merged: readonly Block[]): number {
  const at = (block: Block) => merged.findIndex(({ id }) => id === block.id);
  for (const block of proposal.slice(0, index).reverse()) if (at(block) >= 0) return at(block) + 1;
  for (const block of proposal.slice(index + 1)) if (at(block) >= 0) return at(block);
  return merged.length;
}
