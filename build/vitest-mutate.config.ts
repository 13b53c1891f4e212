import { defineConfig } from 'vitest/config';
import all from '../vitest.config.ts';

/** The unit tests alone: Stryker has no way to name a project. */
const projects = all.test?.projects?.filter(
	(project) => typeof project === 'object' && 'test' in project && project.test?.name === 'unit',
);

export default defineConfig({ ...all, test: { ...all.test, projects: projects ?? [] } });
