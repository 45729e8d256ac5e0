/** How a path is shown: relative to the working directory, with `/`. Both are absolute; on another drive the path stays as it is. */
export function shownPath(cwd: string, absolute: string): string {
  const base = cwd.endsWith('/') ? cwd : `${cwd}/`;
  if (absolute.startsWith(base)) return absolute.slice(base.length) || '.';
  if (`${absolute}/` === base) return '.';
  return climb(cwd.split('/').filter(Boolean), absolute);
}

function climb(from: readonly string[], absolute: string): string {
  const to = absolute.split('/').filter(Boolean);
  const same = from.findIndex((part, index) => part !== to[index]);
  const common = same === -1 ? from.length : same;
  const otherDrive = common === 0 && !absolute.startsWith('/');
  return otherDrive ? absolute : [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/');
}

/** Joins a folder, as it is shown, and a name in it. */
export function joinShown(folder: string, name: string): string {
  return folder === '.' ? name : `${folder}/${name}`;
}

/** The order of Unicode code points: that of UTF-16 units, but with astral characters after all others. */
export function compareCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index++) {
    const left = a.charCodeAt(index);
    const right = b.charCodeAt(index);
    if (left !== right) return rank(left) - rank(right);
  }
  return a.length - b.length;
}

/** Surrogates, which stand for the highest code points, are put above U+E000 to U+FFFF. */
function rank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
