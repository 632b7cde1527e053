export * from './advice-issues.ts';
export * from './body-issues.ts';
export * from './date-issues.ts';
export * from './file-issues.ts';
export * from './raw-issues.ts';
export * from './record-issues.ts';
export * from './shape-issues.ts';
export * from './yaml-issues.ts';
