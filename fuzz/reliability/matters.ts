import type { Tested } from './tested.ts';

/** What the test suite tries beside the fuzzer, a row of docs/reliability.md each. */
export const tested: readonly Tested[] = [
  // Findings of several descriptions, and a server with very many of them.
  {
    what: 'Findings of several descriptions are those of a cold run after any changes, with the comparing cut off anywhere',
    cases: { 'test/unit/portfolio/incremental.test.ts': ['findings of descriptions together are'] },
  },
  {
    what: 'Findings of several descriptions depend neither on the names nor on the order of files, also where some are copies and where all are renamed',
    cases: { 'test/unit/portfolio/incremental.test.ts': ['findings of descriptions together do not'] },
  },
  {
    what: 'One change among very many descriptions that share a passage is compared in small pieces, and all of them have the right findings',
    cases: { 'test/unit/portfolio/slices.test.ts': [] },
  },
  {
    what: 'Background work of the server gives way to what the client sends',
    cases: { 'test/unit/lsp/background.test.ts': [] },
  },
  {
    what: 'Features of the editor take a time that grows with a hostile text: completion, outline, selection, folding, actions, formatting',
    cases: { 'test/unit/features/linear.test.ts': [] },
  },
  {
    what: 'Of one rule so many findings are told in one file, and one more that counts the others',
    cases: { 'test/unit/rules/capped.test.ts': [] },
  },
  // The server's input.
  {
    what: 'Stray bytes, wrong headers and broken JSON: the next message is answered, or the connection ends with a message',
    cases: {
      'test/unit/lsp/framing.test.ts': [],
      'test/server/hostile.test.ts': [
        'requests that make no sense what is no message',
        'requests that make no sense broken JSON',
        'requests that make no sense a header without a length',
        'requests that make no sense headers with other fields',
      ],
    },
  },
  {
    what: 'Requests, edits and notifications that make no sense, or are taken back: each is answered once or logged in one line, without a trace',
    cases: {
      'test/server/hostile.test.ts': [
        'requests that make no sense notifications',
        'requests that make no sense ranges and lists',
        'documents and edits that make no sense',
        'requests that are taken back',
      ],
    },
  },
  {
    what: 'The server comes up, refuses what comes at the wrong time, and goes down with its client, whatever carries its messages',
    cases: {
      'test/server/lifecycle.test.ts': [],
      'test/server/transports.test.ts': [],
      'test/server/hostile.test.ts': ['a client that is killed'],
    },
  },
  // The command: writing.
  {
    what: 'A written file keeps mode, owner and links, also under the longest names, and no planted link is written through',
    cases: { 'test/cli/writing.test.ts': ['what is written keeps what the file was'] },
  },
  {
    what: 'A file is left alone when it is read-only, was changed after it was read, was read for the report, or would be named by an option or an empty path',
    cases: { 'test/cli/writing.test.ts': ['what is not written', '- is standard input and output'] },
  },
  {
    what: 'A signal leaves the old file and no other',
    cases: { 'test/cli/writing.test.ts': ['an end from outside'] },
  },
  // The command: reading.
  {
    what: 'A bad entry of a folder (looping or dead link, pipe, socket, unreadable folder or name) is told or counted, and all others are checked',
    cases: { 'test/cli/entries.test.ts': ['in memory', 'in a real folder'] },
  },
  {
    what: 'What can be expected is told without a trace, with the right exit code: very long arguments and patterns, deep nesting, links in circles, a deleted working folder',
    cases: { 'test/cli/expected-failures.test.ts': ['as a process'], 'test/cli/process.test.ts': ['exit codes'] },
  },
  {
    what: 'A full device as standard output, report or standard error',
    cases: { 'test/cli/writing.test.ts': ['a full device'] },
  },
  {
    what: 'Options before and behind the command, given more than once, quiet runs that fail',
    cases: { 'test/cli/expected-failures.test.ts': ['arguments'] },
  },
  // The command: reports.
  {
    what: 'Every form of the report is written as it grows, in a heap that does not grow with the number of findings',
    cases: { 'test/cli/streaming.test.ts': ['a form of the report', 'memory'] },
  },
  {
    what: 'What is kept of files until the end comes back unchanged, from memory and from a file',
    cases: { 'test/cli/shelf.test.ts': [] },
  },
  // Texts as other systems write them.
  {
    what: 'Decomposed letters, other blanks, line separators and line ends give the findings of the original on the same words',
    cases: { 'test/unit/text/same-text.test.ts': ['written with'], 'test/unit/text/written.test.ts': [] },
  },
  {
    what: 'Mixed line ends make no difference, and formatting loses no line of them',
    cases: { 'test/unit/text/same-text.test.ts': ['mixed line ends'] },
  },
  // The package.
  {
    what: 'The npm package, packed in a fresh clone: built first, nothing missing or needless, clean by publint, running',
    cases: { 'test/package/npm.test.ts': ['the npm package, packed in a fresh clone'] },
  },
];

/** The files whose tests the rows count. */
export const testedFiles: readonly string[] = [...new Set(tested.flatMap(({ cases }) => Object.keys(cases)))];
