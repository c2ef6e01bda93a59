import { useMemo, type ReactNode } from 'react';
import { parsePeriod, type Period } from '../../core/quantity/period.ts';
import { EXPLAIN } from '../../core/swedish/web/explain/explain-words.ts';
import { STATES } from '../../core/swedish/web/state-words.ts';
import { questionOf, type Question } from '../engine/question.ts';
import { useFigures, useResource } from '../library/library.tsx';
import type { OpenRulebook } from '../library/open-rulebook.ts';
import { NotHad } from '../library/resource.ts';
import { toldProblems } from '../library/told-problems.ts';
import type { RulebookProblem } from '../../core/rulebook/problems.ts';
import type { Figures } from '../../core/figures/figures.ts';
import type { Subject } from '../panel/subject.ts';
import { Await, Empty } from '../parts/states/await.tsx';
import { useNavigation } from '../shell/navigation.tsx';
import { useSay, useSettings } from '../shell/settings.tsx';
import { Explanation } from './explanation.tsx';
import { MovedNote } from './moved-note.tsx';
import { useDerivation } from './use-derivation.ts';

/** The explanation of a value as the address asks for it: its matter or period, and the dials as they stand. */
export function Explained({ open, subject, period }: { readonly open: OpenRulebook; readonly subject: Subject; readonly period?: Period | undefined }): ReactNode {
  const { address } = useNavigation();
  const question = useMemo(() => {
    const asked = questionOf(address, open);
    const wanted = period ?? parsePeriod(address.query.get('period') ?? '');
    return wanted ? { ...asked, period: wanted } : asked;
  }, [address, open, period]);
  const figures = useFigures(open, question.period);
  return <Await resource={figures} doing={STATES.figures}>{(ready) => <OnFigures open={open} figures={ready} question={question} subject={subject} />}</Await>;
}

function OnFigures({ open, figures, question, subject }: { readonly open: OpenRulebook; readonly figures: Figures; readonly question: Question; readonly subject: Subject }): ReactNode {
  const derived = useDerivation(open, figures, question, subject);
  const say = useSay();
  switch (derived.kind) {
    case 'derived': return <><MovedNote settings={question.settings} /><Explanation derivation={derived.derivation} /></>;
    case 'nothing': return <Empty title={say(EXPLAIN.nothing)}><p>{say(EXPLAIN.nothingHelp)}</p></Empty>;
    case 'refused': return <Refused problems={derived.problems} />;
  }
}

/** A question that does not resolve, with every reason. */
export function Refused({ problems }: { readonly problems: readonly RulebookProblem[] }): ReactNode {
  const { language } = useSettings();
  const told = useResource<never>(`problems ${language} ${problems.map(({ code, place }) => `${code} ${JSON.stringify(place)}`).join(' ')}`, async () => {
    throw new NotHad({ kind: 'problem', title: EXPLAIN.refused[language], faults: await toldProblems(problems, language) });
  });
  return <Await resource={told} doing={STATES.page}>{() => null}</Await>;
}
