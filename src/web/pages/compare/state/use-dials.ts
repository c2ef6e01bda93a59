import { useCallback, useMemo, useState } from 'react';
import type { Settings } from '../../../../core/comparison/dials/dial.ts';
import { questionOf, withSettings } from '../../../engine/question.ts';
import type { OpenRulebook } from '../../../library/open-rulebook.ts';
import { useNavigation } from '../../../shell/navigation.tsx';

/** The dials: as the address has them, or as they stand while one of them is held. */
export interface Dials {
  readonly settings: Settings;
  /** How they stood when the one in hand was taken hold of; undefined while none is. */
  readonly heldFrom: Settings | undefined;
  /** A dial is being moved: everything follows, and the address waits. */
  move(settings: Settings): void;
  /** The dial is let go: the address holds how they stand. */
  release(): void;
  /** Moved and let go at once, as a choice is. */
  set(settings: Settings): void;
}

export function useDials(open: OpenRulebook): Dials {
  const { address, go } = useNavigation();
  const stored = useMemo(() => questionOf(address, open).settings, [address, open]);
  const [held, setHeld] = useState<Settings>();
  const set = useCallback((settings: Settings) => {
    setHeld(undefined);
    go(withSettings(address, settings));
  }, [address, go]);
  const release = useCallback(() => {
    if (held) set(held);
  }, [held, set]);
  return { settings: held ?? stored, heldFrom: held ? stored : undefined, move: setHeld, release, set };
}
