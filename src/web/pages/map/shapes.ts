import type { Ownership } from '../../../core/comparison/places/places-of.ts';

/** The outline of an owner's mark around the origin: a circle for the region, a square for private, a diamond for others. */
export function shapeOf(owner: Ownership, size: number): string {
  switch (owner) {
    case 'region': return `M ${-size} 0 a ${size} ${size} 0 1 0 ${2 * size} 0 a ${size} ${size} 0 1 0 ${-2 * size} 0`;
    case 'private': return `M ${-size} ${-size} h ${2 * size} v ${2 * size} h ${-2 * size} z`;
    case 'other': return `M 0 ${-1.3 * size} L ${1.3 * size} 0 L 0 ${1.3 * size} L ${-1.3 * size} 0 z`;
  }
}
