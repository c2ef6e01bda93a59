import { useMemo, type ReactNode } from 'react';
import { parsePeriod, writePeriod } from '../../../core/quantity/period.ts';
import { periodInWords } from '../../../core/swedish/numbers/dates.ts';
import { sentenceCase } from '../../../core/swedish/voice.ts';
import { ACCOUNT } from '../../../core/swedish/web/money/account-words.ts';
import { PAGES } from '../../../core/swedish/web/page-words.ts';
import { STATES } from '../../../core/swedish/web/state-words.ts';
import { useFigures } from '../../library/library.tsx';
import { plainOptions, SelectField } from '../../parts/select-field.tsx';
import { Await, Empty } from '../../parts/states/await.tsx';
import { useNavigation, useQuery } from '../../shell/navigation.tsx';
import { useSay, useSettings } from '../../shell/settings.tsx';
import type { PageProps } from '../page.ts';
import { Accounting } from './accounting.tsx';
import './account.css';

/** The open ex-post account: what each unit received and cost, what was taken away, and own units beside private. */
export function AccountPage({ open }: PageProps): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const { address } = useNavigation();
  const query = useQuery();
  const { periods } = open.texts;
  const [declaration] = open.rulebook.declarations.accounts.values();
  const asked = address.query.get('period') ?? '';
  const shown = periods.includes(asked) ? asked : periods.at(-1) ?? '';
  const period = useMemo(() => parsePeriod(shown), [shown]);
  return (
    <>
      <div className="page-head">
        <h1>{declaration ? sentenceCase(declaration.name) : say(PAGES.account.name)}</h1>
        <p className="lead">{[...(period ? [periodInWords(period, language)] : []), say(PAGES.account.about)].join(' · ')}</p>
        {periods.length > 1 && declaration ? <SelectField label={say(ACCOUNT.period)} value={shown} options={plainOptions(periods)} onChoose={(one) => query({ period: one })} /> : null}
      </div>
      {declaration && period ? <Figured key={writePeriod(period)} open={open} period={period} declaration={declaration} />
        : <Empty title={say(declaration ? ACCOUNT.noFigures : ACCOUNT.nothing)}><p>{say(declaration ? ACCOUNT.noFiguresHelp : ACCOUNT.nothingHelp)}</p></Empty>}
    </>
  );
}

function Figured({ open, period, declaration }: Omit<Parameters<typeof Accounting>[0], 'figures'>): ReactNode {
  const figures = useFigures(open, period);
  return <Await resource={figures} doing={STATES.figures}>{(ready) => <Accounting open={open} figures={ready} period={period} declaration={declaration} />}</Await>;
}
