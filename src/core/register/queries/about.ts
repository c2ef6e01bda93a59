import type { Entry } from '../entry.ts';
import { find } from '../index/find.ts';
import type { Deed } from '../index/deed.ts';
import type { RegisterIndex } from '../index/register-index.ts';
import { isKnown, moment, type Asked } from '../index/visible.ts';
import type { SteeringDocument } from '../register.ts';
import { standingOf } from './in-force.ts';
import type { Standing } from '../index/standing.ts';

/** Everything about one document. */
export interface AboutDocument {
  readonly standing: Standing;
  /** All that touches it and was known, in time: decisions, proposals that fell, orders, practice. */
  readonly history: readonly Deed[];
  readonly parts: readonly SteeringDocument[];
}

export type About =
  | { readonly kind: 'found'; readonly documents: readonly AboutDocument[]; readonly entries: readonly Entry[] }
  | { readonly kind: 'unknown'; readonly near: string | undefined };

/** Everything about what a name, an alias or a case number finds. */
export function about(index: RegisterIndex, name: string, asked: Asked): About {
  const found = find(index, name);
  const at = moment(asked);
  if (found.kind === 'unknown') return found;
  return {
    kind: 'found',
    documents: found.documents.flatMap(({ name: own }): readonly AboutDocument[] => {
      const dossier = index.dossiers.get(own);
      const standing = dossier && standingOf(index, dossier, at);
      return dossier && standing ? [{ standing, parts: dossier.parts, history: inOrder(dossier.touching.filter(({ entry }) => isKnown(index, entry, asked.known) !== 'no')) }] : [];
    }),
    entries: found.entries.filter((entry) => isKnown(index, entry, asked.known) !== 'no'),
  };
}

function inOrder(deeds: readonly Deed[]): readonly Deed[] {
  return deeds.toSorted((a, b) => (a.entry.decided.earliest < b.entry.decided.earliest ? -1 : a.entry.decided.earliest > b.entry.decided.earliest ? 1 : 0));
}
