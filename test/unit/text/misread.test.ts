import { describe, expect, test } from 'vitest';
import { upperHalves } from '../../../server/src/text/encodings.ts';
import { writtenOtherwise } from '../../../server/src/text/misread.ts';
import { sample } from '../../support/sample.ts';

type Name = Parameters<typeof upperHalves.get>[0];

const text = sample();
const utf8 = (written: string) => new Uint8Array(Buffer.from(written));
const wide = utf16(text);
const shown = (bytes: Uint8Array, encoding: string) => new TextDecoder(encoding).decode(bytes);

function utf16(written: string): Uint8Array {
  return new Uint8Array(Buffer.from(written, 'utf16le'));
}

/** A text in an encoding of one byte a character; a question mark for what it has not. */
function bytesIn(name: Name, written: string): Uint8Array {
  const upper = upperHalves.get(name) ?? '';
  const byteOf = (character: string) => (upper.includes(character) ? 0x80 + upper.indexOf(character) : 63);
  return Uint8Array.from(written, (character) => (character < '\x80' ? character.charCodeAt(0) : byteOf(character)));
}

const shownIn = (bytes: Uint8Array, name: Name) =>
  [...bytes]
    .map((byte) => (byte < 0x80 ? String.fromCharCode(byte) : upperHalves.get(name)?.charAt(byte - 0x80)))
    .join('');

const files = {
  utf8: utf8(text),
  utf16le: wide,
  utf16be: wide.slice().map((_, at) => wide[at ^ 1] ?? 0),
  windows1252: bytesIn('Windows-1252', text),
  cp850: bytesIn('CP850', text),
  macroman: bytesIn('Mac OS Roman', text),
} as const;

const rightly = {
  utf8: 'utf-8',
  utf16le: 'utf-16le',
  utf16be: 'utf-16be',
  windows1252: 'windows-1252',
  macroman: 'macintosh',
};

describe('a file that was read in another encoding than it was written in', () => {
  test.each(Object.entries(files))('%s is told from the bytes, whatever it was read as', (encoding, bytes) => {
    const others = Object.entries(rightly).filter(([each]) => each !== encoding);
    for (const [as, decoder] of others)
      expect([as, writtenOtherwise(bytes, shown(bytes, decoder))]).toEqual([as, encoding]);
    for (const as of ['windows-1251', 'koi8-r', 'windows-1253'])
      expect([as, writtenOtherwise(bytes, shown(bytes, as))]).toEqual([as, encoding]);
  });

  test.each(Object.entries(rightly))('%s read rightly is left alone', (encoding, decoder) => {
    const bytes = files[encoding as keyof typeof files];
    expect(writtenOtherwise(bytes, shown(bytes, decoder))).toBeUndefined();
  });

  test('encodings with the same letters are one', () => {
    const { windows1252, cp850 } = files;
    for (const as of ['iso-8859-15', 'windows-1254'])
      expect(writtenOtherwise(windows1252, shown(windows1252, as))).toBeUndefined();
    expect(writtenOtherwise(cp850, shownIn(cp850, 'CP437'))).toBeUndefined();
  });

  test('a file whose own letters are wrong, lost or few cannot be read better', () => {
    const twice = utf8(shown(files.utf8, 'windows-1252'));
    expect(writtenOtherwise(twice, shown(twice, 'utf-8'))).toBeUndefined();
    const lost = utf8(shown(files.windows1252, 'utf-8'));
    expect(writtenOtherwise(lost, shown(lost, 'utf-8'))).toBeUndefined();
    const half = utf8(text.slice(0, text.indexOf('TAVOITTEET')));
    const oneByte = Uint8Array.from([...half, 0xe4, ...utf8(text.slice(text.indexOf('TAVOITTEET')))]);
    expect(writtenOtherwise(oneByte, shown(oneByte, 'utf-8'))).toBeUndefined();
    const quoted = Uint8Array.from([...utf8('Sana'), 0x94, ...utf8(' ja sana'), 0x94, ...utf8('. Ohje'), 0x94]);
    expect(writtenOtherwise(quoted, shown(quoted, 'utf-8'))).toBeUndefined();
  });

  test('a long file costs no more than a short one', () => {
    const long = new Uint8Array(20_000_000).fill(0xe4);
    expect(writtenOtherwise(long, '\ufffd'.repeat(100))).toBeUndefined();
    expect(writtenOtherwise(new Uint8Array(), '')).toBeUndefined();
  });
});
