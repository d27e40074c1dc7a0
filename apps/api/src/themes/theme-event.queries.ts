import { Injectable } from '@nestjs/common';
import type { ThemeEvent } from '@guldkorn/insight';
import { MikroORM } from '@mikro-orm/sql';
import type { RunType } from '../runs/run.type.js';
import { themeEventType, type ThemeEventType } from './theme-event.type.js';
import { ThemeModel } from './theme-model.entity.js';

/** Reads what became of themes when they were looked for anew. */
@Injectable()
export class ThemeEventQueries {
  constructor(private readonly orm: MikroORM) {}

  /** When the model that the run used was made; empty where it used none, or one that is no longer kept. */
  async ofRun(run: Pick<RunType, 'parameters'>): Promise<ThemeEventType[]> {
    const modelId = run.parameters.find(({ name }) => name === 'themeModel')?.value ?? '';
    if (modelId === '') return [];
    const model = await this.orm.em.fork().findOne(ThemeModel, { id: modelId });
    const events: readonly ThemeEvent[] = model?.events ?? [];
    return events.map(themeEventType);
  }
}
