import type { ReactNode } from 'react';
import { sayOpenDecision } from '../../core/swedish/web/part-words.ts';
import { withQuery } from '../shell/address.ts';
import { PageLink, useNavigation } from '../shell/navigation.tsx';
import { useSettings } from '../shell/settings.tsx';

/** A source as people cite it, RS/762/2024 § 85 p. 4; it opens the decision with its vote in the side panel. */
export function SourceLink({ decision }: { readonly decision: string }): ReactNode {
  const { address } = useNavigation();
  const { language } = useSettings();
  return <PageLink className="source" to={withQuery(address, { kalla: decision })} aria-label={sayOpenDecision(decision, language)}>{decision}</PageLink>;
}
