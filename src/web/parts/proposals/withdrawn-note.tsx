import type { ReactNode } from 'react';
import { SAVED, sayWithdrawn } from '../../../core/swedish/web/proposal-words.ts';
import type { OpenRulebook, WithdrawnProposal } from '../../library/open-rulebook.ts';
import { useSay, useSettings } from '../../shell/settings.tsx';
import type { Address } from '../../shell/address.ts';
import { useNavigation } from '../../shell/navigation.tsx';

/** Where an address names a proposal that somebody has withdrawn: when, by whom and why, and how it read. */
export function WithdrawnNote({ open }: { readonly open: OpenRulebook }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const { address } = useNavigation();
  return withdrawnIn(address, open).map((one) => (
    <details key={one.id} className="note-disagreement" role="status">
      <summary><strong>{sayWithdrawn(one.title, one.withdrawn, language)}</strong></summary>
      <h2>{say(SAVED.text)}</h2>
      <pre className="as-written" tabIndex={0} aria-label={say(SAVED.text)}>{one.text}</pre>
    </details>
  ));
}

const NAMING = ['till', 'fran', 'forslag'];

/** The latest of each name that nothing has taken since, and the document that was asked for. */
export function withdrawnIn({ query }: Address, { withdrawn, rulebook }: Pick<OpenRulebook, 'withdrawn' | 'rulebook'>): readonly WithdrawnProposal[] {
  const named = NAMING.flatMap((key) => {
    const name = query.get(key);
    return name === undefined || rulebook.declarations.scenarios.has(name) ? [] : withdrawn.findLast(({ scenarios }) => scenarios.includes(name)) ?? [];
  });
  const asked = withdrawn.filter(({ id }) => query.get('dokument') === `forslag-${id}.md`);
  return [...new Set([...named, ...asked])];
}
