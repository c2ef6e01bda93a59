import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { daysOf, parsePeriod, writePeriod, type Period } from '../../../../core/quantity/period.ts';
import { saidOn } from '../../../../core/rulebook/dated/said-on.ts';
import { draftDocument } from '../../../../core/swedish/web/rulebook/draft-document.ts';
import { DRAFT } from '../../../../core/swedish/web/rulebook/draft-words.ts';
import { startDraftChecker, type DraftChecker } from '../../../engine/draft-checker.ts';
import type { ToldDraft } from '../../../engine/draft-desk.ts';
import type { OpenRulebook } from '../../../library/open-rulebook.ts';
import { useNavigation } from '../../../shell/navigation.tsx';
import { useSettings } from '../../../shell/settings.tsx';

/** A text that is being written, and what the checker says of it a moment after it was last touched. */
export interface Draft {
  readonly text: string;
  readonly checked: ToldDraft;
  /** What the draft does to some figures, in the thread that has checked it. */
  readonly effect: DraftChecker['effect'];
  /** Whether what is said of the text is said of it as it stands. */
  readonly state: 'checked' | 'waiting';
  readonly period: Period;
  write(text: string): void;
  startAfresh(): void;
}

/** So long after the last key the text is checked: often enough to follow, seldom enough not to be in the way. */
const PAUSE = 150;

const NOT_YET: ToldDraft = { declarations: undefined, scenarios: [], faults: [] };

export function useDraft(open: OpenRulebook): Draft {
  const { language } = useSettings();
  const { address } = useNavigation();
  const about = address.query.get('utkast') ?? '';
  const kept = `likvard utkast ${open.texts.id} ${about}`;
  const period = useMemo(() => periodOf(open, address.query.get('dag')), [open, address]);
  const fresh = (): string => startOf(open, about, period, language);
  const [text, setText] = useState(() => stored(kept) ?? fresh());
  const checker = useRef<DraftChecker>(undefined);
  const [{ checked, of }, setSaid] = useState<{ readonly checked: ToldDraft; readonly of: string | undefined }>({ checked: NOT_YET, of: undefined });
  useEffect(() => {
    const started = startDraftChecker();
    checker.current = started;
    return () => started.stop();
  }, []);
  const pause = useRef(0);
  useEffect(() => {
    let isCurrent = true;
    const { texts, saved, proposalActs } = open;
    const ask = async (): Promise<void> => {
      const said = await checker.current?.check({ open: { texts, saved, proposalActs }, text, language });
      if (isCurrent && said) setSaid({ checked: said, of: text });
    };
    const timer = setTimeout(() => void ask(), pause.current);
    pause.current = PAUSE;
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [open, text, language]);
  const effect = useCallback<DraftChecker['effect']>(async (asked) => checker.current?.effect(asked), []);
  const write = (changed: string): void => {
    setText(changed);
    store(kept, changed);
  };
  const startAfresh = (): void => {
    forget(kept);
    setText(fresh());
  };
  return { text, checked, effect, state: text === of ? 'checked' : 'waiting', period, write, startAfresh };
}

function startOf({ rulebook }: OpenRulebook, about: string, period: Period, language: 'sv' | 'en'): string {
  const rule = rulebook.declarations.rules.get(about);
  const version = rule && saidOn(rule, daysOf(period).to);
  const caseNumber = [...rulebook.declarations.comparisons.values()].find((one) => writePeriod(one.period) === writePeriod(period))?.caseNumber;
  return draftDocument(rulebook, { name: DRAFT.name[language], caseNumber, period, rule, version });
}

/** The period of the day that was read, where there are figures for it; else that of the rulebook's matter, else the last. */
function periodOf({ rulebook, texts }: OpenRulebook, day: string | undefined): Period {
  const all = texts.periods.flatMap((text) => parsePeriod(text) ?? []);
  const read = day === undefined ? undefined : all.find((one) => daysOf(one).from <= day && day <= daysOf(one).to);
  const [declared] = rulebook.declarations.comparisons.values();
  return read ?? declared?.period ?? all.at(-1) ?? { year: 2024 };
}

function stored(name: string): string | undefined {
  try {
    return window.localStorage.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

function store(name: string, text: string): void {
  try {
    window.localStorage.setItem(name, text);
  } catch {
    // A browser that keeps nothing: the text is there until the page is closed.
  }
}

function forget(name: string): void {
  try {
    window.localStorage.removeItem(name);
  } catch {
    // Nothing was kept.
  }
}
