import { basename } from 'node:path';
import type { DecisionSources } from '../../../../core/payments/grants/look-up.ts';
import { outcomeOf } from '../../../../core/procedure/outcome-of.ts';
import { fingerprint } from '../../../fingerprint.ts';
import { openMatter } from '../../procedure/open-matter.ts';
import { openRegister } from '../../register/open-register.ts';
import type { Options } from '../../options.ts';
import { refused } from '../../said.ts';
import { told, type Opened } from '../../session.ts';
import { usedTogether, type UsedFile } from './sheet-file.ts';

export interface OpenSources {
  readonly sources: DecisionSources;
  readonly used: readonly UsedFile[];
}

/** The register, as for every question of it, and beside it the matter named with --arende; a matter alone when no register was asked for. */
export function openSources(options: Options): Opened<OpenSources> {
  const { caseNumber, language } = options;
  const matter = caseNumber === undefined ? undefined : openMatter({ ...options, words: [caseNumber] });
  if (matter?.kind === 'refused') return matter;
  if (matter?.replayed.kind === 'refused') return { kind: 'refused', said: refused(told([matter.replayed.refusal], language)) };
  const isAlone = matter !== undefined && options.register === undefined;
  const register = isAlone ? undefined : openRegister(options);
  if (register?.kind === 'refused') return register;
  const outcome = matter?.replayed.kind === 'replayed' ? outcomeOf(matter.replayed.state) : undefined;
  return {
    kind: 'opened',
    content: {
      sources: { register: register?.content.index, matter: outcome },
      used: [
        ...(register ? [usedTogether(language === 'sv' ? 'registret' : 'the register', register.content.files)] : []),
        ...(matter ? [{ file: basename(matter.source.file), fingerprint: fingerprint(matter.source.text) }] : []),
      ],
    },
  };
}
