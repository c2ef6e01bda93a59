import type { changed } from './stripped.ts';

type Change = Parameters<typeof changed>[1];

const VOTE = (id: string): RegExp => new RegExp(`(id: ${id}-röster\\n {4}proposition: ${id}\\n {4}ja: \\[[^\\]]*)(\\]\\n {4}nej: \\[[^\\]]*), Fredrik Fagerholm(\\]\\n {4}avstår: Elin Hoffner\\n {4}resultat: )5–7–1\\n {4}finner: LEO`, 'u');

/** Fredrik Fagerholm votes yes instead of no on clauses 1 and 4 (constructed): six to six, and the chair's yes decides. */
export const TURNED: readonly Change[] = [
  ...['r2', 'r6'].map((id): Change => [VOTE(id), '$1, Fredrik Fagerholm$2$36–6–1\n    finner: RD']),
  ['punkter: { 1: LEO, 2: RD, 3: RD, 4: LEO,', 'punkter: { 1: RD, 2: RD, 3: RD, 4: RD,'],
];
