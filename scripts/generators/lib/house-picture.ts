import type { Room } from './rooms.ts';

/** A folder at the top of the server, or the client, with the rooms in it and what it takes from others of its kind. */
interface Wing {
  readonly name: string;
  readonly files: number;
  readonly rooms: readonly string[];
  readonly uses: ReadonlySet<string>;
}

/** A wing at its place, in the picture's units. */
interface Box extends Wing {
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

const width = 250;
const gap = { x: 40, y: 64 };
const lineHeight = 17;

/** The wings of the house as an SVG picture: above is what uses, below what is used; an arrow that follows from others is left out. */
export function picture(rooms: readonly Room[]): string {
  const boxes = placed(wingsOf(rooms));
  const right = Math.max(...boxes.map(({ x }) => x)) + width + gap.x;
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height)) + gap.x;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${right}" height="${bottom}" viewBox="0 0 ${right} ${bottom}" font-family="sans-serif">`,
    '<title>The folders of client and server, and what they import from each other</title>',
    '<defs><marker id="tip" markerWidth="8" markerHeight="8" refX="7" refY="4" orient="auto"><path d="M0 0L8 4L0 8z" fill="#5a6b85"/></marker></defs>',
    `<rect width="${right}" height="${bottom}" fill="#ffffff"/>`,
    ...boxes.flatMap((box) => arrowsFrom(box, boxes)),
    ...boxes.map(drawn),
    '</svg>',
    '',
  ].join('\n');
}

function wingOf(folder: string): string | undefined {
  if (folder.startsWith('client/')) return 'client';
  return folder.split('/')[2];
}

function wingsOf(rooms: readonly Room[]): readonly Wing[] {
  const names = [...new Set(rooms.flatMap(({ folder }) => wingOf(folder) ?? []))];
  return names.map((name) => {
    const own = rooms.filter(({ folder }) => wingOf(folder) === name);
    const uses = own
      .flatMap((room) => room.uses.flatMap((folder) => wingOf(folder) ?? []))
      .filter((each) => each !== name);
    return {
      name,
      files: own.reduce((sum, room) => sum + room.files, 0),
      rooms: own.map(({ folder }) => folder.split('/').slice(3).join('/')).filter((each) => each !== ''),
      uses: new Set(uses),
    };
  });
}

/** How many wings lie below one at most. Imports between wings go one way, or a test fails. */
function levelOf({ uses }: Wing, wings: readonly Wing[]): number {
  return Math.max(0, ...wings.filter(({ name }) => uses.has(name)).map((each) => 1 + levelOf(each, wings)));
}

function placed(wings: readonly Wing[]): readonly Box[] {
  const levels = new Set(wings.map((wing) => levelOf(wing, wings)));
  const rows = [...levels].sort((a, b) => b - a).map((level) => wings.filter((wing) => levelOf(wing, wings) === level));
  const columns = Math.max(...rows.map((row) => row.length));
  let y = gap.x;
  return rows.flatMap((row) => {
    const left = gap.x + ((columns - row.length) * (width + gap.x)) / 2;
    const boxes = row.map((wing, index) => ({ ...wing, x: left + index * (width + gap.x), y, height: heightOf(wing) }));
    y += Math.max(...boxes.map(({ height }) => height)) + gap.y;
    return boxes;
  });
}

function heightOf({ rooms }: Wing): number {
  return 38 + rooms.length * lineHeight + (rooms.length > 0 ? 8 : 0);
}

function drawn({ name, files, rooms, x, y, height }: Box): string {
  const lines = rooms.map(
    (room, index) =>
      `<text x="${x + 26}" y="${y + 52 + index * lineHeight}" font-size="13" fill="#44546a">${room}</text>`,
  );
  return [
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="6" fill="#eef3fb" stroke="#003399"/>`,
    `<text x="${x + 14}" y="${y + 25}" font-size="16" font-weight="bold" fill="#001a4d">${name}</text>`,
    `<text x="${x + width - 14}" y="${y + 25}" font-size="12" text-anchor="end" fill="#44546a">${files} files</text>`,
    ...lines,
  ].join('\n');
}

function arrowsFrom(box: Box, boxes: readonly Box[]): readonly string[] {
  const used = boxes.filter(({ name }) => box.uses.has(name));
  return used
    .filter(({ name }) => !used.some((other) => reaches(other, name, boxes)))
    .map((target) => {
      const isNext = !boxes.some(({ y }) => box.y < y && y < target.y);
      const path = isNext ? pathDown(box, target) : pathAround(box, target, boxes);
      return `<path d="${path}" fill="none" stroke="#5a6b85" stroke-width="1.5" marker-end="url(#tip)"/>`;
    });
}

function pathDown(box: Box, target: Box): string {
  const [fromX, fromY] = [box.x + width / 2, box.y + box.height];
  const [toX, toY] = [target.x + width / 2, target.y];
  return `M${fromX} ${fromY}C${fromX} ${fromY + 40} ${toX} ${toY - 40} ${toX} ${toY}`;
}

/** Around what lies between, on the side that is nearer to the edge of the picture. */
function pathAround(box: Box, target: Box, boxes: readonly Box[]): string {
  const lefts = boxes.filter(({ y }) => box.y <= y && y < target.y).map(({ x }) => x);
  const [least, most] = [Math.min(...lefts), Math.max(...lefts)];
  const isRight = box.x * 2 >= least + most;
  const lane = isRight ? most + width + gap.x / 2 : least - gap.x / 2;
  const [fromX, fromY] = [isRight ? box.x + width : box.x, box.y + 19];
  const [toX, toY] = [target.x + width * (isRight ? 0.7 : 0.3), target.y];
  return `M${fromX} ${fromY}H${lane}V${toY - 20}H${toX}V${toY}`;
}

function reaches({ uses }: Wing, name: string, wings: readonly Wing[]): boolean {
  return uses.has(name) || wings.some((each) => uses.has(each.name) && reaches(each, name, wings));
}
