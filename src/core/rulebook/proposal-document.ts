import { readDocument, type BlockName } from '../language/source/document.ts';

/** What a proposal may consist of: its patches, and what it was written in. */
const ALLOWED: readonly BlockName[] = ['scenarier', 'beslut'];

/** The first block of a document that a proposal may not have, with the line it stands on; undefined when it only proposes. */
export function blockBeyondProposal(file: string, text: string): { readonly name: BlockName; readonly line: number } | undefined {
  const { document } = readDocument(file, text);
  const other = document.blocks.find(({ name }) => !ALLOWED.includes(name));
  return other && { name: other.name, line: text.slice(0, other.span.start).split('\n').length - 1 };
}

/** The scenarios that a document declares, in its order, by name. */
export function scenariosIn(text: string): readonly string[] {
  return readDocument('', text).document.blocks.flatMap(({ name, content }) => (name === 'scenarier' && content.kind === 'map' ? content.entries.map(({ key }) => key.text) : []));
}
