import { useRef, useState } from 'preact/hooks';

/** Milliseconds that a line of news stays. */
const shownFor = 4000;

/**
 * A line that is read out and shown for a moment: the line now, how to say another, and whether the line is for the
 * ears alone, because the eyes see it elsewhere.
 */
export function useNews(): [string, (text: string, heardOnly?: boolean) => void, boolean] {
	const [{ news, heardOnly }, setNews] = useState({ news: '', heardOnly: false });
	const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
	const announce = (text: string, heard = false): void => {
		clearTimeout(timer.current);
		setNews({ news: text, heardOnly: heard });
		timer.current = setTimeout(() => setNews({ news: '', heardOnly: false }), shownFor);
	};
	return [news, announce, heardOnly];
}
