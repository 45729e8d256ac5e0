const longestLine = 160;

/**
 * The lines of an example whose wrong parts are marked «so», each line with a mark followed by a line of carets under it. An empty
 * mark is one caret where something is missing. Long lines are cut.
 */
export function showMarks(marked: string): readonly string[] {
  let inside = false;
  return marked.split(/\r\n|\n|\r/).flatMap((line) => {
    const shown = showLine(line, inside);
    inside = shown.inside;
    return shown.carets === '' ? [cut(shown.text)] : [cut(shown.text), shown.carets.slice(0, longestLine)];
  });
}

/** The lines of an example as they are, long ones cut. */
export function showPlain(text: string): readonly string[] {
  return text.split(/\r\n|\n|\r/).map(cut);
}

function showLine(line: string, startsInside: boolean) {
  let inside = startsInside;
  let text = '';
  let carets = '';
  for (const piece of line.split(/([«»])/)) {
    if (piece === '«') inside = true;
    else if (piece === '»') {
      // Nothing was marked: the place itself is.
      if (carets.length === text.length && !carets.endsWith('^')) carets += '^';
      inside = false;
    } else {
      carets += piece.replace(/[^\t]/g, inside ? '^' : ' ');
      text += piece;
    }
  }
  return { text, carets: carets.trimEnd(), inside };
}

function cut(line: string): string {
  return line.length > longestLine ? `${line.slice(0, longestLine - 2)} …` : line;
}
