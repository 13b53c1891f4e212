/** Readability without its quick test of whether a page is worth reading, which we have no use for. */
declare module '@mozilla/readability/Readability.js' {
	export { Readability as default } from '@mozilla/readability';
}
