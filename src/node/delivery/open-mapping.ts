import type { DeclaredField, DeliveryMapping } from '../../core/figures/delivery/delivery-mapping.ts';
import { readDeliveryMapping } from '../../core/figures/delivery/read-delivery-mapping.ts';
import { figuresProblem } from '../../core/figures/problems.ts';
import type { TextPlace } from '../../core/language/problem.ts';
import { decodeText } from '../readers/decode-text.ts';
import type { FolderFiles } from '../readers/folder-files.ts';
import { Unreadable } from './stage/unreadable.ts';

/** What the mapping of a delivery is called, in the folder of the delivery. */
const MAPPING_FILE = 'leverans.yaml';

/** The mapping of the delivery in a folder. Throws Unreadable with everything that is wrong with it. */
export async function openMapping(files: FolderFiles, declared: DeclaredField): Promise<DeliveryMapping> {
  const place: TextPlace = { kind: 'text', file: MAPPING_FILE, line: 1, column: 1, length: 1 };
  const read = await files.read({ value: MAPPING_FILE, place });
  if ('problem' in read) throw new Unreadable(read.problem);
  const decoded = decodeText(read.bytes, 'utf-8');
  if (decoded.kind === 'fault') {
    const facts = { file: MAPPING_FILE, of: 'mapping', encoding: 'utf-8', likely: decoded.likely } as const;
    throw new Unreadable(figuresProblem('figures-encoding', { ...place, line: decoded.row }, facts));
  }
  const { mapping, problems } = readDeliveryMapping(MAPPING_FILE, decoded.text, declared);
  if (!mapping) throw new Unreadable(...problems);
  return mapping;
}
