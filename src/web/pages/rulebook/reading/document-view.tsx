import { useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Document } from '../../../../core/language/source/document.ts';
import { passagesOf, type Passage } from '../../../../core/rulebook/dated/passages.ts';
import { saidOn } from '../../../../core/rulebook/dated/said-on.ts';
import type { RuleDeclaration } from '../../../../core/language/declarations/rule.ts';
import { RULEBOOK, sayDiffering } from '../../../../core/swedish/web/rulebook/rulebook-words.ts';
import { asOneText, saidLines } from '../../../../core/swedish/web/rulebook/said-lines.ts';
import { SwitchField } from '../../../parts/switch-field.tsx';
import { useNavigation } from '../../../shell/navigation.tsx';
import { useSay, useSettings } from '../../../shell/settings.tsx';
import { useBook } from './book.ts';
import { BlockView } from './block-view.tsx';
import { Prose } from './prose.tsx';
import { ruleId } from './rule-name.tsx';
import { RuleView } from './rule-view.tsx';

/** A document from its first line to its last, as it holds on the day. Between two days, what differs is marked, and all else can be left out. */
export function DocumentView({ document: read }: { readonly document: Document }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const { open: { rulebook: { declarations } }, shown, before } = useBook();
  const [only, setOnly] = useState<'on' | 'off'>('off');
  const passages = useMemo(() => passagesOf(read, declarations), [read, declarations]);
  const differing = useDiffering(passages);
  useRuleInAddress(passages);
  const isLeftOut = (rule: RuleDeclaration): boolean => before !== undefined && only === 'on' && !differing.has(rule.name);
  return (
    <article className="book">
      {before === undefined ? null : (
        <div className="book-differs">
          <p role="status"><strong>{differing.size === 0 ? say(RULEBOOK.noDifference) : sayDiffering(differing.size, before.day, shown.day, language)}</strong> {say(RULEBOOK.legend)}</p>
          {differing.size === 0 ? null : <SwitchField label={say(RULEBOOK.onlyChanged)} state={only} onChange={setOnly} />}
        </div>
      )}
      {passages.map((passage) => {
        if (before !== undefined && only === 'on' && passage.kind !== 'rules') return null;
        switch (passage.kind) {
          case 'prose': return <Prose key={passage.line} text={passage.text} />;
          case 'block': return <BlockView key={passage.line} block={passage} />;
          case 'rules': return <div key={passage.line} className="rules">{passage.rules.filter((rule) => !isLeftOut(rule)).map((rule) => <RuleView key={rule.name} rule={rule} />)}</div>;
        }
      })}
    </article>
  );
}

/** The rules that say something else, or rest on another decision, than they did on the earlier day. */
function useDiffering(passages: readonly Passage[]): ReadonlySet<string> {
  const { language } = useSettings();
  const { open: { rulebook: { declarations } }, shown, before } = useBook();
  const [day, earlier] = [shown.day, before?.day];
  return useMemo(() => {
    if (earlier === undefined) return new Set<string>();
    const rules = passages.flatMap((passage) => (passage.kind === 'rules' ? passage.rules : []));
    return new Set(rules.filter((rule) => {
      const [was, now] = [saidOn(rule, earlier), saidOn(rule, day)];
      const said = (version: typeof was): string => asOneText(saidLines(rule, version, { language, declarations }));
      return was?.decision !== now?.decision || said(was) !== said(now);
    }).map(({ name }) => name));
  }, [passages, declarations, language, day, earlier]);
}

/** A rule that the address names is brought into view, and gets the focus so that one reads on from there. */
function useRuleInAddress(passages: readonly Passage[]): void {
  const { address } = useNavigation();
  const name = address.query.get('regel');
  useEffect(() => {
    const place = name === undefined ? null : window.document.getElementById(ruleId(name));
    place?.focus({ preventScroll: true });
    place?.scrollIntoView({ block: 'center' });
  }, [name, passages]);
}
