import type { KeyboardEvent } from 'react';
import './province-tile-map.css';
import { tileOfProvince } from './province-tiles.ts';

/** One province: what is written on its tile, and how deep its colour is. */
export interface ProvinceTile {
  readonly code: string;
  readonly name: string;
  /** The number as it is shown, or what is said where there is none. */
  readonly text: string;
  /** 0 to 1: how deep the colour is; colour never says more than the text. */
  readonly depth: number;
  readonly isOwn: boolean;
}

const arrows: Readonly<Record<string, readonly [column: number, row: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * The 34 provinces as tiles roughly where they lie, each with its name and number in words. A list to whoever hears it; the
 * arrow keys go to the neighbouring tile.
 */
export function ProvinceTileMap({
  label,
  tiles,
}: {
  readonly label: string;
  readonly tiles: readonly ProvinceTile[];
}) {
  const inOrder = [...tiles].sort((a, b) => placeOf(a) - placeOf(b));
  return (
    <ul className="province-tiles" aria-label={label} onKeyDown={goToNeighbour}>
      {inOrder.map(({ code, name, text, depth, isOwn }, index) => {
        const [column, row] = tileOfProvince[code] ?? [1, 14];
        return (
          <li
            key={code}
            data-column={column}
            data-row={row}
            data-own={isOwn || undefined}
            data-dark={depth > 0.55 || undefined}
            // One stop of the Tab key for all of them; the arrows go on from there.
            tabIndex={index === 0 ? 0 : -1}
            style={{
              gridColumn: column,
              gridRow: row,
              backgroundColor: `color-mix(in srgb, var(--action) ${String(Math.round(depth * 100))}%, white)`,
            }}
          >
            <span className="tile-name">{name}</span> <b>{text}</b>
          </li>
        );
      })}
    </ul>
  );
}

const placeOf = ({ code }: ProvinceTile): number => {
  const [column, row] = tileOfProvince[code] ?? [1, 14];
  return row * 10 + column;
};

/** To the nearest tile in the direction of the arrow, where there is one. */
function goToNeighbour(event: KeyboardEvent<HTMLUListElement>): void {
  const direction = arrows[event.key];
  const from = event.target;
  if (!direction || !(from instanceof HTMLElement) || from.dataset['column'] === undefined) return;
  event.preventDefault();
  const at = (tile: HTMLElement) => [Number(tile.dataset['column']), Number(tile.dataset['row'])] as const;
  const [column, row] = at(from);
  const distances = [...event.currentTarget.querySelectorAll<HTMLElement>('li')].flatMap((tile) => {
    const [otherColumn, otherRow] = at(tile);
    const along = (otherColumn - column) * direction[0] + (otherRow - row) * direction[1];
    const aside = Math.abs((otherColumn - column) * direction[1]) + Math.abs((otherRow - row) * direction[0]);
    return along > 0 ? [{ tile, distance: along + 3 * aside }] : [];
  });
  distances.sort((a, b) => a.distance - b.distance)[0]?.tile.focus();
}
