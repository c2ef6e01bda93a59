import { nearest } from '../../language/nearest.ts';
import type { Entry } from '../entry.ts';
import type { SteeringDocument } from '../register.ts';
import { foldedName } from './folded-name.ts';
import type { RegisterIndex } from './register-index.ts';

/** What a name finds. One name may be a matter, in which there are many. */
export type Found =
  | { readonly kind: 'found'; readonly documents: readonly SteeringDocument[]; readonly entries: readonly Entry[] }
  | { readonly kind: 'unknown'; readonly near: string | undefined };

/** Documents and entries by name, title, alias or case number. */
export function find({ byName }: RegisterIndex, name: string): Found {
  const found = byName.get(foldedName(name));
  if (!found) return { kind: 'unknown', near: nearest(foldedName(name), byName.keys()) };
  const documents = found.filter((one): one is SteeringDocument => 'title' in one);
  const entries = found.filter((one): one is Entry => 'decided' in one);
  return { kind: 'found', documents, entries };
}
