import { Document, isCollection, isMap, isSeq, visit } from 'yaml';
import type { DraftValue } from '../draft.ts';

const WIDE = 130;

/** A value as YAML in the manner of a matter's file: every scalar is text, and what is short stands on one line. */
export function yamlText(value: DraftValue): string {
  const document = new Document(value, { schema: 'failsafe' });
  visit(document, {
    Collection: (_, node, path) => {
      // The matter itself, its lists of acts and each act stand line by line.
      const depth = path.filter((one) => isCollection(one)).length;
      const isOpen = depth < 2 || (depth === 2 && isMap(node) && isSeq(path.findLast((one) => isCollection(one))) && JSON.stringify(node).length > WIDE);
      if (!isOpen && JSON.stringify(node).length <= WIDE) node.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

/** A 64-bit fingerprint of a value (FNV-1a), to tell whether an act reads as it did. */
export function markOf(value: DraftValue): string {
  let hash = 0xcbf29ce484222325n;
  for (const character of JSON.stringify(value)) hash = ((hash ^ BigInt(character.codePointAt(0) ?? 0)) * 0x100000001b3n) & 0xffffffffffffffffn;
  return hash.toString(16).padStart(16, '0');
}
