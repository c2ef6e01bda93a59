import type { JsonObject } from '../json.ts';
import { urlOf, type OparlFile, type OparlPlace } from './object.ts';

/** Where the first page of a list is. */
export function listUrl(place: OparlPlace, name: string): string {
  return urlOf(place, pagePath(name, 1));
}

/** A list as pages, each with the way to the next; an empty list is one page. */
export function listPages(place: OparlPlace, name: string, all: readonly JsonObject[]): readonly OparlFile[] {
  const { pageSize } = place;
  const pages = Math.max(1, Math.ceil(all.length / pageSize));
  const link = (page: number): string => urlOf(place, pagePath(name, page));
  return Array.from({ length: pages }, (_, index): OparlFile => {
    const page = index + 1;
    return {
      path: pagePath(name, page),
      json: {
        data: all.slice(index * pageSize, page * pageSize),
        pagination: { totalElements: all.length, elementsPerPage: pageSize, currentPage: page, totalPages: pages },
        links: { first: link(1), ...(page > 1 ? { prev: link(page - 1) } : {}), self: link(page), ...(page < pages ? { next: link(page + 1) } : {}), last: link(pages) },
      },
    };
  });
}

function pagePath(name: string, page: number): string {
  return `oparl/list/${name}/${page}.json`;
}
