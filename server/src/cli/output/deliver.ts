import { outputIsInput } from '../../messages/cli-files.ts';
import { message } from '../../messages/message.ts';
import { Failure } from '../failure.ts';
import type { Host } from '../host.ts';
import type { Steps } from '../steps.ts';
import { pour } from './pour.ts';

/** Where a text goes. */
export interface Destination {
  /** A path as the person wrote it; standard output when absent. */
  readonly path: string | undefined;
  /** Write also over a read-only file. */
  readonly force: boolean;
  /** The absolute paths of the files that were read: none of them is written over. */
  readonly inputs: Iterable<string>;
}

/** Writes a text piece by piece to where it goes; a file appears whole or not at all. Throws a `Failure` or what Node throws. */
export function* deliver(host: Host, pieces: Iterable<string>, { path, force, inputs }: Destination): Steps<void> {
  if (path === undefined) return yield* pour(pieces, host.stdout.write);
  const file = host.resolve(path);
  refuseInput(host, file, inputs);
  const draft = host.files.draft(file, { force });
  try {
    yield* pour(pieces, draft.write);
    draft.commit();
  } finally {
    draft.discard();
  }
}

function refuseInput({ files }: Host, output: string, inputs: Iterable<string>): void {
  const identity = files.identityOf(output);
  // What is not there yet cannot have been read; a device or a pipe is not overwritten.
  if (identity === undefined || files.kindOf(output) !== 'file') return;
  for (const input of inputs) if (files.identityOf(input) === identity) throw new Failure(message(outputIsInput));
}
