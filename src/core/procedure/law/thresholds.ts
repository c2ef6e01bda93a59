/** Votes and persons are whole numbers counted one each, without proxies (KL 4:24). */

/** How many of the seats must be present for a body to decide: more than half (KL 5:45 and 6:27). */
export const quorumOf = (seats: number): number => Math.floor(seats / 2) + 1;

/** How many of those present can have a matter postponed or referred back in an assembly (KL 5:50). */
export const thirdOf = (present: number): number => Math.ceil(present / 3);

/** How many of those present a two-thirds rule needs (KL 5:10, 5:37); who abstains counts against. */
export const twoThirdsOf = (present: number): number => Math.ceil((2 * present) / 3);
