import type { ReactNode } from 'react';
import { sayEditionTakenBack } from '../../../core/swedish/web/public/publish-words.ts';
import { useSettings } from '../../shell/settings.tsx';
import { editionsOf, type Publication } from './use-published.ts';

/** That what was published last has been taken back, when and why; so that whoever read it knows. */
export function TakenBack({ all }: { readonly all: readonly Publication[] }): ReactNode {
  const { language } = useSettings();
  const editions = editionsOf(all);
  const standing = editions.findLastIndex(({ withdrawn }) => !withdrawn);
  const since = editions.slice(standing + 1);
  if (since.length === 0) return null;
  return <ul className="taken-back">{since.toReversed().map(({ id, when, withdrawn }) => (withdrawn ? <li key={id}>{sayEditionTakenBack(when.slice(0, 10), withdrawn.when.slice(0, 10), withdrawn.reason, language)}</li> : null))}</ul>;
}
