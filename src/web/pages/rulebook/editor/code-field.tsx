import { autocompletion, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching } from '@codemirror/language';
import { lintGutter, lintKeymap, setDiagnostics, type Diagnostic } from '@codemirror/lint';
import { EditorState, type Text } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import { useEffect, useRef, type ReactNode } from 'react';
import type { Declarations } from '../../../../core/language/declarations/declarations.ts';
import type { DraftFault } from '../../../engine/check-draft.ts';
import { completionsOf } from './completions.ts';
import { ruleColors, ruleLanguage } from './rule-language.ts';

/** Where the cursor is to be put, and a number that is another each time it is asked for. */
export interface Going {
  readonly line: number;
  readonly column: number;
  readonly asked: number;
}

/** A text of rules to write in. Tab leaves it, as it leaves any field. */
export function CodeField({ text, label, describedBy, declarations, faults, going, onText }: {
  readonly text: string; readonly label: string; readonly describedBy: string; readonly declarations: Declarations; readonly faults: readonly DraftFault[];
  readonly going: Going | undefined; readonly onText: (text: string) => void;
}): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(undefined);
  const tell = useRef(onText);
  tell.current = onText;
  const first = useRef(text);
  useEffect(() => {
    if (!place.current) return undefined;
    const made = new EditorView({
      parent: place.current,
      state: EditorState.create({
        doc: first.current,
        extensions: [
          lineNumbers(), history(), drawSelection(), highlightActiveLine(), bracketMatching(), lintGutter(), EditorView.lineWrapping, ruleLanguage, ruleColors, LOOK,
          autocompletion({ override: [completionsOf(declarations)], icons: false }),
          keymap.of([...completionKeymap, ...defaultKeymap, ...historyKeymap, ...lintKeymap]),
          EditorView.contentAttributes.of({ 'aria-label': label, 'aria-describedby': describedBy, lang: 'sv', spellcheck: 'false' }),
          EditorView.updateListener.of((update) => { if (update.docChanged) tell.current(update.state.doc.toString()); }),
        ],
      }),
    });
    view.current = made;
    return () => made.destroy();
  }, [declarations, label, describedBy]);
  useEffect(() => {
    first.current = text;
    const made = view.current;
    if (made && made.state.doc.toString() !== text) made.dispatch({ changes: { from: 0, to: made.state.doc.length, insert: text } });
  }, [text]);
  useEffect(() => {
    const made = view.current;
    if (made) made.dispatch(setDiagnostics(made.state, faults.map((fault) => diagnosticOf(fault, made.state.doc))));
  }, [faults]);
  useEffect(() => {
    const made = view.current;
    if (!made || !going) return;
    made.dispatch({ selection: { anchor: offsetOf(made.state.doc, going) }, scrollIntoView: true });
    made.focus();
  }, [going]);
  return <div ref={place} className="code-field" />;
}

function offsetOf(doc: Text, { line, column }: { readonly line: number; readonly column: number }): number {
  const found = doc.line(Math.min(Math.max(1, line), doc.lines));
  return Math.min(found.to, found.from + Math.max(0, column - 1));
}

function diagnosticOf(fault: DraftFault, doc: Text): Diagnostic {
  const from = offsetOf(doc, fault);
  return { from, to: Math.min(doc.length, Math.max(from, from + fault.length)), severity: fault.severity, message: fault.text };
}

const LOOK = EditorView.theme({
  '&': { fontSize: '0.875rem', backgroundColor: 'var(--lv-surface)', color: 'var(--lv-text)', border: '1px solid var(--ds-color-neutral-border-default)', borderRadius: '4px' },
  '&.cm-focused': { outline: '3px solid var(--ds-color-focus-outer, currentcolor)', outlineOffset: '2px' },
  '.cm-content': { fontFamily: 'ui-monospace, monospace', caretColor: 'var(--lv-text)', paddingBlock: '0.5rem' },
  '.cm-cursor': { borderLeftColor: 'var(--lv-text)' },
  '.cm-gutters': { backgroundColor: 'var(--lv-tint)', color: 'var(--lv-subtle)', borderRight: '1px solid var(--lv-line)' },
  '.cm-activeLine': { backgroundColor: 'transparent', boxShadow: 'inset 3px 0 0 var(--lv-line)' },
  '.cm-activeLineGutter': { backgroundColor: 'transparent', fontWeight: '700' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': { backgroundColor: 'var(--lv-lit) !important' },
  '.cm-tooltip': { backgroundColor: 'var(--lv-surface)', color: 'var(--lv-text)', border: '1px solid var(--ds-color-neutral-border-default)', maxWidth: 'min(36rem, 90vw)' },
  '.cm-tooltip-autocomplete > ul > li[aria-selected]': { backgroundColor: 'var(--ds-color-accent-surface-tinted)', color: 'var(--lv-text)' },
  '.cm-completionDetail': { color: 'var(--lv-subtle)', fontStyle: 'normal', marginInlineStart: '0.75rem' },
  '.cm-diagnostic': { whiteSpace: 'pre-wrap' },
});
