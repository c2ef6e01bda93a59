import type { EntityDeclaration } from '../language/declarations/entity.ts';
import type { InputDeclaration } from '../language/declarations/input.ts';
import type { UnitWords } from '../quantity/unit.ts';

/** What figures are imported for: the entities, inputs and unit words that a rulebook declares, by name. */
export interface FiguresDeclarations {
  readonly entities: ReadonlyMap<string, EntityDeclaration>;
  readonly inputs: ReadonlyMap<string, InputDeclaration>;
  readonly unitWords: UnitWords;
}
