import { fromMarkdown } from 'mdast-util-from-markdown';
import type { RootContent } from 'mdast';
import { createElement, useMemo, type ReactNode } from 'react';
import { SourceLink } from '../../../parts/source-link.tsx';
import { cutAt, useBook } from './book.ts';
import { RuleName } from './rule-name.tsx';

/** The text of a document, made of its words and nothing else: HTML in it is shown as it is written, and a link goes nowhere but to the web or this page. */
export function Prose({ text }: { readonly text: string }): ReactNode {
  const { children } = useMemo(() => fromMarkdown(text), [text]);
  return <div className="prose" lang="sv">{children.map((node, index) => <Part key={index} node={node} />)}</div>;
}

const DEEPEST = 6;

function Part({ node }: { readonly node: RootContent }): ReactNode {
  const inside = 'children' in node ? node.children.map((child, index) => <Part key={index} node={child} />) : null;
  switch (node.type) {
    case 'heading': return createElement(`h${Math.min(node.depth + 1, DEEPEST)}`, null, inside);
    case 'paragraph': return <p>{inside}</p>;
    case 'text': return <Words text={node.value} />;
    case 'emphasis': return <em>{inside}</em>;
    case 'strong': return <strong>{inside}</strong>;
    case 'delete': return <del>{inside}</del>;
    case 'inlineCode': return <RuleName name={node.value} />;
    case 'code': return <pre className="as-block">{node.value}</pre>;
    case 'list': return node.ordered === true ? <ol start={node.start ?? 1}>{inside}</ol> : <ul>{inside}</ul>;
    case 'listItem': return <li>{inside}</li>;
    case 'blockquote': return <blockquote>{inside}</blockquote>;
    case 'thematicBreak': return <hr />;
    case 'break': return <br />;
    case 'link': return isSafe(node.url) ? <a href={node.url} rel="noreferrer">{inside}</a> : inside;
    case 'linkReference': return inside;
    case 'image': return node.alt ?? null;
    case 'html': return node.value;
    default: return null;
  }
}

/** An address that runs nothing when it is followed. */
function isSafe(url: string): boolean {
  return /^https?:\/\//iu.test(url) || url.startsWith('#');
}

/** Running text, in which a decision that the rulebook knows opens it. */
function Words({ text }: { readonly text: string }): ReactNode {
  const { decisions } = useBook();
  return cutAt(text.replaceAll(/\s*\n\s*/gu, ' '), decisions).map((piece, index) => (piece.kind === 'name' ? <SourceLink key={index} decision={piece.text} /> : piece.text));
}
