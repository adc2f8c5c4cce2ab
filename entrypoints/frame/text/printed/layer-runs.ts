/*
 * The runs of text that pdf.js lays over the picture of a page, each in an absolutely placed element of its own. The elements do not say what is
 * a line, a paragraph or a column; only their places do.
 */
import type { PageItem } from './page-item.ts';
import { readLines, type TextLine } from './page-lines.ts';
import { joinLines, lineJoins } from './paragraph-lines.ts';

/** What stands between a run and the text before it; `start` where it begins a text of its own, `none` where it is not read. */
export type RunJoin = { text: string } | 'start' | 'none';

/** The classes of the layer, and of its parts in a PDF that tells what its text is: those of pdf.js's viewer and all that build on it. */
const LAYER = 'textLayer';
const MARKED_CONTENT = 'markedContent';

/** Share of a font's height above the baseline, in most fonts. */
const ASCENT = 0.8;

const ROTATION = /(-?[\d.]+)deg/;

/** A layer as it was read: once, until its elements are others. All lengths are compared with the font's height, so zoom does not matter. */
interface ReadLayer {
  count: number;
  last: Element | null;
  joins: ReadonlyMap<Element, RunJoin>;
}

const read = new WeakMap<Element, ReadLayer>();

/** Returns the layer that an element is placed in: a run, a line end; `null` for one that is in none. */
export function layerOf({ parentElement }: Element): Element | null {
  let layer = parentElement;
  while (layer && isMarkedContent(layer)) layer = layer.parentElement;
  return layer?.classList.contains(LAYER) ? layer : null;
}

/** Returns whether an element is a part of a layer that has runs in it. */
export const isMarkedContent = ({ classList }: Element): boolean => classList.contains(MARKED_CONTENT);

/** Returns how an element of a layer goes on from the text before it. */
export function joinOfRun(run: Element, layer: Element): RunJoin {
  const { length: count } = layer.getElementsByTagName('*');
  const last = layer.lastElementChild;
  let known = read.get(layer);
  if (known?.count !== count || known.last !== last) {
    known = { count, last, joins: readJoins(layer) };
    read.set(layer, known);
  }
  return known.joins.get(run) ?? 'none';
}

function readJoins(layer: Element): Map<Element, RunJoin> {
  const runs = runsIn(layer);
  const turned = Number(layer.getAttribute('data-main-rotation'));
  const lines = readLines(
    runs.map((run) => itemOf(run, turned)),
    0,
  );
  const joins = new Map<Element, RunJoin>();
  for (const paragraph of joinLines(lines)) {
    const between = lineJoins(paragraph);
    for (const [at, line] of paragraph.entries())
      setJoins(joins, runs, line, at === 0 ? 'start' : { text: between[at] ?? '' });
  }
  return joins;
}

/** Sets how the runs of a line go on, the first of them from the line before. */
function setJoins(
  joins: Map<Element, RunJoin>,
  runs: readonly Element[],
  { text, segments }: TextLine,
  first: RunJoin,
): void {
  let end = 0;
  for (const [at, { item, at: start, length }] of segments.entries()) {
    const run = runs[item];
    if (run) joins.set(run, at === 0 ? first : { text: text.slice(end, start) });
    end = start + length;
  }
}

function runsIn(part: Element): Element[] {
  return [...part.children].flatMap((child) =>
    isMarkedContent(child) ? runsIn(child) : child.localName === 'br' ? [] : [child],
  );
}

/** Returns a run as it is seen. `turned` is by how many degrees its layer is turned clockwise. */
function itemOf(run: Element, turned: number): PageItem {
  const { left, right, top, bottom, width, height } = run.getBoundingClientRect();
  const common = { str: run.textContent, hasEOL: run.nextElementSibling?.localName === 'br' };
  // The page's own upward direction is the screen's downward one.
  switch (quarterTurns(run, turned)) {
    case 1:
      return { ...common, width: height, transform: [0, -width, width, 0, right - ASCENT * width, -top] };
    case 2:
      return { ...common, width, transform: [-height, 0, 0, -height, right, ASCENT * height - bottom] };
    case 3:
      return { ...common, width: height, transform: [0, width, -width, 0, left + ASCENT * width, -bottom] };
    default:
      return { ...common, width, transform: [height, 0, 0, height, left, -top - ASCENT * height] };
  }
}

/** By how many right angles a run is turned clockwise. */
function quarterTurns(run: Element, turned: number): number {
  const [, own = '0'] = ROTATION.exec(run.getAttribute('style') ?? '') ?? [];
  return Math.round(((Number(own) + turned + 360) % 360) / 90) % 4;
}
