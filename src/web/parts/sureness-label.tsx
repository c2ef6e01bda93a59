import { useState, type CSSProperties, type ReactNode, type SyntheticEvent } from 'react';
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

/** How wide what a word means may be, and how high it is at most, in pixels. */
const WIDEST = 256;
const HIGHEST = 90;

/** How sure something is: a small word, explained when it is focused or pointed at, under it or over it, wherever there is room. */
export function SurenessLabel({ mark }: { readonly mark: Mark }): ReactNode {
  const say = useSay();
  const [place, setPlace] = useState<CSSProperties>({});
  const { word, means } = MARKS[mark];
  const explain = ({ currentTarget }: SyntheticEvent<HTMLElement>): void => {
    const { left, top, bottom } = currentTarget.getBoundingClientRect();
    const isRoomUnder = bottom + HIGHEST < window.innerHeight;
    setPlace({ left: Math.max(4, Math.min(left, window.innerWidth - WIDEST - 20)), ...(isRoomUnder ? { top: bottom + 4 } : { bottom: window.innerHeight - top + 4 }) });
  };
  return (
    <button type="button" className="sureness" data-mark={mark} aria-label={`${say(word)}: ${say(means)}`} onFocus={explain} onPointerEnter={explain}>
      <span>{say(word)}</span><span className="sureness-means" style={place} aria-hidden="true">{say(means)}</span>
    </button>
  );
}

export function SurenessLabels({ rests }: { readonly rests: RestsOn }): ReactNode {
  const marks = marksOf(rests);
  return marks.length === 0 ? null : <span className="sureness-labels">{marks.map((mark) => <SurenessLabel key={mark} mark={mark} />)}</span>;
}
