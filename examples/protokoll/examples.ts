import { conflict, formalFirst, minorityReferral } from './minutes/council.ts';
import { duelOfMotions, jaIsReject, proseNames, threeProposals } from './minutes/region.ts';
import { castingVote, routine, rowsWithSeats, wideTable } from './minutes/town.ts';
import type { Example } from './writing/blocks.ts';

export const examples: readonly Example[] = [threeProposals, proseNames, jaIsReject, duelOfMotions, castingVote, wideTable, routine, rowsWithSeats, formalFirst, minorityReferral, conflict];
