/** The part of picomatch that is used here: its entry without Node's modules, for globs with `/` on every system. */
declare module 'picomatch/posix.js' {
  interface PicomatchOptions {
    readonly dot?: boolean;
    readonly basename?: boolean;
  }
  function picomatch(globs: readonly string[], options?: PicomatchOptions): (path: string) => boolean;

  export = picomatch;
}
