import type { Message } from '../messages/message.ts';

/** Why the command cannot do what was asked, when that can be expected (a full disk, a deleted folder): told in one line, without a stack. */
export class Failure extends Error {
  /** What is reported. */
  readonly told: Message;

  constructor(told: Message) {
    super(told.text.en);
    this.told = told;
  }
}
