import { useMemo, type ReactNode } from 'react';
import { periodInWords } from '../../../core/swedish/numbers/dates.ts';
import { sentenceCase } from '../../../core/swedish/voice.ts';
import { COMPARE } from '../../../core/swedish/web/compare/compare-words.ts';
import { PAGES } from '../../../core/swedish/web/page-words.ts';
import { STATES } from '../../../core/swedish/web/state-words.ts';
import { questionOf } from '../../engine/question.ts';
import { useFigures } from '../../library/library.tsx';
import { SavedProposals } from '../../parts/proposals/saved-proposals.tsx';
import { Await, Empty } from '../../parts/states/await.tsx';
import { useNavigation } from '../../shell/navigation.tsx';
import { useSay, useSettings } from '../../shell/settings.tsx';
import type { PageProps } from '../page.ts';
import './compare.css';
import { Comparing } from './comparing.tsx';
import { MatterChoice } from './matter-choice.tsx';

/** The front door: what each proposal of a matter costs, and whom. */
export function ComparePage({ open }: PageProps): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const { address } = useNavigation();
  const { declaration, period } = useMemo(() => questionOf(address, open), [address, open]);
  const figures = useFigures(open, period);
  if (!declaration) return <><h1>{say(PAGES.compare.name)}</h1><Empty title={say(COMPARE.nothing)}><p>{say(COMPARE.nothingHelp)}</p></Empty></>;
  return (
    <>
      <div className="page-head">
        <h1>{sentenceCase(declaration.name)}</h1>
        <p className="lead">{[declaration.caseNumber, periodInWords(declaration.period, language), say(PAGES.compare.about)].join(' · ')}</p>
        <MatterChoice open={open} declaration={declaration} />
      </div>
      <SavedProposals open={open} />
      <Await resource={figures} doing={STATES.figures}>{(ready) => <Comparing open={open} figures={ready} declaration={declaration} />}</Await>
    </>
  );
}
