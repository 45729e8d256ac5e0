// Writes what can be read from the imports: each folder's README from its offers on, the code map and its picture in docs/architecture.md.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { picture } from './lib/house-picture.ts';
import { sourceFiles } from './lib/imports.ts';
import type { Offer, Room } from './lib/rooms.ts';
import { offersMark, roomsOf } from './lib/rooms.ts';

const page = 'docs/architecture.md';

/** The READMEs of the folders, the page about the architecture, and its picture. */
export function generate(root: string): Record<string, string> {
  const rooms = roomsOf(root, sourceFiles(root, ['server/src', 'client/src']));
  const readmes = rooms.map((room) => [`${room.folder}/README.md`, readme(room)]);
  return {
    ...Object.fromEntries(readmes),
    [page]: withMap(readFileSync(path.join(root, page), 'utf8'), rooms),
    'docs/images/architecture.svg': picture(rooms),
  };
}

function readme(room: Room): string {
  const uses = room.uses.map((each) => `\`${shortName(each)}\``).join(', ');
  return [
    `# ${shortName(room.folder)}`,
    room.purpose,
    offersMark,
    room.offers.length === 0
      ? 'No other folder imports anything from here by name.'
      : `What other folders import from here:\n\n${room.offers.map(offerLine).join('\n')}`,
    ...(uses === '' ? [] : [`It imports from ${uses}.`]),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

function offerLine({ name, file, about }: Offer): string {
  return `- \`${name}\` (\`${file}\`): ${about}`;
}

/** "server/src/description/area" as "description/area": the server is what most folders belong to. */
function shortName(folder: string): string {
  if (folder === 'server/src') return 'server';
  return folder === 'client/src' ? 'client' : folder.replace(/^server\/src\//, '');
}

function withMap(text: string, rooms: readonly Room[]): string {
  const map = rooms.map(
    ({ folder, purpose }) => `- **[\`${shortName(folder)}\`](../${folder}/README.md)**: ${firstParagraph(purpose)}`,
  );
  return text.replace(
    /(<!-- map:start -->).*(<!-- map:end -->)/s,
    (_, start, end) => `${start}\n\n${map.join('\n')}\n\n${end}`,
  );
}

function firstParagraph(text: string): string {
  return text.split('\n\n')[0]?.replaceAll('\n', ' ') ?? '';
}
