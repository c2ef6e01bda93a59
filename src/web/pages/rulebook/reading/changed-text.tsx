import { useMemo, type ReactNode } from 'react';
import { wordChanges } from '../../../../core/rulebook/dated/word-changes.ts';
import { RULEBOOK } from '../../../../core/swedish/web/rulebook/rulebook-words.ts';
import { useSay } from '../../../shell/settings.tsx';
import { FormulaText } from './rule-name.tsx';

/** A text of one day beside that of a later one: what is gone is struck, what is new is underlined, and both are said to who listens. */
export function ChangedText({ before, after }: { readonly before: string; readonly after: string }): ReactNode {
  const pieces = useMemo(() => wordChanges(before, after), [before, after]);
  return (
    <span className="changed" lang="sv">{pieces.map(({ kind, text }, index) => {
      if (kind === 'gone') return <Gone key={index} text={text} />;
      if (kind === 'new') return <Fresh key={index}>{text}</Fresh>;
      return <FormulaText key={index} text={text} />;
    })}</span>
  );
}

export function Gone({ text }: { readonly text: string }): ReactNode {
  const say = useSay();
  return <del><span className="heard">{say(RULEBOOK.gone)} </span>{text}</del>;
}

export function Fresh({ children }: { readonly children: ReactNode }): ReactNode {
  const say = useSay();
  return <ins><span className="heard">{say(RULEBOOK.fresh)} </span>{children}</ins>;
}
