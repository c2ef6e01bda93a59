/** How far a meeting has come with a matter. It only goes down this list, but for a break and back. */
export const PHASES = ['noMeeting', 'deliberating', 'adjourned', 'closed', 'settled', 'ended', 'attested', 'announced'] as const;

export type MatterPhase = (typeof PHASES)[number];

/** A break and the deliberation it breaks stand equally far. */
export function rankOf(phase: MatterPhase): number {
  return PHASES.indexOf(phase === 'adjourned' ? 'deliberating' : phase);
}
