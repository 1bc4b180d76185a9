/** One event of a stream. */
export interface LiveEvent {
  readonly type: string;
  readonly data: string;
}

/**
 * Reads server-sent events from text as it comes, in pieces of any size. Browsers read such streams by themselves, but
 * cannot be told to sign in for it.
 *
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation
 */
export class EventReader {
  /** The place to go on from. */
  lastId = '';
  private rest = '';
  private type = '';
  private data: string[] = [];

  /** The events that this piece completes. */
  read(piece: string): LiveEvent[] {
    const lines = (this.rest + piece).split(/\r\n|\n|\r(?!$)/);
    this.rest = lines.pop() ?? '';
    return lines.flatMap((line) => this.take(line));
  }

  /** After a break, what had begun does not go on. */
  begin() {
    this.rest = '';
    this.type = '';
    this.data = [];
  }

  private take(line: string): LiveEvent[] {
    if (line === '') {
      const event = { type: this.type || 'message', data: this.data.join('\n') };
      const isEvent = this.data.length > 0;
      this.type = '';
      this.data = [];
      return isEvent ? [event] : [];
    }
    const [, field, value = ''] = /^([^:]*):? ?(.*)$/s.exec(line) ?? [];
    switch (field) {
      case 'id':
        this.lastId = value;
        break;
      case 'event':
        this.type = value;
        break;
      case 'data':
        this.data.push(value);
        break;
    }
    return [];
  }
}
