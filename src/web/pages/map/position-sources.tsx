import { useMemo, type ReactNode } from 'react';
import type { Figures } from '../../../core/figures/figures.ts';
import { SURENESS_IN_WORDS } from '../../../core/swedish/explain/authority.ts';
import { sayPositions } from '../../../core/swedish/web/map/map-words.ts';
import { useSettings } from '../../shell/settings.tsx';

/** How sure the positions are and where they come from: an input like any other. */
export function PositionSources({ figures, entity }: { readonly figures: Figures; readonly entity: string }): ReactNode {
  const { language } = useSettings();
  const text = useMemo(() => {
    const all = (figures.entities.get(entity) ?? []).flatMap(({ figures: own }) => {
      const figure = own.get('läge norr');
      return figure && 'datum' in figure ? [figure] : [];
    });
    const words = [...new Set(all.map(({ sureness }) => SURENESS_IN_WORDS[sureness][language]))].map((word) => (language === 'sv' ? `${word}e`.replace(/ade$/u, 'ade') : word));
    const sources = [...new Set(all.flatMap(({ source, place }) => [`${place.file}: ${source ?? ''}`]))];
    return sayPositions(words, sources, language);
  }, [figures, entity, language]);
  return <p>{text}</p>;
}
