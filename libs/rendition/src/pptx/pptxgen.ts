import pptxgenjs from 'pptxgenjs';

/** The writer of slides. Its types are of CommonJS, where the class is the default of what is imported; Node gives the class itself. */
export const SlideWriter = pptxgenjs as unknown as typeof pptxgenjs.default;
export type SlideWriter = pptxgenjs.default;

export type Target = pptxgenjs.default.Slide;
export type LayoutObjects = NonNullable<pptxgenjs.default.SlideMasterProps['objects']>;
export type TextProps = pptxgenjs.default.TextProps;
export type TextOptions = pptxgenjs.default.TextPropsOptions;
export type Cell = pptxgenjs.default.TableCell;
export type CellOptions = pptxgenjs.default.TableCellProps;
