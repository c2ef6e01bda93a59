import { createContext, useContext } from 'react';
import type { Declarations } from '../../core/language/declarations/declarations.ts';

/** The words of the rulebook that is open, for all that is said of its values. */
export const DeclarationsContext = createContext<Declarations | undefined>(undefined);

export function useDeclarations(): Declarations {
  const declarations = useContext(DeclarationsContext);
  if (!declarations) throw new Error('no rulebook is open');
  return declarations;
}
