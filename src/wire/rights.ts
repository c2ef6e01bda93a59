import { z } from 'zod';

/** The roles of the workbench: ekonom, nämndsekreterare, ledamot, vårdgivare, revisor; `public` is everybody who has not logged in. */
export const role = z.enum(['economist', 'secretary', 'member', 'provider', 'auditor', 'public']);
export type Role = z.infer<typeof role>;

/** What is done: seen, written as an act of one's own, approved (the second of two pairs of eyes), or published to everybody. */
export type Action = 'read' | 'write' | 'approve' | 'publish';

/** What it is done to. `ownFigures` and `ownStatement` are the asking provider's own and no other's; `record` is the chain of all that was done, `import` what has been sent in. */
export type Thing =
  | 'rulebook' | 'register' | 'published' | 'figures' | 'comparison' | 'proposal' | 'matter' | 'minutesReading' | 'run' | 'order' | 'account'
  | 'population' | 'ownFigures' | 'ownStatement' | 'record' | 'operation' | 'import';

type Row = Readonly<Record<Role, readonly Action[]>>;

const nobody: readonly Action[] = [];
const read: readonly Action[] = ['read'];
const reading = { economist: read, secretary: read, member: read, provider: nobody, auditor: read, public: nobody };
const open: Row = { ...reading, provider: read, public: read };

/** Who may do what to what; what is not here is denied. */
const RIGHTS: Readonly<Record<Thing, Row>> = {
  rulebook: open,
  register: { ...open, secretary: ['read', 'write'] },
  published: { ...open, economist: ['read', 'publish'], secretary: ['read', 'publish'] },
  figures: { ...reading, economist: ['read', 'write'] },
  comparison: reading,
  proposal: { ...reading, economist: ['read', 'write'], secretary: ['read', 'write'], member: ['read', 'write'] },
  matter: { ...reading, secretary: ['read', 'write'] },
  minutesReading: { ...reading, secretary: ['read', 'write', 'approve'], member: nobody },
  run: { ...reading, economist: ['read', 'write', 'approve'], secretary: nobody, member: nobody },
  order: { ...reading, economist: ['read', 'write', 'approve'], secretary: nobody, member: nobody },
  account: { ...reading, economist: ['read', 'write', 'publish'] },
  population: { ...reading, economist: ['read', 'write'], secretary: nobody, member: nobody },
  ownFigures: { ...reading, economist: nobody, secretary: nobody, member: nobody, auditor: nobody, provider: read },
  ownStatement: { ...reading, economist: nobody, secretary: nobody, member: nobody, auditor: nobody, provider: read },
  record: { ...reading, economist: nobody, secretary: nobody, member: nobody },
  operation: { ...reading, economist: ['read', 'write'], secretary: nobody, member: nobody },
  import: { ...reading, economist: ['read', 'write'], secretary: nobody, member: nobody },
};

export function may(who: Role, action: Action, thing: Thing): 'allowed' | 'denied' {
  return RIGHTS[thing][who].includes(action) ? 'allowed' : 'denied';
}
