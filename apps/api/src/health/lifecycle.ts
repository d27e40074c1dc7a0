import type { ServerResponse } from 'node:http';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';

/** Whether the server is on its way down, for whoever must act on it. */
@Injectable()
export class Lifecycle implements OnModuleDestroy {
  private ending = false;
  private underWay = 0;

  /** True from the moment it was asked to stop. */
  get stopping(): boolean {
    return this.ending;
  }

  /** Requests that have come and are not answered to the end. */
  get answering(): number {
    return this.underWay;
  }

  /** Counts a request until it is answered; while the server is stopping, its connection ends with the answer. */
  follow(response: ServerResponse): void {
    this.underWay++;
    if (this.ending) response.setHeader('Connection', 'close');
    response.once('close', () => this.underWay--);
  }

  /** Says so before anything else is done about it. */
  stop(): void {
    this.ending = true;
  }

  onModuleDestroy(): void {
    this.stop();
  }
}
