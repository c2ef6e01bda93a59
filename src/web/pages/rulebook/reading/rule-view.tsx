import type { ReactNode } from 'react';
import type { RuleDeclaration } from '../../../../core/language/declarations/rule.ts';
import { saidOn } from '../../../../core/rulebook/dated/said-on.ts';
import { asOneText, formulaText, saidLines, type SaidLine } from '../../../../core/swedish/web/rulebook/said-lines.ts';
import { RULEBOOK, sayMargin, sayWhose } from '../../../../core/swedish/web/rulebook/rulebook-words.ts';
import { SourceLink } from '../../../parts/source-link.tsx';
import { toPage } from '../../../shell/address.ts';
import { PageLink, useNavigation } from '../../../shell/navigation.tsx';
import { useMay } from '../../../library/library.tsx';
import { useSay, useSettings } from '../../../shell/settings.tsx';
import { useBook } from './book.ts';
import { ChangedText } from './changed-text.tsx';
import { FormulaText, ruleId } from './rule-name.tsx';
import { RuleValue } from './rule-value.tsx';

/** A rule in its place: what it says on the day with its value beside, and in the margin the decision it rests on. */
export function RuleView({ rule }: { readonly rule: RuleDeclaration }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const { address } = useNavigation();
  const { open: { rulebook: { declarations } }, shown, before } = useBook();
  const canPropose = useMay('write', 'proposal') === 'allowed';
  const voice = { language, declarations };
  const version = saidOn(rule, shown.day);
  const lines = saidLines(rule, version, voice);
  const earlier = before && saidLines(rule, saidOn(rule, before.day), voice);
  const [now, was] = [asOneText(lines), earlier && asOneText(earlier)];
  const choice = version?.definition.kind === 'choice' ? version.definition.choice : undefined;
  const whose = sayWhose(rule, language);
  const id = ruleId(rule.name);
  const isToldByValue = version?.definition.kind === 'value' && shown.values.kind === 'valued';
  return (
    <section className="rule" id={id} tabIndex={-1} aria-labelledby={`${id}-namn`} data-in-force={version ? 'yes' : 'no'}>
      <div className="rule-said">
        <h4 id={`${id}-namn`} lang="sv">{rule.name}</h4>
        {whose === '' ? null : <p className="rule-whose">{whose}{rule.where ? <> {say(RULEBOOK.where)} <FormulaText text={formulaText(rule.where)} /></> : null}</p>}
        {rule.about === undefined ? null : <p lang="sv">{rule.about}</p>}
        {was === undefined || was === now ? (isToldByValue ? null : <Lines lines={lines} />) : <p className="rule-line"><ChangedText before={was} after={now} /></p>}
        {choice?.open === undefined ? null : <p className="rule-open"><strong>{say(RULEBOOK.open)}:</strong> <span lang="sv">{choice.open}</span></p>}
        <RuleValue rule={rule} />
      </div>
      <div className="margin-note">
        {version ? <><SourceLink decision={version.decision} />{sayMargin(version, declarations.decisions.get(version.decision), language).map((line) => <p key={line}>{line}</p>)}</> : <p>{say(RULEBOOK.notInForce)}</p>}
        {canPropose && version ? <PageLink className="propose" to={toPage(address, '/regelbok', { utkast: rule.name, dag: shown.day })} aria-label={`${say(RULEBOOK.propose)}: ${rule.name}`}>{say(RULEBOOK.propose)}</PageLink> : null}
      </div>
    </section>
  );
}

function Lines({ lines }: { readonly lines: readonly SaidLine[] }): ReactNode {
  const say = useSay();
  const [first] = lines;
  if (lines.length === 1 && first && first.alternative === undefined) return <p className="rule-line" data-kind={first.kind}><Line line={first} /></p>;
  return (
    <ul className="rule-lines">{lines.map((line) => (
      <li key={line.alternative?.name ?? line.text} data-kind={line.kind} data-taken={line.alternative?.taken}>
        {line.alternative ? <><strong lang="sv">{line.alternative.name}</strong> <span className="alternative-kind">{say(line.alternative.taken === 'standard' ? RULEBOOK.taken : RULEBOOK.otherWay)}</span><br /></> : null}
        <Line line={line} />
      </li>
    ))}</ul>
  );
}

function Line({ line: { kind, text } }: { readonly line: SaidLine }): ReactNode {
  return kind === 'formula' ? <FormulaText text={text} /> : text;
}
