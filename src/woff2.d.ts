/** Faces are imported as their bytes (esbuild loader "binary"). */
declare module '*.woff2' {
	const bytes: Uint8Array<ArrayBuffer>;
	export default bytes;
}
