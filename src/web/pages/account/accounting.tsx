import type { ReactNode } from 'react';
import type { Figures } from '../../../core/figures/figures.ts';
import type { AccountDeclaration } from '../../../core/language/declarations/comparison.ts';
import type { Period } from '../../../core/quantity/period.ts';
import { sayAccount } from '../../../core/swedish/web/money/account-words.ts';
import { Refused } from '../../explanation/explained.tsx';
import type { OpenRulebook } from '../../library/open-rulebook.ts';
import { SurenessLabels } from '../../parts/sureness-label.tsx';
import { useSettings } from '../../shell/settings.tsx';
import { AccountFiles } from './account-files.tsx';
import { ComponentsPart } from './components-part.tsx';
import { GroupsPart } from './groups-part.tsx';
import { StepsPart } from './steps-part.tsx';
import { UnitsPart } from './units-part.tsx';
import { useAccount } from './use-account.ts';

/** The account on its figures: the whole, own beside private, each unit, and what each unit's amounts are made of. */
export function Accounting({ open, figures, period, declaration }: {
  readonly open: OpenRulebook; readonly figures: Figures; readonly period: Period; readonly declaration: AccountDeclaration;
}): ReactNode {
  const { language } = useSettings();
  const accounted = useAccount(open.rulebook, figures, declaration, period);
  if (accounted.kind === 'refused') return <Refused problems={accounted.problems} />;
  const { account } = accounted;
  return (
    <div className="account">
      <p className="account-said">{sayAccount(account, language)} <SurenessLabels rests={account.rests} /></p>
      <StepsPart account={account} />
      <GroupsPart account={account} />
      <UnitsPart account={account} />
      <ComponentsPart account={account} />
      <AccountFiles open={open} account={account} />
    </div>
  );
}
