import { Injectable, type OnModuleDestroy } from '@nestjs/common';

/** Whether the server is on its way down, for whoever must act on it. */
@Injectable()
export class Lifecycle implements OnModuleDestroy {
  private ending = false;

  /** True from the moment it was asked to stop. */
  get stopping(): boolean {
    return this.ending;
  }

  /** Says so before anything else is done about it. */
  stop(): void {
    this.ending = true;
  }

  onModuleDestroy(): void {
    this.stop();
  }
}
