/**
 * The library: what the command line does, for programs. It begins with {@link build}; {@link check} finds faults alone,
 * {@link watch} goes on, and {@link compile} works in memory. Loading it loads nothing else; each function loads what it needs.
 *
 * @packageDocumentation
 */
export type { CompiledPlan } from './build/compiled-plan.ts';
export type { Diagnostic, Language, Message, RelatedPlace, Severity } from './core/diagnostic.ts';
export { EnvironmentError, UsageError } from './core/failure.ts';
export { type LineColumn, lineColumn, type Place, type Range, type Source } from './core/source.ts';
export type { Manuscript } from './documents/manuscript.ts';
export { type BuildOptions, build } from './library/build.ts';
export { type CheckOptions, check } from './library/check.ts';
export { type Compiled, type CompileOptions, compile, type RootFile } from './library/compile.ts';
export type { PlanOptions, RootOptions } from './library/ground.ts';
export { type WatchOptions, watch } from './library/watch.ts';
export type { Plan, PlanKind } from './plan/plan.ts';
export type { Format } from './renderers/renderer.ts';
export type { ArtifactReport, ArtifactStatus, BuildReport } from './shell/build-report.ts';
