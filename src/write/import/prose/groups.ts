// Groups of the plan out of headings: those that hold an item, and what they stand under.
import type { DraftGroup } from '../draft/types.ts';
import { addressOf, groupId } from '../outline/naming.ts';
import { type Node, pathOf } from '../outline/outline.ts';

/** The headings that lead to the given ones, each once, in the order of the document. */
export function groupsOfHeadings(headings: readonly Node[]): readonly DraftGroup[] {
  const groups = new Map<string, DraftGroup>();
  for (const heading of headings) {
    let parent: string | undefined;
    for (const node of pathOf(heading)) {
      if (node.kind === 'part' || node.kind === 'bullet' || node.kind === 'plain') continue;
      const id = groupId(addressOf(node));
      if (id === '') continue;
      if (!groups.has(id))
        groups.set(id, {
          id,
          ...(node.number !== '' && { label: node.number }),
          name: node.text,
          ...(parent !== undefined && { parent }),
        });
      parent = id;
    }
  }
  return [...groups.values()];
}
