import type { ReactNode } from 'react';
import type { RestsOn } from '../../core/calculation/derivation.ts';
import { MARKS, type Mark } from '../../core/swedish/web/part-words.ts';
import { useSay } from '../shell/settings.tsx';

/** What a value rests on that is not settled, the weightiest first. */
function marksOf({ openChoices, bases, sureness }: RestsOn): readonly Mark[] {
  return [
    ...(openChoices.length > 0 ? ['open' as const] : []),
    ...(['proposed', 'assumed'] as const).filter((basis) => bases.includes(basis)),
    ...(sureness === 'constructed' || sureness === 'estimated' ? [sureness] : []),
  ];
}

/** How sure something is: a small word, explained when it is focused or pointed at. */
export function SurenessLabel({ mark }: { readonly mark: Mark }): ReactNode {
  const say = useSay();
  const { word, means } = MARKS[mark];
  return <button type="button" className="sureness" data-mark={mark} aria-label={`${say(word)}: ${say(means)}`}><span>{say(word)}</span><span className="sureness-means" aria-hidden="true">{say(means)}</span></button>;
}

export function SurenessLabels({ rests }: { readonly rests: RestsOn }): ReactNode {
  const marks = marksOf(rests);
  return marks.length === 0 ? null : <span className="sureness-labels">{marks.map((mark) => <SurenessLabel key={mark} mark={mark} />)}</span>;
}
