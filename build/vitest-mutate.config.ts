import { defineConfig } from 'vitest/config';
import all from '../vitest.config.ts';

/**
 * All unit tests as one project, each file in a world of its own: Stryker has no way to name a project, and
 * what one change has loaded must not reach the next.
 */
const projects = (all.test?.projects ?? []).flatMap((project) =>
	typeof project === 'object' && 'test' in project && project.test?.name === 'worlds'
		? [{ ...project, test: { ...project.test, include: ['tests/unit/**/*.test.{ts,tsx}'] } }]
		: [],
);

export default defineConfig({ ...all, test: { ...all.test, projects } });
