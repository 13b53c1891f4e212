/** Style sheets are imported as text (esbuild loader "text"). */
declare module '*.css' {
	const css: string;
	export default css;
}
