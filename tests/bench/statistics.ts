/** Median of the values; NaN of none. */
export function median(values: readonly number[]): number {
	return quantile(values, 0.5);
}

/** The value below which the given share (0–1) of the values lies, interpolated; NaN of none. */
export function quantile(values: readonly number[], share: number): number {
	if (values.length === 0) return Number.NaN;
	const sorted = [...values].sort((a, b) => a - b);
	const place = (sorted.length - 1) * share;
	const low = Math.floor(place);
	const high = Math.ceil(place);
	return sorted[low]! + (sorted[high]! - sorted[low]!) * (place - low);
}

/** The exponent e of time ≈ c · size^e, by least squares over the logarithms. NaN of fewer than two points. */
export function exponent(points: readonly { size: number; time: number }[]): number {
	const usable = points.filter(({ size, time }) => size > 0 && time > 0);
	if (usable.length < 2) return Number.NaN;
	const xs = usable.map(({ size }) => Math.log(size));
	const ys = usable.map(({ time }) => Math.log(time));
	const meanX = xs.reduce((sum, x) => sum + x, 0) / xs.length;
	const meanY = ys.reduce((sum, y) => sum + y, 0) / ys.length;
	let above = 0;
	let below = 0;
	for (const [index, x] of xs.entries()) {
		above += (x - meanX) * (ys[index]! - meanY);
		below += (x - meanX) ** 2;
	}
	return above / below;
}
